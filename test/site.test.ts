import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix, graph, lint, loadRulesets, readSite, type SiteText} from '../src/index.js'

const rulesets = await loadRulesets(['us-fda'])
const plural =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.'
const site: SiteText = {
  text: plural,
  mark: '*',
  printedBy: ['FdaNote', 'small-print/fda-lines.html'],
  from: '.claimlintrc.yml'
}
const claims = 'Supports memory.\\*\n\nPromotes restful sleep.\\*\n\n'
const html = '<p>Supports memory.*</p><p>Promotes restful sleep.*</p>'

async function tie(path: string, value: string, own: SiteText | undefined = site) {
  const file = await lint(new VFile({path, value}), {rulesets, site: own})
  const {claims: found, disclaimer} = file.data.claimlint!.pages[0]!
  return {
    rules: file.messages.map(({ruleId, grade}) => `${ruleId?.replace('us-fda/', '')}${grade ? ` ${grade}` : ''}`),
    linked: found.map(({linked}) => linked),
    at: disclaimer && value.slice(disclaimer.start.offset, disclaimer.end.offset),
    source: disclaimer?.source
  }
}

describe('a call of what prints the disclaimer', () => {
  it.each([
    '<FdaNote />',
    '<FdaNote tone="quiet" product={tea} />',
    '<fda-note></fda-note>',
    '<x-fda-note/>',
    '<Parts.FdaNote />',
    '<Base foot={<FdaNote />}>',
    "{% render 'fda-note' %}",
    '{%- include "parts/_fda_note.njk" -%}',
    '{% include fda-note.html %}',
    '{% fdaNote %}',
    "{% include 'small-print/fda-lines.html' %}",
    '{{> fda-note }}',
    '{{> parts/fda-note quiet=true }}',
    '{{< fda-note >}}',
    '{{% fda-note %}}',
    '{{ partial "fda-note.html" . }}',
    '{{- partialCached "parts/fda-note.html" . -}}',
    "{{ include('fda-note') }}",
    '{{ settings.fda_note }}',
    '{{{ fdaNote }}}',
    '{{ fdaNote.html | safe }}',
    "{{ fda_note() ?? '' }}",
    '{{ template "fda-note" . }}',
    '{fdaNote()}',
    '{props.fdaNote}',
    "{% section 'fda-note' %}",
    "{% component 'fda-note' tone: 'quiet' %}",
    '{% if tea %}{% include "fda-note" %}{% endif %}',
    '{tea && <FdaNote />}',
    "<%= render partial: 'parts/fda_note' %>",
    '<%= render FdaNote.new(tone: quiet) %>',
    '<% include fda-note %>',
    "<?php get_template_part('parts/fda-note'); ?>",
    "<?php echo do_shortcode('[fda-note]'); ?>",
    '<?php fda_note(); ?>',
    "<?php the_field('fda_note'); ?>",
    "<%- include('fda-note') %>",
    "<%= render 'parts/fda_note' %>",
    "<?php include 'fda-note.php'; ?>",
    "<?= $this->render('fda-note') ?>",
    "@include('parts.fda-note')",
    '[fda_note tone="quiet"]',
    '<!--#include virtual="/parts/fda-note.html" -->',
    '<esi:include src="/parts/fda-note.html"/>'
  ])('is where the disclaimer stands: %s', async (call) => {
    const wanted = {rules: [], linked: [true, true], source: 'site'}
    expect(await tie('page.md', `${claims}${call}\n\nSold in tins.`)).toMatchObject(wanted)
    const {at, ...found} = await tie('page.html', `${html}<div>${call}</div><p>Sold in tins.</p>`)
    expect(found).toEqual(wanted)
    expect(at && call.includes(at)).toBe(true)
  })

  it.each([
    '<!-- <FdaNote /> -->',
    '{/* <FdaNote /> */}',
    "{% comment %}{% render 'fda-note' %}{% endcomment %}",
    "{% raw %}{% render 'fda-note' %}{% endraw %}",
    '{# {% include "fda-note" %} #}',
    '{{!-- {{> fda-note }} --}}',
    '{{!> fda-note }}',
    '{{/* {{ partial "fda-note" . }} */}}',
    '{{< /* fda-note */ >}}',
    "{{-- @include('fda-note') --}}",
    "<%# include('fda-note') %>",
    "<?php // include 'fda-note.php' ?>",
    '<p hidden><FdaNote /></p>',
    '<template><FdaNote /></template>',
    '<script>show(<FdaNote />)</script>',
    `<img src="x.png" alt="{% render 'fda-note' %}">`,
    '<code><FdaNote /></code>',
    '<FdaNotes />',
    '<FdaNote hidden />',
    '<FdaNote v-if="false" />',
    "{% if page == 'fda-note' %}Tea{% endif %}",
    "{% assign note = 'fda-note' %}",
    '{{#if fdaNote}}Tea{{/if}}',
    '[[fda_note]]',
    "{% url 'fda-note' %}",
    "{{ url_for('fda-note') }}",
    "<%= link_to 'fda-note' %>",
    "{{ asset('fda-note.css') }}",
    "{{ 'fda-note' | t }}",
    '{{ "fda-note" }}',
    '{t("fda_note")}',
    '{{ len(fda_note) }}',
    '{{ fda_note.length }}',
    '{{ fda_note | size }}',
    '{{ not fda_note }}',
    '{{ !fda_note }}',
    '{{ fda_note == "long" }}',
    '{{ $note := partial "fda-note" . }}',
    "{% extends 'fda-note' %}",
    '{% block fda_note %}{% endblock %}',
    '{% cache fda_note %}',
    '<% fda_note %>',
    "<% x = render('fda_note') %>",
    '<?php $fda_note ?>',
    'see [fda-note]',
    'We call it {fda_note}',
    '{false && <FdaNote />}',
    '{false && (<p>{tea}<FdaNote /></p>)}',
    '{% if false %}{% include "fda-note" %}{% endif %}',
    '{% if false %}{% for a in b %}{{ a }}{% endfor %}{% include "fda-note" %}{% endif %}',
    '{% if false %}<FdaNote />',
    '{{#if false}}{{> fda-note }}{{/if}}',
    "<% if false %><% teas.each do |tea| %><% end %><%= render 'fda_note' %><% end %>",
    "<?php if (false): ?><?php include 'fda-note.php' ?><?php endif ?>",
    '{% comment %}<FdaNote />',
    '{{!-- <FdaNote />',
    '{% raw %}<FdaNote />'
  ])('is none that the page shows: %s', async (call) => {
    const wanted = {rules: ['missing-disclaimer'], linked: [false, false]}
    expect(await tie('page.md', `${claims}${call}`)).toMatchObject(wanted)
    expect(await tie('page.html', `${html}<div>${call}</div>`)).toMatchObject(wanted)
  })

  it.each([
    '`<FdaNote />`',
    '```\n<FdaNote />\n```',
    '\\<FdaNote />',
    "import FdaNote from './FdaNote'",
    '[fda_note](notes.md)'
  ])('is none in Markdown: %s', async (call) => {
    expect((await tie('page.md', `${claims}${call}`)).rules).toEqual(['missing-disclaimer'])
  })

  it.each([
    ['[fda-note]', 'see [fda-note]'],
    ['[fda-note]', '[FDA_note tone="quiet"]'],
    ['{fda_note}', 'Read: {fda_note}'],
    ['{fdaNote}', '{ fdaNote }']
  ])('in brackets is one where the setting writes it so: %s', async (name, call) => {
    const own = {...site, printedBy: [name]}
    expect((await tie('page.md', `${claims}${call}`, own)).rules).toEqual([])
    const other = name.startsWith('[') ? '{fda_note}' : '[fda_note]'
    expect((await tie('page.md', `${claims}${other}`, own)).rules).toEqual(['missing-disclaimer'])
  })

  it('goes on behind what is not carried out', async () => {
    for (const call of [
      '{% if false %}Tea{% else %}<FdaNote />{% endif %}',
      '{% if false %}{% if a %}b{% else %}c{% endif %}{% endif %}<FdaNote />',
      '{false && <b>{tea}</b>}<FdaNote />',
      '{% comment %}Tea{% endcomment %}<FdaNote />'
    ])
      expect((await tie('page.md', `${claims}${call}`)).rules, call).toEqual([])
  })

  it.each(['<footer>Tea Ltd</footer>', '<FOOTER>Tea Ltd</FOOTER>'])('is no element of HTML: %s', async (markup) => {
    const own = {...site, printedBy: ['Footer']}
    expect((await tie('page.html', `${html}${markup}`, own)).rules).toEqual(['missing-disclaimer'])
    expect((await tie('page.html', `${html}<Footer />${markup}`, own)).rules).toEqual([])
  })

  it('in text too', async () => {
    expect(await tie('page.txt', 'Supports memory.*\n\n{% render "fda-note" %}')).toMatchObject({
      linked: [true],
      rules: []
    })
  })

  it('leaves the words around it where they are', async () => {
    const value =
      'Cures colds.\n\n## Notes\n\nBrewed **slowly** <FdaNote /> Supports _memory_.\\* Prevents gout.\n\n| a |\n|---|\n| Ends flu. |\n'
    const {messages} = await lint(new VFile({path: 'page.md', value}), {rulesets, site})
    const cut = messages.map(({place}) => {
      const {start, end} = place as {start: {offset: number}; end: {offset: number}}
      return value.slice(start.offset, end.offset)
    })
    expect(cut).toEqual(['Cures colds', 'Prevents gout', 'Ends flu'])
  })

  it.each([
    ['a mark', '\\*<FdaNote />'],
    ['a footnote', '[^fda]: <FdaNote />']
  ])('is led by %s before it', async (_, call) => {
    const {mark: _mark, ...bare} = site
    const sign = call.startsWith('[') ? '[^fda]' : '\\*'
    expect(await tie('page.md', `Supports memory.${sign}\n\nSold in tins.\n\n${call}`, bare)).toMatchObject({
      rules: [],
      linked: [true]
    })
  })
})

