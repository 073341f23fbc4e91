/** Words of the page that asks for all that a text still lacks. */
export const prepared = {
  approved:
    'This text was approved beforehand. With confirmed facts alone in it, it needs nobody else: fill in what it lacks, and it can be released.',
  before: 'Done already, before it goes out',
  confirmSelf: (role: string): string =>
    `Nobody confirms facts here yet. I do so myself for now, and take the role: ${role}.`,
  nothing: 'Nothing is missing.',
  ready: 'Approved beforehand',
  source: 'Where we have this from',
  submit: 'Get the text ready',
  usual: 'Fill in what this text lacks, and it is drafted.',
} as const;
