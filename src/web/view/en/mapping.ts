/** Words with which somebody says what the columns of an export hold. */
export const mapping = {
  title: 'What the columns hold',
  lead: 'This is the beginning of the file. See whether each column is taken for what it is, and change it where it is not.',
  missing: {
    at: 'Choose the column that holds the date.',
    text: 'Choose the column that holds the text.',
  },
  bySaved: (name: string): string => `Read as it was saved under “${name}”.`,
  nothing: 'do not use',
  order: 'Dates are written with',
  orders: { 'day-first': 'the day first', 'month-first': 'the month first' },
  saveAs: 'Save this under a name',
  saveHint:
    'The next export with the same columns is then read like this by itself. Leave it empty to read this file alone.',
  look: 'See its columns first',
  again: 'Choose the file once more, and import it.',
  twice: (first: string, second: string): string =>
    `“${first}” and “${second}” cannot both hold the same. Choose one of them`,
  unread: 'say of each column what it holds, and leave the others',
} as const;