describe('the mark of what is printed', () => {
  it.each([
    ['in the text', {...site, text: `†${plural}`, mark: '†'}],
    ['in the text alone', {text: `† ${plural}`, printedBy: ['FdaNote'], from: 'x.yml'}],
    ['beside it', {...site, mark: '†'}]
  ])('%s ties', async (_, own) => {
    const value = 'Supports memory.†\n\nPromotes restful sleep.\\*\n\nSold.\n\n<FdaNote />'
    expect(await tie('page.md', value, own)).toMatchObject({rules: ['dangling-mark'], linked: [true, false]})
  })

  it('is raised where it is a number', async () => {
    const value = 'Supports memory.<sup>1</sup>\n\nSold.\n\n<FdaNote />'
    expect(await tie('page.md', value, {...site, mark: '1'})).toMatchObject({rules: [], linked: [true]})
  })

  it('is missed where there is none', async () => {
    const {mark: _, ...own} = site
    expect((await tie('page.md', `${claims}Sold.\n\n<FdaNote />`, own)).rules).toEqual(['unmarked-disclaimer'])
  })
})

describe('a layout', () => {
  const own: SiteText = {text: plural, mark: '*', printedBy: [], layout: 'layouts/base.html', from: 'layouts/base.html'}

  it.each([
    ['is around each page', 'page.md', claims],
    ['is around a fragment', 'page.html', html],
    ['that front matter names', 'page.md', `---\nlayout: base\n---\n${claims}`],
    ['that a page extends', 'page.html', `{% extends "layouts/base.html" %}${html}`]
  ])('%s', async (_, path, value) => {
    expect(await tie(path, value, own)).toMatchObject({rules: [], linked: [true, true], source: 'site'})
  })

  it.each([
    ['a whole document', 'page.html', `<!doctype html><html><body>${html}</body></html>`],
    ['a page with another', 'page.md', `---\nlayout: plain\n---\n${claims}`],
    ['a page without one', 'page.md', `---\nlayout: false\n---\n${claims}`]
  ])('is not around %s', async (_, path, value) => {
    expect(await tie(path, value, own)).toMatchObject({rules: ['missing-disclaimer'], linked: [false, false]})
  })
})

