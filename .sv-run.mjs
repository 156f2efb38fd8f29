import {readFileSync} from 'node:fs'
import {classify, loadRulesets} from '/work/sv/dist/index.js'
const rulesets = await loadRulesets(['us-fda'])
const [file, mode='errors', part]=process.argv.slice(2)
let rows=readFileSync(file,'utf8').trim().split('\n').map(l=>JSON.parse(l)).filter(r=>!r.borderline)
if(part==='a')rows=rows.filter((_,i)=>i%2===0); if(part==='b')rows=rows.filter((_,i)=>i%2===1)
const out=[]
for(const r of rows){const {kind,claims}=await classify(r.text,{rulesets,language:'sv'});out.push({...r,kind,claims})}
const eu=(l)=>l==='health-claim'?'structure-function':l
const sc=(L,K)=>{const hit=out.filter(r=>L(r)&&K(r)).length,f=out.filter(K).length,w=out.filter(L).length;const p=f?hit/f:1,rc=w?hit/w:1;return `P ${p.toFixed(3)} R ${rc.toFixed(3)} F1 ${(p+rc?2*p*rc/(p+rc):0).toFixed(3)} n ${w}`}
if(mode!=='sum')for(const r of out){ if(r.kind===r.label||r.also?.includes(r.kind)||(eu(r.label)===r.kind))continue
 if(mode==='claim'&&(r.label==='none')===(r.kind==='none'))continue
 console.log(`${r.label} → ${r.kind} | ${r.text}`); for(const c of r.claims)console.log(`      ${c.kind} «${c.text}» ${c.concepts.join(' ')}`)}
console.log('n',out.length)
console.log('claim  ',sc(r=>r.label!=='none',r=>r.kind!=='none'))
for(const k of ['disease','structure-function','wellbeing','advertising','nutrient-content','deficiency','none'])console.log(k.padEnd(20),sc(r=>eu(r.label)===k||(r.also?.includes(k)&&r.kind===k),r=>r.kind===k))
