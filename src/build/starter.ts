import { storageKeys } from '../ids.ts';

/** What is lit up on a page: nothing, something in its text, or sentences that its panel quotes too. */
export type Lit = 'nothing' | 'text' | 'quoted';

/**
 * The inline script of a page: opens it at what is lit up, and starts the module. From disk there is nothing to start, but links
 * must name files there.
 */
export function starterOf(script: string, lit: Lit): string {
  const open = (lit === 'nothing' ? '' : readFirst + showLit) + (lit === 'quoted' ? markSeen : '');
  const toFiles = `for(const a of document.links)if(a.protocol==='file:')a.href=a.href.replace(/\\/(?=#|$)/,'/index.html')`;
  // Safari resolves what an inline script imports against the address of the page, not against its base.
  const start = unlessSlashesDouble(afterPaint(`import(document.baseURI+${JSON.stringify(script)})`));
  return `{${open}if(location.protocol==='file:'){${toFiles}}else ${start}}`;
}

/**
 * Before anything is painted: which page this is, for its styles and `starterOf`. `data-whole`: a reader comes back to it, or is led to
 * a place in it. `data-opening`: its sheet waits for `markSeen`. Then the typeface if it is there, and what the reader has set; values
 * that no stylesheet knows do nothing. Asking the device takes a while in which nothing is parsed, so that waits for the first frame,
 * whose callbacks run before it is painted, unless a browser scrolls before: it would count by letters of another size.
 */
export function earlySettingsOf(lit: Lit): string {
  const isReturn = 'performance.getEntriesByType("navigation")[0]?.type!=="navigate"';
  const whole =
    lit === 'quoted'
      ? `d[${isReturn}?"whole":"opening"]="";if(location.hash)d.whole=""`
      : `if(${isReturn}||location.hash)d.whole=""`;
  const read = `try{if(localStorage["${storageKeys.typeface}"])d.face="";Object.assign(d,JSON.parse(localStorage["${storageKeys.settings}"]))}catch{}`;
  return `const d=document.documentElement.dataset,read=()=>{${read}};${whole};"whole"in d?read():requestAnimationFrame(read)`;
}

/** Where something is measured, which may be before the first frame. */
const readFirst = 'read();';

/**
 * Without a place, which the `d` of the early settings knows, brings the first lit sentence into view; measured first, since Firefox scrolls
 * to nothing that is not laid out.
 */
const showLit = `const box=e=>e?.getBoundingClientRect(),m=document.querySelector('article [role=mark]');if(!("whole"in d)){box(m);m?.scrollIntoView({block:'nearest'})}`;

/**
 * Once the place is in view, marks the quotations whose sentences are in view above the sheet, as `page/place.ts` does on moves. Only then
 * is the sheet painted, so that nothing in it moves. No sentence is measured in a section or group out of view, which is not laid out.
 * Uses the `box` of `showLit`.
 */
const markSeen = `if("opening"in d){delete d.opening
const at=link=>document.getElementById(link.hash.slice(1)),p=at(location)
box(p);p?.scrollIntoView()
const top=Math.max(0,box(document.querySelector('header')).bottom-1),foot=box(document.querySelector('aside')).top
for(const q of[...document.querySelectorAll('aside blockquote')].filter(q=>{
const e=at(q.closest('a')),s=box(e?.closest('section,[data-group]')),b=s?.bottom>top&&s.top<foot&&box(e)
return b.top>=top&&b.bottom<=foot}))q.dataset.seen=''}`;

/**
 * The inline script of the 404 page: looks for the module below the base it was given, then in the first folders on the way down to the
 * address. Where it is, is the base. From disk it stays as it is.
 */
export function searchingStarterOf(script: string): string {
  const search = `async(base,script)=>{
const parts=location.pathname.split('/').slice(0,9),given=base.href
const above=parts.map((_,i)=>location.origin+parts.slice(0,i+1).join('/')+'/')
for(const url of new Set([given,...above]))try{base.href=url;return await import(url+script)}catch{}
base.href=given
}`;
  const start = afterPaint(`(${search})(document.querySelector('base'),${JSON.stringify(script)})`);
  return `if(location.protocol!=='file:')${unlessSlashesDouble(start)}`;
}

/** Redirects an address with an empty folder in it, where the base would be another, to the one without; hosts answer both. */
function unlessSlashesDouble(start: string): string {
  const plain = `location.pathname.replace(/\\/+/g,'/')+location.search+location.hash`;
  return `if(location.pathname.includes('//'))location.replace(${plain});else ${start}`;
}

/** After the next frame has been painted: a frame's callbacks run before it is, so the second one's come after the first. */
function afterPaint(start: string): string {
  return `requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>${start})))`;
}
