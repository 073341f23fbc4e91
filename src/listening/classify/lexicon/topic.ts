/** What words speak of, the same in both languages: what a text of one language taught of a topic helps to read the other.
 *  Families say what a phrase means for the kind of a message; topics only say what it is about. */
export const topics = {
  broken: 'something does not work',
  outage: 'a service is down',
  late: 'late',
  wait: 'waiting',
  never: 'none, never, nobody',
  still: 'still, again, every time',
  lost: 'lost, missing',
  cancelled: 'called off',
  moneybad: 'too dear, taken wrongly',
  refund: 'money back',
  money: 'money and accounts',
  ignored: 'nobody answers',
  anger: 'hard words',
  letdown: 'mild bad words',
  rude: 'treated badly',
  dirty: 'dirt and decay',
  badfood: 'food gone wrong',
  unsafe: 'unsafe, an accident',
  promise: 'what was promised',
  leave: 'leaving',
  threat: 'lawyers, complaints, reviews',
  sarcasm: 'praise that is often not meant',
  praise: 'high praise',
  good: 'mild praise',
  love: 'love',
  people: 'kind people and staff',
  thanks: 'thanks',
  solved: 'solved, helped',
  recommend: 'recommended',
  qword: 'words that ask',
  modal: 'auxiliary verbs',
  askfor: 'asks for help or information',
  product: 'orders and parcels',
  timeplace: 'when open, and where',
  device: 'devices, apps, connections',
  travel: 'travel',
  homegov: 'the street and the town hall',
  energy: 'energy and water',
  food: 'eating out',
  news: 'news, figures, politics',
  advert: 'announcements, jobs, prizes',
  chat: 'small talk',
  othersparty: 'somebody else',
  closing: 'closes a talk',
  sympathy: 'sympathy',
  fire: 'fire, smoke, gas',
  hurt: 'hurt or unwell',
  suicide: 'words of suicide',
  violence: 'threats and violence',
  hazard: 'things that may hurt',
  child: 'children',
  old: 'parents and old people',
  illness: 'illness and disability',
  deprived: 'without food, money, home or help',
  press: 'the press',
  authority: 'authorities',
  plan: 'plans and personal data',
  intens: 'makes stronger',
  self: 'I, we',
  yousaid: 'you',
  company: 'the company and its service',
  supply: 'what nobody can do without',
  helpless: 'cannot help oneself',
  runout: 'used up, stopped or cut off',
  unwell: 'how a body or mind is failing',
  despair: 'words of who does not want to go on',
  warning: 'somebody must act before it goes wrong',
  menace: 'says that he will hurt',
  kinship: 'somebody close',
  spokenfor: 'speaks for a medium, an office or a court',
  formal: 'the language of an office',
} as const;
export type Topic = keyof typeof topics;

type Words = Readonly<Record<Topic, string>>;

