/** Words of the script that keeps pages up to date. `{name}`, `{n}`, `{time}` and `{what}` are filled in. */
export interface LiveWords {
  readonly lost: string;
  readonly back: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly shut: string;
  readonly new: string;
  readonly newText: string;
  readonly show: string;
  readonly kept: string;
  readonly changed: string;
  readonly here: string;
  readonly more: string;
  readonly editsOne: string;
  readonly editsMany: string;
  readonly left: string;
  readonly late: string;
  readonly days: string;
  readonly hours: string;
  readonly minutes: string;
  readonly seconds: string;
}
