/** An element of a document that was read strictly. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text that stands directly behind its opening tag. */
  readonly text: string;
}

/** HTML's elements without an end. */
const empty = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);

/** Reads a document as strictly as XML, but for HTML's doctype and its elements without an end: every tag closed in its
 *  order, every attribute quoted, no bare `<` or `&`. @throws Error that says what is wrong */
export function elementsOf(source: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  let rest = source.replace(/^<!doctype html>\s*/, '').trim();
  while (rest !== '') {
    const end = /^<\/([a-z0-9]+)>/i.exec(rest);
    const start = /^<([a-z0-9]+)((?:\s+[a-z:-]+(?:="[^"<]*")?)*)\s*(\/?)>([^<]*)/i.exec(rest);
    const between = /^[^<]+/.exec(rest);
    if (end !== null) {
      const last = open.pop();
      if (last !== end[1]) throw new Error(`</${end[1]}> closes <${last}>`);
      rest = rest.slice(end[0].length);
    } else if (start !== null) {
      const [whole, name = '', given = '', closed, text = ''] = start;
      const attributes = Object.fromEntries(
        [...given.matchAll(/([a-z:-]+)(?:="([^"]*)")?/gi)].map(([, key, value]) => [key!, value ?? '']),
      );
      if (name !== 'style') fit(text);
      for (const value of Object.values(attributes)) fit(value);
      elements.push({ name, attributes, text });
      if (closed === '' && !empty.has(name)) open.push(name);
      rest = rest.slice(whole.length);
    } else if (between !== null) {
      fit(between[0]);
      rest = rest.slice(between[0].length);
    } else throw new Error(`cannot be read from here: ${rest.slice(0, 80)}`);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(', ')}`);
  return elements;
}

function fit(text: string): void {
  if (/&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);)/i.test(text)) throw new Error(`a bare & in: ${text.slice(0, 80)}`);
}
