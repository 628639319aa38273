import {PartnerMap} from './widgets';

export default function Page() {
  return <PartnerMap />;
}
