/**
 * Spellings that differ between en-GB and en-US: stems with the endings they take. Only words that are wrong in the other
 * variety in every sense are here: `program`, `practice`, `license`, `check`, `tire`, `story` are not.
 */
const OUR = '|s|ed|ing|';
const ENDINGS = '|s|ed|ing';
const DOUBLED = 'ed|ing|er|ers';

/** British stem, American stem, endings. */
const STEMS: readonly (readonly [british: string, american: string, endings: string])[] = [
  ['colour', 'color', `${OUR}ful|fully|less`],
  ['multicolour', 'multicolor', 'ed'],
  ['favour', 'favor', `${OUR}able|ably|ite|ites`],
  ['honour', 'honor', `${OUR}able|ably`],
  ['labour', 'labor', `${OUR}er|ers`],
  ['neighbour', 'neighbor', `${OUR}hood|hoods|ly`],
  ['behaviour', 'behavior', '|s|al'],
  ['flavour', 'flavor', `${OUR}ful|less`],
  ['harbour', 'harbor', OUR],
  ['humour', 'humor', `${OUR}less`],
  ['rumour', 'rumor', '|s|ed'],
  ['vapour', 'vapor', '|s'],
  ['savour', 'savor', `${OUR}y`],
  ['endeavour', 'endeavor', OUR],
  ['splendour', 'splendor', '|s'],
  ['vigour', 'vigor', ''],
  ['odour', 'odor', '|s|less'],
  ['parlour', 'parlor', '|s'],
  ['armour', 'armor', '|ed|y'],
  ['demeanour', 'demeanor', ''],
  ['saviour', 'savior', '|s'],
  ['metre', 'meter', '|s'],
  ['kilometre', 'kilometer', '|s'],
  ['centimetre', 'centimeter', '|s'],
  ['millimetre', 'millimeter', '|s'],
  ['litre', 'liter', '|s'],
  ['millilitre', 'milliliter', '|s'],
  ['centre', 'center', '|s|d'],
  ['centrepiece', 'centerpiece', '|s'],
  ['theatre', 'theater', '|s'],
  ['fibre', 'fiber', '|s'],
  ['calibre', 'caliber', ''],
  ['sombre', 'somber', ''],
  ['spectre', 'specter', '|s'],
  ['lustre', 'luster', ''],
  ['defence', 'defense', '|s|less'],
  ['offence', 'offense', '|s'],
  ['pretence', 'pretense', '|s'],
  ['catalogue', 'catalog', '|s|d'],
  ['grey', 'gray', '|s|ish'],
  ['jewellery', 'jewelry', ''],
  ['aluminium', 'aluminum', ''],
  ['artefact', 'artifact', '|s'],
  ['sceptic', 'skeptic', '|s|al|ism'],
  ['pyjamas', 'pajamas', ''],
  ['cosy', 'cozy', ''],
  ['mould', 'mold', '|s|ed|ing|y'],
  ['plough', 'plow', ENDINGS],
  ['archaeolog', 'archeolog', 'y|ical|ist|ists'],
  ['paediatric', 'pediatric', '|s|ian|ians'],
  ['anaesthe', 'anesthe', 'sia|tic|tics'],
  ['haemoglobin', 'hemoglobin', ''],
  ['oestrogen', 'estrogen', ''],
  ['diarrhoea', 'diarrhea', ''],
  ['oesophagus', 'esophagus', ''],
  ['foetus', 'fetus', '|es'],
  ['skilful', 'skillful', '|ly'],
  ['fulfil', 'fulfill', '|s|ment'],
  ['enrol', 'enroll', '|s|ment'],
  ['analys', 'analyz', 'e|ed|ing'],
  ['paralys', 'paralyz', 'e|ed|ing'],
  ['catalys', 'catalyz', 'e|ed|ing'],
  ['travell', 'travel', DOUBLED],
  ['cancell', 'cancel', 'ed|ing'],
  ['labell', 'label', 'ed|ing'],
  ['modell', 'model', DOUBLED],
  ['levell', 'level', 'ed|ing'],
  ['fuell', 'fuel', 'ed|ing'],
  ['signall', 'signal', 'ed|ing'],
  ['channell', 'channel', 'ed|ing'],
  ['marvell', 'marvel', 'ed|ing|ous'],
  ['counsell', 'counsel', 'ed|ing|or|ors'],
  ['jewell', 'jewel', 'er|ers|ed'],
  ['tunnell', 'tunnel', 'ed|ing'],
  ['diall', 'dial', 'ed|ing'],
  ['quarrell', 'quarrel', 'ed|ing'],
  ['unravell', 'unravel', 'ed|ing'],
  ['totall', 'total', 'ed|ing'],
];

/** Verbs in -ise: wrong for en-US; -ize is right in both. */
const ISE =
  'organ recogn real special modern summar apolog minim maxim optim util digit visual global urban industrial standard ' +
  'memor priorit categor character custom final general local material normal popular revital stabil symbol sympath ' +
  'author civil colon crystall econom familiar harmon hospital immun mobil monopol neutral public scrutin steril vandal';
const ISE_ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations'];

function tables(): {
  readonly toBritish: ReadonlyMap<string, string>;
  readonly toAmerican: ReadonlyMap<string, string>;
} {
  const toBritish = new Map<string, string>();
  const toAmerican = new Map<string, string>();
  for (const [british, american, endings] of STEMS) {
    for (const ending of endings.split('|')) {
      toBritish.set(american + ending, british + ending);
      toAmerican.set(british + ending, american + ending);
    }
  }
  for (const stem of ISE.split(' ')) {
    for (const ending of ISE_ENDINGS) toAmerican.set(`${stem}is${ending}`, `${stem}iz${ending}`);
  }
  return { toBritish, toAmerican };
}

export const SPELLINGS = tables();
