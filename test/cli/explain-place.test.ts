import {describe, expect, test} from 'vitest'
import {placeOf} from '../../src/cli/explain-place.js'
import {claimlint, folderOf} from './host.js'

const page = `# Joint Comfort

Lowers cholesterol without fuss. It does not cure gout. Sold by the dozen.

Zzyzx qwxy.
`
const explained = async (place: string, ...options: string[]) =>
  claimlint(['explain', place, ...options], {cwd: folderOf({'page.md': page})})
const sentences = async (place: string) => JSON.parse((await explained(place, '--format', 'json')).stdout).sentences

test('a place is a path with a line, and a column if need be', () => {
  expect(placeOf('a/page.md:3')).toEqual({path: 'a/page.md', line: 3})
  expect(placeOf('page.md:3:14')).toEqual({path: 'page.md', line: 3, column: 14})
  expect(placeOf('C:\\page.md:3')).toEqual({path: 'C:\\page.md', line: 3})
  for (const word of ['us-fda/disease-claim', 'page.md', 'page.md:x', ':3']) expect(placeOf(word)).toBeUndefined()
})

describe('explain FILE:LINE', () => {
  test('says why a sentence is flagged: the words, the criterion, what comes behind it', async () => {
    const {stdout, code} = await explained('page.md:3:2')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^claimlint \d.*us-fda .*law read on/)
    expect(stdout).toContain('“Lowers cholesterol without fuss.”')
    expect(stdout).toContain('us-fda: disease, criterion ii; reported by us-fda/disease-claim')
    expect(stdout).toMatch(/disease \(ii\) +MET +“Lowers” effect\.reduce; “cholesterol” marker\.cholesterol/)
    expect(stdout).toMatch(/disease \(iii\) +not met +effect on an abnormal condition/)
    expect(stdout).toMatch(/structure-function +met, behind it/)
    expect(stdout).not.toContain('gout')
  })

  test('names each of the ten criteria, once, in the order of the law', async () => {
    const {stdout} = await explained('page.md:3:2')
    const criteria = [...stdout.matchAll(/^ +disease \((\w+)\)/gm)].map((match) => match[1])
    expect(criteria).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'])
  })

  test('says what saved a sentence', async () => {
    const [sentence] = await sentences('page.md:3:40')
    expect(sentence.text).toBe('It does not cure gout.')
    const [fda] = sentence.claims[0].judgements
    expect(fda).toMatchObject({ruleset: 'us-fda', kind: 'none', rules: []})
    expect(fda.reasons.filter(({result}: {result: string}) => result !== 'unmet')).toEqual([
      {ruleset: 'us-fda', kind: 'disease', criterion: 'i', result: 'saved', by: ['stance.negated']}
    ])
    expect((await explained('page.md:3:40')).stdout).toMatch(
      /disease \(i\) +not met, saved +“does not” stance\.negated/
    )
  })

  test('says “not classified” of what is no claim, and what of it is known', async () => {
    expect((await explained('page.md:3:60')).stdout).toContain('Not classified: no effect is said of anything')
    expect((await explained('page.md:5')).stdout).toContain('Not classified: the language pack knows none of its words')
  })

  test('explains every sentence of a line, and where it stands', async () => {
    expect((await sentences('page.md:3')).map(({text}: {text: string}) => text)).toEqual([
      'Lowers cholesterol without fuss.',
      'It does not cure gout.',
      'Sold by the dozen.'
    ])
    const [heading] = await sentences('page.md:1')
    expect(heading.contexts).toEqual(['context.heading'])
  })

  test.each([
    ['page.md:2', 'page.md:2: the line is blank'],
    ['page.md:9', 'page.md:9: there is no such line: the last one is 5'],
    ['page.md:0', 'page.md:0: lines and columns count from 1'],
    ['page.md:3:0', 'page.md:3:0: lines and columns count from 1'],
    ['page.md:3:400', 'page.md:3:400: there is no such column: the line has 74'],
    ['page.md:1:1', 'page.md:1:1: no sentence is read at this column'],
    ['gone.md:1', 'gone.md: does not exist']
  ])('%s is a fault of the call', async (place, reason) => {
    const {code, stdout, stderr} = await explained(place)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(reason)
  })

  test('the same proof is in the report and in what classify says', async () => {
    const cwd = folderOf({'page.md': page})
    const report = JSON.parse((await claimlint(['page.md', '--format', 'json'], {cwd})).stdout)
    const claim = report.files[0].pages[0].claims.find(({text}: {text: string}) => text === 'Lowers cholesterol')
    const expected = [
      {ruleset: 'us-fda', kind: 'disease', criterion: 'ii', result: 'met', by: ['effect.reduce', 'marker.cholesterol']},
      {
        ruleset: 'us-fda',
        kind: 'structure-function',
        criterion: null,
        result: 'met',
        by: ['effect.reduce', 'marker.cholesterol']
      }
    ]
    expect(claim.because).toEqual(expected)
    const {stdout} = await claimlint(['classify', '--text'], {stdin: 'Lowers cholesterol.'})
    expect(JSON.parse(stdout).claims[0].because).toEqual(expected)
  })
})

