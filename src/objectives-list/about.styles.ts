/** Looks of what a project is about: a measure that can be read, and no box, as the goal has one. */
export const aboutCss = `
.about{flex:1 0 100%}
.about p{max-inline-size:46em;margin-block-end:.75em}
.about ul{display:flex;flex-wrap:wrap;gap:0 1.5em;color:var(--_muted);font-size:.9375em}
.about li{display:block;padding:0;border:0}
.about a{display:inline-block;min-block-size:24px}
`;
