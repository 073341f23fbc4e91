import type { IntakeWords } from '../benchmark/words.js';

/** English words for what an import has to tell. */
export const intake: IntakeWords = {
  refusals: {
    columns: ({ figures }) =>
      `The row has ${figures['found']} columns where the heading has ${figures['expected']}. Put texts that hold a delimiter in quotes, and export again.`,
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
      `${count} lines are not UTF-8 and were read as Windows-1252. See whether this is right: “${sample}”. If not, export as UTF-8.`,
    'utf-16': ({ sample }) => `The file was read as ${sample.toUpperCase()}.`,
    mojibake: ({ count, sample }) =>
      `${count} texts were garbled before they came here, as in “${sample}”. They were kept as they are. Export again as UTF-8.`,
    'characters-replaced': ({ count }) =>
      `In ${count} cells characters that cannot be stored were replaced by �, or had been before.`,
    'quotes-repaired': ({ count, sample }) =>
      `${count} rows with stray quotes were read line by line. See whether this is right: “${sample}”.`,
    'id-repeated': ({ count }) => `${count} rows repeat a message that was there already; each message counts once.`,
    'id-changed': ({ count, sample }) =>
      `${count} rows have the id of another message, such as ${sample}; the first was kept. If they are messages of their own, the column of ids is wrong.`,
    'id-made': ({ count }) =>
      `${count} rows have no id that can be used; one was made from author, time and text. Who answered whom is then unknown. A spreadsheet rounds long ids: export them as text.`,
    'reply-cycle': ({ count }) => `${count} chains of replies lead back to themselves. They count as one thread each.`,
    'reply-unknown': ({ count }) => `${count} messages answer one that is not in the file.`,
    'zone-assumed': ({ sample }) => `The times name no zone and were read as ${sample}. If that is wrong, give --zone.`,
    'order-assumed': ({ sample }) =>
      `No date tells whether the day or the month comes first; ${sample === 'day-first' ? 'the day' : 'the month'} was taken. If that is wrong, save the mapping and change order.`,
    'lines-above': ({ count, sample }) =>
      `${count} lines above the names of the columns were passed over, beginning with “${sample}”.`,
    'no-heading': () => 'The first row names no columns, so we looked at what stands in them.',
  },
  place: (line, column) => (column === null ? `line ${line}` : `line ${line}, column “${column}”`),
};
