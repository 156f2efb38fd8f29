import type {Words} from './types.js'

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

const needs = (number: number) => (number === 1 ? '1 needs' : `${number} need`)

function tiedOf(needing: number, tied: number): string {
  if (needing === 1) return tied === 1 ? '' : 'not '
  return tied === needing ? 'all ' : tied === 0 ? 'none ' : `${tied} `
}

/** What reports say in English. */
export const en: Words = {
  severity: {error: 'error', warning: 'warning', info: 'info'},
  confidence: {certain: '', likely: 'likely', review: 'for a person to judge'},
  variants: {
    exact: 'exact words',
    comma: 'exact words but for a comma',
    agency: 'the agency named another way',
    subject: 'the product named another way',
    number: 'a word in another number',
    reworded: 'reworded',
    truncated: 'cut short',
    'other-agency': 'another agency named',
    translated: 'a translation',
    hollow: 'taken back'
  },
  quote: (text) => `“${text}”`,
  claims: (number) => count(number, 'claim'),
  errors: (number) => count(number, 'error'),
  warnings: (number) => count(number, 'warning'),
  infos: (number) => count(number, 'info'),
  page: {
    noClaims: 'no claims',
    noDisclaimer: 'no disclaimer on this page',
    needing: (needing, tied) => `${needs(needing)} the disclaimer, ${tiedOf(needing, tied)}tied to it`,
    noneServed: (claims) => `${claims}, none of a kind that a disclaimer serves`,
    tied: 'tied to the disclaimer',
    notTied: 'not tied to the disclaimer',
    allTied: 'all tied to the disclaimer',
    noneTied: 'none tied to the disclaimer',
    someTied: (number) => `${number} tied to the disclaimer`,
    disclaimer: (wording, mark, bySite) =>
      `disclaimer: ${wording}, ${mark === null ? 'no mark' : `marked ${mark}`}${bySite ? ', printed by the site' : ''}`,
    noPack: (language) => `in “${language}”, which has no language pack: claims not read`,
    draft: (language) => `in “${language}”, whose language pack is a draft: no finding is an error`,
    notRead: (languages) => `not read: text in ${languages}`
  },
  finding: {
    write: 'Write, for example: ',
    mend: 'To mend it: ',
    more: (number) => `and ${number} more`,
    moreOf: (number, rule) => `${number} more of ${rule}:`
  },
  summary: {
    read: (number) => `${count(number, 'file')} read`,
    tied: (claims, tied) => `${claims}, ${tied} tied to a disclaimer`,
    needing: (claims, needing, tied) =>
      `${claims}, ${needs(needing)} a disclaimer, ${tiedOf(needing, tied)}tied to one`,
    noFindings: 'no findings',
    errorsOnly: '(only errors are listed)',
    withoutPack: (number) => `${count(number, 'page')} in a language without a pack`,
    printed: (number) => `${count(number, 'disclaimer')} printed by the site, as configured`,
    notWhole: (number) => `${count(number, 'input')} not read, so this report is not whole:`,
    notRead: 'was not read',
    explain: (rule) => `claimlint explain ${rule} prints the law, the reason and more examples.`
  },
  unread: {
    page: (language) =>
      `This page is in “${language}”, for which there is no language pack: its marks and disclaimers are checked, its claims are not.`,
    doubtful: 'The words of this page are of no language that is known: it is read as English.',
    text: (language) =>
      `This text is in “${language}”, for which there is no language pack: its claims are not checked.`
  },
  explain: {
    place: {
      standsIn: (contexts) => `It stands in: ${contexts}.`,
      notClassified: 'Not classified:',
      noWords: 'the language pack knows none of its words.',
      noEffect: 'no effect is said of anything that the language pack knows.',
      reported: (severity, rule) => `Reported here: ${severity} ${rule}`,
      stance: {
        asserted: 'is asserted.',
        negated: 'is negated.',
        asked: 'is asked.',
        advised: 'is advised.',
        conditional: 'is conditional.',
        told: 'is told.',
        quoted: 'is quoted.'
      },
      leansTo: 'is found by no construction; the words together lean to it',
      leansAway: 'is told of the world; the words together lean to no claim',
      weights: (words) => `by weights that were learnt: ${words}.`,
      noKind: 'passes: it is of no kind',
      criterion: (kind, number) => `${kind}, criterion ${number}`,
      reportedBy: (rules) => `; reported by ${rules}`,
      met: 'MET',
      behind: 'met, behind it',
      saved: 'not met, saved',
      unmet: 'not met'
    },
    confidence: {certain: 'certain', likely: 'likely', review: 'review'},
    lawReadOn: (day) => `law read on ${day}`,
    why: 'Why',
    law: 'The law',
    readOn: (day) => `Read on ${day}.`,
    sorts: 'What it tells apart',
    rewrites: 'What to write, for example',
    passes: 'What this rule lets pass',
    flagged: 'What it flags',
    more: (number, rule) => `${count(number, 'more example')}: claimlint explain ${rule} --all`
  },
  parity: {
    faults: {
      'lost-claim': ({claim}) => `“${claim}” of the source has no counterpart behind these words.`,
      'lost-claim/fewer': ({claim, count: before, others}) =>
        `“${claim}” makes ${before} claims in the source, and ${others} here.`,
      'lost-claim/unread': ({claim}) => `“${claim}” is a claim in the source, and none is read in these words.`,
      'added-claim': ({claim}) => `“${claim}” is a claim that the source does not make.`,
      'added-claim/unread': ({claim}) => `“${claim}” is a claim here, and none is read in the words of the source.`,
      'stronger-claim': ({claim, source}) => `“${claim}” claims more than its source, “${source}”.`,
      'stronger-claim/new': ({claim}) => `“${claim}” claims what nothing in the source does.`,
      'lost-mark': ({mark, words}) => `The mark ${mark} of the source is lost; there it stands at “${words}”.`,
      'lost-mark/leading': ({mark}) => `The disclaimer has lost its mark: in the source it opens with ${mark}.`,
      'added-mark': ({mark}) => `The mark ${mark} stands here, and the source has none in this place.`,
      'changed-mark': ({mark, other}) => `The mark is ${other} here, and ${mark} in the source.`,
      'lost-disclaimer': () => 'The source prints the disclaimer, and this page does not.',
      'foreign-disclaimer': ({language}) =>
        `The disclaimer stands here in “${language}” alone; the page is in another language.`,
      'glued-words': ({word, first, second}) => `“${word}” has lost a blank: “${first} ${second}”.`,
      'not-compared/claims': ({language}) =>
        `There is no language pack for “${language}”: marks, disclaimers and words are compared, claims are not.`,
      'not-compared/disclaimer': ({language}) =>
        `The disclaimer is not known in “${language}”: whether this page prints it was not compared.`,
      'not-aligned': ({paired, of}) =>
        `Only ${paired} of ${of} blocks have a counterpart, so claims and marks were not compared: is this a translation of that page?`
    },
    pair: (translation, source) => `${translation} ← ${source}`,
    claims: (here, there) => (here === there ? count(here, 'claim') : `${count(here, 'claim')} for ${there}`),
    marks: (here, there) => (here === there ? count(here, 'mark') : `${count(here, 'mark')} for ${there}`),
    blocks: (paired, of) => (paired === of ? 'all blocks paired' : `${paired} of ${of} blocks paired`),
    summary: (number) => `${count(number, 'translation')} compared`,
    alone: 'has no page to be compared with'
  }
}
