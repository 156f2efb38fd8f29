import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {classify, lint, loadRulesets} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])

async function pageOf(value: string, language: string) {
  const file = await lint(new VFile({path: 'page.txt', value}), {rulesets, language})
  return {page: file.data.claimlint?.pages[0], messages: file.messages}
}

it.each([
  [
    'fr',
    "Cette déclaration n'a pas été évaluée par la Food and Drug Administration. Ce produit n'est pas destiné à diagnostiquer, traiter, guérir ou prévenir une maladie."
  ],
  [
    'fr',
    'Ces informations n’ont pas été évaluées par la FDA. Non destiné à diagnostiquer, traiter, guérir ni prévenir aucune maladie.'
  ],
  [
    'fr',
    "Cette allégation n'a pas été évaluée par l'ANSES. Ce produit ne vise pas à diagnostiquer, à soigner, à guérir ou à éviter une maladie."
  ],
  [
    'es',
    'Estas afirmaciones no han sido evaluadas por la Administración de Alimentos y Medicamentos. Este producto no está destinado a diagnosticar, tratar, curar o prevenir ninguna enfermedad.'
  ],
  [
    'es',
    'Esta declaración no ha sido evaluada por la COFEPRIS. Este producto no pretende diagnosticar, tratar, curar ni evitar enfermedades.'
  ],
  [
    'it',
    'Queste affermazioni non sono state valutate dalla FDA. Non è destinato a diagnosticare, trattare, curare o prevenire alcuna malattia.'
  ],
  [
    'it',
    'Questa dichiarazione non è stata valutata dal Ministero della Salute. Il prodotto non intende diagnosticare, trattare, guarire o prevenire malattie.'
  ],
  [
    'pt',
    'As alegações não foram avaliadas pela FDA. Este produto não se destina a diagnosticar, tratar, curar ou prevenir qualquer doença.'
  ],
  [
    'pt',
    'Essas declarações não foram avaliadas pela Agência Nacional de Vigilância Sanitária. Este produto não pretende diagnosticar, tratar, curar ou evitar doenças.'
  ]
])('%s: “%s” is the disclaimer, and no claim', async (language, text) => {
  const {page} = await pageOf(`† ${text}`, language)
  expect(page?.disclaimer?.mark).toBe('†')
  expect(page?.disclaimer?.variant).toBe('translated')
  expect(page?.claims).toEqual([])
})

it.each([
  [
    'fr',
    'La passiflore favorise le sommeil.†',
    "† Ces déclarations n'ont pas été évaluées par la FDA. Ce produit n'est pas destiné à traiter, guérir ou prévenir une maladie."
  ],
  [
    'es',
    'La tila favorece el sueño.†',
    '† Estas declaraciones no han sido evaluadas por la FDA. Este producto no pretende tratar, curar ni prevenir enfermedades.'
  ],
  [
    'it',
    'Il tiglio favorisce il sonno†.',
    '† Queste affermazioni non sono state valutate dalla FDA. Questo prodotto non è destinato a trattare, curare o prevenire malattie.'
  ],
  [
    'pt',
    'A tília favorece o sono.†',
    '† Estas declarações não foram avaliadas pela FDA. Este produto não se destina a tratar, curar ou prevenir doenças.'
  ]
])('%s: a mark where the language puts it ties its sentence', async (language, claim, note) => {
  const {page, messages} = await pageOf(`${claim}\n\n${note}`, language)
  expect(page?.claims.map(({linked, mark}) => [linked, mark])).toEqual([[true, '†']])
  expect(messages.filter(({fatal}) => fatal)).toEqual([])
})

it.each([
  ['fr', "Soulage l'arthrose du genou.", 'disease'],
  ['fr', 'Soulage l’arthrose du genou.', 'disease'],
  ['fr', 'Ce produit ne guérit pas la grippe.', 'none'],
  ['fr', 'Favorise une digestion légère.', 'structure-function'],
  ['fr', 'Demandez l’avis de votre médecin si vous avez de l’asthme.', 'none'],
  ['es', 'Alivia el dolor de la artritis.', 'disease'],
  ['es', 'Ningún complemento cura la artritis.', 'none'],
  ['es', 'Refuerza las defensas naturales.', 'structure-function'],
  ['it', "Previene l'osteoporosi.", 'disease'],
  ['it', "Non previene l'osteoporosi.", 'none'],
  ['it', "Sostiene le difese dell'organismo.", 'structure-function'],
  ['pt', 'Cura a gastrite.', 'disease'],
  ['pt', 'Não cura a gastrite.', 'none'],
  ['pt', 'Fortalece os ossos.', 'structure-function']
])('%s: “%s” is %s', async (language, text, kind) => {
  expect((await classify(text, {rulesets, language})).kind).toBe(kind)
})
