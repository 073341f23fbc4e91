import type { IntakeWords } from '../benchmark/words.js';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** English words for what an import has to tell. */
export const intake: IntakeWords = {
  refusals: {
    columns: ({ figures }) =>
      `The row has ${counted(figures['found']!, 'column', 'columns')} where the heading has ${figures['expected']}. Put texts that hold a delimiter in quotes, and export again.`,
    truncated: () => 'The file ends in the middle of this row. Export or copy it again.',
    'quote-open': () => 'A quote opens here and never closes. Write quotes inside a text double, and export again.',
    'line-too-long': ({ figures }) =>
      `A line is longer than ${Math.round(figures['most']! / 2 ** 20)} MiB, so this is no row of messages. Look at what stands there.`,
    'text-too-long': ({ figures }) =>
      `The text is longer than ${figures['most']} characters, so it is no public message. Look for a quote that never closes.`,
    'text-missing': () => 'There is no text. Fill it in, or leave the row out.',
    'date-missing': () => 'There is no date. Fill it in, or leave the row out.',
    'date-invalid': ({ value }) => `“${value}” is no date that we can read. Write it as 2030-03-11T16:30:00Z.`,
    'date-future': ({ value }) =>
      `“${value}” is in the future. Check the year, and whether day and month changed places.`,
    'date-early': ({ value }) => `“${value}” is before 1990. Check the year; a date of zero becomes 1970.`,
    'direction-unknown': ({ value }) =>
      `“${value}” does not tell whether the public or the organisation wrote this. Use inbound and outbound.`,
    'json-invalid': () => 'This line is no JSON. Write one object a line.',
    'json-shape': () => 'This line holds no object. Write one object a line, with names and values.',
  },
  notices: {
    'windows-1252': ({ count, sample }) =>
      `${counted(count, 'line is not UTF-8 and was', 'lines are not UTF-8 and were')} read as Windows-1252. See whether this is right: “${sample}”. If not, export as UTF-8.`,
    'utf-16': ({ sample }) => `The file was read as ${sample.toUpperCase()}.`,
    mojibake: ({ count, sample }) =>
      `${counted(count, 'text was', 'texts were')} garbled before coming here, as in “${sample}”. Nothing was changed in it. Export again as UTF-8.`,
    'characters-replaced': ({ count }) =>
      `In ${counted(count, 'cell', 'cells')} characters that cannot be stored were replaced by �, or had been before.`,
    'quotes-repaired': ({ count, sample }) =>
      `${counted(count, 'row with stray quotes was', 'rows with stray quotes were')} read line by line. See whether this is right: “${sample}”.`,
    'id-repeated': ({ count }) =>
      `${counted(count, 'row repeats', 'rows repeat')} a message that was there already; each message counts once.`,
    'id-changed': ({ count, sample }) =>
      `${counted(count, 'row has', 'rows have')} the id of another message, such as ${sample}; the first was kept. If each is a message of its own, the column of ids is wrong.`,
    'id-made': ({ count }) =>
      `${counted(count, 'row has', 'rows have')} no id that can be used; one was made from author, time and text. Who answered whom is then unknown. A spreadsheet rounds long ids: export them as text.`,
    'reply-cycle': ({ count }) =>
      `${counted(count, 'chain of replies leads back to itself', 'chains of replies lead back to themselves')}. Each counts as one thread.`,
    'reply-unknown': ({ count }) =>
      `${counted(count, 'message answers', 'messages answer')} one that is not in the file.`,
    'zone-assumed': ({ sample }) => `The times name no zone and were read as ${sample}. If that is wrong, give --zone.`,
    'order-assumed': ({ sample }) =>
      `No date tells whether the day or the month comes first; ${sample === 'day-first' ? 'the day' : 'the month'} was taken. If that is wrong, save the mapping and change order.`,
    'lines-above': ({ count, sample }) =>
      `${counted(count, 'line above the names of the columns was', 'lines above the names of the columns were')} passed over, beginning with “${sample}”.`,
    'no-heading': () => 'The first row names no columns, so we looked at what stands in them.',
  },
  place: (line, column) => (column === null ? `line ${line}` : `line ${line}, column “${column}”`),
};
