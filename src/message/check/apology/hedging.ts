import type { Wording } from './wording.js';

/** Words of lawyers (A19), guesses (A20), and words that soften a product recall (A22). */
export const hedging: readonly Wording[] = [
  {
    rule: 'legalese',
    language: 'en',
    pattern:
      /\bwithout (?:any |making any )?(?:admission|admitting|acknowledg(?:ing|ement)|prejudice)\b|\b(?:not|no) (?:be (?:seen|read|construed|taken|regarded|interpreted) as )?(?:an? )?(?:admission|acknowledgement) of (?:\w{1,12} )?(?:liability|guilt|fault|wrongdoing|responsibility)\b|\ballegedly\b|\b(?:the|any|this|these|an|your|his|her|their) (?:alleged|purported|supposed) (?!perpetrator|suspect|offender|attacker|thief|hacker|culprit|abuser)\w{1,20}|\b(?:accept|accepts|assume|admit|admits)(?: no| any)? (?:legal )?liability\b|\bno liability (?:is|can be)\b|\breserve (?:all )?(?:our|its|the) (?:legal )?rights?\b|\bto the (?:fullest |maximum )?extent (?:permitted|required|allowed)(?: by law)?\b|\b(?:pursuant to|aforementioned|aforesaid|notwithstanding|ex gratia)\b/gi,
    unless: /\b(?:fully|we) (?:accept|admit)(?: full| our)? (?:legal )?liability\b/i,
    instead: 'Leave it out: an apology is no admission of liability.',
    finds: [
      'We apologise without admission of liability.',
      'The alleged incident took place on Monday.',
      'We reserve all our rights.',
      'This should not be seen as an admission of guilt.',
    ],
    passes: [
      'The alleged perpetrator has been arrested.',
      'We apologise without reservation.',
      'We have read the allegations.',
      'You have the right to compensation.',
    ],
  },
  {
    rule: 'legalese',
    language: 'nl',
    pattern:
      /(?<!\p{L})zonder (?:enige |dat dit |daarmee |hiermee |daarbij |overigens )*(?:erkenning|aanvaarding|aansprakelijkheid|schuld|prejudice|te erkennen|toe te geven)(?!\p{L})|(?<!\p{L})(?:geen|niet)(?: worden)?(?: \p{L}{1,12}){0,3} (?:erkenning|aanvaarding) van (?:\p{L}{1,12} )?(?:aansprakelijkheid|schuld)(?!\p{L})|(?<!\p{L})vermeende?(?! (?:dader|verdachte|pleger|hacker|aanvaller|oplichter|overtreder))(?!\p{L})|(?<!\p{L})(?:aanvaard(?:en|t)?|erkennen|erkent)(?: \p{L}{1,10}){0,3} geen (?:enkele )?aansprakelijkheid(?!\p{L})|(?<!\p{L})(?:wijzen|wijst)(?: \p{L}{1,10}){0,3} aansprakelijkheid(?: \p{L}{1,10}){0,3} (?:af|van de hand)(?!\p{L})|(?<!\p{L})(?:behouden|behoudt)(?: \p{L}{1,10}){0,3} (?:rechten|recht) voor(?!\p{L})|(?<!\p{L})onder voorbehoud van (?:alle )?rechten(?!\p{L})|(?<!\p{L})(?:onverplicht|bovengenoemde?|voornoemde?|niettegenstaande|rechtens|onverminderd)(?!\p{L})/giu,
    instead: 'Laat het weg: excuses zijn geen erkenning van aansprakelijkheid.',
    finds: [
      'Wij bieden onze excuses aan zonder erkenning van aansprakelijkheid.',
      'Het vermeende incident vond maandag plaats.',
      'Wij aanvaarden geen aansprakelijkheid.',
      'Wij behouden ons alle rechten voor.',
    ],
    passes: [
      'De vermeende dader is aangehouden.',
      'Wij bieden zonder voorbehoud onze excuses aan.',
      'U heeft recht op een vergoeding.',
      'Wij hebben de beschuldigingen gelezen.',
    ],
  },
  {
    rule: 'speculation',
    language: 'en',
    pattern:
      /\b(?:probably|presumably|possibly|apparently|most likely|likely|perhaps|in all likelihood)\b (?:\w{1,12} ){0,3}(?:caused|due to|because of|the (?:cause|result|work)|started|originated|triggered|came from|behind|to blame|responsible for|a (?:human|technical|software|computer) (?:error|fault|failure|problem)|human error|sabotage|arson|stolen by|hacked)\b|\b(?:cause|reason|culprit|explanation)\b[^.!?\n]{0,20}\b(?:is|was) (?:probably|presumably|likely|most likely|possibly)\b|\b(?:may|might|could|appears? to|seems? to) (?:well )?(?:have been |have |be |been )?(?:caused (?:by|the)|due to|the result of|the work of|triggered by)\b|\bwe (?:suspect|assume|presume|think|believe|guess)(?: that)? [^.!?\n]{0,60}\b(?:caused?|causing|due to|because of|to blame|responsible for|behind|fault|sabotage|human error|hackers?|came|comes|entered|got in|started|began|originated|happened|leaked|spread|stolen|broke|failed)\b|\b(?:it|this|that) (?:looks|seems|appears)(?: as if| as though| like| that|,? to us)\b[^.!?\n]{0,60}\b(?:caused|due to|because of|came|entered|got in|started|originated|leaked|stolen|hacked|human error|sabotage|arson|behind|failed|spread)\b|\b(?:all|the|first|most)? ?(?:signs|evidence|everything|clues) (?:points?|suggests?)\b|\bpresumed to (?:be|have)\b/gi,
    unlessNear:
      /\bnot (?:yet )?(?:been )?(?:confirmed|certain|sure|established|proven|verified|know)|\b(?:don't|cannot|can't|do not|won't|will not|not (?:going|want)(?: to)?) (?:yet )?(?:know|speculate|say|confirm|be sure)|\bunconfirmed\b|\btoo early\b|\b(?:still|now) (?:being )?investigat|\bwe are (?:still )?(?:investigating|checking|looking into)|\baccording to (?:the )?(?:police|fire|experts|investigat)|\bwhether\b/i,
    instead: 'We do not know the cause yet. We are investigating it.',
    finds: [
      'This was probably caused by a software update.',
      'The fire may have been caused by a short circuit.',
      'We suspect that a former colleague is behind it.',
      'The cause is most likely human error.',
      'We believe that the attackers got in via an old server.',
      'It looks like the fire started in the kitchen.',
    ],
    passes: [
      'This was probably caused by an update, but that is not confirmed.',
      'We will not speculate on whether it was probably caused by people.',
      'You will probably have your money tomorrow.',
      'It looks like trains run again at four.',
      'We believe that you deserve better.',
      'Trains will probably run again at 16.30.',
    ],
  },
  {
    rule: 'speculation',
    language: 'nl',
    pattern:
      /(?<!\p{L})vermoedelijk(?!\p{L})|(?<!\p{L})(?:waarschijnlijk|mogelijk|wellicht|misschien|blijkbaar|kennelijk)(?!\p{L}) (?:\p{L}{1,15} ){0,4}?(?:veroorzaakt|ontstaan|te wijten|het gevolg van|de oorzaak|een menselijke fout|een technische (?:fout|storing)|brandstichting|sabotage|opzet|het werk van)(?!\p{L})|(?<!\p{L})(?:komt|kwam|is|ligt|lag|gebeurde|ontstond) (?:dit |dat |het |de storing |de brand )?(?:waarschijnlijk|mogelijk|wellicht) (?:door|aan) (?:een|de|het|onze)(?!\p{L})|(?<!\p{L})oorzaak (?:is|was|ligt|lag|lijkt) (?:\p{L}{1,10} )?(?:waarschijnlijk|mogelijk|wellicht|te liggen|te zijn)(?!\p{L})|(?<!\p{L})(?:wij|we|ik) (?:vermoeden|vermoed)(?!\p{L})|(?<!\p{L})(?:vermoeden|vermoed) (?:wij|we|ik)(?!\p{L})|(?<!\p{L})(?:lijkt|lijken|schijnt|zou|zouden) [^.!?\n]{0,40}(?<!\p{L})(?:veroorzaakt|te komen door|zijn ontstaan|het gevolg van|te wijten aan)(?!\p{L})|(?<!\p{L})(?:(?:lijkt|ziet|wijst|duidt|wijzen) (?:het |alles |dit )?(?:er ?op|ernaar(?: uit)?|erop)(?: uit)?|(?:gaan|gaat) (?:wij |we )?ervan uit|(?:denken|menen|geloven|vermoedt)(?: wij| we)?) dat [^.!?\n]{0,80}(?<!\p{L})(?:veroorzaakt|ontstaan|begonnen|binnengekomen|binnengedrongen|gekomen|komt door|kwam door|ligt aan|lag aan|gelekt|gestolen|gehackt|misgegaan|aangestoken|toedoen|fout|sabotage)(?!\p{L})/giu,
    unlessNear:
      /(?<!\p{L})(?:nog )?niet (?:bevestigd|zeker|vastgesteld|bewezen|bekend|vast|speculeren)(?!\p{L})|(?<!\p{L})(?:onbevestigd|staat nog niet vast|geen zekerheid|te vroeg)(?!\p{L})|(?<!\p{L})(?:weten|weet)(?: \p{L}{1,10}){0,3} (?:nog )?niet(?!\p{L})|(?<!\p{L})(?:wij|we) (?:onderzoeken|zoeken|gaan niet|willen niet|speculeren)(?!\p{L})|(?<!\p{L})(?:speculeren|onderzoeken|zoeken) (?:wij|we)(?!\p{L})|(?<!\p{L})onderzoek (?:moet|loopt|zal|volgt)|(?<!\p{L})wordt (?:nog |verder )?onderzocht|(?<!\p{L})volgens (?:de )?(?:politie|brandweer|onderzoekers|nfi)(?!\p{L})/iu,
    instead: 'Wij kennen de oorzaak nog niet. Wij onderzoeken die.',
    finds: [
      'De brand is vermoedelijk ontstaan door kortsluiting.',
      'De storing is waarschijnlijk veroorzaakt door een update.',
      'Wij vermoeden dat hackers via een oud wachtwoord binnenkwamen.',
      'De storing lijkt te komen door een fout in de software.',
      'Alles wijst erop dat de brand in de keuken is ontstaan.',
      'Wij denken dat een medewerker de gegevens heeft gelekt.',
    ],
    passes: [
      'De brand is vermoedelijk ontstaan door kortsluiting, maar dat is nog niet bevestigd.',
      'Wij gaan niet speculeren over wat de storing waarschijnlijk heeft veroorzaakt.',
      'U heeft waarschijnlijk morgen uw geld.',
      'De vermoedelijke dader is aangehouden.',
      'Het lijkt erop dat de treinen om vier uur weer rijden.',
    ],
  },
  {
    rule: 'recall-softened',
    language: 'en',
    pattern:
      /\bvoluntar(?:y|ily)\b|\b(?:a |as a |purely )?precautionary\b|\b(?:as|by way of) (?:a )?precaution\b(?!s)|\babundance of caution\b|\bdiscretionary\b|\b(?:very |extremely )?rare(?:ly)?\b(?: (?:cases|occasions|circumstances))?|\bin (?:some |certain |specific )(?:rare )?(?:cases|situations|circumstances)\b|\bno (?:\w{1,12} )?(?:accidents?|injur(?:y|ies)|incidents?|complaints)(?: \w{1,12}){0,3}? (?:reported|known|occurred|happened)\b|\b(?:not aware of|without) any (?:accidents|injuries|incidents)\b|\bno (?:reported|known) (?:accidents?|injur(?:y|ies)|incidents?)\b|\b(?:small|slight|minimal|remote|low|theoretical) (?:risk|chance|possibility)\b/gi,
    instead: 'Say what the danger is, without a word that makes it small.',
    finds: [
      'This is a voluntary recall.',
      'As a precaution we are recalling the charger.',
      'In rare cases the battery overheats.',
      'No accidents have been reported.',
    ],
    passes: [
      'The battery can catch fire. Stop using it now.',
      'Take these precautions: unplug it and put it outside.',
      'Three people were injured.',
      'Our volunteers can help you carry it.',
    ],
  },
  {
    rule: 'recall-softened',
    language: 'nl',
    pattern:
      /(?<!\p{L})vrijwillige?(?!\p{L})|(?<!\p{L})(?:uit|als) (?:pure |louter |extra )?(?:voorzorg|voorzorgsmaatregel)(?!\p{L})|(?<!\p{L})preventie(?:f|ve)(?!\p{L})|(?<!\p{L})(?:zeer |uiterst |heel )?zeldzame?(?!\p{L})(?: gevallen)?|(?<!\p{L})in (?:een enkel|sommige|enkele|bepaalde|specifieke|uitzonderlijke) (?:geval|gevallen|situaties|omstandigheden)(?!\p{L})|(?<!\p{L})geen (?:\p{L}{1,12} )?(?:ongevallen|ongelukken|ongeval|letsel|gewonden|incidenten|klachten|meldingen)(?!\p{L})|(?<!\p{L})(?:kleine|geringe|minimale|beperkte|theoretische) (?:kans|risico)(?!\p{L})|(?<!\p{L})(?:klein|gering|minimaal|beperkt|theoretisch) risico(?!\p{L})/giu,
    instead: 'Schrijf wat het gevaar is, zonder woord dat het kleiner maakt.',
    finds: [
      'Dit is een vrijwillige terugroepactie.',
      'Uit voorzorg roepen wij de lader terug.',
      'In zeldzame gevallen raakt de accu oververhit.',
      'Er zijn geen ongevallen gemeld.',
    ],
    passes: [
      'De accu kan in brand vliegen. Gebruik hem niet meer.',
      'Neem deze maatregelen: haal de stekker eruit en zet hem buiten.',
      'Drie mensen raakten gewond.',
      'Onze vrijwilligers helpen u bij het dragen.',
    ],
  },
];
