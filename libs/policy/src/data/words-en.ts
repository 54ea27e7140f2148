// Made by scripts/make-name-data.mjs; do not edit.
// Ordinary English words. From @faker-js/faker, MIT licence, copyright Faker contributors and Marak Squires.
export const WORDS_EN = `
abacus abaft abandoned able abnegate abnormally aboard about above abscond abseil absent absentmindedly absolve
academics accelerator accentuate accept acceptable access accessorise accidentally acclaimed accompanied accompanist
accompany accomplished account accountability accredit accurate achacha achieve aching achiote acidic acidly ack
acknowledge acquaintance acquire across actual actually adaptation address adjourn adjudge admired admonish
adolescent adrenalin adult adumbrate advanced advancement adventures adventurously advertisement adviser advocate
adzuki aesthetics affect affectionate affiliate afford afore afraid after aftermath afterwards against agar agave
aged aggravating aggressive agile agility agitated aglio agreeable agreement aha ainu airbrush airbus aircraft
airline airmail airman airport ajar ajowan ajwain ajwan alarmed alb albacore albanian alert alfalfa alfredo
alienated alive all alla allegation alliance alligator allocation allspice almighty almond almonds almost along
alongside aloo although altruistic always amaranth amazing ambitious amchoor amchur ameliorate amend amendment
american amid amidst amnesty among amongst amount ample amused anaesthetise analogy analyse anchovies and andhra
anenst anesthetize angelic angle anglo angrily anguished animated anise aniseed annatto anneal annex annual annually
another antagonize antelope anti anticodon antique anxiously any ape apologise apostrophize apparatus appertain
apple apples appliance appreciate apprehensive approach appropriate approximate apricot apricots apropos apt apud
arab arbitrate arborio arcade archaeology archive arepas argentine arid armchair armenian armoire aromatic around
arraign arrange arrogantly arrowroot artichoke artistic arugula asafoetida ascertain ascribe ashamed asian aside
asparagus assail asset assist assured assyrian astonishing astride athletic athwart atomize atop atrium attend
attest attraction attribute aubergine augment austere authentic authorized automotive availability avalanche
avaricious average avocado avow awadhi aware awareness awesome awful awkwardly axe azerbaijani baa baba babushka
baby babyish back backbone backburn bacon bad badly baggy bah baharat baie baingan baked bakeware baking balochi
balsamic balti bamboo banana bandwidth bangladeshi banish bank baptise bar barbecue barberry bare barge baritone
bark barley barracks barramundi barring baseboard based bashfully bashkir basic basil basket basmati bathhouse
bathrobe battle bay bbq bean beans beard beautifully beauty because bed beef beep beetroot before begonia behest
behind behold belabor belarusian bell belly beloved below bemuse bench bend beneath beneficial bengali berber beret
berries berry besan beside besides besmirch best bestride better between bewail beyond bharta bicycle bid bide bidet
big bin bind biodegradable biodegrade birdbath birdcage birth biryani bitter bitterly black blackberries blackberry
blacken blah blanc blank blaring blaspheme bleach bleak bleakly blend blending blight blind blindly blink bliss
blissfully blond blood bloom blossom blowgun bludgeon blue blueberries blueberry blushing boastfully bob bobble
bocconcini bog boggle bogus boiling bok bold boldly bolognese bolster bonfire bonito bonnet bony bonza boo boohoo
book bookcase bookend books boom bootleg border bore boring borlotti boss bossy both boulevard bouncy bourgeoisie
bourguignon bowed bowl bowler bowling boyfriend brace bracelet braid braised bran brand brandish brave bravely
brazil brazilian bread break breakable breastplate breed brie brief briefly bright brightly brilliance brilliant
bring brings brisk briskly british broadcast broadly broadside broccoli broccolini brochure broken brood brook brown
browse brr bruised bruschette brush brussels buck buckwheat buddha buddhist bug bulgarian bulghur bulky bump
bungalow bunny buns burdensome burgeon burly bus bush busily bustling busy but butter buttermilk butternut buttery
buzzing cabbage cacao caesar cafe cajun cake calamari calculating calculus california calmly camellia camembert
camomile camouflage candid candle cannellini cannibalise cannon canola cantaloupe canter cantonese cap capabilities
capers capitalise capitalize caponata cappelletti caprese capsicum capsize captain caption caramelized caraway
carbonara carboxyl card cardamom cardboard carefree carefully careless carelessly caribbean caring carne carnitas
carnival carob carouse carp carpool carrot case casement cash cashews casket cassava cassia castanet catalog
catalyst catalyze catch categorise catholic cauliflower cautious cautiously cavalo cavernous cayenne cease celebrate
celebrated celery cellar celsius cemetery censor ceramic ceramics certainly certification certify chainstay
chairperson challenge chamomile championship chana chap chapel char character characterization chard charlatan charm
charming charred charter chase chasuble chatter cheap chechen cheddar cheerful cheerfully cheese cheeseburger
cheetah cherries cherry chervil chestnut chia chicken chickory chickpea chiffonier chilli chillies chilly chime
china chinese chip chips chives chocolate choice chops chow choy christen chromakey chubby chunder chunter cider
cinch cinder cinema cinnamon circa circassian circle circular circulate circumference circumnavigate citizen clamor
clamour clamp clams classic clavicle claw clean cleaner clear clearly cleave cleverly climb clinch clinking clone
clonk close closed closely clothing cloudy cloves clueless clumsy cluttered coagulate coal coarse coast coaxingly
cocoa coconut cod coexist coffee coil coin coincide coliseum collaborate collaboration collectivization colligate
colombo colon colonialism colorful colorfully colorize colorless colossal colour comb combines combining come comes
comestible comfort comfortable comforting commandeer commemorate commercial commodity common commonly communicate
community comparison compassionate compete competent complemented complete completion complicated complication
compromise computers con conceal concentrate concentration conceptualize concerned concerning conclude concrete
condense cone confide confidence configuration confirm confiscate confound confused confusion confute congregate
conjecture connect consequently conservation conservative considerate considering consign consistency construction
construe contamination content continually contractor contradict contrail contrast contravene controvert convalesce
convection conversation converse convince convoke cook cooked cool coolly coop cooperative coordinated coordination
cop cope corella coriander cork corn corner cornet cornichons cornmeal corny corporation corral correctly corrupt
cos cosset costume cottage couch council councilman countess courageous courageously courteous courtroom cous
covenant covered cow crab crabs crackle craftsmanship crafty cram cranberry crank crazy creak creaking cream creamy
creative creator creature creole crest cricket crimean criminal cripple crispy critical crocodile crooked croon
cross crossly crowded cruel cruelly cruelty crumble crunchy crushing crust crusted crystallize cuckoo cucumber
cuddly culinary culminate cultivated culture cumbersome cumin cumquat curiously curl curly currant currants curry
curse custard custody custom customise cut cute cutlet cutover cycle cypriot czech daddy daikon daily daintily dal
dally damaged damp dampen dandelion danish dapper dark darling darn dash dashi date dates daughter day dazzling dead
deadly deafening dearest dearly debit debut deceivingly decent decide decision decisive deck declaration decode
decongestant decouple decriminalize decryption deduce deduct deduction deed deep deeply deer defendant defenseless
defensive defiantly deficient definite definitive deflate deflect deform defrag degenerate degrease delectable
delete deliberately delicious delight delightful delightfully deliquesce delirious demob demobilise democratize
demonstrate denitrify dense density dental deny depart department depend dependable dependency dependent deplore
deploy deployment depot deprave depute derby dereference descendant descent describe descriptive desecrate deselect
deserted design designation designed desk despite destock detain detective determined devastation develop developing
developmental devil devise devoted dhansak diagram dial dicker different difficult digestive digit digital digitize
dilate diligent diligently dill dim dime dimly dipping direct director dirty disadvantage disappointment disapprove
disarm disbar disclosure disconnection discontinue discourse discover discrete disgorge dish dishearten dishonor
disinherit disk dislocate disloyal dismal dispense display dispose disposer disrespect dissemble distant distinct
distinction distorted ditch diver diversity divert dividend divine dock documented doing donburi doodle doorpost
dosa doting doubter doubtfully dough down downchange downright downshift dowse drab draft drag dragonfruit drain
dramatic dramatize drat draw dream dreamily dreary dredger dress dried drive drizzle drizzled drowse drug drum dual
duck duffel duh dulcimer dull durability during dusk dusted duster dutch dutiful dwell each early earnest earth
easily easy ebiten ecliptic economise ecstatic ectoderm edam edamame edge edible editor educated eek efface effector
egg eggplant eggs egyptian eke elastic elderberry elderly electric electrify electronics elegant elegantly
elementary elevation elevator elliptical elver embalm embarrassment embed embody emboss embossing emerge emergent
eminent emotional emphasise emphasize empty emu emulsify encased enchanted enchanting encode encouragement endive
endow energetic energetically enfold engage engender english enhance enhanced enlightened enlist enoki enormously
enrage enraged enrich enroll ensures enthusiastically entice entire entomb entrench entry entwine environments epic
equal equally equate equatorial ergonomic eritrean eschallots especially essay essence essential esteemed estonian
etch eternity ethical ethiopian ethyl eulogise euphonium even evenly event eventually everlasting every evil evince
exacerbate exactly exaggerate exalt exalted exasperation excellent except excepting excess excitable excited
excitedly exciting excluding executor exempt exhaust exhausted exonerate exotic expansion expatiate expense
expensive experience experienced expert explode exploration expostulate exquisite extension extent exterior extra
extract extremely extricate extroverted eye eyebrow eyed eyeglasses eyeliner fabricate facilitate factorise
factorize fail failing faint fair fairly faithfully fajitas fake falafel fall familiar familiarize famously fancy
fantastic far faraway farm farmed farmer fashion fashioned fast fat fatal fatally fated father fatherly fathom
favorable favorite fax fearless feather features featuring federate fedora feijoa feline fellow feminize fen fence
fencing fennel fenugreek ferociously ferret fervently fess festival feta fettuccine fibre fictionalize fiddle fidget
fiercely fig figs file filipino fill filled filter filthy final finally find finding fine finer fines finger
fingerlime finished fireplace firm first firsthand fish fisherman fishery fit five fixed flakes flame flash flashy
flat flathead flavor flavorful flavors flawed flawless flaxseed fleck fledgling flickering flight flimsy flint flood
floodlight floss flounder flour flowers flowery flu fluctuate fluff fluffy flung flustered fly focalise focused fog
fold folklore follower following fond fondly foodstuffs fooey foolhardy foolish foolishly foot footed footrest for
forage forager forceful forearm forecast forenenst foretell forgather forgery forgo fork form formal formamide
formation formula forsaken forswear fort fortunate fortunately founder fowl fragrant frail frank frankly frantically
fraternise fraudster fray freckle free freekeh freely freezing freight french frenetically frequent fresh fried
friendly fries frightened frightfully frilly frivolous frizz frizzy from fromage front frozen frugal fruit fruitful
fry fuel fully fumigate fun function functional functionality fund fundraising funny furiously furlough furthermore
fuss fussy futon fuzzy gad gadzooks gah galangal gallery gallivant galoshes galvanize games ganoush gape garage
garam garden garlic garrote gaseous gasp gastropod gazebo gazpacho gee geez general generally generously gentle
gently genuine georgian gerbil german gestate ghost giant gift gifted gigantic giggle ginger give given giving
gladly glaring glass glaze glazed gleaming gleefully glider glimmer glisten glittering gloat gloom gloomy glorious
gloss glossy glow glum gnash gnaw goan goat gobi godfather godparent going goji golden good goodwill goose gorgeous
gosh govern governance government gown graceful gracefully gracious grade gradient graduate graffiti graft grain
grandiose grandpa grandson granny granular grape grapefruit grapes grass gratefully grave gray great greatly
greedily greedy greek green greens greenwheat grilled grim grimy gripper gripping grizzled grocery grok groomed
grouchy grounded grouper growing grown grubby gruesome grumpy gruyere guacamole guard guava guest guidance guide
guilt guilty gujarati gula gullible gulp gum gummy gurn gust gut guzzle gym gymnast habit haircut hairy haloumi halt
ham hamburger hammock hand handful handle handover handsome handy hanout happily happy harangue hard haricot harissa
harmful harp harvest hassle hastily hasty hateful haul haunting haversack hawk haze hazelnut headline health
healthily heartache heartbeat hearten heartfelt heartwarming hearty heating heavenly heavily heavy hefty heighten
hello help helpful helpfully helpless helplessly hence hepatitis herbes heroine hexagon hidden hierarchy highlight
highly hijiki hint hippodrome hiramasa hmph hoarse hoick hokkien hold hole hollow holster home homely homeschool
honestly honesty honey honeydew honorable honored hoof hoot hope hopeful hopelessly horde horn hornet horse
horseradish horst hose hospitable hospitalization hot hotfoot hourly house hovel hover hovercraft how however howl
hubris huddle huff huge huh humble humidity humiliating hummus humor hundred hunger hungrily hungry hunt hurtful
husband husk husky hutch huzzah hyderabad hydrant hydrocarbon hydrolyse hydrolyze hyena hygienic hype hyphenation
hypothesise hypothesize ice iceberg icebreaker ick icy ideal idealistic idle idolized igloo ignite ignorance
ignorant ill illiterate illusion illustrious imaginary imaginative imagineer immaculate immediate immediately
immense impact impanel impartial impassioned impeccable impish implode impolite import importance important
impossible impostor impractical impressionable impressive improbable impure inasmuch inborn incaberries incaberry
incandescence incidentally incinerate incline including incomparable incomplete inconsequential increases inculcate
indeed indelible independence indian individual indolent indonesian industrial industrialize inexperienced infamous
infatuated inferior infinite informal information infused ingratiate ingredients inhibit inject injunction innocent
innocently innovate innovation innovative inquisitively inscribe insecure insert inside insidious insignificant
insist insistent insolence inspect inspection inspired instance instantly instead institute institutionalize
instruction instructive instructor integer intellect intelligent intend intensely intent intently interchange
interesting interestingly interior intermarry intermesh intermix internal internalise internalize international
internationalize intervention interviewer into intrepid intrigue introducing inuit inure inveigle inventory
investigate invite inwardly iridescence irish irk ironclad irresponsible irritably islamic israeli issue italian
iterate its jacket jackfruit jagged jaggedly jalfrezi jam jamaican japanese jarrahdale jasmine jaunty jaywalk jazz
jealous jealously jell jelly jellyfish jeopardise jerk jerusalem jet jewelry jewfish jewish jicama jiggle jittery
jive jogging joint joke josh joshingly jot jovially joy joyful joyfully joyous joyously jubilant jubilantly
judgementally judicious juggernaut juice juicy jumbo jump jungle junior juniper jury just justly jut juvenile kaffir
kale kaleidoscopic kangaroo karnataka katsu kazakh kebab kecap keel keenly kenchur keralite kettledrum key kha kick
kiddingly kidney kidneys kids kielbasa kinase kindheartedly kindly king kingfish kiss kissingly kit kiwi kiwiberry
knavishly knickers knife knight knit knitting knottily knotty know knowingly knowledgeable knowledgeably known
knuckle kohlrabi kokam kombu kookily kooky korean korma kosher koshihikari kowtow kudzu kumera kurdish label
labourer lace lack ladled lady lamb lamp lampoon language lankan lanky laotian large larva lasagne lashes last
lasting late latest latvian laughter laurel lava lavender lavish lawful lawmaker lay lazily lazy leading leaf league
lean leap leaves lebanese lecture led leeks left legal legend legging legislature legitimize lemon lemongrass lend
lender lentil lentils less lest lettuce libel liberalize license licorice lid lieu lifestyle lift ligate light
lighthearted lighting lightly likable like likely likewise liking lime limes limited limp limping limply linear
lined linguine linseed liquid liquorice list lit lithuanian litter little live lively liver livid loaded loaf
lobotomise lobster local lock loftily log lone lonely long longan longboat longingly looks loose loosely loquat
loquats lost lotion lotus loudly louisiana lounge louse lovable lovely lovingly low lowball lox loyally loyalty luck
lucky lumbering lumpy lustrous luxury lychee lychees lyre macadamia mace machine mackerel mad made madly maestro
magnetize magnificent maharashtrian mahi mahlab mail mainstream maintainer majestic majestically major majority make
makeover makhani maki making malay malaysian male malfunction mallard malt mammoth manage management mandarin
mandarins mangalorean mango mangosteen mangosteens manipulate manis manner mantua maple marathon march margarine
marigold marimba marinated marjoram marketplace marksman markup maroon married marten marvelous masala masculinize
mash mashed mask masquerade massage massaman massive masterpiece mastic masticate materialise mathematics matter
mature maul meadow meager meal mealy mean meander meaningfully meanwhile measly meatballs meatloaf meaty mechanic
mechanically median mediocre mediterranean medium meh melaka melon membership memorable memorise menacing mennonite
mentor merge merit merrily merry mesh messy metabolise metabolite metal metallic methi mexican microblog microchip
micromanage mid middle midst midwife milanese mild milestone militate milk milky mill millet mindless minestrone
minion minister minor minority mint minty minus misappropriate miscalculate miserable miserably miserly misfire
misguided misjudge miskey mismatch miso mispronounce misread misreport misspend mix mixed mixture mmm mob mobilise
mobility mobilize mockingly model modulo moist moisten molasses mom moment monasticism monkfish monocle monster
monstrous monthly monumental mooch moor moral moralise morbidity mordovian more morning mortally mortar mortise
morwong mosh most mostly mothball mother motionless motivate motor mould mount mountain mouser mousse movies
mozzarella muddy muesli muffled mughal mujadara mulberries mulberry mullet multicolored mummify mundane mung murky
muscat mushroom mushrooms mushy music mussels mustard musty mutate muted mysterious mysteriously mystify mythology
nab napkin narrate narrow narrowcast nasalise nashi nasturtium native natural naturally natured naughty nauseate
nautical navigate near nearly neat neaten neatly necessary neck necklace nectarine nectarines needily needy negative
neglect neglected negligible negotiation neighboring nepalese nephew nerve nervous nervously netsuke never new
newsletter newsprint newsstand next nice nicely nifty nightlife nigiri nimble nippy nocturnal noisily noodles noon
nor nori norm normal not notarize noted noteworthy notwithstanding nougat now noxious nucleotidase nudge numb
numeracy numeric nun nut nutmeg nutritional nutritious nuts oat oatmeal oats obedience obedient obediently obesity
object obligation oblong obnoxiously obscure observe obsess obstruct obtrude obvious ocelot octave octopus odd
oddball oddly odia off offend offensively offers official officially offset often oil oily okra old olio olive
olives omega omelet once onion onions only onset onto oof openly opera operating opposite optimal optimistic
optimistically option orange oranges orchestrate orchid order orderly ordinary oregano orient orientate ornate
ornery ostrich other ouch our out outbid outdo outdoors outfit outflank outfox outgoing outlandish outlaw outlying
outnumber outrageous outrank outrun outset outside outsource outstanding oval over overburden overcharge overcoat
overconfidently overcook overcooked overdub overdue overfeed overheard overload overplay overproduce overreact
override overspend overstay overtrain overvalue overwork owlishly own ownership oxidise oxidize oxygenate oyster
oysters pace pacemaker pack packaging packed pad paella painfully paintwork paired pakistani palak palatable palate
pale paltry pandanus pant pants pantyhose papa papaw papaya paper pappardelle paprik paprika parade parallel
paralyse parched parm parmesan parody parrotfish parsi parsley parsnip part partial partially partridge pashtun
passionate passionfruit passport past pasta pastel pastry patiently patroller pause pave peaceful peach peaches
peanut peanuts pear pearl pears peas pecan pecorino peking penalise pendant peninsula penne pennsylvania pension
peony pepitas pepper pepperberry peppercorns peppermint peppers peppery per peranakan perfect perfection perfectly
performance perfumed perky permafrost perp persecute persian persimmon personal personalise perspire pertain
pertinent peruvian pessimistic petal peter pets petticoat petty pfft pharmacopoeia phew philadelphia pho phony
phooey phrase physical physically pick pickled pie pierogi pigeon piglet pigpen pigsty pike pile pillbox pillory
pillow pilot pimento pinch pine pineapple pinion pink pinstripe pinto pip piri pish pistachio pitiful pity pivot
pixellate pizza place plagiarise plain plait plan plant planula plastic platter platypus playfully pleasant please
pleased pleasing pleasure pliers pluck plugin plum plumber plump plums plus pneumonia pocket poetry pointed
pointless poke polarisation polenta polish polished polite politely political polyester pomegranate pomelo ponder
poor poorly pop poppy popularity popularize populist porcini pork porter portly portray portuguese posh positively
possession possible postbox pot potable potato potatoes potentially poudre poutine powder powerful powerfully
powerless practical prance prawns precedent precious preclude preheat prejudge premeditation premier premise premium
preregister presell present preside pressure prestigious presume pretend pretty pricey prickly priesthood primary
prime print printer prioritize private privilege pro probable probate probe proceed procrastinate procurement
produce producer productive products profane professional profitable profuse programme progress prohibition
proliferate promise promptly pronoun proofread proper properly propound proselytise proud provence provided
providence provider provision provolone prudent prune prunes pry psst publication publicity publicize puff pull pulp
pulse pulverize pumpkin punctual punctually punctuation punjabi puny pupil puppet pure puree puritan purple purse
pushy put putrefy putrid puzzled qua quadruple quaff quail quaintly qualified quantify quark quarrel quarrelsome
quarrelsomely quart quarterly quash quaver queasily queasy quebecois querulous question questionable questionably
questioningly quick quicker quickly quiet quietly quince quinoa quintessential quintuple quip quirkily quit quixotic
quizzically rabbit radiant radicchio radish rag ragged railway raisin rajasthani rally ramen ramp randomize range
rapid rapidly rare rarely ras raspberry ratatouille rationale rationalise rationalize ravage ravel ravioli raw
rawhide reach react readies readily readjust readmit ready realistic really reapply rear reasonable reasoning
reassemble reassuringly rebel reboot reborn rebound rebuff rebuild rebuke recede recent receptor reckless recklessly
reckon reclassify recommendation recompense reconsideration reconstitute record recount recovery recreational
rectangular red redact redesign redevelop redfish redound redraw redress reel refer reference refine reflate
reflecting refute regal regarding regular regularly regulate reiterate rejigger rejoin rekindle relative relaunch
release reliable reliant relieve reluctantly remand remark remarkable remorseful reopen reorganisation reorient
repeat repeatedly repentant replacement replicate reporter repossess represent representation reprimand reproach
reproachfully reprove republican repurpose request requirement requite reschedule reservation resolve resort
resource respectful responsibility responsible respray restaurant restfully restructure retention retool retract
retrospectivity revere revitalise revoke reward rewarding reword rewrite rhubarb ribbon ribollita ribs rice ricemilk
rich ricotta ride ridge right righteously rightfully rigid rigidly rim ring ripe rise riser risotto rival roadway
roast roasted robust rockmelon rogan roger role roll romani romanian root rose rosemary rosin rosy rot rotating
rotten rough roughly round roundabout rout row rowdy royal rubbed rubbery rubric ruddy rudely rue ruin rule rundown
runny runway rural russian rust rusty rye saag sad sadly safe safeguard safely safflower saffron sage sailor sake
salad salmon saloon salt salty same sami sand sandbar sandy sanity sans sarcastic sardines sardonic sarong sashay
sashimi sate satirise satirize satisfy saturate sauce sauerkraut sausage sausages save savor savory savour saw
scaffold scale scallops scaly scamper scar scarcely scare scared scarification scarily scarper scary scenario scent
scented schedule schematise scheme schlep schnitzel scholarship scientific scoff scoop scope scorn scornful scorpion
scotch scout scowl scrabble scram scramble scrap scrape scratch scratchy screw scruple scrutinise scuffle scuttle
sea seafood seagull seal search searchingly season seasoned second secondary secrecy secret section secularize
sedately sediment see seed seeds seemingly segregate seldom self selfish selfishly sell seller semolina sense
sensitize sentimental separate separately sequester serbian serenade serene serialize series seriously sermon
serpentine serve served service sesame set settle settler severe sew shabby shadowbox shadowy shady shaft shakily
shakshuka shallow sham shameful shameless shampoo shanghai shark sharply shear sheathe sheepishly shell shiitake
shimmering shinny shiny shipper shirk shirt shocked shoddy shoes shoot shoots shore short shoulder shout shovel
showboat showcasing showy shred shrill shrilly shudder shush shy shyly sick side sideboard sided sides sidetrack
siege sightseeing sign signature silent silently silk silky silt silver silverbeet similar simmered simple
simplistic sin since sindhi sinful singaporean singe singing sit sizzle sizzling skateboard skean skeletal skeleton
skewers ski skyline skyscraper slake slap slather sleek sleepily sleepy sleet slide slight slime slimy slink slip
slipper slivered slope slovak slovenian slow slowly slump slushy small smart smarten smog smoggy smoke smoked smoky
smooth smoothly smug smuggle snack snapper snappy snarling sneak sneaky sniff sniveling snoop snoopy snow snowpea
snowpeas snowplow snuggle soap soba sociable sock soda soft softly soggy solace solder solemnly solicit solidly
soliloquy solution solvency som somali somber some someplace sometimes sonar sonata sonnet soon sophisticated sore
sorrowful soulful soup soupy sour source south souvlaki soviet soy soybean soymilk space spaghetti spanish spark
sparkling sparse spattering spear spearmint special specific spectacles spectate speedily speedy spellcheck spelt
spew spherical spice spiced spices spicy spiffy spinach spirit spirited spiteful splash splay splendid split splosh
splurge spook spork sport sports spotless spread spring sprinkles sprouts square squash squeaky squid squiggly
squirm sri stabilise stable stack stage staid stained stake stale stall stand standard star starboard starch
starfruit stark state statement statue status stay steak stealthily steamed steel steep steeple step sternly stevia
stew sticker sticky stiff stiffen stigmatize sting stingy stinky stint stir stitcher stock stool stoop store stormy
story storyboard straight strait strange stranger strategy stratify straw strawberries strawberry strict strictly
strident striking strong structure stuff stuffed stump stunning stunt stupendous sturdy style stylish subdued
subexpression submissive submitter subsidy substantial substantiate substitution subtle subtract suburban
successfully succulent suckle sudden suddenly suffice suffocate sugar sugary suitcase sultana sultanas sum sumac
summarise summary summer sun sunbathe sunbeam sundae sunder sunflower sunny sup super superb superficial superior
supplier support supportive supposing sure surface surge surprise surprised surprisingly sushi suspension
suspiciously sustenance suv svelte swanling swat swath swathe sway swear sweatshop sweet sweetly swelter swerve
swift swiftly swill swim swimmer swine swing swiss switch switchboard swordfish symbolise sympathetically synergy
synthesise syringe syrup szechuan tabasco table tablespoon tabletop tabouleh tabulate tackle tacos tag tagine tahini
tail taiwanese taleggio talkative tall tam tamari tamarillo tame tamil tandoori tangelo tangible tangy tank tankful
tapioca taro tarragon tarry tart task taste tasty tatar tattered taut taxicab tea team teammate technician
technologist technology tectonics tedious teeming telescope tempeh tempting tenant tender tenderly tenement tennis
tense tensely tentacle tepid teriyaki term terraform terrible terribly terrorise testify testimonial testing texan
thai than thankfully that the these thick thigh thin think thongs thorn thorny thorough thoroughly those though
thoughtfully thread three thrifty throbbing through throughout thump thunderbolt thyme tidy tight tighten tightly
tikka till timely times tinderbox tinned tinted tiny tiramisu tired toady toast toasted toaster toe tofu tom
tomatillo tomato tomatoes tomb tomography tomorrow too tool tools tooth toothbrush toothpick topped topsail torn
tortilla tossed total tough tousle toward towards toys traditional traditionalism traduce traffic tragic train
trained training transcend translation transom transparency transplant trash travel tray treasure treble trek
tremendously trench trevalla trial triangular tribe tributary trick tricky trim triumphantly trivial trolley tromp
troubled trouser trout true truly trust trusting trustworthy trusty truthfully tuba tuber tuna tune turbulent turkey
turkish turmeric turnips turret tusk tut tuxedo twin twine twist typeface typewriter typify udupi ugh ugly ukrainian
ultimate ultimately unabashedly unaccountably unaware unbalance unbearably unbleached unblinking uncomfortable
uncommon unconscious uncork uncover under underachieve undergo underneath underpants underplay understanding
understated unearth unethically uneven unexpectedly unfinished unfit unfortunate unfortunately unfreeze unfurl
unhappy unhealthy unibody uniform unimportant unimpressively unique unit unkempt unknown unlawful unlearn unless
unlike unlined unlucky unnaturally unnecessarily unparalleled unpleasant unrealistic unripe unruly unscramble
unselfish unsightly unsteady unsung untidy until untimely unto untried untrue unused unusual unwelcome unwieldy
unwilling unwritten unzip upbeat upliftingly upon upright uproot upsell upset upside upward upwardly urban urgently
usable use usefully useless uselessly users usher usually utilization utilized utter utterly vacantly vacation vague
vaguely vain vainly valentine valiantly validity valley valuable vamoose vanadyl vanilla vanish variable vary vast
vastly veg vegetable vein velocity velvety vengeful venison venom venture verbally verify vermicelli version versus
verve very vestment vet veto via viability vibrant vibraphone vibration vice vicinity viciously victorious
victoriously video vietnamese vinegar violent violently violin virgin vision vista vivacious vivaciously vivid vol
volleyball voluminous voluntarily volunteer vulgarise wafer waft waist wakame wallaby wallop walnut waltz warehou
warlike warm warmhearted warming warmly warp warped wasabi wash wasteful watch water watercress waterlogged
watermelon waterspout watery wattleseed waver wavy weakly wealthy wear wearily weary weatherize webbed wedding wedge
wee weekly weep weight weighty weird welcome well westernise westernize wetly whack whale what wheat wheatgrass
wheel when whenever where whereas wherever whether which while whimsical whine whipped whirlwind whisper whispered
whistle white whitewash whiting who whoa whoever whole wholegrain wholemeal wholewheat wholly whopping whose whup
why wicked wide widow wiggly wild wilderness wildly willfully william willing willow wilt wilted winding window
windy wine wing winged wings wire wise wisecrack wisely with within without witted witty wobbly woeful woefully wolf
wombat wonderful wonderfully woot word wordy worldly worn worriedly worse worst worth worthless worthwhile worthy
wound wrap wrathful wretched wriggler wring writ writhing wrong wrongly wry yahoo yak yamal yarmulke yawn yawningly
yearly yearn yearningly yeast yellow yellowish yellowtail yesterday yet yieldingly yin yippee yoghurt yogurt you
young your youthful youthfully yowza yuck yum yummy yuppify zahtar zambian zany zanzibari zealous zebra zen zest
zesty zowie zucchini
`;
