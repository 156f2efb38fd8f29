import type {Words} from './types.js'

const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`

/** What reports say in Swedish. */
export const sv: Words = {
  severity: {error: 'fel', warning: 'varning', info: 'info'},
  confidence: {certain: '', likely: 'troligt', review: 'kräver manuell bedömning'},
  variants: {
    exact: 'ordagrann',
    comma: 'ordagrann så när som på ett kommatecken',
    agency: 'myndigheten benämnd på annat sätt',
    subject: 'produkten benämnd på annat sätt',
    number: 'ett ord i annat numerus',
    reworded: 'omskriven',
    truncated: 'avkortad',
    'other-agency': 'en annan myndighet anges',
    translated: 'en översättning',
    hollow: 'motsäger sig själv'
  },
  quote: (text) => `”${text}”`,
  claims: (number) => count(number, 'påstående', 'påståenden'),
  errors: (number) => `${number} fel`,
  warnings: (number) => count(number, 'varning', 'varningar'),
  infos: (number) => count(number, 'upplysning', 'upplysningar'),
  page: {
    noClaims: 'inga påståenden',
    noDisclaimer: 'ingen friskrivning på sidan',
    needing: (needing, tied) =>
      `${needing} behöver friskrivningen, varav ${tied} ${tied === 1 ? 'kopplat' : 'kopplade'} till den`,
    noneServed: (claims) => `${claims}, inget av ett slag som en friskrivning gäller`,
    tied: 'kopplat till friskrivningen',
    notTied: 'inte kopplat till friskrivningen',
    allTied: 'alla kopplade till friskrivningen',
    noneTied: 'inget kopplat till friskrivningen',
    someTied: (number) => count(number, 'kopplat till friskrivningen', 'kopplade till friskrivningen'),
    disclaimer: (wording, mark, bySite) =>
      `friskrivning: ${wording}, ${mark === null ? 'utan tecken' : `med tecknet ${mark}`}${bySite ? ', infogad av webbplatsen' : ''}`,
    noPack: (language) => `på språket ”${language}”, som saknar språkpaket: påståenden har inte lästs`,
    draft: (language) => `på språket ”${language}”, vars språkpaket är ett utkast: inget rapporteras som fel`,
    notRead: (languages) => `inte läst: text på ${languages}`
  },
  finding: {
    write: 'Skriv till exempel: ',
    mend: 'Åtgärd: ',
    more: (number) => `och ${number} till`,
    moreOf: (number, rule) => `${number} till av ${rule}:`
  },
  summary: {
    read: (number) => count(number, 'fil läst', 'filer lästa'),
    tied: (claims, tied) => `${claims}, varav ${tied} med koppling till en friskrivning`,
    needing: (claims, needing, tied) =>
      `${claims}, ${needing} behöver en friskrivning, varav ${tied} med koppling till en`,
    noFindings: 'inga anmärkningar',
    errorsOnly: '(endast fel listas)',
    withoutPack: (number) => `${count(number, 'sida', 'sidor')} på ett språk utan språkpaket`,
    printed: (number) =>
      `${count(number, 'friskrivning', 'friskrivningar')} som webbplatsen trycker, enligt konfigurationen`,
    notWhole: (number) =>
      `${count(number, 'indata', 'indata')} kunde inte läsas; rapporten är alltså inte fullständig:`,
    notRead: 'lästes inte',
    explain: (rule) => `claimlint explain --locale sv ${rule} visar lagtexten, motiveringen och fler exempel.`
  },
  unread: {
    page: (language) =>
      `Sidan är på språket ”${language}”, som saknar språkpaket: hänvisningstecken och friskrivningar har kontrollerats, men inte påståenden.`,
    doubtful: 'Sidans ord hör inte till något känt språk: den läses som engelska.',
    text: (language) =>
      `Texten är på språket ”${language}”, som saknar språkpaket: påståendena i den har inte kontrollerats.`
  },
  explain: {
    place: {
      standsIn: (contexts) => `Den står i: ${contexts}.`,
      notClassified: 'Inte klassificerad:',
      noWords: 'språkpaketet känner inget av orden.',
      noEffect: 'ingen verkan sägs om något som språkpaketet känner.',
      reported: (severity, rule) => `Rapporteras här: ${severity} ${rule}`,
      stance: {
        asserted: 'påstås.',
        negated: 'förnekas.',
        asked: 'är en fråga.',
        advised: 'är ett råd.',
        conditional: 'är villkorat.',
        told: 'återges.',
        quoted: 'är ett citat.'
      },
      leansTo: 'motsvarar ingen känd konstruktion; orden tillsammans talar för det',
      leansAway: 'handlar om världen i stort; orden tillsammans talar emot ett påstående',
      weights: (words) => `enligt inlärda vikter: ${words}.`,
      noKind: 'godtas: det är inte av något slag som reglerna gäller',
      criterion: (kind, number) => `${kind}, kriterium ${number}`,
      reportedBy: (rules) => `; rapporteras av ${rules}`,
      met: 'UPPFYLLT',
      behind: 'uppfyllt, men efter det',
      saved: 'inte uppfyllt, undantaget',
      unmet: 'inte uppfyllt'
    },
    confidence: {certain: 'säkert', likely: 'troligt', review: 'kräver manuell bedömning'},
    lawReadOn: (day) => `lagen läst ${day}`,
    why: 'Varför',
    law: 'Lagen',
    readOn: (day) => `Läst ${day}.`,
    sorts: 'Vad regeln skiljer på',
    rewrites: 'Skriv till exempel',
    passes: 'Godtas av den här regeln',
    flagged: 'Flaggas',
    more: (number, rule) =>
      `${count(number, 'exempel till', 'exempel till')}: claimlint explain --locale sv ${rule} --all`
  },
  parity: {
    faults: {
      'lost-claim': ({claim}) => `Källans ”${claim}” saknar motsvarighet efter dessa ord.`,
      'lost-claim/fewer': ({claim, count: before, others}) =>
        `”${claim}” innehåller ${before} påståenden i källan, men ${others} här.`,
      'lost-claim/unread': ({claim}) =>
        `”${claim}” är ett påstående i källan, men inget påstående hittades i dessa ord.`,
      'added-claim': ({claim}) => `”${claim}” är ett påstående som källan inte gör.`,
      'added-claim/unread': ({claim}) => `”${claim}” är ett påstående här, men inget hittades i källans ord.`,
      'stronger-claim': ({claim, source}) => `”${claim}” påstår mer än källan, ”${source}”.`,
      'stronger-claim/new': ({claim}) => `”${claim}” påstår något som inte har stöd någonstans i källan.`,
      'lost-mark': ({mark, words}) => `Källans tecken ${mark} har fallit bort; där står det vid ”${words}”.`,
      'lost-mark/leading': ({mark}) => `Friskrivningen har tappat sitt tecken: i källan inleds den med ${mark}.`,
      'added-mark': ({mark}) => `Här står tecknet ${mark}, men källan har inget tecken på den platsen.`,
      'changed-mark': ({mark, other}) => `Tecknet är ${other} här, men ${mark} i källan.`,
      'lost-disclaimer': () => 'Källan innehåller friskrivningen, men den saknas på den här sidan.',
      'foreign-disclaimer': ({language}) =>
        `Friskrivningen står här bara på ”${language}”, men sidan är på ett annat språk.`,
      'glued-words': ({word, first, second}) => `I ”${word}” saknas ett mellanslag: ”${first} ${second}”.`,
      'not-compared/claims': ({language}) =>
        `Språkpaket saknas för ”${language}”: hänvisningstecken, friskrivningar och ord har jämförts, men inte påståenden.`,
      'not-compared/disclaimer': ({language}) =>
        `Friskrivningen är inte känd på ”${language}”: om sidan innehåller den har inte jämförts.`,
      'not-aligned': ({paired, of}) =>
        `Bara ${paired} av ${of} block har en motsvarighet, så påståenden och hänvisningstecken har inte jämförts: är detta en översättning av den sidan?`
    },
    pair: (translation, source) => `${translation} ← ${source}`,
    claims: (here, there) => {
      const own = count(here, 'påstående', 'påståenden')
      return here === there ? own : `${own} mot källans ${there}`
    },
    marks: (here, there) => {
      const own = `${here} hänvisningstecken`
      return here === there ? own : `${own} mot källans ${there}`
    },
    blocks: (paired, of) =>
      paired === of ? 'alla block har motsvarighet' : `${paired} av ${of} block har motsvarighet`,
    summary: (number) => count(number, 'översättning jämförd', 'översättningar jämförda'),
    alone: 'har ingen sida att jämföras med'
  }
}
