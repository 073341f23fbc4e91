/** Characters that turn the reading order around, and the places where a text stands as it is: in a field that is sent back,
 *  and in a text that people copy. */
const marks = /<\/?(?:pre|textarea)|value="|"|[\u202A-\u202E\u2066-\u2069]/g;
const turning = /[\u202A-\u202E\u2066-\u2069]/;

/** Shows characters that turn the reading order by their number, so that a title cannot rearrange what stands around it.
 *  Fields and quoted texts keep them, since what is copied from there must be exact; both are boxes of their own, which
 *  nothing turns beyond. Takes time in proportion to the page. Pure. */
export function withoutTurning(html: string): string {
  if (!turning.test(html)) return html;
  let within: 'field' | 'text' | null = null;
  return html.replace(marks, (mark) => {
    if (mark.length === 1 && mark !== '"')
      return within === null ? `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase()}⟩` : mark;
    if (mark === '"') within = within === 'field' ? null : within;
    else if (mark === 'value="') within ??= 'field';
    else if (mark.startsWith('</')) within = null;
    else within = 'text';
    return mark;
  });
}
