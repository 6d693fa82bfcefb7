/** Makes something for each language (BCP 47) only once: to ask the platform for its names takes long. */
export function remembered<Thing>(make: (lang: string) => Thing): (lang: string) => Thing {
  const made = new Map<string, Thing>();
  return (lang) => {
    const thing = made.get(lang) ?? make(lang);
    made.set(lang, thing);
    return thing;
  };
}
