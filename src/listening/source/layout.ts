/** What a column of an export can hold. `time` is the time of day where it stands beside the date. */
export const columnFields = [
  'id',
  'text',
  'at',
  'time',
  'author',
  'direction',
  'inReplyTo',
  'channel',
  'url',
  'reach',
  'brand',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Names of columns, the likeliest first, as `plainName` writes them. English and Dutch; those of suites as far as
 *  their public documentation names them. */
export const columnNames: Readonly<Record<ColumnField, readonly string[]>> = {
  id: [
    'tweetid', 'messageid', 'postid', 'mentionid', 'documentid', 'commentid', 'statusid', 'itemid', 'nativeid',
    'externalid', 'berichtid', 'berichtnummer', 'guid', 'idstr', 'id', 'uid', 'key', 'nr',
  ],
  text: [
    'fulltext', 'text', 'hitsentence', 'messagetext', 'berichttekst', 'content', 'message', 'tweet', 'body', 'bericht',
    'tekst', 'inhoud', 'comment', 'post', 'postmessage', 'snippet', 'mentionsnippet', 'contentsnippet', 'reactie',
    'review', 'caption', 'openingtext', 'description', 'title', 'titel',
  ],
  at: [
    'createdat', 'tweetcreated', 'publishedat', 'publisheddate', 'published', 'publicationdate', 'createdtime', 'created',
    'datetime', 'timestamp', 'posteddate', 'postedat', 'senttime', 'datumtijd', 'datumentijd', 'geplaatstop', 'geplaatst',
    'publicatiedatum', 'tijdstip', 'ontvangenop', 'date', 'datum', 'dateutc', 'day', 'at',
  ],
  time: ['time', 'tijd', 'timeutc'],
  author: [
    'authorid', 'author', 'authorname', 'username', 'screenname', 'userscreenname', 'fromuser', 'handle', 'influencer',
    'extraauthorattributesshortname', 'extraauthorattributesname', 'from', 'sender', 'auteur', 'auteurnaam',
    'gebruikersnaam', 'gebruiker', 'afzender', 'user', 'name', 'naam', 'van', 'wie',
  ],
  direction: [
    'inbound', 'isinbound', 'direction', 'richting', 'inkomend', 'sentreceived', 'messagedirection', 'messagetype',
    'berichttype', 'posttype', 'type', 'soort',
  ],
  inReplyTo: [
    'inresponsetotweetid', 'inreplytostatusid', 'inreplytostatusidstr', 'inreplytoid', 'inreplyto', 'inresponseto',
    'inreplytomessageid', 'replytoid', 'replyto', 'parentid', 'parentpostid', 'parentmessageid', 'antwoordop', 'reactieop',
    'bovenliggendbericht',
  ],
  channel: [
    'channel', 'network', 'platform', 'socialnetwork', 'kanaal', 'netwerk', 'sourcetype', 'mediatype', 'source', 'bron',
    'brontype', 'medium',
  ],
  url: ['url', 'permalink', 'permalinkurl', 'link', 'messageurl', 'posturl', 'tweeturl', 'documenturl', 'weblink'],
  reach: [
    'reach', 'potentialreach', 'estimatedviews', 'impressions', 'views', 'followers', 'followercount', 'followerscount',
    'bereik', 'weergaven', 'volgers', 'aantalvolgers',
  ],
  brand: [
    'brand', 'airline', 'company', 'organisation', 'organization', 'merk', 'organisatie', 'bedrijf', 'profile', 'profiel',
    'socialprofile', 'account', 'page', 'pagina',
  ],
}; // prettier-ignore

/** Layouts that are known by columns which they alone have. Others are read by the names of their columns. */
export const layouts: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  { name: 'twcs', columns: ['tweetid', 'authorid', 'inbound', 'createdat', 'text', 'inresponsetotweetid'] },
  { name: 'airline', columns: ['tweetid', 'airline', 'tweetcreated', 'text'] },
  { name: 'x', columns: ['idstr', 'createdat', 'inreplytostatusid'] },
  { name: 'meltwater', columns: ['hitsentence', 'url', 'reach'] },
  { name: 'talkwalker', columns: ['published', 'content', 'extraauthorattributesname'] },
  { name: 'sprout', columns: ['network', 'messagetype', 'message', 'permalink'] },
  { name: 'hootsuite', columns: ['socialnetwork', 'socialprofile', 'postmessage'] },
];

/** Whether the public wrote it, by the words that a column of directions holds; null for any other word. Pure. */
export function directionOf(cell: string): boolean | null {
  const word = plainName(cell);
  if (inboundWords.has(word)) return true;
  return outboundWords.has(word) ? false : null;
}

const inboundWords = new Set([
  'true', '1', '10', 'yes', 'ja', 'y', 'j', 'waar', 'in', 'inbound', 'incoming', 'received', 'customer', 'public', 'inkomend',
  'inkomende', 'ontvangen', 'klant', 'publiek', 'mention', 'comment', 'vermelding', 'question', 'directmessagereceived',
]); // prettier-ignore
const outboundWords = new Set([
  'false', '0', '00', 'no', 'nee', 'n', 'onwaar', 'out', 'outbound', 'outgoing', 'sent', 'agent', 'brand', 'company',
  'organisation', 'organization', 'uitgaand', 'uitgaande', 'verzonden', 'verstuurd', 'medewerker', 'organisatie', 'bedrijf',
  'published', 'own', 'eigen', 'uit', 'ons',
]); // prettier-ignore

/** A name with nothing but small letters and digits, without accents and without what stands in brackets. Pure. */
export const plainName = (name: string): string =>
  name
    .replace(/\([^()]*\)/g, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
