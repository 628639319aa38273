import type {ReactNode} from 'react';

export const metadata = {title: 'Mesto'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="sk">
      <body>{children}</body>
    </html>
  );
}
