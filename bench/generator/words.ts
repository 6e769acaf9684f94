// Word lists of an imaginary town: enough of them that no two stories are alike.
const list = (text: string): readonly string[] => text.split("|").map((word) => word.trim());

export const firstNames = list(
  `Ada|Amara|Anselm|Beatrix|Bruno|Cato|Cecily|Dario|Edith|Elias|Farah|Flora|Gideon|Greta|Hana|Hector|Ida|Imran|
  Iris|Jonas|Juno|Karim|Klara|Leda|Linus|Mabel|Malik|Mira|Nadia|Noor|Odile|Oscar|Pavel|Petra|Quentin|Rana|Rosa|
  Samir|Selma|Silas|Tamar|Theo|Ursula|Vera|Viggo|Wanda|Xenia|Yusuf|Yvonne|Zora`,
);
const nameStarts = list(
  `Al|Bar|Bel|Bran|Cal|Cor|Dal|Den|El|Fal|Far|Gar|Gold|Hal|Har|Hol|Ing|Jar|Kel|Kin|Lan|Lin|Mar|Mel|Mor|Nor|Oak|
  Or|Pel|Quin|Ral|Ros|Sal|Sel|Tar|Tor|Ul|Val|Wal|Yar`,
);
const nameMiddles = list("a|an|ber|der|den|e|en|er|i|in|ing|la|len|ler|ma|mer|ni|o|ren|ri|ste|ta|ter|ver|vi");
const nameEnds = list(
  "berg|by|court|dale|field|ford|gate|ham|holm|land|ley|low|mark|mere|quist|rose|sen|son|stead|wick",
);
/** Family names and places: 20,000 of them, so that a text has words that few others have. */
export const nameParts = [nameStarts, nameMiddles, nameEnds] as const;

/** What stands for a word in a sentence: `{who}` is one of the list of that name, and may hold others. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  who: list(
    `the harbour master|a ferry pilot|the baker on {street}|two teachers|a retired surveyor|the council|
    the night porter|a committee of neighbours|the archivist|three students from {Name}|a translator|the gardeners|
    {First} {Name}|{First} {Name}, who keeps the accounts,|the engineers|a nurse from the hospital at {Name}|
    the youngest of the cooks|everyone in the queue|the choir|a beekeeper from {Name}`,
  ),
  did: list(
    `kept a list of {things}|asked for {a} answer|opened the {adjective} {thing} again|wrote down what the {thing} had cost|
    walked to {street} and counted the {things}|would not say why the {thing} had been moved|
    found {number} {things} where there should have been one|remembered the {thing} differently|
    put the {things} back before anyone noticed|agreed that the {thing} could wait|
    sent {number} letters about the {thing}|measured the {thing} twice and trusted neither figure|
    learned to repair {things} in a single winter|closed the {thing} for {number} days|
    made {a} plan for the {things} of {street}|spoke for an hour about {things}`,
  ),
  when: list(
    `On {day}|In the spring|After the rain|That evening|Before the bridge was built|By {day}|Twice a year|
    In the year of the flood|When the ferry stopped|Late in {month}|Early on {day}|Since {month}|For {number} weeks`,
  ),
  because: list(
    `because nobody had asked|since the {thing} was never theirs|although the {things} had been promised|
    while {who} looked on|which {who} had expected|as the {adjective} papers show|so that the {things} could stay|
    if the figures from {Name} are right|and nobody at {street} was surprised|as far as {who} can tell`,
  ),
  remark: list(
    `It was the {adjective} part of the work|Nothing in the papers says so|The {thing} is still there|
    Whoever has carried {a} {thing} through {street} knows why|There were {number} of them, and now there are fewer|
    That is how {things} are made in {Name}|The answer lay in the {thing} all along|
    It took {number} days to find out|The rest is arithmetic|No one has asked for it back`,
  ),
  thing: list(
    `bridge|ferry|ledger|market|clock|library|kitchen|timetable|orchard|lighthouse|archive|tram|school|theatre|
    greenhouse|map|letter|harbour|oven|workshop|window|cellar|fountain|garden|printing press|weather station`,
  ),
  things: list(
    `letters|lamps|tickets|bicycles|recipes|maps|keys|boats|chairs|tools|seeds|records|loaves|photographs|ropes|
    signals|bottles|drawings|meters|bells|receipts|instruments|promises|questions|measurements|stories`,
  ),
  adjective: list(
    `quiet|patient|forgotten|careful|expensive|ordinary|narrow|stubborn|honest|unfinished|borrowed|salt-stained|
    well-kept|half-painted|municipal|reluctant|early|crowded|cheerful|second|older|better`,
  ),
  a: list("a simple|a second|a cheaper|a kinder|a slower|a written|a public|a plain|a better"),
  street: list(
    `Lantern Street|the old quay|Mill Lane|the station road|Copper Row|the north pier|Orchard Hill|
    {Name} Square|the {Name} road|the embankment|Chandler Yard|the footbridge at {Name}`,
  ),
  day: list("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|market day|the first of the month"),
  month: list(
    "January|February|March|April|May|June|July|August|September|October|November|December|the dry months",
  ),
  number: list("two|three|four|five|six|seven|nine|eleven|twelve|fifteen|twenty|thirty|forty|a hundred"),
  topic: list("{Thing}|{Adjective} {Thing}|{Name} {Thing}|{Adjective} {Things}|{Things} of {Name}"),
  headline: list(
    `The {Thing} at {Name}|What the {Thing} Left Behind|How {Name} Kept Its {Things}|The {Adjective} {Things} of {Name}|
    Nobody Asked for the {Thing}|A {Thing} for {Number} Winters|The Price of {Adjective} {Things}|
    {First} {Name} and the {Adjective} {Thing}|Why the {Thing} Waits|{Number} {Things} Too Many`,
  ),
  opinion: list(
    `I was there that day and remember it differently|My neighbour has the same {thing} and says so too|
    Thank you for this, I had no idea about the {things}|This leaves out what happened at {street}|
    The part about the {thing} is the best thing I have read all {month}|Has anyone asked {who}|
    We tried this in {Name} and it took {number} years|I would like to see the figures for {month}|
    My father built {things} like these|There is {a} way, and {who} knows it|
    Please write more about the {adjective} {things}|It is not true that {who} {did}|
    Whoever wrote this has never carried {a} {thing}|I read it twice, once to my daughter`,
  ),
};

/** Sentences, the long ones more than once. */
export const sentences = list(
  `{When}, {who} {did}.|{When}, {who} {did}, {because}.|{When}, {who} {did}, {because}.|{Who} {did}.|
  {Who} {did}, {because}.|{Who} {did}, and {who} {did}.|{Remark}.|{Remark}, {because}.|
  {When}, {who} {did}; {who} {did}, {because}.|{Who} {did} and {did}, {because}.|
  {Remark}: {who} {did}.`,
);

export const opinions = list(
  "{Opinion}.|{Opinion}, {because}.|{Opinion}.|{Opinion}. {Remark}.|{Remark}, {because}.|{Opinion}; {remark}.",
);
