/**
 * Keeps a place as high as `room` until a widget is there, so that the text below does not move. It
 * stands inside the tag, and goes with what is shown there. Only what needs neither a style sheet nor
 * the head of the page, which editors do not give.
 *
 * Of static text it is within its one element, by whose form that text is known. The funding statement
 * has its own type and is as high as the widget: it gets no more.
 */
export function keepRoom(room: string, content: string): string {
  if (!room) return content;
  const size = `padding-top:${room}`;
  if (!content) return `<div style="${size}"></div>`;
  // A float of no width, in a box that grows with it, is beside the text.
  return content.replace(
    /^(<div class="ensie [^>]*)>/,
    `$1 style="display:flow-root">\n<div style="float:left;${size}"></div>`,
  );
}

/** A frame has no percentages of its width, but those of the box around it. */
export const keepFrameRoom = (room: string, frame: string): string =>
  room
    ? `<div style="container-type:inline-size">${frame.replace(
        '<iframe',
        `<iframe style="height:${room.replaceAll('%', 'cqw')}"`,
      )}</div>`
    : frame;
