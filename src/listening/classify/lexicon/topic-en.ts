import type { Topics } from './topic.js';

/** English. */
export const topicEn: Topics = {
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
  unwell: `breathless; can't breathe; cannot breathe; isn't breathing; not breathing; no pulse; choking; heart attack; stroke; poisoned; not moving; isn't moving; on the floor; on the ground; wheezing; gasping; short of breath; can't breathe; breathing; pale; grey; blue; lips; shaking; shivering; sweating; drowsy; limp; floppy; confused; unresponsive; not responding; won't wake; passed out; unconscious; bleeding; blood; throwing up; threw up; vomiting; vomited; sick; nausea; nauseous; diarrhoea; diarrhea; fever; cramps; stomach; belly; headache; headaches; pain; chest; burning; itching; itchy; rash; hives; blisters; swollen; swelling; throat; tongue; dizzy; lightheaded; tingling; numb; faint; fainted; collapsed; contractions; labour; waters broke; pregnant; hypo; blood sugar; seizure; fit; allergy; allergic; anaphyl*; reaction; a and e; emergency room; er; paramedic*; doctor; 911; 999; 112`,
  despair: `don't want to live; don't want to be here; not want to be; want to die; wish i was dead; better off without; better off dead; end it; end it all; end my life; ending it; take my life; my own life; kill myself; kill himself; kill herself; suicid*; goodbye everyone; bye everyone; last message; final message; tell my; jump; going to jump; under a train; on the tracks; off the bridge; off the roof; on the ledge; took all; all the pills; overdose; cut myself; self harm; no way out; no point; pointless; nobody would miss; won't be here; can't do this anymore; can't go on; samaritans; 988`,
  warning: `watch out; look out; careful; before somebody; before someone; before anyone; before it's too late; about to fall; about to; could fall; will fall; come down; coming down; came down; could have; nearly; almost; just in time; missed by; inches; get out; evacuat*; explode*; exploded; spraying; pouring; hissing; crackling; sparks; sparking; smoke; fumes; smell of gas; smells of gas; smell gas; burning smell; smoke coming; on fire; caught fire; flames; live wire; exposed; uncovered; came loose; come loose; came off; snapped; unguarded; no barrier; no fence; black ice; wrong way; swerving; red light; speeding; no lights; off the lead; bitten; bit; collapsed; sinkhole; crack; cracks; subsid*; flooding; flooded; dam; levee`,
  menace: `i know where; know where you; know who you; find you; i'll come; coming for; i'm coming; you'll regret; will regret; you will pay; make you pay; burn it; burn down; burn your; blow up; bomb; shoot; shoot up; stab; kill you; hurt you; break your; smash; your kids; your children; your family; where you live; license plate; wait for you; waiting outside; watch your back; be careful out; better watch; beaten; get what; gonna get`,
  kinship:
    'my husband; my wife; my mother; my mum; my mom; my father; my dad; my gran; my grandma; my nan; my grandmother; my grandad; my grandfather; my child; my children; my kids; my son; my daughter; my baby; my toddler; my brother; my sister; my partner; my boyfriend; my girlfriend; my neighbour; my neighbor; my aunt; my uncle; our mother; our father; our son; our daughter; our baby; mother-in-law; father-in-law; client; resident; patient; tenant',
  spokenfor: `on behalf of; in my capacity; in my role; as mayor; as councillor; as a councillor; as member; as minister; as inspector; as regulator; as commissioner; as a journalist; as a reporter; this is the; speaking for; writing for; i write for; i'm with; i am with; work for; from the; office of; office; department; division; unit; desk; branch; chambers; clerk; court; committee; newsroom; planning desk; news desk; press office; press card; press pass; camera crew; filming; on tape; on air; on the record; off the record; right of reply; your side; fair say; embargo; quote; quoted; draft; source; sources; anonymous; leaked; seen documents; foi; publish; publishing; going live; goes to print; goes out; airs; tonight's`,
  formal:
    'hereby; pursuant; under section; section; act; regulation; order; notice; statutory; formally; formal; required to; require; requires; you are required; are to; is to be; with immediate effect; at once; without delay; by close; within; working days; hours; remedy; comply; compliance; breach; sanctions; fine; enforcement; enforcement action; in writing; written; reference; case; file; matter; inquiry; enquiry; investigation; opened; findings; hearing; evidence; witness; warrant; preserve; retain; footage; records; recordings; supply; produce; submit; provide; disclose; nominate; contact person; point of contact; duty manager; responsible; undersigned; regarding; concerning; dear sir; sincerely; residents; constituents; ward; district',
};