/** Dutch. A word of six letters or more also counts at the end of a longer one. */
export const topicNl: Words = {
  broken:
    'kapot*; stuk; defect*; stukgegaan; gebroken; beschadigd*; gescheurd*; gebarsten; barst; gekrast; deuk*; vastgelopen; loopvast; hapert; haperen; hapering; crasht; crashen; bug; bugs; glitch*; mankement*; gebrek*; euvel; mankeert; rammelt; kraakt; piept; lekt; lekken; lek; lekkage; druppelt; verstopt; doorgebrand',
  outage:
    'storing*; *storing; uitval*; uitgevallen; offline; platligt; plat; eruit; onbereikbaar; down; foutmelding*; error; fout*; geweigerd; time out; verbinding*; bereik',
  late: 'laat; te laat; later; vertraging*; vertraagd*; vertraagt; uitgesteld*; achterstand; wachttijd*; oponthoud; verlaat',
  wait: 'wacht; wachten; wachtte; wachttijd; wachtrij; wachtmuziek*; rij; file; geduld; drie kwartier; stilstaan; stilgestaan',
  never: 'nooit; geen; niks; niets; niemand; nergens; nul; noppes; nada; amper; nauwelijks',
  still:
    'nog; steeds; alweer; weer; wederom; opnieuw; telkens; altijd; elke; iedere; zoveelste; voortdurend; blijft; blijven; tweede; derde; vierde; vijfde',
  lost: 'kwijt*; verloren; zoek; zoekgeraakt; vermist*; verdwenen; verdwijnt; ontbreekt; ontbrak; ontbreken; mist',
  cancelled:
    'geannuleerd*; annuleer*; geschrapt; gecanceld; afgelast*; vervalt; vervallen; afgezegd; opgeheven; geschorst; ingetrokken',
  moneybad:
    'duur; dure; duurder; duurste; prijsverhoging; verhoogd; verhoging; oplichting; oplichters; diefstal; afzetterij; afzetters; afgeschreven; dubbel; incasso*; boete; boetes; toeslag*; woeker*; bijbetalen; geldklopperij; geldwolven; zakkenvullers; graaiers; naheffing; aanmaning*; deurwaarder*; rente; kosten; administratiekosten',
  refund:
    'terugbetaling; terugbetaald; terugbetalen; teruggave; restitutie; vergoeding*; vergoed*; compensatie; schadevergoeding; creditnota; tegoed; tegoedbon',
  money:
    'geld; euro; betaling*; betaald; betalen; betaal; rekening; factuur; facturen; bedrag; saldo; pinnen; pinpas; pas; creditcard; hypotheek; lening; spaar*; overboeking; iban; loon; salaris; premie; abonnement; contract',
  ignored:
    'genegeerd; negeren; negeert; gehoor; reactie; antwoord; terugbellen; teruggebeld; doorverbonden; kastje; afgewimpeld; afgepoeierd; afgescheept; standaardantwoord; robot; chatbot',
  anger:
    'schandalig*; schande; schandelijk; belachelijk*; absurd*; bespottelijk; waardeloos; waardeloze; bizar*; idioot; idiote; idioterie; achterlijk*; debiel*; onbeschoft*; onacceptabel*; ongehoord*; ongelooflijk; ongelofelijk; onvoorstelbaar; onbegrijpelijk*; treurig*; triest*; zielig; armoedig; prutsers; prutswerk; geklungel; klungels; knoeiers; beunhazen; clowns; amateurs; bagger; bagger*; troep; rotzooi; puinhoop; zooi; zooitje; klote; kut; kut*; kak; kanker; tering; tyfus; godverdomme; verdomme; verdorie; gvd; flikker; donder; fuck; shit; wtf; rot; rotbedrijf; walgelijk*; smerig*; verschrikkelijk*; vreselijk*; afschuwelijk*; rampzalig*; ramp; drama; dramatisch*; hopeloos; bedroevend; om te huilen; lachwekkend; farce; aanfluiting; wanvertoning; blamage',
  letdown:
    'teleurgesteld; teleurstell*; jammer; helaas; matig*; tegenvaller*; tegenvallend; tegen; viel; valt; ondermaats; pover; mager; magertjes; karig; slecht; slechte; slechter; slechtste; zwak*; onvoldoende; onvriendelijk*; spijt; balen; baal; baalt; balend; snap; irritant*; ergernis; ergerlijk*; erger; vervelend*; frustr*; vermoeiend*; zat; beu; moe; zonde; flauw; smakeloos; tegenvalt; minder; gebrekkig*; rommelig; onhandig*; omslachtig*; traag; trage',
  rude: 'onbeleefd*; brutaal; bruut; arrogant*; grof; grove; snauw*; afsnauw*; bot; botte; botweg; lomp*; onvriendelijk*; chagrijnig*; nors*; kortaf; neerbuigend*; denigrerend*; discriminer*; racis*; uitgelachen; uitgescholden; scheldt; schelden; schreeuwde; ongeïnteresseerd*; onverschillig*; respectloos*',
  dirty:
    'vies; vieze; viezigheid; smerig*; vuil; vuile; goor; gore; stank; stinkt; stonk; stinken; ranzig*; plakkerig*; schimmel*; beschimmeld*; muf; ongedierte; kakkerlak*; muizen; rat; ratten; haar; haren; beestjes; bedorven; rotte; oneetbaar*',
  badfood:
    'koud; koude; lauw; taai; taaie; droog; droge; zout; zoute; flauwe; aangebrand; verbrand; rauw; rauwe; gaar; doorgekookt; slap; slappe; vet; vette; klef',
  unsafe:
    'onveilig*; gevaarlijk*; gevaar; levensgevaarlijk*; risico*; riskant*; onverantwoord*; roekeloos*; ongeluk; ongeval; ongelukken; gewond*; slachtoffer*; dode; doden; dodelijk*',
  promise:
    'beloofd*; belofte*; toegezegd; toezegging*; afspraak; afgesproken; garantie; garandeerde; verzekerd; zou; zouden; gezegd',
  leave: 'opzeggen; opgezegd; opzeg; overstappen; overgestapt; vertrek; weg; boycot*; afscheid; concurrent*; elders',
  threat:
    'advocaat; rechter; rechtszaak; aangifte; juridisch*; klacht; klachten; geschillencommissie; consumentenbond; ombudsman; acm; kassa; radar; recensie; aansprakelijk*',
  sarcasm:
    'fijn; lekker; gefeliciteerd; topservice; hulde; bravo; applaus; knap; fantastisch; geniaal; briljant; hoera; bedankt; heerlijk; gezellig',
  praise:
    'geweldig*; fantastisch*; uitstekend*; voortreffelijk*; prima; perfect*; super; superb*; top; topper*; toppie; toppers; subliem*; magnifiek; schitterend*; prachtig*; prachtige; heerlijk*; verrukkelijk*; fenomenaal*; grandioos*; briljant*; meesterlijk*; uitmuntend*; ongekend; wereld*; klasse; formidabel*; magistraal*; onovertroffen; super*; geniet*; genoten; genieten; smullen; gesmuld',
  good: 'goed; goede; beter; beste; best; leuk; leuke; mooi; mooie; fijn; fijne; lekker; lekkere; lekkerste; netjes; keurig*; vlot; vlotte; snel; snelle; handig*; makkelijk*; gemakkelijk; duidelijk*; helder*; fris; verse; vers; gezellig*; sfeervol*; sfeer; attent*; zorgvuldig; degelijk; betrouwbaar*; tevreden; gelukkig; blij; blije; verrast; verrassend*; aangenaam*; comfortabel*; ruim; schoon; smaakvol; kwaliteit; origineel*; geslaagd; grappig*; creatief*',
  love: 'liefde; liefhebber; verliefd; fan; fans; gek; dol; houd; hou; lief; lieve; schat; schatten; knuffel; hart; hartje; favoriet*; lievelings*',
  people:
    'vriendelijk*; aardig*; behulpzaam*; hulpvaardig*; attent; geduldig*; lieve; begripvol*; warm; warme; hartelijk*; gastvrij*; gastvrijheid; medewerker; medewerkster; personeel; collega; chauffeur; bezorger; monteur; baliemedewerker; verpleegkundige*; zuster*; dokter; arts; juf; meester; conducteur; conductrice; ober; serveerster; eigenaar; kok; kapper; verkoper; verkoopster',
  thanks:
    'dank; bedankt; dankjewel; dankuwel; dankje; dankzij; merci; thx; thanks; thnx; danku; dankbaar*; waardering; waardeer*; complimenten; compliment; hulde; petje; chapeau; pluim; lof; ere; hoed; duim; duimpje; bloemetje',
  solved:
    'opgelost; oplossing; gelukt; geregeld; gefikst; gefixt; gerepareerd; gemaakt; vervangen; hersteld; vergoed; teruggekregen; gered; redding; geholpen; hielp; meegedacht; verholpen',
  recommend: 'aanrader*; aanbevelen; aanbevolen; aanbeveling; raad; terug; terugkomen; weer; sterren; vijf; tien',
  qword: 'hoe; wat; waar; wanneer; wie; waarom; welke; welk; hoeveel; hoelang; waarvoor; waarmee; waarheen',
  modal:
    'kan; kunt; kun; kunnen; mag; mogen; moet; moeten; zou; zouden; zal; wil; willen; wilt; heeft; hebben; heb; is; zijn',
  askfor:
    'graag; aub; svp; alsjeblieft; alstublieft; gelieve; verzoek; vraag; vraagje; vragen; weten; benieuwd; uitleg; uitleggen; informatie; info; laten; vertellen; doorgeven; sturen; stuur; bellen; bel; mailen; mail; helpen; help; hulp; contact; advies; tip; tips; suggestie; nodig; zoek; zoeken',
  product:
    'bestelling; bestellen; bestelnummer; besteld; product*; artikel*; voorraad; maat; kleur; model; levering; bezorging; leveren; pakket; pakketje; retour*; ruilen; garantie; bon; korting; kortingscode; actie; aanbieding*',
  timeplace:
    'openingstijd*; open; gesloten; adres; parkeren; parkeerplaats; ingang; locatie; filiaal; vestiging; route; halte; perron; spoor; gate; terminal; dienstregeling',
  device:
    'telefoon; mobiel; tablet; laptop; computer; pc; router; modem; wifi; internet; app; website; site; wachtwoord; inloggen; inlog; account; scherm; batterij; accu; oplader; lader; update; instelling*; software; tv; televisie; kanaal; zender; decoder',
  travel:
    'trein; treinen; bus; bussen; tram; metro; vlucht; vliegtuig; vliegveld; luchthaven; station; reis; reizen; reiziger*; ticket; kaartje; bagage; koffer; handbagage; overstap; stoel; vertrek; aankomst; vertrekt; rijdt',
  homegov:
    'gemeente; straat; buurt; wijk; lantaarn; stoep; fietspad; vuilnis; afval; container*; grofvuil; paspoort; rijbewijs; vergunning; uitkering; belasting*; aangifte; loket; wethouder; raad; subsidie; bestemmingsplan; wmo',
  energy:
    'stroom; gas; water; verwarming; cv; ketel; warmte; energie; voorschot; termijnbedrag; meterstand*; meter; zonnepanelen; elektra',
  food: 'eten; eet; at; gegeten; diner; lunch; ontbijt; menu; kaart; gerecht*; gang; gangen; wijn; bier; koffie; thee; soep; vlees; vis; kip; friet; saus; toetje; dessert; taart; brood; kaas; pizza; burger; tafel; reserver*; restaurant; terras; keuken; bediening; portie*',
  news: 'volgens; bericht; meldt; meldde; nieuws; onderzoek; rapport; cijfers; miljoen; miljard; procent; aandeel; beurs; kwartaal; omzet; winst; topman; directeur; bestuur; overname; fusie; vergadering; raadsvergadering; debat; motie; kamer; kabinet; minister; partij; verkiezing*; stem; stemmen; campagne; akkoord; plan; plannen; presenteert; bekend; maakt; woensdag; jubileum; opening; opent',
  advert: `vacature*; werken; solliciteer*; collega's; gezocht; winactie; win; kans; prijs; gratis; korting; aanbieding; webinar; inschrijven; aanmelden; meld; nieuwsbrief; lees; meer; blog; link; bekijk; ontdek; volg; volgers; deel; retweet; podcast; uitzending; kijktip; evenement; festival; markt`,
  chat: 'haha*; hihi; lol; lmao; grapje; grap; geintje; joh; nou; ach; tja; ok; oke; oké; ja; jaja; nee; hoor; gewoon; eigenlijk; trouwens; gisteren; vanavond; weekend; vakantie; thuis; bank; kat; hond; film; serie; muziek; verjaardag; regen; zon; weer; sneeuw',
  othersparty:
    'mijn buurman; buurman; buurvrouw; zus; broer; vriend; vriendin; collega; neef; nicht; schoonmoeder; tante; oom; iemand; ander; andere; anderen; zij; hun; hij; ze; concurrent; vorige; oude',
  closing:
    'gelezen; doorgegeven; begrepen; duidelijk; doe; zal; gedaan; verstuurd; gestuurd; ontvangen; gevonden; dm; pb; prive; privé; nevermind; laat maar; gelukt; al',
  sympathy:
    'sterkte; gecondoleerd; condoleances; beterschap; medeleven; gedachten; nabestaanden; rust; rip; verlies; succes; gefeliciteerd; proficiat',
  fire: 'brand; brandt; brandde; brandend*; brandlucht; vlam; vlammen; vuur; rook; rookt; rookontwikkeling; vonk*; smeult; ontplof*; ontploft; explosie; explodeer*; gaslucht; gaslek; gas; koolmonoxide; co; kortsluiting; stroomdraad; doorgebrand; gesmolten; heet; schroei*',
  hurt: 'gewond*; bloed; bloedt; bloeden; bloedend*; pijn; verwond*; verbrand*; brandwond*; gebroken; breuk; hoofdwond; hersenschudding; bewusteloos; flauwgevallen; flauwval*; onwel; benauwd; benauwdheid; stikken; stikte; verslikt*; ademen; adem; ademt; ademhaling; hart; hartaanval; hartstilstand; beroerte; reanim*; ambulance; ziekenhuis; spoed; seh; eerstehulp; 112; gevallen; viel; valpartij; geraakt; aangereden; geslikt; ingeslikt; doorgeslikt; vergiftig*; overgeven; braken; misselijk; koorts; uitslag; allergisch*; anafyl*; epipen; schok; elektrocutie; gif; giftig*; snee; hechten; hechtingen',
  suicide:
    'zelfmoord; zelfdoding; springen; spring; leven; dood; doodgaan; sterven; einde; uitstappen; afscheid; vaarwel; pillen; overdosis; snijden; snij; treinspoor; rails; uitzichtloos; doodwens',
  violence:
    'bedreig*; dreig*; dreigt; mes; messen; wapen; pistool; geschoten; schieten; steek; gestoken; steekpartij; mishandel*; geslagen; slaan; slaat; klappen; vechten; vechtpartij; agressie; agressief*; overval; overvallen; beroofd; aangevallen; aanval; stalk*; achtervolgt; achtervolgd; verkracht*; aangerand; betast; bang; doodsbang; angst; paniek; gillen; schreeuwen; pakken; kapotmaken; bom; aanslag',
  hazard:
    'losse; los; loshangend*; scherp*; glas; scherf; scherven; metaal; gat; gaten; putdeksel; reling; leuning; steiger; dakpan; dakpannen; gevel; instort*; ingestort; scheef; boom; omgevallen; omgewaaid; glad; gladde; ijzel; rem; remmen; stuur; wiel; gordel; airbag; lift; roltrap; deur; klem; klemt; beklemd; vast; bekneld; schok; stopcontact; bedrading; kabel; batterij; kinderslot; speelgoed; knoopcel; magneet; magneetjes; salmonella; listeria; besmet*; teruggeroepen; terugroep*; recall; allergeen; noten; pinda',
  child: `kind; kinderen; kindje; kindjes; baby; baby's; babytje; peuter; kleuter; zuigeling; zoon; zoontje; dochter; dochtertje; jongen; jongetje; meisje; meisjes; tweeling; kleinkind; kleinzoon; kleindochter; pasgeboren; zwanger*; school; schoolplein; kinderdagverblijf; crèche; leerling*; scholier*; neefje; nichtje`,
  old: 'oma; opa; bejaard*; oud; oude; ouder; oudere; ouderen; hoogbejaard*; moeder; vader; ma; pa; schoonmoeder; weduwe; weduwnaar; 75; 76; 77; 78; 79; 80; 81; 82; 83; 84; 85; 86; 87; 88; 89; 90; 91; 92; 93; 94; 95; 96; 97; 98; 99',
  illness:
    'ziek; zieke; ziekte; kanker; chemo; dialyse; diabetes; diabeet; insuline; hartpatiënt; copd; astma; epilepsie; dement*; dementie; alzheimer; parkinson; ms; autisme; autistisch*; handicap; gehandicapt*; rolstoel*; blind; blinde; slechtziend*; doof; dove; slechthorend*; verlamd*; bedlegerig*; beademing; zuurstof; sonde; medicijn*; medicatie; pillen; stoma; depressie; depressief; psychose; verstandelijk; beperking; invalide; hulpbehoevend*; mantelzorg*; thuiszorg*; rollator; scootmobiel; traplift; alarmknop; personenalarm',
  deprived:
    'honger; schulden; schuld; armoede; arm; dakloos; daklozen*; uitgezet; uitzetting; ontruim*; huisuitzetting; deurwaarder*; beslag; afgesloten; afsluiten; afsluiting; zonder; geen eten; leeg; lege; voedselbank; bijstand; leefgeld; rood; kastjes; koelkast; alleen; eenzaam; radeloos; wanhopig*; uitzichtloos; ten einde; kou; koude; bibber*; dekens; verkleumd; gestrand; vastzitten; vastzit; zitten; slapen; buiten; nacht; midden',
  press:
    'journalist*; verslaggever*; redacteur; redactie; redactrice; krant; dagblad; omroep; nieuwsredactie; persbureau; radio; televisie; programma; uitzending; reportage; artikel; publicatie; publiceren; interview; woordvoerder; persvoorlichter; persvoorlichting; wederhoor; reactie; deadline; correspondent*; item; onderzoeksjournalist*; quote; commentaar',
  authority:
    'politie; brandweer; inspectie; inspecteur; inspectrice; toezichthouder; autoriteit*; ministerie; minister; staatssecretaris; burgemeester; wethouder; raadslid; kamerlid; statenlid; ombudsman; nvwa; igj; afm; dnb; acm; ilt; marechaussee; rechercheur; wijkagent; agent; officier; justitie; veiligheidsregio; ggd; gemeentesecretaris; schepen; gouverneur; vordering; vorderen; sommeren; inzage; dossier; zaaknummer; kenmerk; proces verbaal; handhaving; bevel; namens',
  plan: 'plan; plannen; voorstel; besluit; besloten; beleid; invoeren; invoering; bezuinig*; sluiten; sluiting; reorganisatie; privacy; data; gegevens; verkopen; delen; toestemming',
  intens: 'echt; heel; zo; zeer; erg; super; mega; enorm; veel; te; totaal; compleet; werkelijk; waanzinnig',
  self: `ik; mij; me; mijn; wij; we; ons; onze; m'n`,
  yousaid: 'jullie; u; uw; je; jij; jouw',
  company:
    'bedrijf; service; klantenservice; helpdesk; klant; klanten; support; winkel; kantoor; directie; management; organisatie',
  supply:
    'medicijnen; medicatie; insuline; zuurstof; sondevoeding; pillen; inhaler; epipen; verwarming; kachel; cv; warm water; drinkwater; kraanwater; stroom; licht; eten; boodschappen; maaltijd*; luiers; flesvoeding; babymelk; melk; onderdak; bed; huis; geld; leefgeld; uitkering; pgb; thuiszorg; wijkverpleging; rolstoel; scootmobiel; traplift; lift; taxi; regiotaxi; rit; telefoon; alarmknop; dialyse; verband; hulpmiddel*',
  helpless:
    'kan niet meer; kan zelf niet; kan zelf niets; kan het zelf; kan nergens heen; kan niet naar; kan niet lopen; kan niet staan; kan niet praten; kan niet zien; kan niet horen; niet naar buiten; niet uit bed; bed niet uit; huis niet uit; komt niet; komt er niet; niet weg; niet van af; kan er niet; kom er niet; weet niet meer; weten niet meer; weet niet waar; weet me geen raad; geen raad; ten einde raad; trek het niet; trekt het niet; niemand anders; heb niemand; heeft niemand; helemaal alleen; alleen thuis; zit alleen; woont alleen; alleenwonend*; in mijn eentje; in haar eentje; in zijn eentje; zit vast; zitten vast; sta vast; vastgelopen; opgesloten; ingesloten; achtergelaten; aan mijn lot; aan haar lot; aan zijn lot; hulpeloos; machteloos; huilt; huilen; in tranen; bang; doodsbang; durf niet; durft niet; in het donker; in de kou; midden in de nacht; geen dak; op straat; mag niet vallen; afhankelijk; kan niet zonder; geen vervoer; geen familie; laat me niet; help me; help ons; smeek',
  runout:
    'op is; is op; raakt op; zijn op; bijna op; laatste; nog maar een; nog een dag; nog voor een dag; nog één; zonder; afgesloten; afsluiten; afgekoppeld; stopgezet; gestopt; stopt; niet bezorgd; niet geleverd; niet gebracht; niet gekomen; niet geweest; niet langs geweest; niet verlengd; uitgesteld; leeg; lege; al dagen; al uren; sinds gisteren; sinds gisteravond; sinds vanmorgen; sinds vrijdag; geen; nog steeds geen; huisuitzetting; ontruimd; uitgezet; beslag; geblokkeerd; bevroren; gekort; gehalveerd',
  unwell:
    'benauwd; kortademig; piept; ademt; ademnood; bleek; lijkbleek; grauw; blauw; blauwe lippen; trilt; rilt; bibbert; zweet; suf; slap; slapjes; verward; reageert niet; niet aanspreekbaar; buiten westen; bewusteloos; bloedt; bloed; bloedverlies; braakt; overgegeven; spuugt; geeft over; misselijk; diarree; koorts; krampen; buikpijn; hoofdpijn; pijn; pijn op de borst; brandend; jeuk; uitslag; bultjes; dik; gezwollen; opgezet; duizelig; tintelt; verdoofd; onwel; flauw; flauwgevallen; in elkaar gezakt; valt weg; wakker; weeën; zwanger; hypo; suiker; bloedsuiker; insult; epilepsie; allergie; allergisch; anafylact*; eerste hulp; spoedeisende; seh; huisartsenpost; dokter; 112',
  despair:
    'niet meer leven; wil niet meer; hoeft niet meer; hoeft voor mij niet; er niet meer zijn; er niet meer ben; zonder mij; beter zonder mij; beter af zonder; een eind aan; einde aan maken; maak er een eind; eruit stappen; uit het leven; stap eruit; zelfmoord*; zelfdoding; suïcid*; dood zijn; was ik maar dood; laatste bericht; laatste brief; vaarwel; zeg mijn; spring; springen; voor de trein; op het spoor; van het dak; van de brug; pillen ingenomen; alle pillen; overdosis; snij; snijden; geen uitweg; geen zin meer; zinloos; niemand zal me missen; niet lang meer; 113',
  warning:
    'pas op; kijk uit; let op; gevaarlijk; levensgevaarlijk; voordat er; voor er; voor het te laat; straks valt; gaat vallen; valt om; komt naar beneden; kan zo; bijna; net op tijd; scheelde; had kunnen; had dood; wegwezen; ontruim*; evacu*; uit elkaar; ontplof*; spuit; stroomt; sist; knettert; vonken; rook; walm; schroei*; brandlucht; gaslucht; gasgeur; ruikt naar gas; rook uit; in brand; vlammen; stroom op; onder stroom; open riool; losgeraakt; losgekomen; loskomen; schiet los; zonder hek; geen afzetting; afzetten; gladheid; spookrijder; slingert; door rood; zonder licht; niet aangelijnd; gebeten; bijt; agressieve hond; ingestort; verzakt; scheur; scheuren; in de muur; overstroomt; dijk',
  menace:
    'ik weet waar; weet jullie te vinden; weet je te vinden; ik kom langs; kom ik langs; komt wat van; ga je kapot; maak je kapot; maak jullie; maak ik; steek; in de fik; in brand steken; bom; aanslag; vallen klappen; klappen; afmaken; kapotschieten; neerschieten; dood maken; spijt van; spijt krijgen; krijgen spijt; je kinderen; jullie kinderen; kenteken; adres; onder handen; opwachten; wacht je op; wachten jullie op; reken maar; pas maar op; kijk maar uit; bloed aan',
  kinship: `mijn man; mijn vrouw; mijn moeder; mijn vader; mijn oma; mijn opa; mijn kind; mijn kinderen; mijn zoon; mijn zoontje; mijn dochter; mijn dochtertje; mijn baby; mijn broer; mijn zus; mijn vriend; mijn vriendin; mijn buurvrouw; mijn buurman; mijn tante; mijn oom; m'n moeder; m'n vader; ons mam; ons pap; onze moeder; onze vader; onze zoon; onze dochter; schoonmoeder; schoonvader; cliënt; cliënte; bewoner; bewoonster; patiënt`,
  spokenfor:
    'namens; in mijn functie; in mijn hoedanigheid; in hoedanigheid; uit hoofde van; als burgemeester; als wethouder; als raadslid; als kamerlid; als inspecteur; als toezichthouder; als journalist; als verslaggever; als redacteur; hier de; spreekt; wij van de; ik ben van; ik werk voor; ik schrijf voor; schrijft voor; voor het programma; voor de krant; voor radio; voor tv; voor onze; afdeling; team; bureau; eenheid; kabinet; griffie; griffier; college; commissie; hoofdredactie; redactie; eindredactie; nieuwsdienst; persdienst; perskaart; cameraploeg; opname; opnames; microfoon; live; wederhoor; embargo; autorisatie; citaat; citaten; concept; bijlage; passage; bron; bronnen; anoniem; in bezit; ingezien; wob; woo',
  formal:
    'hierbij; hierdoor; bij dezen; ingevolge; krachtens; op grond van; artikel; lid; wet; besluit; beschikking; bestuursrecht*; dwangsom; last onder; vordering; gevorderd; sommeer; sommatie; aanwijzing; termijn; uiterlijk; per omgaande; onverwijld; binnen; werkdagen; dient u; u dient; verzoek ik; verzoeken wij; verzoeken u; wij verzoeken; verneem; verwacht ik; verwachten wij; schriftelijk; kenmerk; dossiernummer; dossier; zaaknummer; onderzoek ingesteld; in onderzoek; geconstateerd; constateer; constateren; vastgesteld; naar aanleiding van; inzake; betreffende; ter zake; te verstrekken; verstrekken; overleggen; bewaren; niet wissen; camerabeelden; contactpersoon; leidinggevende; verantwoordelijke; hoorzitting; zitting; getuige; proces verbaal; bevel; in beslag; handhaving; geachte; hoogachtend',
};

