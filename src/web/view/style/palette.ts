import {
  amber,
  amberDark,
  grass,
  grassDark,
  indigo,
  indigoDark,
  red,
  redDark,
  slate,
  slateDark,
} from '@radix-ui/colors';

/** A scale of Radix: twelve steps from page to text, in light or dark. */
type Scale = Readonly<Record<string, string>>;
interface Scales {
  readonly grey: Scale;
  readonly blue: Scale;
  readonly red: Scale;
  readonly green: Scale;
  readonly yellow: Scale;
}

/** The nth step of a scale. */
const step = (scale: Scale, n: number): string => Object.values(scale)[n - 1]!;

/** What colours are for. Text on its own ground has at least 4.5 to 1 everywhere, edges of what can be used 3 to 1. */
function colours({ grey, blue, red: bad, green, yellow }: Scales, card: string): Readonly<Record<string, string>> {
  return {
    paper: step(grey, 2),
    card,
    soft: step(grey, 3),
    hairline: step(grey, 6),
    line: step(grey, 10),
    ink: step(grey, 12),
    quiet: step(grey, 11),
    link: step(blue, 11),
    act: step(blue, 9),
    'act-over': step(blue, 10),
    'act-soft': step(blue, 3),
    'on-act': '#ffffff',
    bad: step(bad, 11),
    'bad-soft': step(bad, 3),
    'on-bad-soft': step(bad, 12),
    good: step(green, 11),
    'good-soft': step(green, 3),
    'on-good-soft': step(green, 12),
    warn: step(yellow, 11),
    'warn-soft': step(yellow, 3),
    'on-warn-soft': step(yellow, 12),
  };
}

const light = colours({ grey: slate, blue: indigo, red, green: grass, yellow: amber }, '#ffffff');
const dark = colours(
  { grey: slateDark, blue: indigoDark, red: redDark, green: grassDark, yellow: amberDark },
  step(slateDark, 3),
);

const declared = (named: Readonly<Record<string, string>>): string =>
  Object.entries(named)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

/** Custom properties for light and dark; no other file names a colour. */
export const palette = `
:root { color-scheme: light dark; ${declared(light)} }
@media (prefers-color-scheme: dark) { :root { ${declared(dark)} --soft: ${step(slateDark, 4)}; } }
`;
