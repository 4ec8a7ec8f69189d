/**
 * What the rules of uk-key.ts cannot derive: the closed classes of the language (pronouns, numerals, particles) and the
 * words whose stem changes. All of it is the language at large; nothing is here because an article has it.
 *
 * A line is a pattern of the whole word (without apostrophes, ґ as г) and its stem. A stem that ends in a digit is a key as
 * it stands, one that no rule makes of another word. The others go through the rules, and so meet the noun that shares
 * forms with the verb: складу, нападу, стану, брати.
 *
 * In a pattern only braces capture, and Latin capitals stand for what many lines share.
 */

/** At most two prefixes of a verb. More would find them in words that have none: за-пере-чувати; short roots take one. */
const onePrefix =
  '(?:ви|за|на|наді?|до|ді|від|віді|під|піді|пере|при|про|роз|розі|по|о|об|обі|з|із|зі|зна|зо|с|спів|в|ві|у|уві|вві)?';
export const prefix = `(?:не|недо)?(?:по|на|пере|до|запо|спо|при|з|зна)?${onePrefix}`;

const shared: Readonly<Record<string, string>> = {
  P: `{${prefix}}`,
  Q: `{${onePrefix}}`,
  /** Adjective */
  J: '(ий|ого|ому|им|ім|ої|ій|у|ою|е|і|их|ими)',
  /** Noun on -ень */
  N: '(я|ю|еві|ем|і|ів|ям|ями|ях)',
  /** Present of any verb, and of one on a vowel */
  T: '([ую]|[єе](ш|мо?|те)?|[ую]ть|[ую]чи)',
  S: '(ю|є(ш|мо?|те)?|ють|ючи)',
  /** Imperative */
  I: '(и|імо?|іть|й|[йь]мо|[йь]те|ь)',
  /** Infinitive and past */
  A: '(т[ио]|в|вши|л[аои])',
};

const lines = `т(ой|ого|им|ім|а|ої|ієї|ій|у|ою|ією|е|і|их|ими) той0
ц(ей|ього|ьому|им|ім|я|ієї|ій|ю|ією|е|і|их|ими) цей0
в?весь|вс(ього|ьому|ім|я|ієї|ій|ю|ією|е|і|іх|іма) весь0
увесь|ус(ього|ьому|ім|я|ієї|ій|ю|ією|е|і|іх|іма) увесь0
{м|тв|св}(ій|ого|оєму|оє?ю|оє?ї|оя|оє|ої[ймх]|оїми) $1ій0
він|його|йому|н[иі]м|нього|ньому він0
вона|н?її|неї|їй|нею|ній вона0
вони|їх|їм|ними|них вони0
себе|соб(і|ою) себе0
{де|аби|ні|}(хто|кого|кому|ким|кім){сь|} $1хто$20
{де|аби|ні|}(що|чого|чому|чим|чім){сь|} $1що$20
як.+сь якийсь0
один|одн(ого|ому|им|ім|а|ієї|ої|ій|у|ою|ією|е|і|их|ими|о) один0
{воно|від|під|над|при|про|без|для|між|але|або|вже|уже|так|тут|там|щоб|крім|через} $10
д(ень|н(і|ю|я|ев?і|ем|ів|ям|ями|ях)) день0
воєн війн
учень учн
{гол|кор|остр}ів $1ов
{.*роб}іт $1от
{осін|тін|відстан}ню $1
{ро|хлоп|чолові|коза}че $1к
{бо|дру|кня}же $1г
люд(ин(и|у|ою|ам?|ами|ах|і|о)?|и|ей|ям|ьми|ях) люд
дитин(а|и|у|ою|і|о)? діт
{ім|плем}(я|ю|ям|ен(і|ем|ам?|ами|ах)?) $1ен
{ки|льв|харк|черніг|микола}([ії]в|[оеє]в([аіиуе]|ом|ові|им|их|ими)) $1їв
{січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд}(ень|нN) $1ен0
тиж(день|нN) тижн
{пят|шіст|шест|сім|сем|вісім|восьм|девят|десят|.+дцят}(ь|и|ьо[хм]|ьома|ьма) $1
{дв|обидв}(а|і|о[хм]|ома) $1а
{тр|чотир}(и|ьо[хм]|ьома|ма) $1и
{від|роз|о|с|за}пові(A|сти|м|си|сть|мо|сте|дять|ж|жмо|жте) $1повіс0
{роз|за|}{по|за|на}ч(н(T|I)|аA) $1$2ча0
Pсп(аA|лю|лять|лячи|и|иш|ить|имо?|ите|імо?|іть) $1спа0
Pбіж(у|и|иш|ить|имо|ите|ать|імо?|іть) $1біг
PсталJ $1стан
Pда(A|м|си|сть|мо|сте|дуть|дучи|й|ймо|йте|но) $1да0
P{да|ста}S $1$2ва
пі(ти|д(T|I)|ш(ов|овши|л[аои])) піш0
P[йі](ти|дено|дT|ди|дімо?|діть|ш(ов|овши|л[аои])) $1іш0
P{[бвпш]|л(?=л|и(?!й))}(л?S|ий(мо|те)?|иA) $1$2и0
P{бо|сто}я(A|но) $1$2
P{вч|уч}(иA|у|и|иш|ить|имо?|ите|ать|ачи|імо?|іть|ено) $1$20
Pїха(A|но) $1їд
Pї(A|сти|м|си|сть|мо|сте|дять|дено|ж|жмо|жте) $1їс0
Pма(A|T|й|ймо|йте|но) $1мал
Q{зна|гра|чу|ду|зу|умі|вмі|кри}(A|T|й|ймо|йте|но) $1$20
Pми(A|T|ймо|йте) $1ми0
Pхо(чT|т[іи]) $1хот
P{(проти|на|взаємо)?ді|мрі}(яA|яно|S|й|ймо|йте) $1$2
P{бу}ваA $1$2ва
Q{чу|ду|су|зу}ваA $1$2ва`;