/** English. */
export const topicEn: Words = {
  broken:
    'broken; broke; breaks; busted; faulty; defective; cracked; crack; shattered; torn; ripped; dented; scratched; chipped; crashed; crashes; crashing; freezes; freezing; frozen; glitch*; bug; bugs; buggy; bricked; leaks; leaking; leaked; dripping; clogged; jammed; jams; malfunction*; rattles; rattling; squeaks; flickers; flickering',
  outage:
    'outage*; offline; down; unavailable; unreachable; error; errors; glitch; downtime; 503; 500; timeout; disconnected; disconnects; disconnecting; dropped; drops; signal; buffering; lag; laggy; lagging',
  late: 'late; later; delayed; delays; delay; delaying; overdue; behind; postponed; rescheduled; lateness; tardy',
  wait: 'wait; waiting; waited; waits; queue; queued; queueing; queuing; queues; line; hold; stranded; stuck; stood; standing',
  never: 'never; no; none; nothing; nobody; nowhere; zero; neither; nil; zilch; hardly; barely; no one',
  still:
    'still; again; yet; another; always; every; constantly; repeatedly; keeps; keep; kept; third; fourth; fifth; second; umpteenth; continually; endless; endlessly',
  lost: 'lost; lose; losing; missing; misplaced; vanished; disappeared; gone; disappears',
  cancelled:
    'cancelled; canceled; cancels; cancel; cancelling; cancellation*; scrapped; axed; suspended; revoked; voided; withdrawn',
  moneybad:
    'expensive; overpriced; pricey; ripoff; rip off; scam; scammers; scammed; robbery; theft; thieves; stealing; steal; overcharged; overcharge; overcharging; double charged; fee; fees; surcharge; hike; hikes; penalty; fine; fined; gouging; greedy; greed; daylight; debt; charged',
  refund: 'refund; refunds; refunded; reimburse*; compensat*; voucher; vouchers; credit; rebate; payout',
  money:
    'money; paid; pay; paying; payment; bill; bills; invoice; amount; balance; card; account; bank; loan; mortgage; savings; transfer; salary; wages; premium; subscription; contract; dollars; pounds; bucks; quid',
  ignored:
    'ignored; ignoring; ignore; unanswered; ghosted; ghosting; response; reply; replies; hung; passed; bounced; transferred; fobbed; brushed; dismissive; dismissed; chatbot; bot; scripted; canned',
  anger:
    'disgrace; disgraceful; disgusting*; ridiculous*; absurd; unacceptable; outrageous; appalling*; pathetic; horrible; horrendous; horrid; awful*; terrible*; worst; useless; worthless; garbage; trash; rubbish; crap; crappy; shit; shitty; bullshit; bs; fuck; fucking; fucked; damn; damned; hell; wtf; idiots; idiot; idiotic; stupid; morons; clowns; clown; joke; jokers; circus; shambles; shambolic; disaster*; catastrophe; nightmare*; fiasco; mess; messed; farce; insulting; insult; insane; unreal; unbelievable; incompetent; incompetence; atrocious; abysmal; dreadful; shocking*; diabolical; laughable; lousy; dire; hate; hated; despise; sucks; suck; sucked; vile; shameful; shame; infuriating; furious; fuming; livid; raging; seething',
  letdown:
    'disappoint*; letdown; unfortunately; sadly; mediocre; meh; underwhelming; subpar; poor*; bad; badly; worse; weak; unhappy; unsatisfied; dissatisfied; annoying; annoyed; annoyance; irritating; frustrat*; tired; sick; fed; bored; regret; regrets; unimpressed; underwhelmed; lacking; clumsy; clunky; slow; sluggish; confusing; awkward; inconvenient; inconsistent; sloppy; careless; unhelpful; unfriendly; unprofessional; unfair',
  rude: 'rude; rudely; rudeness; arrogant; condescending; patronising; patronizing; snapped; snarky; sneering; sneered; shouted; yelled; discriminat*; racist; sexist; disrespect*; impolite; hostile; aggressive; indifferent; uncaring; shrugged; laughed; mocked; eye roll; ignorant; nasty; grumpy; dismissive',
  dirty:
    'dirty; filthy; filth; grimy; smelly; stinks; stank; stink; stinking; mould; mouldy; mold; moldy; mildew; rancid; rotten; gross; sticky; stained; stains; hair; bugs; cockroach*; mice; mouse; rats; rat; vermin; flies; spoiled; stale; soggy',
  badfood:
    'cold; lukewarm; tepid; chewy; tough; dry; salty; bland; tasteless; burnt; burned; undercooked; overcooked; greasy; raw; mushy; watery; stodgy',
  unsafe:
    'unsafe; danger*; hazard*; risk; risky; reckless*; accident; accidents; injured; injury; injuries; victim; victims; fatal; deadly; death; deaths; lethal; casualty; casualties',
  promise:
    'promised; promise; promises; guaranteed; guarantee; assured; supposedly; supposed; claimed; told; said; agreed; meant',
  leave:
    'cancel; cancelling; switching; leaving; quit; quitting; boycott*; goodbye; bye; competitor; competitors; elsewhere; unsubscribe; uninstall; uninstalled; uninstalling',
  threat:
    'lawyer; solicitor; attorney; court; sue; suing; lawsuit; legal; complaint; complain; complaining; complaints; ombudsman; regulator; review; reviews; liable; claims',
  sarcasm:
    'congrats; congratulations; bravo; genius; brilliant; lovely; wonderful; nice; classy; slow clap; cheers; kudos; superb; fantastic; marvellous; stellar; impressive',
  praise: `amazing; awesome; great*; fantastic; excellent; brilliant; superb; wonderful; perfect; perfectly; outstanding; incredible; fabulous; terrific; phenomenal; exceptional; marvelous; marvellous; magnificent; stellar; stunning; spectacular; sublime; exquisite; delightful; heavenly; divine; flawless; impeccable; unbeatable; splendid; epic; legend; legendary; legends; goat; fire; banger; chef's`,
  good: 'good; nice; lovely; fine; better; best; easy; smooth; smoothly; quick; quickly; fast; swift; prompt; handy; useful; helpful; clear; fresh; cosy; cozy; neat; tidy; clean; comfortable; comfy; pleasant; pleased; pleasantly; happy; glad; satisfied; impressed; reliable; tasty; delicious; yummy; yum; sweet; cute; beautiful; gorgeous; pretty; fun; funny; cool; solid; decent; smart; clever; convenient; effortless',
  love: 'love; loved; loves; loving; adore; adored; fan; fans; heart; hearts; favourite; favorite; fave; obsessed; enjoy; enjoyed; enjoying; enjoyable; hug; hugs',
  people:
    'kind; kindness; friendly; helpful; patient; caring; polite; courteous; warm; welcoming; attentive; thoughtful; professional; staff; crew; driver; steward; stewardess; attendant; nurse; nurses; doctor; teacher; waiter; waitress; barista; cashier; clerk; agent; rep; technician; engineer; conductor; host; hostess; chef; receptionist',
  thanks:
    'thank; thanks; thankyou; thx; ty; tysm; cheers; grateful; gratitude; appreciate*; appreciated; kudos; props; hats; credit; shoutout; shout; compliments; bravo; commend; salute; bless; applause',
  solved:
    'solved; sorted; fixed; resolved; repaired; replaced; restored; helped; saved; rescued; rescue; returned; assisted; handled',
  recommend: 'recommend*; stars; star; must try; worth; rating; five star',
  qword: `how; what; where; when; who; why; which; whose; whom; how's; what's; where's; when's; who's`,
  modal: 'can; could; may; might; must; should; would; will; shall; do; does; did; is; are; have; has',
  askfor:
    'please; pls; plz; help; advise; advice; know; wondering; wonder; tell; explain; information; info; send; contact; confirm; clarify; assist; assistance; need; looking; question; questions; query; ask; asking; suggest; suggestions; tips; let; anyone; somebody; possible; possibly; able; eta',
  product:
    'order; ordered; orders; item; items; product; products; stock; size; sizes; colour; color; model; delivery; deliver; delivered; shipping; shipped; package; parcel; return; returns; exchange; warranty; receipt; discount; coupon; code; promo; deal; deals; sale',
  timeplace:
    'opening; hours; open; closed; closes; address; parking; entrance; location; branch; store; shop; route; stop; platform; gate; terminal; schedule; timetable',
  device:
    'phone; mobile; tablet; laptop; computer; pc; router; modem; wifi; internet; broadband; app; website; site; password; login; log in; account; screen; battery; charger; update; settings; software; tv; channel; box; console; controller; server; servers',
  travel:
    'train; trains; bus; buses; tram; tube; metro; flight; flights; plane; airport; station; trip; travel; ticket; tickets; luggage; baggage; suitcase; bag; carry on; connection; seat; seats; departure; arrival; boarding; board; gate; crew; pilot',
  homegov:
    'council; street; neighbourhood; bin; bins; rubbish; recycling; trash; passport; licence; license; permit; benefit; benefits; tax; taxes; pothole; potholes; lamppost; streetlight; planning',
  energy: 'power; electricity; gas; water; heating; boiler; heat; energy; tariff; meter; reading; solar; supply',
  food: 'food; eat; ate; eating; dinner; lunch; breakfast; menu; dish; dishes; course; wine; beer; coffee; tea; soup; meat; fish; chicken; fries; sauce; dessert; cake; bread; cheese; pizza; burger; table; reservation; restaurant; kitchen; service; portion; portions; meal; sandwich; salad',
  news: 'according; report; reports; reported; announced; announces; announcement; study; survey; figures; million; billion; percent; shares; stock; market; quarter; revenue; profit; ceo; board; merger; takeover; meeting; debate; motion; vote; votes; voted; election; campaign; government; parliament; minister; party; policy; deal; launch; launches; opens; unveiled; results',
  advert:
    'hiring; vacancy; vacancies; jobs; apply; join; giveaway; win; chance; prize; free; discount; offer; webinar; register; sign up; newsletter; read; blog; link; check; discover; follow; followers; share; retweet; rt; podcast; episode; event; festival; market; stream; streaming; live; tonight',
  chat: 'haha*; lol; lmao; rofl; joke; joking; kidding; anyway; btw; tho; ok; okay; yeah; yep; nope; nah; well; honestly; actually; yesterday; tonight; weekend; holiday; home; sofa; cat; dog; movie; show; music; birthday; rain; sun; weather; snow; bro; dude; mate; imagine; when; meme; vibes; mood; lowkey',
  othersparty:
    'neighbour; neighbor; sister; brother; friend; coworker; colleague; cousin; mother in law; aunt; uncle; someone; others; other; they; them; their; he; she; his; her; competitor; previous; old; former',
  closing:
    'noted; done; sent; received; got; will; dm; dmed; inbox; replied; never mind; nevermind; found; sorted; understood; ok',
  sympathy:
    'condolences; sympathy; sympathies; sorry; thoughts; prayers; rip; loss; strength; luck; congratulations; congrats; rest',
  fire: 'fire; fires; burning; burned; burnt; flame; flames; smoke; smoking; sparks; sparking; spark; exploded; explode; explosion; exploding; gas; carbon; monoxide; short circuit; wire; live; melted; melting; scorched; smouldering; blaze',
  hurt: 'hurt; injured; injury; wound; wounded; blood; bleed; bleeding; bleeds; pain; painful; burn; burns; burned; broken; fracture; concussion; unconscious; fainted; faint; collapsed; collapse; choking; choked; choke; swallowed; breathe; breathing; breath; chest; heart; attack; stroke; seizure; cpr; ambulance; hospital; er; emergency; 911; 999; fell; fallen; hit; struck; poisoned; poisoning; vomit; vomiting; throwing; sick; nausea; fever; rash; swelling; swollen; allergic; anaphyl*; epipen; shock; electrocuted; toxic; stitches; drowned; drowning; drown; numb; dizzy',
  suicide:
    'suicide; suicidal; kill; killing; die; dying; death; end it; jump; overdose; pills; cutting; bridge; tracks; goodbye; life; anymore; hopeless; self harm',
  violence:
    'threat; threatened; threatening; threatens; knife; gun; weapon; shot; shooting; stabbed; stabbing; beaten; beat; punched; punch; kicked; fight; fighting; assault; assaulted; attacked; attack; robbed; robbery; stalking; stalked; followed; raped; groped; scared; terrified; afraid; panic; screaming; bomb; shooter; regret; watch out; burn down',
  hazard:
    'loose; sharp; glass; shard; shards; metal; hole; manhole; railing; handrail; scaffold*; tile; tiles; collapse; collapsing; tree; icy; slippery; brake; brakes; steering; wheel; seatbelt; airbag; lift; elevator; escalator; door; trapped; pinned; jammed; socket; wiring; cable; battery; toy; button cell; magnet; magnets; salmonella; listeria; contaminat*; recalled; recall; allergen; allergens; nuts; peanut; peanuts',
  child:
    'child; children; kid; kids; baby; babies; toddler; infant; newborn; son; daughter; boy; girl; girls; boys; twins; grandchild; grandson; granddaughter; grandkids; pregnant; school; nursery; playground; daycare; pupil; pupils; nephew; niece; teen; teenager',
  old: 'gran; grandma; grandmother; grandad; grandpa; grandfather; nan; nana; elderly; old; mother; mum; mom; father; dad; widow; widower; pensioner; pensioners; 75; 76; 77; 78; 79; 80; 81; 82; 83; 84; 85; 86; 87; 88; 89; 90; 91; 92; 93; 94; 95; 96; 97; 98; 99',
  illness: `ill; illness; disease; cancer; chemo; dialysis; diabetic; diabetes; insulin; copd; asthma; asthmatic; epilepsy; epileptic; dementia; alzheimer's; alzheimers; parkinson's; ms; autism; autistic; disability; disabled; wheelchair; blind; deaf; paralysed; paralyzed; bedridden; ventilator; oxygen; feeding tube; medicine; medicines; medication; meds; tablets; prescription; depression; depressed; psychosis; carer; carers; caregiver; walker; stairlift; pendant; inhaler; hearing aid; hospice`,
  deprived:
    'hungry; hunger; starving; debt; debts; poverty; homeless; evicted; eviction; bailiff; bailiffs; repossess*; disconnected; cut off; without; empty; foodbank; food bank; benefits; overdraft; broke; alone; lonely; desperate; despair; helpless; cope; coping; cold; freezing; shivering; blankets; stranded; trapped; stuck; sleeping; outside; night; midnight; cupboards; fridge; penny; pennies',
  press:
    'journalist*; reporter; reporters; editor; newsroom; newspaper; press; producer; broadcaster; radio; television; programme; broadcast; segment; story; article; piece; publish; publishing; interview; spokesperson; spokesman; spokeswoman; comment; deadline; correspondent; on air; column; documentary; media; quote; statement',
  authority:
    'police; constable; sergeant; detective; officer; inspector; inspectorate; regulator; authority; commissioner; ombudsman; minister; ministry; mayor; councillor; councilman; councilwoman; alderman; senator; congressman; congresswoman; mp; mep; fire service; firefighters; prosecutor; coroner; watchdog; hse; fda; ofcom; ofgem; fca; ico; investigation; formal; formally; statutory; require; requires; notice; case number; reference; hereby; pursuant; warrant; on behalf; enforcement',
  plan: 'plan; plans; proposal; decision; decided; policy; introduce; cuts; closing; closure; privacy; data; sell; selling; share; sharing; consent',
  intens:
    'really; very; so; extremely; super; totally; absolutely; completely; utterly; incredibly; way; too; such; damn',
  self: `i; me; my; mine; we; us; our; i'm; i've; i'd; im; ive`,
  yousaid: `you; your; yours; yall; y'all; u; ur; you're; you've; you'd`,
  company:
    'company; service; customer; customers; support; helpdesk; helpline; store; office; management; corporate; corporation; business',
  supply:
    'medicine*; medication; insulin; oxygen; inhaler; epipen; feed; pills; tablets; prescription; heating; heater; boiler; hot water; drinking water; tap water; running water; electricity; power; light; food; groceries; meal; meals; nappies; diapers; formula; milk; shelter; bed; roof; money; benefits; allowance; carer; carers; home help; wheelchair; scooter; stairlift; lift; elevator; ramp; taxi; ride; phone; landline; pendant; dialysis; dressings; catheter*',
  helpless: `can't cope; cannot cope; can't go on; can't get out; cannot get out; can't get up; can't get down; can't get home; get home; can't get to; can't leave; cannot leave; can't walk; cannot walk; can't see; can't hear; can't speak; can't stand; can't reach; can't manage; nobody else; no one else; have nobody; has nobody; no family; on my own; on her own; on his own; all alone; lives alone; live alone; home alone; left alone; left behind; left outside; left him; left her; stranded; trapped; locked in; locked out; stuck; housebound; helpless; crying; in tears; sobbing; scared; terrified; frightened; in the dark; in the cold; freezing; middle of the night; on the street; nowhere to go; nowhere to sleep; nowhere else; no way home; no transport; depends on; dependent; relies on; rely on; can't do without; end of my tether; don't know what to do; don't know where; please help; begging; beg you; lost without`,
  runout: `run out; ran out; running out; runs out; nearly out; out of; last one; last dose; last of; one left; one dose; a day left; without; cut off; cutting off; disconnect*; stopped; stopping; suspended; never came; didn't come; hasn't come; haven't come; didn't turn up; no delivery; not delivered; not refilled; refill; empty; for days; for hours; since yesterday; since last night; since friday; since monday; no; evicted; eviction; seized; frozen; blocked; sanctioned; halved; declined`,
  unwell: `breathless; wheezing; gasping; short of breath; can't breathe; breathing; pale; grey; blue; lips; shaking; shivering; sweating; drowsy; limp; floppy; confused; unresponsive; not responding; won't wake; passed out; unconscious; bleeding; blood; throwing up; threw up; vomiting; vomited; sick; nausea; nauseous; diarrhoea; diarrhea; fever; cramps; stomach; belly; headache; headaches; pain; chest; burning; itching; itchy; rash; hives; blisters; swollen; swelling; throat; tongue; dizzy; lightheaded; tingling; numb; faint; fainted; collapsed; contractions; labour; waters broke; pregnant; hypo; blood sugar; seizure; fit; allergy; allergic; anaphyl*; reaction; a and e; emergency room; er; paramedic*; doctor; 911; 999; 112`,
  despair: `don't want to live; don't want to be here; not want to be; want to die; wish i was dead; better off without; better off dead; end it; end it all; end my life; ending it; take my life; my own life; kill myself; kill himself; kill herself; suicid*; goodbye everyone; bye everyone; last message; final message; tell my; jump; going to jump; under a train; on the tracks; off the bridge; off the roof; on the ledge; took all; all the pills; overdose; cut myself; self harm; no way out; no point; pointless; nobody would miss; won't be here; can't do this anymore; can't go on; samaritans; 988`,
  warning: `watch out; look out; careful; before somebody; before someone; before anyone; before it's too late; about to fall; about to; could fall; will fall; come down; coming down; came down; could have; nearly; almost; just in time; missed by; inches; get out; evacuat*; explode*; exploded; spraying; pouring; hissing; crackling; sparks; sparking; smoke; fumes; smell of gas; smells of gas; smell gas; burning smell; smoke coming; on fire; caught fire; flames; live wire; exposed; uncovered; came loose; come loose; came off; snapped; unguarded; no barrier; no fence; black ice; wrong way; swerving; red light; speeding; no lights; off the lead; bitten; bit; collapsed; sinkhole; crack; cracks; subsid*; flooding; flooded; dam; levee`,
  menace: `i know where; know where you; know who you; find you; i'll come; coming for; i'm coming; you'll regret; will regret; you will pay; make you pay; burn it; burn down; burn your; blow up; bomb; shoot; shoot up; stab; kill you; hurt you; break your; smash; your kids; your children; your family; where you live; license plate; wait for you; waiting outside; watch your back; be careful out; better watch; beaten; get what; gonna get`,
  kinship:
    'my husband; my wife; my mother; my mum; my mom; my father; my dad; my gran; my grandma; my nan; my grandmother; my grandad; my grandfather; my child; my children; my kids; my son; my daughter; my baby; my toddler; my brother; my sister; my partner; my boyfriend; my girlfriend; my neighbour; my neighbor; my aunt; my uncle; our mother; our father; our son; our daughter; our baby; mother-in-law; father-in-law; client; resident; patient; tenant',
  spokenfor: `on behalf of; in my capacity; in my role; as mayor; as councillor; as a councillor; as member; as minister; as inspector; as regulator; as commissioner; as a journalist; as a reporter; this is the; speaking for; writing for; i write for; i'm with; i am with; work for; from the; office of; office; department; division; unit; desk; branch; chambers; clerk; court; committee; newsroom; planning desk; news desk; press office; press card; press pass; camera crew; filming; on tape; on air; on the record; off the record; right of reply; your side; fair say; embargo; quote; quoted; draft; source; sources; anonymous; leaked; seen documents; foi; publish; publishing; going live; goes to print; goes out; airs; tonight's`,
  formal:
    'hereby; pursuant; under section; section; act; regulation; order; notice; statutory; formally; formal; required to; require; requires; you are required; are to; is to be; with immediate effect; at once; without delay; by close; within; working days; hours; remedy; comply; compliance; breach; sanctions; fine; enforcement; enforcement action; in writing; written; reference; case; file; matter; inquiry; enquiry; investigation; opened; findings; hearing; evidence; witness; warrant; preserve; retain; footage; records; recordings; supply; produce; submit; provide; disclose; nominate; contact person; point of contact; duty manager; responsible; undersigned; regarding; concerning; dear sir; sincerely; residents; constituents; ward; district',
};
