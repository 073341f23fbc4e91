import type { FeedWords } from '../words.js';

export const feed: FeedWords = {
  title: 'Feeds',
  lead: 'Nieuwssites, blogs en forums zetten wat nieuw is in een feed (RSS of Atom). Voeg het adres toe, en wat daar verschijnt komt in de inbox: meteen, en daarna elke vijf minuten, ook als niemand kijkt.',
  none: 'Er is nog geen feed toegevoegd.',
  address: 'Adres van de feed',
  hint: 'Zoals https://nieuws.example/rss. Geef de feed zelf, niet de pagina van de site.',
  another: 'Voeg een feed toe',
  add: 'Voeg deze feed toe',
  remove: 'Niet meer lezen',
  works: (at) => `Voor het laatst gelezen om ${at}.`,
  brought: (count) => `Bracht ${count} ${count === '1' ? 'bericht' : 'berichten'}.`,
  by: (name, at) => `Toegevoegd door ${name} om ${at}.`,
  next: (at) => `De volgende poging is om ${at}.`,
  failed: (why, times) =>
    times === 1 ? `Lezen lukte de laatste keer niet: ${why}.` : `Lezen lukte de laatste ${times} keer niet: ${why}.`,
  closed: 'Dit incident is gesloten; daarom worden de feeds niet gelezen.',
  orFeed: 'Geen export? Nieuwssites, blogs en forums zijn te volgen via hun feed:',
  exported: 'Heb je een export van een monitoringtool?',
  faults: {
    address: 'dit is geen webadres. Schrijf het als https://nieuws.example/rss, zonder naam en wachtwoord erin',
    inside:
      'het leidt naar ons eigen netwerk, en feeds worden alleen van openbare adressen gelezen. Wie deze dienst beheert, kan het toestaan met UNISONO_FEEDS_INSIDE',
    'unknown-host': 'deze site bestaat niet. Kijk of er een typefout in het adres staat',
    unreachable: 'de site gaf geen antwoord, of brak het af',
    silent: 'de site antwoordde niet op tijd',
    redirects: 'het verwijst steeds door en komt nergens uit',
    'too-large': 'het is groter dan 2 MB, en dus waarschijnlijk geen feed',
    'no-feed':
      'wat daar staat is geen feed, of een kapotte. De pagina van een site is er geen: zoek een link met RSS, Atom of feed',
    unkept: 'wat de feed bracht kon niet worden bewaard. Wie deze dienst beheert, vindt de reden in het logboek',
    'too-many': 'er zijn al 20 feeds. Haal er eerst een weg',
  },
  status: (status) =>
    status === 404 || status === 410
      ? `op dit adres staat niets (${status}). Kijk of het is verhuisd`
      : status === 401 || status === 403
        ? `de site laat dit niemand lezen zonder account (${status})`
        : `de site antwoordde met fout ${status}`,
};
