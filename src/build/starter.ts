/** The inline script of a page: starts the module. From disk there is nothing to start, but links must name files there. */
export function starterOf(script: string): string {
  const toFiles = `for(const a of document.links)a.href=a.href.replace(/\\/(?=#|$)/,'/index.html')`;
  return `if(location.protocol==='file:'){${toFiles}}else ${unlessSlashesDouble(`{${showLit}${afterPaint(`import(${JSON.stringify(`./${script}`)})`)}}`)}`;
}

/**
 * Where no place is named, the first lit sentence comes into view before anything is painted; measured, since Firefox goes to nothing
 * that is not laid out. `d` is what the script before it has settled (`earlySettings`).
 */
const showLit = `const m=document.querySelector('article [role=mark]');if(m&&!location.hash&&!('whole'in d)){m.getBoundingClientRect();m.scrollIntoView({block:'nearest'})}`;

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