describe('explain FILE:LINE, of the tie', () => {
  const disclaimer =
    'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
  const site = `site-disclaimer:\n  text: "*${disclaimer}"\n  printed-by: [FdaNote]\n`
  const text = async (files: Record<string, string>, place: string, ...options: string[]) => {
    const {stdout} = await claimlint(['explain', place, ...options], {cwd: folderOf(files)})
    return stdout.replace(/\s+/g, ' ')
  }

  test('says what a claim leads to', async () => {
    const value = `Supports memory.*\n\nSupports focus.\n\nSupports sleep.†\n\nCures gout.\n\nSold.\n\n*${disclaimer}\n`
    const own = (line: number) => text({'page.txt': value}, `page.txt:${line}`)
    expect(await own(1)).toContain('Tied to the disclaimer: its mark * leads to the disclaimer in line 11.')
    expect(await own(3)).toContain('Not tied to a disclaimer, though it needs one: no mark stands behind it.')
    expect(await own(5)).toContain('though it needs one: its mark † leads to no note.')
    expect(await own(7)).toContain('Needs no disclaimer, and leads to none.')
    expect(await own(11)).toContain('This is the disclaimer (exact words), marked *; 1 claim leads here.')
    const beside = await text({'page.txt': `Supports memory.\n\n${disclaimer}`}, 'page.txt:1')
    expect(beside).toContain('Tied to the disclaimer: the disclaimer in line 3 stands right behind it.')
    const row = `<table><tr><td>Supports focus</td><td>Supports memory*</td></tr></table>\n<p>*${disclaimer}</p>`
    expect(await text({'page.html': row}, 'page.html:1')).toContain(
      'the mark * at the end of its paragraph, list or row'
    )
  })

  test('names a mark that was swallowed, and who prints what stands elsewhere', async () => {
    expect(await text({'page.md': `Supports memory.\\*\n\nSold.\n\n* ${disclaimer}\n`}, 'page.md:5')).toContain(
      'This is the disclaimer (exact words), whose mark * the markup takes for a bullet; no claim leads here.'
    )
    const files = {'.claimlintrc.yml': site, 'page.md': 'Supports memory.\\*\n\n<FdaNote />\n'}
    expect(await text(files, 'page.md:3')).toContain(
      'This is the disclaimer (exact words), printed by FdaNote from .claimlintrc.yml, marked *; 1 claim leads here.'
    )
    expect(await text(files, 'page.md:1')).toContain(
      'leads to the disclaimer, printed by FdaNote from .claimlintrc.yml.'
    )
  })

  test('reads standard input by its name', async () => {
    const {stdout, code} = await claimlint(['explain', '-:1', '--stdin-filename', 'page.html'], {
      stdin: '<p>Cures gout.</p>'
    })
    expect(code).toBe(0)
    expect(stdout).toContain('page.html:1:4')
  })
})
