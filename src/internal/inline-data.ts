/** JSON that a page writes inside the tag, also where an editor has changed the script's type. */
export const INLINE_DATA = ':scope>script[type*=json]:not([type*=ld])';
