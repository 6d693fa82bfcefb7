import { expect, test } from 'vitest';
import { dateLineIn } from '../../src/draft/blocks.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { readingsOf } from '../../src/draft/readings.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';

/** Who says each sentence of a text, by the rules. */
function speakers(text: string): readonly string[] {
  const found = readingsOf(text, 'en').flatMap(({ sentences }) =>
    sentences.flatMap(({ attributions }) => attributions),
  );
  return found.map(({ source }) => (source ? text.slice(...source) : '–'));
}

test.each([
  ['The mayor said the bridge would reopen in May.', 'The mayor'],
  ['The bridge would reopen in May, the mayor said.', 'the mayor'],
  ['“The bridge is safe,” said the mayor.', 'the mayor'],
  ['“The bridge is safe,” the mayor said.', 'the mayor'],
  ['"We waited all night," said Maria Lopez, a nurse.', 'Maria Lopez, a nurse'],
  ['Maria Lopez, a nurse, said the ward was full.', 'Maria Lopez, a nurse'],
  ['Maria Lopez, who runs the ward, said it was full.', 'Maria Lopez'],
  ['She said the ward was full.', 'She'],
  ['Nurses said in a joint report that the ward was full.', 'Nurses'],
  ['The ward in Portland, Oregon, said it was full.', 'The ward in Portland'],
  ['The trust, based in Austin, Texas, said it was full.', 'The trust'],
  ['Tom Reed, of Columbus, Ohio, said it was full.', 'Tom Reed'],
  ['Tom Reed Jr. said it was full.', 'Tom Reed Jr.'],
  ['“It is full,” Tom Reed said by email.', 'Tom Reed'],
  ['The think tank said it was full.', 'The think tank'],
  ['The Met Office has forecast gales.', 'The Met Office'],
  ['Japan, an ally, called the plan late.', 'Japan, an ally'],
  ['Educated in Bath, Ann Hale trained as a nurse and says she loved it.', 'Ann Hale'],
  ['The ward is full, she said.', 'she'],
  ['“It is full,” she said.', 'she'],
  ['According to the police, nobody was hurt.', 'the police'],
  ['Nobody was hurt, according to the police.', 'the police'],
  ['Nobody was hurt, according to a report by the council.', 'a report by the council'],
  ['The police said that nobody was hurt.', 'The police'],
  ['Nobody was hurt, police said on Monday.', 'police'],
  ['“Nobody was hurt,” people said.', 'people'],
  ['The police have said that nobody was hurt.', 'The police'],
  ['The police later confirmed that two people were missing.', 'The police'],
  ['The company announced on Friday that the plant would close.', 'The company'],
  ['On Friday the company announced that the plant would close.', 'the company'],
  ['In a statement, the company denied that it had known.', 'the company'],
  ['Officials warned that the river could rise again.', 'Officials'],
  ['Residents complained that the siren had failed.', 'Residents'],
  ['Critics argue that the law goes too far.', 'Critics'],
  ['The minister insisted that the budget was sound.', 'The minister'],
  ['The French minister insisted that the budget was sound.', 'The French minister'],
  ['President Anna Holm said talks would continue.', 'President Anna Holm'],
  ['Holm added that no date had been set.', 'Holm'],
  ['“No date has been set,” Holm added.', 'Holm'],
  ['He told reporters that no date had been set.', 'He'],
  ['The spokesman told the Herald that no date had been set.', 'The spokesman'],
  ['The Herald reported that the vote had been delayed.', 'The Herald'],
  ['The vote was delayed, the Herald reported.', 'the Herald'],
  ['The broadcaster reported that the vote was delayed.', 'The broadcaster'],
  ['Scientists believe that the glacier will vanish.', 'Scientists'],
  ['The study found that the glacier will vanish.', 'The study'],
  ['The report concluded that the pump had failed.', 'The report'],
  ['The court found that the pump had failed.', 'The court'],
  ['Lawyers for the family argued that the trial was unfair.', 'Lawyers for the family'],
  ['The head of the museum said the painting was real.', 'The head of the museum'],
  ['The director of the museum in Basel said it was real.', 'The director of the museum in Basel'],
  ['The painting, the museum said, was real.', 'the museum'],
  ['As the ministry explained, the rule applies to all.', 'the ministry'],
  ['The ministry explained: “The rule applies to all.”', 'The ministry'],
  ['The ministry wrote: “The rule applies to all.”', 'The ministry'],
  ['The governor promised to rebuild the school.', 'The governor'],
  ['The governor pledged to rebuild the school by June.', 'The governor'],
  ['The union demanded that the talks be held in public.', 'The union'],
  ['The union urged its members to stay at home.', 'The union'],
  ['Two witnesses told the court that the lights were off.', 'Two witnesses'],
  ['A neighbour recalled that the dog had barked.', 'A neighbour'],
  ['One passenger described the landing as “pure luck”.', 'One passenger'],
  ['The captain called it “a miracle”.', 'The captain'],
  ['The captain was quoted as saying that he was tired.', 'The captain'],
  ['“I was tired,” the captain told the inquiry.', 'the captain'],
  ['“I was tired,” wrote the captain in his diary.', 'the captain'],
  ['The airline acknowledged that the crew was tired.', 'The airline'],
  ['The airline also admitted that the crew was tired.', 'The airline'],
  ['Analysts expect that prices will fall.', 'Analysts'],
  ['The bank predicted that prices would fall.', 'The bank'],
  ['The bank estimates that prices fell by two percent.', 'The bank'],
  ['The chief economist of the bank said prices would fall.', 'The chief economist of the bank'],
  ['Dr. Ivy Chen stressed that the vaccine was safe.', 'Dr. Ivy Chen'],
  ['Prof. Lund noted that the sample was small.', 'Prof. Lund'],
  ['The sample was small, noted Lund.', 'Lund'],
  ['“The sample was small,” noted Prof. Lund.', 'Prof. Lund'],
  ['“Nobody knows,” explained the curator.', 'the curator'],
  ['The council maintained that nobody knew.', 'The council'],
  ['NASA said the probe had landed.', 'NASA'],
  ['“Not this spring,” board chair Tom Reed told reporters.', 'board chair Tom Reed'],
  ['An internal report seen by the Gazette says the piers are cracked.', 'An internal report'],
  ['The report by the council said the piers are cracked.', 'The report by the council'],
  ['Asked about it, Reed replied: “No.”', 'Reed'],
  ['The guard testified that the gate was open.', 'The guard'],
  ['The city planned to close the bridge.', 'The city'],
  ['NASA and the ESA said the probe had landed.', 'NASA and the ESA'],
  ['Two officials who were not allowed to speak to the press said that the wall leaked.', 'Two officials'],
  ['People who saw the crash said it was loud.', 'People'],
  ['A woman who did not want to give her name told the Herald that she ran.', 'A woman'],
  ['A person briefed on the talks said they were off.', 'A person'],
  ['The man who the police said was armed has been found.', 'the police'],
  ['Ruth Lang, 54, said the harbour would close.', 'Ruth Lang, 54'],
  ['The letter, dated May 3, says that the wall leaks.', 'The letter, dated May 3'],
  ['As “forest online” reported, the path is closed.', '“forest online”'],
  ['In the view of the fishermen, time is short.', 'the fishermen'],
  ['From the perspective of the union, the deal is bad.', 'the union'],
  ['The man who officials said was armed has been found.', 'officials'],
  ['No 10 said the gate was locked.', 'No 10'],
  ['The group claimed responsibility for the fire.', 'The group'],
  ['The owner claimed that the gate was locked.', 'The owner'],
  ['“It was locked,” claimed the owner.', 'the owner'],
  ['Union leaders have accused the company of hiding the report.', 'Union leaders'],
  ['Data from the exchange showed that prices fell.', 'Data from the exchange'],
  ['Prices fell, data from the exchange showed.', 'data from the exchange'],
  ['Prices fell, officials familiar with the plan said.', 'officials familiar with the plan'],
  ['Prices fell, according to two people familiar with the plan.', 'two people familiar with the plan'],
  // What explains a name, before or behind it.
  ['One guest, Omar, 34, described the night as “endless”.', 'One guest, Omar, 34'],
  ['Omar Hadad, 34, a baker from Bern, told the Herald that he ran.', 'Omar Hadad, 34, a baker from Bern'],
  ['The fire chief, Anna Holm, who came late, said it was out.', 'The fire chief, Anna Holm'],
  ['“We ran all night,” said one guest, Omar, 34.', 'one guest, Omar, 34'],
  ['“We ran all night,” said the owner, Tom Reed, before he left.', 'the owner, Tom Reed'],
  ['“Yes,” Reed, a baker, said.', 'Reed, a baker'],
  ['On Monday, Reed, 54, said he would go.', 'Reed, 54'],
  ['Fearing floods, Reed, 54, said he would go.', 'Reed, 54'],
  ['The bridge, Anna Holm, an engineer, said, was safe.', 'Anna Holm, an engineer'],
  ['The mayor, however, said the bridge was safe.', 'The mayor'],
  // At the front, a comma ends who it is.
  ['According to police, the man fled.', 'police'],
  ['However, according to the mayor, the town needs help.', 'the mayor'],
  ['In the view of the union, the firm lost money.', 'the union'],
  ['According to Tom Reed, the owner, the bridge will close.', 'Tom Reed, the owner'],
  ['The bridge will close, according to Tom Reed, the owner.', 'Tom Reed, the owner'],
  ['According to a report published on Monday by the council, the wall leaks.', 'a report'],
  ['Speaking after a meeting, Lang’s deputy, Tom Reed, said it leaked.', 'Lang’s deputy, Tom Reed'],
  ['One guest, who gave only her first name, Ida, said it leaked.', 'One guest'],
  ['The firm that runs the boat, Orbis, said it leaked.', 'The firm that runs the boat, Orbis'],
  ['Two sailors, speaking after the storm, told the Herald that it leaked.', 'Two sailors'],
  ['Tom Reed, though, said it leaked.', 'Tom Reed'],
  ['It was, in what officials call a first, a draw.', 'officials'],
  ['The plan is safe, a claim that Reed rejected as “quite mad”.', 'Reed'],
  ['The mayor pointed out that the wall leaks.', 'The mayor'],
  // By whom something is said, and who a relative clause is about.
  ['The plan was described by the mayor as “quite safe”.', 'the mayor'],
  ['It was announced by the council that the school would close.', 'the council'],
  ['The rule was explained by Tom Reed, the owner: “It applies to all.”', 'Tom Reed, the owner'],
  ['The man was seen by police, who said he was armed.', 'police'],
  ['He met Tom Reed, who claimed that the bridge was safe.', 'Tom Reed'],
  ['The council, which has said it will close the school, met today.', 'The council'],
  ['The council announced plans to close the school.', 'The council'],
  ['Many say the road was closed.', 'Many'],
  ['It said the road was closed.', 'It'],
  ['Tom Reed, whose boat sank, says he never saw the buoy.', 'Tom Reed'],
  ['Orbis, which is owned by a fund, says crews are on their way.', 'Orbis'],
  ['A woman whose house burned down said she had lost all.', 'A woman'],
  ['“It is safe,” insisted the mayor.', 'the mayor'],
  ['“It is safe,” say experts.', 'experts'],
  ['The mayor, who opened the show, thanked the crew and said ties had never been better.', 'The mayor'],
  ['A letter that was found in May shows that the wall leaks.', 'A letter'],
  ['Will Smith said the wall leaks.', 'Will Smith'],
  ['“The wall leaks,” the memo, dated May 3, reads.', 'the memo, dated May 3'],
  ['The mayor hailed the vote as “a good day”.', 'The mayor'],
  ['Police chiefs have long said that the wall leaks.', 'Police chiefs'],
  ['Reports in Italy suggest that the wall leaks.', 'Reports in Italy'],
  [
    'A person with knowledge of the wall, who asked not to be named, said it leaks.',
    'A person with knowledge of the wall',
  ],
  ['The minister could not say whether the bridge was safe.', 'The minister'],
  ['The road, it said, was closed.', 'it'],
  ['The president condemned the fire.', 'The president'],
  ['Analysts had been warning for months that it leaked.', 'Analysts'],
  ['The drivers rejected the offer, which Unite described as “a cut”.', 'Unite'],
  ['Tom Reed felt his side deserved more.', 'Tom Reed'],
  ['Ann Hale paid tribute to their “quiet work”.', 'Ann Hale'],
  ['The survey by the school found Tom Reed ahead.', 'The survey by the school'],
  ['Neighbours remembered him as a quiet man.', 'Neighbours'],
  ['Her opposite number, Tom Reed, claimed that it leaked.', 'Her opposite number, Tom Reed'],
  ['Another MP described the wall as a joke.', 'Another MP'],
  ['The only survivor said it was late.', 'The only survivor'],
  ['Footage shared by a guest showed the wall lying in the road.', 'Footage'],
  ['The mayor took to the stage, calling the wall “a joke”.', 'The mayor'],
  ['Critics such as Ann Hale say the wall leaks.', 'Critics such as Ann Hale'],
  ['According to its chairman, Tom Reed, talks are “at an end”.', 'its chairman, Tom Reed'],
  ['“We are sorry,” the statement read.', 'the statement'],
  ['“We are sorry,” she laughed.', 'she'],
  ['The firm said talks were going on, but that the town had shown “no hurry”.', 'The firm'],
  ['The number of confirmed cases rose, with 11 children admitted to hospital, the town said.', 'the town'],
  ['A man accused of theft fled, police said.', 'police'],
  ['Two boys believed to be brothers fled, police said.', 'police'],
  ['The firm received 28 reports of leaks, the town said.', 'the town'],
  ['Rovers conceded that it was late.', 'Rovers'],
  ['Tom Reed conceded the goal was late.', 'Tom Reed'],
  ['It was late, Tom Reed conceded on Friday.', 'Tom Reed'],
  ['The mayor dismissed the case for a wall as “a joke”.', 'The mayor'],
  ['The police told the Post the plan to leave was late.', 'The police'],
  ['The minister countered that it was late.', 'The minister'],
  ['Tom Reed swore that it was late.', 'Tom Reed'],
  ['The bank reckons it is late.', 'The bank'],
  ['The union threatened to leave.', 'The union'],
  ['Tom Reed branded the wall “a joke”.', 'Tom Reed'],
  ['“It is late,” Mayor Ann Hale continued.', 'Mayor Ann Hale'],
  ['“It is late,” Hale went on.', 'Hale'],
  ['“It is late”, continued Hale.', 'Hale'],
  ['“It is late,” the mayor sighed.', 'the mayor'],
  ['As the critic Ann Hale put it, the film is late.', 'the critic Ann Hale'],
  ['‘It was,’ as Hale put it, ‘a bad day.’', 'Hale'],
  ['It was “a bad day”, as Mayor Ann Hale puts it.', 'Mayor Ann Hale'],
  ['The aide did not say when the mayor would tell the town, a guest said.', 'a guest'],
  ['The wall fell when the mayor said it was late.', 'the mayor'],
  ['According to police the driver fled.', 'police'],
  ['According to The Athletic the owners have left.', 'The Athletic'],
  ['According to a report by the council the wall leaks.', 'a report by the council'],
  ['According to Tom Reed the plumber, it leaks.', 'Tom Reed the plumber'],
  ['Train operators described the wall as late.', 'Train operators'],
  ['Rights groups condemned the arrests.', 'Rights groups'],
  ['Parents criticised the plan.', 'Parents'],
  ['Bern’s allies welcomed the plan.', 'Bern’s allies'],
  ['Unions threatened to leave.', 'Unions'],
  ['Businesses rejected the plan as unfair.', 'Businesses'],
])('%s is said by %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

test.each([
  ['Military police said two men were held.', 'Military police', 'authority'],
  ['Nobody was hurt, according to Swiss police.', 'Swiss police', 'authority'],
  ['Swiss police investigating the case said nobody was hurt.', 'Swiss police', 'authority'],
  ['Rescue workers said the road was blocked.', 'Rescue workers', 'other'],
  ['The Gaza health ministry said 12 people died.', 'Gaza health ministry', 'authority'],
  ['The Ministry of Health, Labour and Welfare said he died.', 'Ministry of Health, Labour and Welfare', 'authority'],
  ['The spokeswoman at Orbis said nobody was hurt.', 'spokeswoman at Orbis', 'official'],
  ['The UN refugee agency said thousands had fled.', 'UN refugee agency', 'authority'],
  ['The state news agency said he left.', 'state news agency', 'outlet'],
  ['State media reported that he left.', 'State media', 'outlet'],
  ['Court documents say the firm knew.', 'Court documents', 'document'],
  ['Census data show that the town is shrinking.', 'Census data', 'document'],
  ['Tech company Orbis said it would appeal.', 'Orbis', 'other'],
  ['Tom Reed himself said nobody was hurt.', 'Tom Reed', 'other'],
  ['The international Red Cross said food was short.', 'Red Cross', 'other'],
  ['A man from Bern said the siren failed.', 'man', 'unnamed'],
  ['Residents of Eel Street said the siren failed.', 'Residents of Eel Street', 'unnamed'],
  ['Lang’s deputy, Tom Reed, said nobody was hurt.', 'Tom Reed', 'official'],
  ['One guest, Omar, 34, said nobody was hurt.', 'Omar', 'other'],
  ['Ann Hale of the Eel Museum said nobody was hurt.', 'Ann Hale', 'other'],
  ['Dr Ann Hale of the Eel Museum said nobody was hurt.', 'Ann Hale', 'other'],
  ['Justice Ann Hale said nobody was hurt.', 'Ann Hale', 'other'],
  ['A spokeswoman for that old hospital said nobody was hurt.', 'spokeswoman', 'unnamed'],
  ['The Law Society of Kenya said nobody was hurt.', 'Law Society of Kenya', 'other'],
  ['One woman said nobody was hurt.', 'woman', 'unnamed'],
  ['Survivors said nobody was hurt.', 'Survivors', 'unnamed'],
  ['Mayor Ann Hale said nobody was hurt.', 'Ann Hale', 'official'],
  ['General secretary Ann Hale said nobody was hurt.', 'Ann Hale', 'official'],
  ['Chief Financial Officer Ann Hale said nobody was hurt.', 'Ann Hale', 'official'],
  ['The chief executive said nobody was hurt.', 'chief executive', 'official'],
  ['Green MP Ann Hale said nobody was hurt.', 'Ann Hale', 'official'],
  ['Orbis’s Ann Hale said nobody was hurt.', 'Ann Hale', 'other'],
  ['Two people familiar with the talks said they were off.', 'people', 'unnamed'],
  ['Just 34% of residents said they were off.', '34% of residents', 'unnamed'],
  ['A third of those polled said they were off.', 'A third of those polled', 'unnamed'],
  ['A report by the University of Bath found that rates fell.', 'report by the University of Bath', 'document'],
  ['According to a study by the University of Bath, rates fell.', 'study by the University of Bath', 'document'],
  ['The council’s report says rates fell.', 'council’s report', 'document'],
  ['Climate scientists say the ice is melting.', 'Climate scientists', 'other'],
  ['It is a figure that climate scientists say could double.', 'climate scientists', 'other'],
  ['Companies including Orbis said it was late.', 'Companies', 'other'],
  ['Prof Ann Hale, an expert at the university, said it was late.', 'Ann Hale', 'other'],
  ['Sen. Ann Hale, a Democrat, said it was late.', 'Ann Hale', 'other'],
  ['The prize went to Ann Hale. Hale said it was late.', 'Ann Hale', 'other'],
  ['The police chief said it was late.', 'police chief', 'official'],
  ['The former chief said it was late.', 'chief', 'official'],
  ['The cities of Bern, Uri and Zug said it was late.', 'cities of Bern, Uri and Zug', 'other'],
  ['The General Staff said it was late.', 'General Staff', 'authority'],
  ['Cllr Ann Hale, leader of the group, said it was late.', 'Ann Hale', 'official'],
  ['Fans outside Eel Hall said it was late.', 'Fans', 'other'],
  ['It cites work by the University of Bath, which found that rates fell.', 'University of Bath', 'other'],
  ['The council disputes the figure, saying visits fell.', 'council', 'authority'],
  ['Mayor Ann Hale welcomed the move, adding that more had to follow.', 'Ann Hale', 'official'],
])('%s names the source %s, which is %s', (text, name, kind) => {
  const { sources } = draftArticle(`Title\n\n${text}\n`, 'en').reading.article;
  expect(Object.values(sources)).toEqual([expect.objectContaining({ name, kind })]);
});

test('of who says something in a relative clause and in the main one, the main one has the words for it', () => {
  const text = 'The trust, which had asked for a bigger field, said it was “bitter”.';
  const { sources, sections } = draftArticle(`Title\n\n${text}\n`, 'en').reading.article;
  expect(Object.keys(sources)).toEqual(['trust']);
  expect(JSON.stringify(sections)).toContain('"cue":"said"');
});

test('a source of several words is another than one that shares its last, and the one that «the police» are', () => {
  const text = 'Military police said two men were held. The police added that one fled. Swiss police said it rained.';
  const { article } = draftArticle(`Title\n\n${text}\n`, 'en').reading;
  expect(Object.values(article.sources).map(({ name }) => name)).toEqual(['Military police', 'Swiss police']);
});

test.each([
  ['Tom Reed, a farmer, said it leaks. The ministry said it was dry. He said he saw it.', 'Tom Reed'],
  ['When it came, Tom Reed was awake. “I am a baker. I am always awake,” he says.', 'Tom Reed'],
  ['Spokeswoman Ann Hale left. According to him, it leaks.', undefined],
  ['Tom Reed believes he made the right choice.', 'Tom Reed'],
  ['Tom Reed said it leaks. Ann Hale cited the weather.', 'Ann Hale'],
  ['Economists at Orbis now expect three cuts.', 'Economists at Orbis'],
  ['Her neighbour, retired surveyor Tom Reed, called it madness.', 'Tom Reed'],
  ['The findings, published in Freshwater Letters, suggest that it leaks.', 'findings'],
  ['Tom Reed disputed the audit but conceded that costs had been left out.', 'Tom Reed'],
  ['Another guest was blunter: “If they go, they lose.”', 'guest'],
  ['The test of Tom Reed’s leadership was near. Reed said he would go on.', 'Tom Reed'],
  ['According to polling by Orbis, most oppose it.', 'polling'],
  ['The agency could not confirm that figure.', undefined],
  ['The Post said it leaks. One of them, a baker, told it: “I need the fee.”', undefined],
  ['The airline accused the union of an illegal strike.', 'airline'],
  ['“They all say that,” sighed Ann Hale, founder of the trust.', 'Ann Hale'],
  ['“They all left,” friends of Tom Reed said.', 'friends of Tom Reed'],
  ['Orbis, the largest maker, issued a statement saying it was late.', 'Orbis'],
  ['Ann Hale said it leaks. The two women were late, they said.', undefined],
  ['Ann Hale said it leaks. She nevertheless described it as “fine”.', 'Ann Hale'],
  ['The town bought it for what a curator called “a good price”.', 'curator'],
  ['It leaked under Francis I. The mayor said it was late.', 'mayor'],
  ['Police established a force and are late.', undefined],
  ['The Bath Farmers Federation says it leaks, a claim the telco disputes.', 'Bath Farmers Federation'],
  ['Tom Reed said it leaks. His Welsh colleague, Ann Hale of Bath, was milder, noting that it rained.', 'Ann Hale'],
  ['A report said it leaks. Inspectors for the town came. They found that it rained.', 'Inspectors'],
  ['A report said it leaks. They found that it rained.', undefined],
  ['Officials said it leaks. They added that it rained.', 'Officials'],
  ['Tom’s barrister, Ann Hale KC, argued that it was late.', 'Ann Hale'],
  ['Tom’s mother, Ann Hale, said it was late.', 'Ann Hale'],
  ['The State Nurses Association said it was late.', 'State Nurses Association'],
  ['The attorney general’s office said it was late.', 'attorney general’s office'],
  ['Det Insp Ann Hale of Bath Police said it was late.', 'Ann Hale'],
  ['Judge Ann Hale told Reed he had shown “no remorse”. She said it was late.', 'Ann Hale'],
  ['Tom Reed said it leaks. Its chair, Ann Hale, pointed to a wall on which, she said, it rained.', 'Ann Hale'],
  ['The mayor, Ann Hale, was guarded, telling reporters that it was late.', 'Ann Hale'],
  ['Ann Hale appealed for help.', 'Ann Hale'],
  ['Ann Hale appealed the verdict.', undefined],
  ['Swiss watchmaker Orbis will close. The company said it was late.', 'Orbis'],
  ['The RMT union will strike. The union said it was late.', 'RMT union'],
  ['Shares of Orbis fell. Orbis will close, the company said.', 'Orbis'],
  ['Tom Reed will leave. Reed was tired, the company said.', 'company'],
  ['Workers will leave, the company said.', 'company'],
  ['London is cold, the company said. It rains in London. The company said it was late.', 'company'],
  ['Treasury sources played it down, insisting that it was late.', 'Treasury sources'],
  ['The farmers’ association rejects the charge, arguing that it rained.', 'farmers’ association'],
  ['Fishermen on the island say it was late.', 'Fishermen'],
  ['Ann Hale said it was late. Experts agree. One, a baker, said it leaks.', 'One'],
  ['Another recalled seeing a van.', 'Another'],
  ['Another reported case was mild.', undefined],
  ['A study had found no leak at all.', 'study'],
  ['The findings, published on Monday, point to the heat.', 'findings'],
  ['Tom Reed pointed to the sea.', undefined],
  ['Tom Reed learned of the leak when it rained.', undefined],
  ['The institute put the cost at about £40m.', 'institute'],
  ['Tom Reed put 40 francs on the table.', undefined],
  ['Neighbours expressed shock.', 'Neighbours'],
  ['The wall leaked, an inquiry established.', 'inquiry'],
  ['The minister posted on X that she was late.', 'minister'],
  ['The agency would not say whether it leaks.', undefined],
  ['The agency did not say when it would open.', undefined],
  ['Tom Reed, the head of the trust, which is leading the dig, said it leaks.', 'Tom Reed'],
  ['Dr Ann Hale of the Eel Museum, who was not there, warned that it leaks. She said it was late.', 'Ann Hale'],
  ['Lawyers for the operator, Celtic Link, accepted that the pumps had failed.', 'Lawyers'],
  ['Campaigners dispute the figure.', 'Campaigners'],
  ['Unions blamed the move.', 'Unions'],
  ['He met the guild. Ann Hale said the guild had reported every leak.', 'Ann Hale'],
  ['This is Tom Reed’s Macbeth. Reed told the paper it was late.', 'Tom Reed'],
  ['The union has sued, alleging that it leaks.', 'union'],
  ['Officials attributed the delay to a leak.', 'Officials'],
  ['Ann Hale, an engineer at the bank who was not involved, called it “odd”.', 'Ann Hale'],
  ['Early data, seen by the Observer, suggest that growth slows.', 'Early data'],
  ['Pathologist Dr Ann Hale said it was late.', 'Ann Hale'],
  ['Economist Ann Hale said it was late.', 'Ann Hale'],
  ['Ann Hale said it was late. In her view, it leaks.', 'Ann Hale'],
  ['The minister has kept the date, insisting it was “the only choice”.', 'minister'],
  ['Sir Tom Reed went further, calling it “a disgrace”.', 'Tom Reed'],
  ['The union, which pledged €900m last year, said it was late.', 'union'],
  ['Ann Hale and Tom Reed have both said it was late.', 'Ann Hale'],
  ['Lawyers called for a review.', 'Lawyers'],
  ['The chief executive, Tom Brannigan, apologised “without reservation”.', 'Tom Brannigan'],
  ['Spokeswoman Ann Hale said it was dry. Spokesman Tom Reed said it leaks. She said tests were done.', 'Ann Hale'],
  ['Mr Reed said it was dry. Mrs Hale said it leaks. He said tests were done.', 'Reed'],
  ['The ministry said it was dry. Ann Hale said it leaks. Meanwhile, Hale left. She said tests were done.', 'Ann Hale'],
  ['The German ministry said it was dry. It said tests were done.', 'German ministry'],
  ['A nurse said it hurt. The firm’s chief, Tom Reed, wrote a letter. He said he was sorry.', 'Tom Reed'],
  ['Experts said it leaks. Former clerk Ida Moss fears for her job. She says nobody asked.', 'Ida Moss'],
  ['Ann Hale said it leaks. Experts said it was dry. Hale pointed to the wall. She said it was wet.', 'Ann Hale'],
  ['The ministry said it was dry. Her deputy Tom Reed is wary: one day, he says, it will leak.', 'Tom Reed'],
  ['The mayor said it was dry. Shares rose in London. He said tests were done.', 'mayor'],
  ['Ann Lang said it was late. Ben Lang said he left.', 'Ben Lang'],
  ['Two officials said it was late. One of them called the talks “lively”.', 'officials'],
  ['Ann Lang said it was late. “It is,” said the 32-year-old.', 'Ann Lang'],
  ['The Swiss president said it was late. The French president said it was not.', 'French president'],
  ['The Swiss president said it was late. The president said it was not.', 'Swiss president'],
  ['Ann Hale, Ben Roe, and Carla Good said it was late.', 'Ann Hale'],
  ['“It is late,” said Ann Hale, Ben Roe and Carla Good.', 'Ann Hale'],
  ['Swiss watchmaker Orbis will cut jobs, it said on Monday.', 'Orbis'],
  ['The bridge will close, it said on Monday.', undefined],
  ['A judge ruled that the bridge was safe.', 'judge'],
  ['It is unclear how many of the 27 states will be affected.', undefined],
  ['It is a victory for manufacturers, who argued that it leaks.', 'manufacturers'],
  ['Rosa Hale still laughs. Ms. Hale, 71, works there. “It leaks,” she said.', 'Rosa Hale'],
  ['The owners, the Lang family, say they cannot leave.', 'owners'],
  ['Tom Reed, a baker known as Old Tom, is late.', undefined],
  ['City Councilman Tom Reed said it was late.', 'Tom Reed'],
  ['Ch Supt Ann Hale said it was late.', 'Ann Hale'],
  ['Ann Hale tried three of them. Her verdict: they leak.', 'Ann Hale'],
  ['Ann Hale tried three of them. Her wage: 40 francs.', undefined],
  ['Ann Hale said it leaks. One of the men said it was dry. Hale spoke of what she called “a party”.', 'Ann Hale'],
  ['Ann Hale said it leaks. “It does,” she said. The wall had been wet for years, he said.', undefined],
  ['Tom Reed said it leaks. The wall had been wet for years, he said, adding: “It is late.”', 'Tom Reed'],
  ['Tom Reed spoke on Friday. “It is late,” the Scot said.', 'Tom Reed'],
  ['The road was closed, Avon and Somerset Police said.', 'Avon and Somerset Police'],
  ['Resident Ann Briggs said it was late.', 'Ann Briggs'],
  ['Tom Reed left. Prosecutor Ann Hale KC said it was late. “It is,” she told the jury.', 'Ann Hale'],
  ['The minister, Tom Reed, said it leaks. Ministers say it is late.', 'Ministers'],
  ['Residents said it leaks. A teacher has lived there since May. She said it was late.', 'teacher'],
  ['Tom Reed said it was late. Mayor Ann Hale left early, but she said it leaks.', 'Ann Hale'],
  ['Ann Hale said it was late. Mayor Tom Reed agreed. Asked about it, Hale smiled. “Ask him,” she said.', 'Ann Hale'],
  ['Constable Ann Hale said it was late.', 'Ann Hale'],
  ['When asked about it, Ann Hale shook her head. “It is late,” she said.', 'Ann Hale'],
  ['Mr Baker said it was late. Mrs Baker said it leaks.', 'Mrs Baker'],
  ['Ann Hale opened it in May. Experts say it leaks. She says it is dry.', 'Ann Hale'],
  ['Tom Reed spoke on Friday. “It is late,” the Croatian said.', 'Tom Reed'],
  ['“It is late,” said Tom Reed via email.', 'Tom Reed'],
  ['The council put the cost at £4m but warned that it would rise.', 'council'],
  ['Residents said it leaks. The wall fell. She said it was late.', undefined],
  ['A friend of Sir Alan said it was late.', 'friend of Sir Alan'],
])('at the end of «%s» the one who is meant is %s', (text, name) => {
  const article = defineArticle(draftArticle(`Title\n\n${text}\n`, 'en').reading.article);
  expect(article.sentences.at(-1)?.statements[0].attributions[0]?.source.name).toBe(name);
});

test.each([
  ['It leaks, according to doctors and a local group.', ['doctors', 'local group']],
  ['Doctors and nurses said it was late.', ['Doctors', 'nurses']],
  ['The mayor and the police chief said it was late.', ['mayor', 'police chief']],
  ['Ann Hale and Tom Reed both said it was late.', ['Ann Hale', 'Tom Reed']],
  ['Ann Hale and a spokesman for the union said it was late.', ['Ann Hale', 'spokesman']],
  ['Officials and residents of the town said it was late.', ['Officials', 'residents']],
  ['Health and safety officials said it was late.', ['safety officials']],
  ['The author and historian said it was late.', ['author']],
  ['The dam broke and the mayor said it was late.', ['mayor']],
  ['The Department of Health and Human Services said it was late.', ['Department of Health and Human Services']],
  ['Trade and Industry Minister Ann Hale said it was late.', ['Ann Hale']],
  ['Police and Crime Commissioner Ann Hale said it was late.', ['Ann Hale']],
  ['The founder and director Ann Hale said it was late.', ['Ann Hale']],
  ['Doctors Without Borders said it was late.', ['Doctors Without Borders']],
  ['It leaks, the Bath Doctors’ Network said.', ['Bath Doctors’ Network']],
  ['Ann Hale accused the army of leaving, a charge the ministry denies.', ['Ann Hale', 'ministry']],
  ['Tom Reed the plumber said it was late.', ['Tom Reed']],
  ['Attorneys for the states called the deal “late”.', ['Attorneys']],
  ['The drivers’ union Aslef said it was late. The union said it leaks. Another union said no.', ['Aslef', 'union']],
  ['“It is late,” said surveyor Ann Hale of the town’s old office.', ['Ann Hale']],
  ['It leaks — about 7% a day — said Ann Hale, a surveyor.', ['Ann Hale']],
  ['Tom Reed said it was late – a figure critics say is too high.', ['Tom Reed', 'critics']],
  ['Officials said it was late. Officials with the army insist it leaks.', ['Officials', 'Officials']],
  [
    'The chair, Ann Hale, said it was late. The company lost money. Its debts grow. It warned of rain.',
    ['Ann Hale', 'company'],
  ],
  ['The company said it was late. Its chief, Ann Hale, left. It warned of rain.', ['company']],
  ['The airline is old. “It leaks,” Bath spokesman Tom Reed said. “It does.” He said it was late.', ['Tom Reed']],
  ['Analysts said it was late. “It leaks,” said one.', ['Analysts']],
  ['Two men came. “It leaks,” said one.', ['one']],
  ['The army said it was late. The shipyard did not respond. It has denied it before.', ['army', 'shipyard']],
])('“%s” is said by %j', (text, names) => {
  const { sources } = draftArticle(`Title\n\n${text}\n`, 'en').reading.article;
  expect(Object.values(sources).map(({ name }) => name)).toEqual(names);
});

test.each([
  'The bridge reopened in May.',
  'It was said to be the oldest bridge in town.',
  'No group has claimed responsibility for the fire.',
  'The storm claimed two lives.',
  'He was accused of theft.',
  'The memo was written by a manager who has since left.',
  'The colour of the morning showed on the wall.',
  'The road is closed.',
  'Its lawyers did not respond to a request for comment.',
  'Its lawyers did not immediately respond to a request for comment.',
  'The company didn’t reply to a letter.',
  'The plan announced by the mayor is new.',
  'The vote was welcomed by the union.',
  'Neither side has responded.',
  'In Bern, a nurse who feared the storm left.',
  'Reed, who advised two mayors, is a man of whom much is known.',
  'He pointed to the wall.',
  'The letter was written by the mayor, who left.',
  'The keys were found by a boy, and the road was closed.',
  'Who said that it leaks?',
  'He wants to say goodbye.',
  'A written note lay on the table.',
  'The film “The Long Way Home” opens today.',
  'The state of the road is poor.',
  'They found the keys in the river.',
  'The claim was false.',
  'In private, officials had doubts that were never heard.',
  'Companies must report such leaks to the council.',
  'The report is due in June.',
  'The train was late again.',
  'She walked home after the match.',
  'High rates added $70 million to the bill.',
  'The manager knew that the wall leaked.',
  'The town has said little in public.',
  'Sales fell, suggesting that shoppers wait.',
  'The findings add to growing evidence that it leaks.',
  'Millions walk, a number expected to triple.',
  'None of the firms replied to letters.',
  'Neither the town nor the firm responded to letters.',
  'Opponents reportedly plan to leave.',
  'Tom Reed faced an hour of questions.',
  'Talks ended after the rebels left, accusing the army of theft.',
  'Firefighters responded to a blaze.',
  'Rovers conceded twice.',
  'On Friday, Toyota recalled 3 million cars that may catch fire.',
  'The festival concluded on Sunday.',
  'Ann Hale maintained her lead.',
  'The governor declared a state of emergency.',
  'The police told the crowd to leave.',
  'The board dismissed its chief executive.',
  'The storm threatened to flood the town.',
  'Police labelled the boxes that were full.',
  'It is unclear whether the company will report a profit.',
  'It is not known exactly when the mayor said it.',
  'Markets welcomed the news.',
])('%s is said by nobody', (text) => {
  expect(speakers(text)).toEqual([]);
});

test.each([
  ['Mr. Smith left. Dr. Jones stayed.', 2],
  ['The U.S. team won. It rained.', 2],
  ['It cost $3.5 million. Nobody paid.', 2],
  ['“Stop!” he cried. Then it was quiet.', 2],
  ['They met at 5 p.m. in the square.', 1],
  ['“Why now?” Ann Hale said. It rained.', 2],
  ['“Get out!” Tom Reed told the crowd.', 1],
  ['“Why now?” Hale, a nurse, said.', 1],
  ['“Why now?” the mayor left. “Why now?” The mayor left.', 3],
  ['J. R. Green wrote it. I read it.', 2],
])('%s has %i sentences', (text, count) => {
  expect(readingsOf(text, 'en').flatMap(({ sentences }) => sentences)).toHaveLength(count);
});

test.each([
  ['The bridge is likely to close.', 'possible'],
  ['The bridge will probably close.', 'possible'],
  ['The bridge appeared to sway.', 'possible'],
  ['The bridge is expected to close.', 'possible'],
  ['The bridge is apparently old.', 'possible'],
  ['No one knows who built it.', 'open'],
  ['The cause has not been determined.', 'open'],
  ['Who pays is yet to be decided.', 'open'],
  ['The figures could not be independently verified.', 'open'],
  ['It is too early to say who will pay.', 'open'],
  ['He wrote a mystery.', 'stated'],
  ['Old bridges are twice as likely to close.', 'stated'],
  ['Likely voters crossed it.', 'stated'],
  ['He crossed it in May.', 'stated'],
  ['They could hear it fall.', 'stated'],
  ['It could fall.', 'possible'],
  ['The court heard he had left.', 'hearsay'],
  ['A jury at Leeds Crown Court heard how he had left.', 'hearsay'],
  ['The court heard that Ann Hale had told friends it leaked.', 'hearsay'],
  ['Hull Magistrates’ Court was told that he had left.', 'hearsay'],
  ['Jurors heard that he had left.', 'hearsay'],
  ['The firm, which makes tyres, saw its profit fall.', 'stated'],
  ['“Never,” said Mr Lowe.', 'quoted'],
  ['Tom Reed left over what he called “a witch-hunt”.', 'quoted'],
  ['The film called “The Hill” won a prize.', 'stated'],
  ['The court heard evidence from two guests.', 'stated'],
  ['The cats were ill, Dudley Crown Court was told.', 'hearsay'],
  ['It is understood talks are under way.', 'hearsay'],
  ['Her first novel, “The Hill,” won a prize.', 'stated'],
  ['Sales were forecast to rise.', 'possible'],
  ['Sales are projected to rise.', 'possible'],
])('“%s” is %s', (text, form) => {
  const article = defineArticle(draftArticle(`Title\n\n${text}\n`, 'en').reading.article);
  expect(article.sentences[0]?.statements[0].form).toBe(form);
});

test('a draft in English joins name, office and pronoun, and has dates and time words', () => {
  const text = [
    'Harbour to close',
    'Mayor Ruth Lang said on Monday the harbour would close. “There is no other way,” Lang said.',
    'The harbour was built in 1902. According to the mayor, it has been sinking since March 2019. She said repairs were still possible.',
  ].join('\n\n');
  const article = defineArticle(draftArticle(text, 'en-GB').reading.article);
  expect(article.sources.map(({ name, kind }) => [name, kind])).toEqual([['Ruth Lang', 'official']]);
  expect(
    article.sentences.map(({ statements: [{ form, attributions }] }) => [
      form,
      ...attributions.map(({ mention }) => mention.kind),
    ]),
  ).toEqual([
    ['reported', 'name'],
    ['quoted', 'inflection'],
    ['stated'],
    ['reported', 'office'],
    ['reported', 'pronoun'],
  ]);
  expect(article.events.map(({ date, words }) => `${String(date)} ${words.join(' … ')}`)).toEqual([
    '1902 in 1902',
    '2019-03/.. since March 2019',
  ]);
  expect(article.sentences.map(({ timeWords }) => timeWords)).toEqual([['on Monday'], [], [], [], ['still']]);
});

test.each([
  ['ran from 3 to 5 June 2024', '2024-06-03/2024-06-05'],
  ['ran between May and June 2024', '2024-05/2024-06'],
  ['met on 3 and 5 June 2024', '2024-06-05'],
])('of «The fair %s.» the date is %s', (words, date) => {
  const { article } = draftArticle(`Title\n\nThe fair ${words}.`, 'en').reading;
  expect(Object.values(article.events ?? {}).map((event) => event.date)).toEqual([date]);
});

test('an apostrophe before a decade opens no quotation', () => {
  const text = "The '90s were different. Rock 'n' roll was in.";
  const found = readingsOf(text, 'en').flatMap(({ quoted }) => quoted.map(({ span }) => text.slice(...span)));
  expect(found).toEqual([]);
});

test('«no» ends a sentence, and before a number it does not', () => {
  const text = 'The council said no. They voted on No. 5 last.';
  const found = readingsOf(text, 'en').flatMap(({ sentences }) => sentences.map(({ span }) => text.slice(...span)));
  expect(found).toEqual(['The council said no.', 'They voted on No. 5 last.']);
});

test.each([
  ['LONDON, March 3 — The board met.', 'LONDON, March 3 — '],
  ['LONDON, Mar. 3, 2031 (AP) — The board met.', 'LONDON, Mar. 3, 2031 (AP) — '],
  ['In London, the board – a small one – met.', ''],
])('of «%s» the date line is «%s»', (line, written) => {
  expect(
    line.slice(
      0,
      dateLineIn(line, false, () => false),
    ),
  ).toBe(written);
});

test.each([
  ['He was born in 1960 and died in 2015.', ['born', 'died']],
  ['The band split up in 2001 and reunited in 2012.', ['band split', 'reunited']],
])('of what «%s» tells, each event has a name of its own', (text, labels) => {
  const { events } = draftArticle(`Title\n\n${text}\n`, 'en').reading.article;
  expect(Object.values(events ?? {}).map((event) => event.label)).toEqual(labels);
});

test.each([
  ['The city council voted on the ban in 2019.', 'city council'],
  ['The first electric ferry is expected in 2026.', 'electric ferry'],
  ['In 2019, the bridge collapsed.', 'bridge'],
  ['Officials say the dam burst in 2019.', 'Officials'],
  ['Under him the team won the cup in 2019.', 'team'],
  ['“We have known since 2019,” she told the newspaper.', 'since 2019'],
  ['According to the ministry, 900 came, up from 800 in 2022.', 'ministry'],
  ['The branch on Mill Lane, which opened in 1934, is to close.', 'Mill Lane'],
  ['The plane, built in 1979, was his.', 'plane'],
  ['Tom Reed, who left, warned that the district would close by 2027.', 'district'],
  ['Ann Hale has worked the old stand since 1983.', 'Ann Hale'],
  ['Ms Hale, 71, has worked the old stand since 1983.', 'old stand'],
  ['He shrugged, saying the budget had grown since 2021.', 'budget'],
  ['It recommends that the town close by 2027.', 'town close'],
  ['Tom Reed speaks for survivors of the 2017 disaster.', 'disaster'],
  ['Environment minister Ann Hale came in 2019.', 'Environment minister Ann Hale'],
  ['He accused the authority of neglecting the pier since 2015.', 'pier'],
  ['The Port of Eastmouth opened in 2019.', 'Port of Eastmouth'],
])('what happened according to «%s» is called «%s»', (text, label) => {
  const { events } = draftArticle(`Title\n\n${text}\n`, 'en').reading.article;
  expect(Object.values(events ?? {}).map((event) => event.label)).toEqual([label]);
});

test.each([
  ['The mill will close by the end of 2027.', '../2027', 'by the end of 2027'],
  ['The mill closed in early 2019.', '2019', 'in early 2019'],
  ['The mill has stood empty since the beginning of 2019.', '2019/..', 'since the beginning of 2019'],
  ['The mill is one of 2000 in the county.', undefined, undefined],
  ['The mill opened on Oct. 9, 1933.', '1933-10-09', 'on Oct. 9, 1933'],
  ['The mill will open in spring 2026.', '2026', 'in spring 2026'],
  ['The mill will be open until the second half of 2026.', '../2026', 'until the second half of 2026'],
  ['The mill has stood empty since the early 1980s.', '198X/..', 'since the early 1980s'],
  ['Before 2005, it was a mill.', '../2005', 'Before 2005'],
  ['The mill has its highest debt since 2008.', undefined, undefined],
  ['Rents at the mill are higher than in 2020.', undefined, undefined],
  ['The mill has grown by almost a third since 2008.', '2008/..', 'since 2008'],
  ['The mill opened in mid-2023.', '2023', 'in mid-2023'],
])('the date of «%s» is %s by the words «%s»', (text, date, words) => {
  const [event] = Object.values(draftArticle(`Title\n\n${text}\n`, 'en').reading.article.events ?? {});
  expect([event?.date, event?.words]).toEqual([date, words]);
});

test.each([
  ['Two boys were arrested Sunday near the mill.', ['Sunday']],
  ['Police came late on Monday night.', ['late on Monday night']],
  ['The river rose in March.', ['in March']],
  ['It opens on January 14.', ['on January 14']],
  ['Voting began Oct. 7 in Ohio and ran from Monday 9 to July 8th.', ['Oct. 7', 'from Monday', 'July 8th']],
  ['Black Friday sales rose, the Sunday Times said.', []],
  ['It opened on Monday, 3 March 2025.', ['on Monday']],
])('the time words of “%s” are %j', (text, words) => {
  const article = defineArticle(draftArticle(`Title\n\n${text}\n`, 'en').reading.article);
  expect(article.sentences[0]?.timeWords).toEqual(words);
});

test('a line in single quotation marks with a full stop is no heading', () => {
  const { sections } = draftArticle("Title\n\nThe wall fell.\n\nHis wife added: 'It leaks.'\n\nIt rained.\n", 'en')
    .reading.article;
  expect(sections).toHaveLength(1);
});

test('what one paragraph quotes without an end goes on in the next, if that opens it again', () => {
  const text = 'Title\n\nTom Reed said: “It leaks.\n\n“We left. It rained.”\n\n“It is dry.”\n';
  const article = defineArticle(draftArticle(text, 'en').reading.article);
  expect(article.sentences.map(({ statements: [{ continues }] }) => continues?.id)).toEqual([
    undefined,
    's01',
    's01',
    undefined,
  ]);
});
