/** Turns of phrase by which webcare asks somebody to go on where nobody else reads, in English and Dutch. Each stands
 *  with its example in the test. A phone number or a link alone is none: whoever gives one answers in public. */
const turns: readonly RegExp[] = [
  /\b(?:dm|pm|pb)(?:['’]?s|['’]?tje|['’]?en|['’]?ed|['’]?ing)?\b/i,
  /\b(?:direct|private|privé|prive|personal|persoonlijk) ?(?:message|messages|messaging|bericht|berichtje|chat|msg)\b/i,
  /\b(?:message|inbox|contact|msg) (?:me|us) (?:in |by |via )?(?:private|privately|directly|inbox)\b/i,
  /\b(?:privé|prive)(?:bericht|berichtje|chat)?\b.{0,40}\b(?:stuur|sturen|mail|delen|door|laat|contact)|\b(?:stuur|sturen|mail|deel|laat)\b.{0,60}\b(?:privé|prive)/i,
  /\b(?:send|drop|shoot) (?:us|me) (?:a|an|your)\b.{0,40}\b(?:private|privately|e-?mail|message)\b/i,
  /\b(?:via|per|by|through|in) (?:a )?(?:dm|pm|pb|privé|prive|inbox)\b/i,
  /\bprivate (?:secured |secure )?(?:link|conversation|channel)\b/i,
];

/** Whether a reply moves the conversation to private. Pure. */
export function movesToPrivate(text: string): boolean {
  // One quick look, since most replies hold none of the words.
  return hint.test(text) && turns.some((turn) => turn.test(text));
}
const hint = /dm|pm|pb|priv|direct|personal|persoon|inbox|mail|message/i;
