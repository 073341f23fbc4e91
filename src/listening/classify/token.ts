/** What a token is: a word, a number, a mark (`?` `!` `.` `,` `"`), an emoji or emoticon, a handle or a link. */
export type Sort = 'word' | 'number' | 'mark' | 'emoji' | 'handle' | 'link';

/** A piece of a text. */
export interface Token {
  /** In small letters, with `'` for every apostrophe; `@` for a handle, `http` for a link, `0` for a number of more than three digits. */
  readonly form: string;
  readonly sort: Sort;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What is longer is cut: nobody's message, and no word, is longer. */
const longest = { text: 20_000, word: 40 } as const;

const enum Char {
  unknown,
  space,
  letter,
  digit,
  stop,
  comma,
  question,
  exclamation,
  quote,
  emoji,
  silent,
}

/** The class of every UTF-16 unit, found out when it is first met: a lookup costs a tenth of an expression. */
const classes = new Uint8Array(0x10000);

function classOf(text: string, at: number): Char {
  const code = text.charCodeAt(at);
  const known = classes[code]!;
  if (known !== Char.unknown) return known;
  // A pair's class is that of the pair.
  if (code >= 0xd800 && code < 0xdc00) {
    const pair = String.fromCodePoint(text.codePointAt(at)!);
    if (/\p{Extended_Pictographic}/u.test(pair)) return Char.emoji;
    return /\p{L}/u.test(pair) ? Char.letter : Char.silent;
  }
  return (classes[code] = classOfUnit(String.fromCharCode(code)));
}

function classOfUnit(unit: string): Char {
  if (unit === '\n' || unit === ';' || unit === '…' || unit === '.' || unit === ':') return Char.stop;
  if (/\s/u.test(unit)) return Char.space;
  if (/[\p{L}\p{M}_]/u.test(unit)) return Char.letter;
  if (/\p{Nd}/u.test(unit)) return Char.digit;
  if (unit === ',') return Char.comma;
  if (unit === '?') return Char.question;
  if (unit === '!') return Char.exclamation;
  if (/['"’‘“”«»`]/u.test(unit)) return Char.quote;
  if (/\p{Extended_Pictographic}/u.test(unit)) return Char.emoji;
  return Char.silent;
}

const marks: Partial<Record<Char, string>> = {
  [Char.stop]: '.',
  [Char.comma]: ',',
  [Char.question]: '?',
  [Char.exclamation]: '!',
};

/** Cuts a text into tokens, in one pass: linear in its length, whatever it holds. What stands beyond 20,000 units is left
 *  out. Pure. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(text.length, longest.text);
  const push = (form: string, sort: Sort, start: number, until: number): number => {
    tokens.push({ form, sort, start, end: until });
    return until;
  };
  let at = 0;
  while (at < end) {
    const char = classOf(text, at);
    const code = text.charCodeAt(at);
    if (char === Char.letter) {
      const link = linkEnd(text, at, end);
      if (link !== null) at = push('http', 'link', at, link);
      else {
        const until = wordEnd(text, at, end);
        at = push(formOf(text, at, until), 'word', at, until);
      }
    } else if (char === Char.digit) {
      const until = numberEnd(text, at, end);
      at = push(until - at <= 3 ? text.slice(at, until) : '0', 'number', at, until);
    } else if (char === Char.emoji) {
      const until = at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
      at = push(text.slice(at, until), 'emoji', at, until);
    } else if (code === atSign && at + 1 < end && isWordUnit(text, at + 1)) {
      let until = at + 1;
      while (until < end && isWordUnit(text, until)) until += 1;
      at = push('@', 'handle', at, until);
    } else if (char === Char.quote) {
      const until = clippedEnd(text, at, end);
      at = until === null ? push('"', 'mark', at, at + 1) : push(formOf(text, at, until), 'word', at, until);
    } else {
      const face = faceAt(text, at, end);
      if (face !== null) at = push(face.form, 'emoji', at, face.end);
      else if (marks[char] !== undefined) at = push(marks[char], 'mark', at, at + 1);
      else at += 1;
    }
  }
  return tokens;
}

const atSign = 64;

/** Where the next letter begins: some take two units, and half of one is no text. */
const next = (text: string, at: number): number => at + (text.codePointAt(at)! > 0xffff ? 2 : 1);

const isWordUnit = (text: string, at: number): boolean => {
  const char = classOf(text, at);
  return char === Char.letter || char === Char.digit;
};

/** The end of a word: letters, and an apostrophe between letters. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const char = classOf(text, at);
    if (char === Char.letter) at = next(text, at);
    else if (char === Char.quote && isApostrophe(text, at) && at + 1 < end && classOf(text, at + 1) === Char.letter)
      at += 1;
    else break;
  }
  return at;
}

const isApostrophe = (text: string, at: number): boolean => "'’‘`".includes(text[at]!);

/** The end of a clipped word such as 't, 'k or 'n; null where a quotation begins. */
function clippedEnd(text: string, start: number, end: number): number | null {
  if (!isApostrophe(text, start) || start + 1 >= end || !'tknsm'.includes(text[start + 1]!)) return null;
  return start + 2 >= end || !isWordUnit(text, start + 2) ? start + 2 : null;
}

function numberEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    if (classOf(text, at) === Char.digit) at += 1;
    else if ('.,:'.includes(text[at]!) && at + 1 < end && classOf(text, at + 1) === Char.digit) at += 1;
    else break;
  }
  return at;
}

const isLinkAt = (text: string, at: number): boolean =>
  text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at);

function linkEnd(text: string, start: number, end: number): number | null {
  const first = text.charCodeAt(start);
  if ((first !== 104 && first !== 119) || !isLinkAt(text, start)) return null;
  let at = start;
  while (at < end && classOf(text, at) !== Char.space && text[at] !== '\n') at += 1;
  return at;
}

function formOf(text: string, start: number, end: number): string {
  const past = Math.min(end, start + longest.word);
  // Most words are small letters already.
  for (let at = start; at < past; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) || code === 39) continue;
    const form = text.slice(start, past).toLowerCase().toWellFormed();
    return /[’‘`]/.test(form) ? form.replace(/[’‘`]/g, "'") : form;
  }
  return text.slice(start, past);
}

const mouths: Readonly<Record<string, string>> = {
  ')': ':)',
  D: ':)',
  P: ':)',
  p: ':)',
  '(': ':(',
  '[': ':(',
  '/': ':/',
  '|': ':/',
};

/** An emoticon that begins here: `:)` for all that laugh, `:(` for all that do not, `:/`, `:>` for a wink and `<3`. */
function faceAt(text: string, at: number, end: number): { form: string; end: number } | null {
  const eyes = text[at]!;
  if (eyes === '<' && text[at + 1] === '3') return { form: '<3', end: at + 2 };
  if (eyes !== ':' && eyes !== ';' && eyes !== '=') return null;
  const nose = text[at + 1] === '-' || text[at + 1] === "'" ? 1 : 0;
  const mouth = at + 1 + nose;
  if (mouth >= end || !Object.hasOwn(mouths, text[mouth]!)) return null;
  if (mouth + 1 < end && isWordUnit(text, mouth + 1)) return null;
  const form = mouths[text[mouth]!]!;
  return { form: eyes === ';' && form === ':)' ? ':>' : form, end: mouth + 1 };
}
