/**
 * Spellings of one name that comes from another script, as agencies and papers have them: Arabic, Persian, Urdu, Russian
 * and Ukrainian. The first of a row stands for all. From common knowledge; names that are told apart in English by a
 * letter (Ali and Aly, Amin and Emin) are not among them.
 */
const rows = `
abdul abd abdel abdal
ahmad ahmed ahmet
aleksandr alexander aleksander oleksandr alexandr
alexei aleksei alexey aleksey oleksiy
andrei andrey andriy
bashir basheer
dmitry dmitri dimitri dmitriy dmytro
evgeny yevgeny evgeni yevgeni yevgeniy
faisal faysal feisal faizal
farouk farooq faruk farooque
gaddafi qaddafi gadhafi kadafi gadafi qadhafi kaddafi khadafy
gamal jamal
habib habeeb
hamid hameed
hasan hassan
hezbollah hizbollah hizbullah hezbullah
hussein husain hossein hussain hosein husein
ibrahim ebrahim ibraheem
igor ihor
ismail ismael esmail
jalal jalaal
karim kareem
khalid khaled
latif lateef
mahmoud mahmud mehmood
majid majeed
mikhail mykhailo
mohammed muhammad mohammad mohamed mohamad muhammed mahomet mohamud mohd
mostafa mustafa moustafa
nasir naser nasser
nikolai nikolay mykola
omar umar omer
osama usama
qaeda qaida
rafiq rafik rafique
rahim raheem
rahman rehman
rashid rasheed
said saeed sayeed saied
salim saleem
sergei sergey serhiy serhii
shabaab shabab
sharif shareef sherif
suleiman sulaiman sulayman soleiman
tariq tareq tarek tarik
vladimir volodymyr wladimir
walid waleed
yahya yehia
yousef yusuf youssef yousuf yousaf yusef
yuri yury yuriy
zelensky zelenskyy zelenskiy zelenski
`;

const first: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [spelling = "", ...others] = row.split(" ");
      return others.map((other) => [other, spelling] as const);
    }),
);

/** One spelling for all of a name's (lower case): "muhammad" -> "mohammed"; other words as they are. */
export function latinSpelling(word: string): string {
  return first.get(word) ?? word;
}