/** Stem, then the four it shows itself in: present, infinitive, past, past of the masculine. */
const verbs = `вед0 вед вес вел вів
вез0 вез вез везл віз
нес0 нес нес несл ніс
рост рост рос росл ріс
плив плив пли[вс] плив?л плив
ліз ліз ліз лізл ліз
клад клад клас клал клав
крад крад крас крал крав
пад па[дс] пас пас?л па[вс]
сяд0 сяд сіс сіл сів
мог0 мож мог могл міг
ляг0 ляж ляг лягл ліг
берег береж берег берегл беріг
пек0 печ пек пекл пік
тек0 теч тек текл тік
волок волоч волок волокл волік
тяг тягн тяг тягл тяг
сяг сягн сяг сягл сяг
мер0 мр мер мерл мер
тер0 тр тер терл тер
пр пр пер перл пер
діт дін ді діл дів
брат бер бра брал брав
дра0 дер дра драл драв
гна0 жен гна гнал гнав
бу0 буд бу бул був
стан стан ста(ну)? ста(ну)?л ста(ну)?в
жил жив жи жил жив
ня0 (й|ні)м й?ня й?нял й?няв
взя0 візьм [ву]зя [ву]зял [ву]зяв
бор бор боро борол боров
кол кол коло колол колов
сла0 шл сла слал слав`;

const verbLine = (line: string): string => {
  const [stem, present, infinitive, past, he] = line.split(' ');
  return `P(${present}(T|I|ено)|${infinitive}(т[ио]|(?<=а)но)|${past}[аои]|${he}(ши)?) $1${stem}`;
};

const expand = (pattern: string): string =>
  pattern.replace(/[A-Z]/gu, (name) =>
    (shared[name] ?? name).replace(/[A-Z]/gu, (inner) => shared[inner] ?? inner),
  );

const readRule = (line: string): readonly [RegExp, string] => {
  const [pattern = '', stem = ''] = line.split(' ');
  const expanded = expand(pattern)
    .replace(/\((?!\?)/gu, '(?:')
    .replaceAll('{', '(')
    .replaceAll('}', ')');
  return [new RegExp(`^(?:${expanded})$`, 'u'), stem];
};

/** планувати, планує: -ув- stays, so that it is not план. */
const uvaty = '{..+}([ую](S|й|[йь]мо|йте|ваA|вано)|[оь]вано|йовано) $1ув0';

/** Words of a letter or two are no stems. */
const short = '{..?} $10';

const rules = [...lines.split('\n'), ...verbs.split('\n').map(verbLine), uvaty, short].map(readRule);

/**
 * The stem of a word that has more than one, or none.
 *
 * @returns nothing where the rules of uk-key.ts know better; a key as it stands where it ends in a digit
 */
export const irregularStem = (word: string): string | undefined => {
  for (const [form, stem] of rules) if (form.test(word)) return word.replace(form, stem);
  return;
};
