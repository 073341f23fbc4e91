import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paperStyle, printStyle } from './print.js';
import { factStyle } from './style/fact.js';
import { formStyle } from './style/form.js';
import { foundation } from './style/foundation.js';
import { homeStyle } from './style/home.js';
import { listeningStyle } from './style/listening.js';
import { messageStyle } from './style/message.js';
import { palette } from './style/palette.js';
import { roomStyle } from './style/room.js';

/** What browsers do differently is made the same first. */
const normalize = readFileSync(fileURLToPath(import.meta.resolve('modern-normalize/modern-normalize.css')), 'utf8');

/** How pages look: calm and dense, readable in the dark of a night shift and on a phone. Colours are Radix's scales. */
export const style = [
  normalize,
  palette,
  foundation,
  formStyle,
  factStyle,
  homeStyle,
  messageStyle,
  roomStyle,
  listeningStyle,
  paperStyle,
  printStyle,
].join('');
