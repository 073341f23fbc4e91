import { Parser } from 'htmlparser2';

/** What stands in these is nobody's words. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'head']);
/** These end a line; the others stand within one. */
const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2',
  'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul',
]); // prettier-ignore

/** Nobody nests deeper; the parser's time grows with the depth. */
const deepest = 256;

/** HTML as the text that a reader would see, a paragraph a line: without tags, scripts and styles, with characters for
 *  references. Never throws, whatever is broken; what is nested deeper than 256 is left out. Pure.
 *  @param most characters of HTML that are looked at */
export function textOfHtml(html: string, most: number): string {
  const lines: string[] = [];
  let line = '';
  let hidden = 0;
  let depth = 0;
  const end = (): void => {
    const shown = line.replace(/\s+/g, ' ').trim();
    if (shown !== '') lines.push(shown);
    line = '';
  };
  const parser = new Parser({
    ontext(text) {
      if (hidden === 0) line += text;
    },
    onopentagname(name) {
      depth += 1;
      if (depth > deepest) parser.pause();
      if (unread.has(name)) hidden += 1;
      else if (blocks.has(name)) end();
    },
    onclosetag(name) {
      depth -= 1;
      if (unread.has(name)) hidden -= 1;
      else if (blocks.has(name)) end();
      else if (name === 'td' || name === 'th') line += ' ';
    },
  });
  parser.end(html.slice(0, most));
  end();
  return lines.join('\n');
}
