/**
 * The inline script of a page: opens it at what is lit up, and starts the module. From disk there is nothing to start, but links
 * must name files there.
 */
export function starterOf(script: string, isLit: boolean): string {
  const toFiles = `for(const a of document.links)a.href=a.href.replace(/\\/(?=#|$)/,'/index.html')`;
  const start = unlessSlashesDouble(afterPaint(`import(${JSON.stringify(`./${script}`)})`));
  return `${isLit ? openAtLit : ''}if(location.protocol==='file:'){${toFiles}}else ${start}`;
}

/**
 * Brings the place or, without one, the first lit sentence into view, and marks the quotations whose sentences are in view above the
 * sheet (as `markSeen` does on moves). Only then is the sheet painted, so that nothing in it moves. Measured before it is scrolled,
 * since Firefox goes to nothing that is not laid out. `document.ts` sets `data-opening`.
 */
const openAtLit = `{const d=document.documentElement.dataset,$=s=>document.querySelector(s),box=e=>e.getBoundingClientRect();if('opening'in d){
delete d.opening
const h=location.hash.slice(1),m=h?document.getElementById(h):$('article [role=mark]')
if(m){box(m);m.scrollIntoView(h?{}:{block:'nearest'})}
const top=Math.max(0,box($('header')).bottom-1)
for(const q of[...document.querySelectorAll('aside blockquote')].filter(q=>{
const e=document.getElementById(q.closest('a').hash.slice(1)),b=e&&box(e)
return b&&b.top>=top&&b.bottom<=box(q.closest('aside')).top}))q.dataset.seen=''
}}`;

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

/** Leads an address with an empty folder in it, at which the base would be another folder, to the one without; hosts answer both. */
function unlessSlashesDouble(start: string): string {
  const plain = `location.pathname.replace(/\\/\\/+/g,'/')+location.search+location.hash`;
  return `if(location.pathname.includes('//'))location.replace(${plain});else ${start}`;
}

/** After the next frame has been painted: a frame's callbacks run before it is, so the second one's come after the first. */
function afterPaint(start: string): string {
  return `requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(()=>{${start}})))`;
}
