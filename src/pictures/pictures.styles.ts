/**
 * Small pictures in boxes of one size, which stand before the pictures have come; nothing of a picture
 * is cut off, so that faces are whole. One alone has its own proportions where they are known.
 */
export const picturesCss = `
.photos{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.5em .75em;margin-block-start:.75em}
.photos.one{grid-template-columns:minmax(0,24em)}
.photos.tall{grid-template-columns:minmax(0,13.5em)}
.sheet .photos{float:right;inline-size:7.5em;margin:.25em 0 .5em .9em}
.photos figure{margin:0}
.photo{position:relative;display:block;overflow:clip;border:1px solid var(--_border);border-radius:calc(var(--_radius)*.5);background:var(--_accent-soft)}
.photo img{display:block;inline-size:100%;block-size:auto;max-block-size:20em;object-fit:contain}
.photos:not(.one) img,.photo img:not([height]){aspect-ratio:3/2}
.photo:hover{border-color:var(--_accent)}
.photos figcaption{margin-block-start:.2em;line-height:1.3}
.photos small{white-space:normal}
.lost-photo img{opacity:0}
.lost-photo::after{position:absolute;inset:0;display:grid;place-content:center;padding:.5em;color:var(--_text);font-size:.875em;text-align:center;content:attr(data-alt);content:attr(data-alt)/""}
@media print{.photo img{max-block-size:14em}}
@container (42em<=inline-size<60em){.photos:has(>:nth-child(3):last-child){grid-template-columns:repeat(3,minmax(0,1fr))}}
@container (inline-size>=60em){.photos:not(.one){grid-template-columns:repeat(4,minmax(0,1fr))}}
`;
