import type { PageWords } from '../words.js';

export const problems: PageWords['problems'] = {
  APPROVAL_NOT_NOW: [
    'This cannot be recorded now',
    'The text has changed since you read it, or is not up for approval at this moment. Nothing was recorded; read it again.',
  ],
  BODY_ENCODING: [
    'This cannot be read',
    'What was sent is not clean UTF-8, or did not arrive whole. Nothing was changed.',
  ],
  ARCHIVE_UNREADABLE: [
    'What people say cannot be read here',
    'The file in which it is kept is damaged, or another program holds it. Nothing was changed, and everything else goes on. The operator finds the cause in the log.',
  ],
  BODY_TOO_DEEP: ['This is nested too deeply', 'What was sent has more than 32 levels. Nothing was changed.'],
  BODY_TOO_LARGE: [
    'This is too large',
    'At most 100 kB can be sent at once, also when it is packed. Nothing was changed.',
  ],
  CALL_LINK_EXPIRED: [
    'This link no longer works',
    'It is more than twelve hours old, or the incident has been closed. You need do nothing.',
  ],
  CALL_LINK_UNKNOWN: [
    'This link leads nowhere',
    'Perhaps it did not arrive whole: open it from the message again. If that does not help, phone whoever leads.',
  ],
  CALL_LINK_USED: ['This link has been used', 'It works once. If your answer has changed, phone whoever leads.'],
  COMMAND_UNKNOWN: ['There is no such command', 'The commands that there are stand in “known”.'],
  OPTION_UNKNOWN: [
    'This playbook has no such choice',
    'The incident was not opened. Choose one of the options that the playbook names.',
  ],
  TEMPLATE_REFUSED: [
    'This template cannot be used',
    'Each fault is named with its line and column. Nothing was stored.',
  ],
  CONTACTS_INVALID: [
    'These contacts cannot be stored',
    'Some rows are wrong. No row was stored, so that nobody is left out unnoticed.',
  ],
  FACT_NOT_FOUND: [
    'There is no such fact',
    'Nobody recorded a fact of this name, and the playbook does not ask for it.',
  ],
  FILE_TOO_LARGE: [
    'This file is too large',
    'A file may hold 50 MB, and what is pasted 5 MB. Some rows may have been taken already. Cut the file in parts and import each of them: no row is taken twice.',
  ],
  FORM_EXPIRED: [
    'This form was no longer good',
    'It did not come from a page that this browser opened here, or you have signed in or out since. Nothing was changed. Open the page again, and send it once more. Programs send a token as “Authorization: Bearer”.',
  ],
  HOST_FOREIGN: [
    'Asked under a foreign name',
    'The service answers under localhost, and under the address that the operator gave it in UNISONO_URL.',
  ],
  IDEMPOTENCY_MISMATCH: [
    'This key was used before',
    'A request with the same key but other contents was already taken. Nothing was changed; use a new key.',
  ],
  INCIDENT_NOT_FOUND: ['There is no such incident', 'Look at the list of incidents for what there is.'],
  INPUT_INVALID: ['Something is not filled in as it should be', 'Nothing was changed. These fields are wrong:'],
  INTERNAL: [
    'Something went wrong on our side',
    'This is no fault of yours. Tell the operator this number; the log has the rest under it.',
  ],
  JOURNAL_DAMAGED: [
    'The journal of this incident is damaged',
    'It can be read up to the damage, and takes nothing more. Copy what you need and open a new incident.',
  ],
  JSON_INVALID: ['This is no JSON', 'What was sent cannot be read as JSON. Nothing was changed.'],
  JSON_KEY_FORBIDDEN: [
    'A name in it is not allowed',
    'Names such as __proto__ and constructor.prototype are refused. Nothing was changed.',
  ],
  KEY_INVALID: [
    'This key cannot be used',
    'An Idempotency-Key has 1 to 100 letters, digits, dots, colons, hyphens or underscores.',
  ],
  LAST_ADMIN: [
    'Nobody would be left who manages people',
    'Nothing was changed. Let somebody else manage people first.',
  ],
  LINK_INVALID: [
    'This link does not work, or no longer',
    'It was used already, has expired, or is not whole. Ask whoever sent it to you for a new one.',
  ],
  MEDIA_TYPE: ['This type is not taken', 'Send JSON as application/json, in UTF-8. Nothing was changed.'],
  MESSAGE_NOT_FOUND: ['There is no such message', 'The incident does not have a message of this id.'],
  METHOD_UNKNOWN: ['This cannot be done here', 'The address is right, but takes another method.'],
  NAME_TAKEN: [
    'Somebody has this name already',
    'A name or e-mail address belongs to one account, also after it has ended. Nothing was changed; choose another.',
  ],
  NOT_ALLOWED: ['Your account may not do this', 'Nothing was changed. Whoever manages people here can let you.'],
  NUMBER_INVALID: ['A number is too large', 'Whole numbers go up to 9,007,199,254,740,991. Nothing was changed.'],
  ORIGIN_FOREIGN: [
    'This came from a foreign page',
    'Another site tried to change something here. Nothing was changed.',
  ],
  PATH_INVALID: ['This address cannot be right', 'Ids are small letters, digits and hyphens.'],
  PERSON_NOT_FOUND: ['There is no such account', 'Look at the list of people for who there is.'],
  PLAYBOOK_INVALID: [
    'This playbook is broken',
    'It is in quarantine and cannot be used. “unisono check” says what is wrong and how to cure it.',
  ],
  PLAYBOOK_NOT_FOUND: ['There is no such playbook', 'Look at the list of playbooks for what there is.'],
  PREAPPROVAL_INVALID: ['This text cannot be approved beforehand', 'Nothing was stored. These fields are wrong:'],
  REFUSED: ['Not yet', 'Nothing was changed. This is why, and what would help:'],
  REPLY_DOUBTED: [
    'Look at this before you send it',
    'The checks found something in the words that you changed. Nothing was noted. Change them, or send them as they are and press once more.',
  ],
  REPLY_STOPPED: [
    'This must be put right before it is sent',
    'The checks found something that stops these words, as it would stop any message. Nothing was noted. Your words are kept: change what is named.',
  ],
  ROUTE_UNKNOWN: ['There is nothing here', 'The address leads nowhere.'],
  SIGNATURE_INVALID: [
    'This signature does not fit',
    'Nothing was taken in. Check that UNISONO_INTAKE_SECRET is set here and is the same on your side, that “t” is now in seconds (five minutes at most), and that you signed the body byte for byte.',
  ],
  SIGN_IN_FAILED: ['That did not work', 'Name and password do not belong together. Look at both, and try again.'],
  SIGN_IN_NEEDED: [
    'Sign in first',
    'Nothing was changed. Pages lead to /sign-in; programs send a token as “Authorization: Bearer”, which is made on /me.',
  ],
  STORE_CONFLICT: ['Somebody else was faster', 'Nothing was changed. Please try again.'],
  STORE_READ_ONLY: [
    'Nothing can be stored at this moment',
    'The disk does not take what we write, so nothing was changed. All can still be read and copied. Call the operator.',
  ],
  STORE_TOO_LARGE: ['This is too large to store', 'Nothing was changed. Send less at once.'],
  STREAMS_TOO_MANY: [
    'Too many windows are open',
    'This window does not follow what happens. Close others, or reload it when you want to see what is new.',
  ],
  TOKEN_INVALID: [
    'This token is not good, or no longer',
    'Nothing was changed. Make a new one on /me, and send it as “Authorization: Bearer”.',
  ],
  TOO_MANY_TRIES: ['That was tried too often', 'Wait as many seconds as “seconds” says, then try again.'],
  VERSION_INVALID: ['If-Match is not right', 'It holds the version that you looked at, in quotes, such as "17".'],
  VERSION_STALE: [
    'The incident has moved on',
    'Somebody changed it since you looked. Nothing was changed by you. Look again, then decide.',
  ],
};
