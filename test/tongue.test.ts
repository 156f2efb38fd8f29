import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {detect} from '../src/detect.js'
import {lint, loadRulesets} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const note =
  '*This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const english = 'It is a tea for the evening, and we have it from a farm that is not far from our house.'
const welsh = "Mae'r te hwn yn dod o fferm fach yn y bryniau, ac rydym yn ei sychu yn yr haul gyda'n plant bob haf."

async function read(path: string, value: string, language = 'auto') {
  const file = await lint(new VFile({path, value}), {rulesets, language})
  const [page] = file.data.claimlint!.pages
  return {...page!.language, rules: file.messages.map(({ruleId}) => ruleId), claims: page!.claims.length}
}

describe('the language of a page is that of', () => {
  it.each([
    ['the caller, before all', 'cy/page.html', `<html lang="cy"><p>${welsh}`, 'en', 'en option'],
    ['its markup', 'page.html', `<html lang="cy-GB"><p>${english}`, 'auto', 'cy-GB markup'],
    ['all of its blocks', 'page.html', `<div lang="cy"><p>${english}<p>${english}</div>`, 'auto', 'cy markup'],
    ['its front matter', 'page.md', `---\ntitle: Te\nlang: cy\n---\n\n${english}`, 'auto', 'cy markup'],
    ['its locale', 'page.md', `---\nlocale: cy_GB\n---\n\n${english}`, 'auto', 'cy-GB markup'],
    ['its folder', 'en/page.md', 'Tea.', 'auto', 'en path'],
    ['its folder with a region', 'shop/en-US/page.md', 'Tea.', 'auto', 'en path'],
    ['its name', 'page.en.md', 'Tea.', 'auto', 'en path'],
    ['its name with an underscore', 'page_en.html', '<p>Tea.', 'auto', 'en path'],
    ['its words, where the path contradicts them', 'en/page.md', welsh, 'auto', 'cy words'],
    ['its words', 'page.md', english, 'auto', 'en words'],
    ['its script', 'page.txt', 'このお茶は小さな農園で作られています。', 'auto', 'ja words'],
    ['the law, where nothing tells', 'page.txt', 'Tea. Cups.', 'auto', 'en default'],
    ['the law, where the tag is none', 'page.html', '<html lang="{{ locale }}"><p>Tea.', 'auto', 'en default']
  ])('%s', async (_, path, value, language, wanted) => {
    const {tag, from} = await read(path, value, language)
    expect(`${tag} ${from}`).toBe(wanted)
  })

  it('no folder above the one that is checked', async () => {
    const file = new VFile({cwd: '/home/en/shop', path: '/home/en/shop/page.md', value: 'Tea.'})
    await lint(file, {rulesets})
    expect(file.data.claimlint!.pages[0]!.language.from).toBe('default')
  })
})

describe('text in a language without a pack', () => {
  it('is named, and its claims are not guessed at', async () => {
    const page = await read('page.html', `<html lang="cy"><p>Cures gout.* ${welsh}<p>${note}`)
    expect(page).toMatchObject({tag: 'cy', status: 'none', rules: ['unknown-language'], claims: 0})
  })

  it('is named once for all blocks of a language, and the page is read', async () => {
    const value = `<html lang="en"><p lang="cy">${welsh}<p>Supports memory.*<p lang="cy">${welsh}<p>${english}<p>${note}`
    expect(await read('page.html', value)).toMatchObject({
      tag: 'en',
      unread: ['cy'],
      rules: ['unknown-language'],
      claims: 1
    })
  })

  it('keeps its marks and its disclaimer', async () => {
    const page = await read('page.html', `<html lang="cy"><p>${welsh}†<p>${note}`)
    expect(page.rules).toEqual(['unknown-language', 'us-fda/unused-note'])
  })

  it('is not what a menu of languages is', async () => {
    const value = `<html lang="en"><nav><ul><li lang="cy"><a href="/cy">Cymraeg</a></ul></nav><p>${english}`
    expect((await read('page.html', value)).rules).toEqual([])
  })

  it('is told from one whose words nobody knows, which is read as English', async () => {
    const value = `Cures gout. ${'Blorf snirk quandle vimpost gratch. '.repeat(30)}`
    expect(await read('page.txt', value)).toMatchObject({
      tag: 'en',
      from: 'default',
      rules: ['unknown-language', 'us-fda/disease-claim']
    })
  })
})

it('tells a language by its words wherever they stand, composed or not', async () => {
  const swedish = 'Det här är ett te som vi har köpt av en bonde, och det är gott att dricka när kvällen är lång.'
  expect(await detect(swedish.normalize('NFC'))).toBe('sv')
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(swedish.split(' '), {minLength: 18}), async (words) => {
      expect(await detect(words.join(' '))).toBe('sv')
    })
  )
})
