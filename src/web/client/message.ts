import { offerCopies } from './copy.js';
import { tryWhileTyping } from './trial.js';

/** What a message's page can do beside following what happens. Without it everything works as well, by sending forms. */
offerCopies();
tryWhileTyping();
