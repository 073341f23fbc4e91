/** What a reply says around its answer. Nothing in it claims, promises or admits anything: all that is said stands in the
 *  answer. `{name}` is filled in where a name is known and safe. */
export interface Phrases {
  readonly named: readonly string[];
  readonly unnamed: readonly string[];
  /** Empathy first: what a person hears before the answer, by what he wants. */
  readonly complaint: readonly string[];
  readonly question: readonly string[];
  readonly compliment: readonly string[];
  readonly vulnerable: readonly string[];
  readonly other: readonly string[];
  /** Keeps the talk where it is: a closing that asks for a private message would make of every answer a move to private. */
  readonly closing: readonly string[];
  /** Asks somebody to go on where nobody else reads, and says that the outcome will stand here. */
  readonly invitation: readonly string[];
  /** What came of it, for everybody; what was done is filled in by who did it. */
  readonly outcome: readonly string[];
}

/** How people are addressed: Dutch has two ways, English one. */
export type Voice = 'nl-formal' | 'nl-informal' | 'en';

/** As people at a good webcare desk write: short, no "wat vervelend om te horen" to everybody alike, no exclamation marks, no
 *  thanks for patience that nobody has. */
export const phrases: Readonly<Record<Voice, Phrases>> = {
  'nl-formal': {
    named: ['Beste {name},', 'Goedendag {name},', 'Dag {name},', 'Hallo {name},'],
    unnamed: ['Goedendag,', 'Dag,', 'Hallo,', 'Goedendag, fijn dat u ons schrijft.'],
    complaint: [
      'Wij begrijpen dat u hier boos over bent.',
      'Uw bericht is duidelijk, en wij begrijpen uw ergernis.',
      'Dat dit u dwarszit, begrijpen wij goed.',
      'Wij lezen dat dit u raakt.',
      'Dat u hier niet blij mee bent, begrijpen wij.',
      'Goed dat u dit zegt. Wij snappen dat u baalt.',
      'Wij zien wat dit met u doet.',
      'U zegt waar het op staat, en dat begrijpen wij.',
    ],
    question: [
      'Dank u voor uw vraag.',
      'Wij begrijpen dat u dit wilt weten.',
      'Uw vraag is terecht.',
      'Goed dat u het vraagt.',
      'Dit vragen meer mensen zich af.',
      'Logisch dat u dit vraagt.',
      'Wij geven u graag antwoord.',
      'U wilt weten waar u aan toe bent, en dat begrijpen wij.',
    ],
    compliment: ['Dank u wel, dat doet ons goed.', 'Fijn om te lezen, dank u.', 'Wat aardig van u, dank u wel.'],
    vulnerable: [
      'Wij lezen dat u zich zorgen maakt, en wij willen u graag helpen.',
      'Dat u hier ongerust over bent, begrijpen wij. U staat er niet alleen voor.',
      'Wij nemen uw zorgen serieus.',
      'Goed dat u ons dit laat weten. Wij denken met u mee.',
    ],
    other: [
      'Dank u voor uw bericht.',
      'Wij lezen met u mee.',
      'Dank u dat u ons dit laat weten.',
      'Goed dat u dit deelt.',
    ],
    closing: [
      'Hebt u nog een vraag? Laat het ons hier weten.',
      'Wilt u meer weten? Stuur ons gerust een bericht.',
      'Is iets niet duidelijk? Vraag het ons.',
      'Helpt dit u verder? Zo niet, dan horen wij het graag.',
      'Zit u met nog iets anders? Wij lezen mee.',
      'Reageer gerust als u nog iets wilt weten.',
      'Komt u er niet uit? Zeg het ons hier.',
      'Wij blijven uw reacties lezen.',
    ],
    invitation: [
      'Stuurt u ons een privébericht? Dan zoeken wij het met u uit. Wat eruit komt, laten wij hier weten.',
      'Dit lossen wij graag met u op. Stuur ons een privébericht; hier leest u daarna wat wij deden.',
      'Hiervoor hebben wij gegevens van u nodig die hier niet thuishoren. Stuurt u ons een privébericht?',
    ],
    outcome: [
      'Wij hebben dit privé met u uitgezocht. Wat wij deden: {{wat is er gedaan}}',
      'Hier de afloop, voor iedereen die meelas: {{wat is er gedaan}}',
    ],
  },
  'nl-informal': {
    named: ['Hoi {name},', 'Hallo {name},', 'Dag {name},', 'Hey {name},'],
    unnamed: ['Hoi,', 'Hallo,', 'Dag,', 'Hoi, fijn dat je ons schrijft.'],
    complaint: [
      'We begrijpen dat je hier boos over bent.',
      'Je bericht is duidelijk, en we begrijpen je ergernis.',
      'Dat dit je dwarszit, snappen we goed.',
      'We lezen dat dit je raakt.',
      'Dat je hier niet blij mee bent, snappen we.',
      'Goed dat je dit zegt. We snappen dat je baalt.',
      'We zien wat dit met je doet.',
      'Je zegt waar het op staat, en dat snappen we.',
    ],
    question: [
      'Dank je voor je vraag.',
      'We snappen dat je dit wilt weten.',
      'Je vraag is terecht.',
      'Goed dat je het vraagt.',
      'Dit vragen meer mensen zich af.',
      'Logisch dat je dit vraagt.',
      'We geven je graag antwoord.',
      'Je wilt weten waar je aan toe bent, en dat snappen we.',
    ],
    compliment: ['Dank je wel, dat doet ons goed.', 'Fijn om te lezen, dank je.', 'Wat aardig van je, dank je wel.'],
    vulnerable: [
      'We lezen dat je je zorgen maakt, en we willen je graag helpen.',
      'Dat je hier ongerust over bent, snappen we. Je staat er niet alleen voor.',
      'We nemen je zorgen serieus.',
      'Goed dat je ons dit laat weten. We denken met je mee.',
    ],
    other: [
      'Dank je voor je bericht.',
      'We lezen met je mee.',
      'Dank je dat je ons dit laat weten.',
      'Goed dat je dit deelt.',
    ],
    closing: [
      'Heb je nog een vraag? Laat het ons hier weten.',
      'Wil je meer weten? Stuur ons gerust een bericht.',
      'Is iets niet duidelijk? Vraag het ons.',
      'Helpt dit je verder? Zo niet, dan horen we het graag.',
      'Zit je met nog iets anders? We lezen mee.',
      'Reageer gerust als je nog iets wilt weten.',
      'Kom je er niet uit? Zeg het ons hier.',
      'We blijven je reacties lezen.',
    ],
    invitation: [
      'Stuur je ons een privébericht? Dan zoeken we het met je uit. Wat eruit komt, laten we hier weten.',
      'Dit lossen we graag met je op. Stuur ons een privébericht; hier lees je daarna wat we deden.',
      'Hiervoor hebben we gegevens van je nodig die hier niet thuishoren. Stuur je ons een privébericht?',
    ],
    outcome: [
      'We hebben dit privé met je uitgezocht. Wat we deden: {{wat is er gedaan}}',
      'Hier de afloop, voor iedereen die meelas: {{wat is er gedaan}}',
    ],
  },
  en: {
    named: ['Hi {name},', 'Hello {name},', 'Dear {name},', 'Good to hear from you, {name}.'],
    unnamed: ['Hi there,', 'Hello,', 'Hi,', 'Hello, and thanks for getting in touch.'],
    complaint: [
      'We understand that this makes you angry.',
      'You are right to raise this, and we hear you.',
      'We can see why this bothers you.',
      'We understand your frustration.',
      'It is clear from your message how you feel about this.',
      'Thank you for being so direct with us.',
      'We know that this matters to you.',
      'We understand why you are unhappy about this.',
    ],
    question: [
      'Thanks for your question.',
      'That is a fair question.',
      'We understand that you want to know.',
      'It is good that you ask.',
      'More people are asking this.',
      'It makes sense that you ask.',
      'We are glad to answer that.',
      'You want to know where you stand, and we understand that.',
    ],
    compliment: [
      'Thank you, that is good to hear.',
      'That means a lot to us, thank you.',
      'How kind of you, thank you.',
    ],
    vulnerable: [
      'We can tell that you are worried, and we want to help.',
      'It is understandable that this worries you. You are not alone in this.',
      'We take your worries seriously.',
      'It is good that you told us. We will think this through with you.',
    ],
    other: [
      'Thank you for your message.',
      'Thanks for letting us know.',
      'We are reading along.',
      'It is good that you share this.',
    ],
    closing: [
      'Do you have another question? Ask us here.',
      'If you would like to know more, let us know.',
      'Is anything unclear? Just ask.',
      'If this does not help, please tell us.',
      'If something else is on your mind, we are reading.',
      'Feel free to reply if you want to know more.',
      'If you are stuck, tell us here.',
      'We keep reading your messages.',
    ],
    invitation: [
      'Could you send us a private message? Then we look into it with you, and say here what came of it.',
      'We would like to sort this out with you. Send us a private message; you will read here what we did.',
      'For this we need details that do not belong here. Could you send us a private message?',
    ],
    outcome: [
      'We looked into this with you in private. What we did: {{what was done}}',
      'Here is what came of it, for everybody who read along: {{what was done}}',
    ],
  },
};
