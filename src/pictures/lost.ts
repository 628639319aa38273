/** Where a picture does not come, what is to be seen on it stands in its place. */
export const markLost = ({type, currentTarget}: Event): void => {
  (currentTarget as HTMLElement).parentElement!.classList.toggle('lost-photo', type === 'error');
};
