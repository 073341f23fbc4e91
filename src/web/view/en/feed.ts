/** Words of the feeds that an incident listens to. */
export const feed = {
  title: 'Feeds',
  lead: 'News sites, blogs and forums publish what is new in a feed (RSS or Atom). Add its address, and what appears there comes into the inbox: at once, and then every five minutes, also when nobody looks.',
  none: 'No feed was added yet.',
  address: 'Address of the feed',
  hint: 'Such as https://news.example/rss. Ask for the feed itself, not for the page of the site.',
  another: 'Add a feed',
  add: 'Add this feed',
  remove: 'Read no more',
  works: (at: string): string => `Last read at ${at}.`,
  brought: (count: string): string => `It brought ${count} ${count === '1' ? 'message' : 'messages'}.`,
  by: (name: string, at: string): string => `Added by ${name} at ${at}.`,
  next: (at: string): string => `It is tried again at ${at}.`,
  failed: (why: string, times: number): string =>
    times === 1 ? `Could not be read the last time: ${why}.` : `Could not be read the last ${times} times: ${why}.`,
  closed: 'This incident is closed, so its feeds are not read.',
  orFeed: 'No export? News sites, blogs and forums can be followed by their feed:',
  exported: 'Have you an export of a listening tool?',
  faults: {
    address: 'this is no web address. Write it as https://news.example/rss, without a name and a password in it',
    inside:
      'it leads into our own network, and feeds are read from public addresses alone. Whoever runs this service can allow it with UNISONO_FEEDS_INSIDE',
    'unknown-host': 'there is no such site. Look for a slip in the address',
    unreachable: 'the site did not answer, or broke off',
    silent: 'the site did not answer in time',
    redirects: 'it points from one address to the next and never arrives',
    'too-large': 'it is larger than 2 MB, so it is probably no feed',
    'no-feed':
      'what stands there is no feed, or a broken one. The page of a site is none: look for a link called RSS, Atom or feed',
    unkept: 'what it brought could not be kept. Whoever runs this service finds the reason in the log',
    'too-many': 'there are 20 feeds already. Remove one first',
  },
  status: (status: number): string =>
    status === 404 || status === 410
      ? `nothing stands at this address (${status}). Look whether it moved`
      : status === 401 || status === 403
        ? `the site lets nobody read this without an account (${status})`
        : `the site answered with error ${status}`,
} as const;