describe('the words of what is printed', () => {
  const short = plural.replace('Food and Drug Administration', 'FDA')

  it('are graded on the page, and told where they stand', async () => {
    const own = {...site, text: short}
    const value = `${claims}<FdaNote />`
    const page = await lint(new VFile({path: 'page.md', value}), {rulesets, site: own})
    expect(page.messages).toEqual([])
    expect(page.data.claimlint!.pages[0]!.disclaimer).toMatchObject({variant: 'agency', source: 'site'})

    const file = new VFile({path: '.claimlintrc.yml', value: `site-disclaimer:\n  text: "*${short}"\n`})
    expect(await readSite(file, {rulesets, setting: 'site-disclaimer/text'})).toEqual({text: short, mark: '*'})
    expect(file.messages.map(({ruleId, quote, line}) => [ruleId, quote, line])).toEqual([
      ['us-fda/altered-disclaimer', short, 2]
    ])
  })

  it('are those of a layout', async () => {
    const value = `<html><body>{{ content }}<p>Supports focus.</p><footer>†${short}</footer></body></html>`
    const file = new VFile({path: 'base.html', value})
    expect(await readSite(file, {rulesets})).toEqual({text: short, mark: '†'})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['us-fda/altered-disclaimer'])
    expect(await readSite(new VFile({path: 'base.html', value: '<p>Tea</p>'}), {rulesets})).toBeUndefined()
  })
})

it('is shown by the graph with where it comes from', async () => {
  const [page] = await graph(new VFile({path: 'page.md', value: `${claims}<FdaNote />`}), {rulesets, site})
  expect(page!.notes).toMatchObject([
    {mark: '*', kind: 'disclaimer', printed: {by: 'FdaNote', from: '.claimlintrc.yml'}}
  ])
})

it('gives its mark to claims that --fix mends, and is itself left as it is', async () => {
  const value = 'Supports memory.\n\nPromotes restful sleep.\\*\n\n<FdaNote />\n'
  const {file} = await fix(new VFile({path: 'page.md', value}), {rulesets, site})
  expect(String(file)).toBe('Supports memory.\\*\n\nPromotes restful sleep.\\*\n\n<FdaNote />\n')
  const {mark: _, ...bare} = site
  const marked = 'Supports memory.\\* Promotes restful sleep.\\*\n\nSold.\n\n<FdaNote />\n'
  const left = await fix(new VFile({path: 'page.md', value: marked}), {rulesets, site: bare})
  expect([String(left.file), left.applied]).toEqual([marked, 0])
})
