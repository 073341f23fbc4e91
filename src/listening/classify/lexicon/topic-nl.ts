import type { Topics } from './topic.js';

/** Dutch. A word of six letters or more also counts at the end of a longer one. */
export const topicNl: Topics = {
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
    'benauwd; kortademig; geen lucht; krijg geen lucht; krijgt geen lucht; geen adem; geen adem meer; stikt; aan het stikken; verslikt; geen hartslag; hartaanval; beroerte; vergiftigd; blijft liggen; ligt op de grond; beweegt niet; piept; ademt; ademnood; bleek; lijkbleek; grauw; blauw; blauwe lippen; trilt; rilt; bibbert; zweet; suf; slap; slapjes; verward; reageert niet; niet aanspreekbaar; buiten westen; bewusteloos; bloedt; bloed; bloedverlies; braakt; overgegeven; spuugt; geeft over; misselijk; diarree; koorts; krampen; buikpijn; hoofdpijn; pijn; pijn op de borst; brandend; jeuk; uitslag; bultjes; dik; gezwollen; opgezet; duizelig; tintelt; verdoofd; onwel; flauw; flauwgevallen; in elkaar gezakt; valt weg; wakker; weeën; zwanger; hypo; suiker; bloedsuiker; insult; epilepsie; allergie; allergisch; anafylact*; eerste hulp; spoedeisende; seh; huisartsenpost; dokter; 112',
  despair:
    'niet meer leven; wil niet meer; wil dood; wilde dood; hoeft niet meer; hoeft voor mij niet; er niet meer zijn; er niet meer ben; zonder mij; beter zonder mij; beter af zonder; een eind aan; einde aan maken; maak er een eind; eruit stappen; uit het leven; stap eruit; zelfmoord*; zelfdoding; suïcid*; dood zijn; was ik maar dood; laatste bericht; laatste brief; vaarwel; zeg mijn; spring; springen; voor de trein; op het spoor; van het dak; van de brug; pillen ingenomen; alle pillen; overdosis; snij; snijden; geen uitweg; geen zin meer; zinloos; niemand zal me missen; niet lang meer; 113',
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
