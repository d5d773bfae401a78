// What the posts of the benchmark are made of.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const vocabulary = {
  noun: words(`kitchen garden van hall roof path bench shed boiler lunch workshop class choir orchard library pool stall
    allotment bridge playground archive newsletter rota grant report meeting volunteer neighbour council school clinic
    market wheelchair ramp heater teapot oven freezer tool ladder bicycle sewing-machine microphone projector map survey
    lease licence permit invoice budget promise target deadline delay quote question answer visit story picture drawing
    festival supper concert film walk ride harvest seedling compost hedge pond drain gutter window door lock key lamp
    battery panel meter cable radiator blanket coat boot parcel shelf counter till leaflet poster radio stage curtain
    carpet paint brush timber brick tile gate fence river bank field barn tower square corner street bus ferry station`),
  done: words(`finished opened mended painted counted moved postponed agreed funded planted cleared measured borrowed lent
    delivered tested shared drawn written translated rebuilt insulated rewired cleaned cooked baked sewn recorded filmed
    taught learnt visited welcomed thanked paid saved lost found closed reopened voted planned cancelled halved doubled`),
  trait: words(`small large old new wet warm cold late early slow quick quiet busy kind stubborn patient honest borrowed
    second-hand temporary steady muddy bright dark crowded empty broken reliable awkward cheerful careful local shared
    accessible affordable unexpected weekly monthly northern rural bilingual young retired practical voluntary spare`),
  person: words(
    'Ada Bilal Carys Dov Emeka Freya Gwen Hamza Iris Jun Kasia Leila Manon Noor Owain Pia Rashid Sunita Tomos',
  ),
  place: words('Millgate Harrow Fernside Oldbridge Quayside Elmfield Brook Castle Station Orchard Cross Hillfoot Weir'),
  count: words('three five seven nine a-dozen fourteen twenty thirty-one forty sixty a-hundred'),
} as const;

export type WordKind = keyof typeof vocabulary;

const beginnings = words('bar cor dun el fen gar hal kin lor mar nor pen rav sel tor ul ven wick yar zel');
const middles = words('a be ci do en fi go hu il ja ke lo mi na or pe ri so ta ul');
const endings = words('bury by combe dale den field ford ham ley mere more ness stead ton wold worth');

/** Eight thousand names of places that do not exist, each rare: a site's own words are many. */
export const rareNames: readonly string[] = beginnings.flatMap((beginning) =>
  middles.flatMap((middle) => endings.map((ending) => beginning + middle + ending)),
);

export const themes = {
  food: 'Food',
  warmth: 'Warmth',
  growing: 'Growing',
  mending: 'Mending',
  learning: 'Learning',
  water: 'Water',
  energy: 'Energy',
  transport: 'Transport',
  music: 'Music',
  health: 'Health',
  youth: 'Youth',
  elders: 'Elders',
  access: 'Access',
  volunteers: 'Volunteers',
  money: 'Money',
  buildings: 'Buildings',
  setbacks: 'Setbacks',
  welcome: 'Welcome',
  nature: 'Nature',
  history: 'History',
} as const;

export const sentences: readonly string[] = [
  'The {trait} {noun} was {done} at {place} by {count} people, and nobody {done} the {noun}.',
  '{person} {done} the {noun} near {rare} before the {trait} {noun} was {done}.',
  'We promised {count} of them and {done} {count}, which is what the **{noun}** allowed.',
  'At 10:30 the {noun} was {trait}; by noon it was {done}, 3:2 in favour of the {noun}.',
  '"That is one {trait} {noun}," said {person}, "and we should have {done} it sooner."',
  'Because the {noun} was {trait}, the {noun} had to be {done} in *{rare}* first.',
  'What it cost came out of the {noun}, {done} with the {trait} money of {place}.',
  'Nobody from {rare} had {done} a {noun} like this, {trait} or not.',
  'Next month the {noun} is {done} again, and {person} brings the {trait} {noun}.',
];

export const titles: readonly string[] = [
  'The {noun} is {done}',
  'One {trait} {noun} for {place}',
  '{count} {trait} days and one {noun}',
  'What the {noun} taught us about the {noun}',
  'Why we {done} the {trait} {noun}',
];
