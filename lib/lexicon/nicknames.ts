/** Short forms of given names that news uses for one and the same person: "Liz" for Elizabeth. From common knowledge. */
const table = `
al: albert, alan, alfred
alex: alexander, alexandra, alexandre
andy: andrew
ben: benjamin
bernie: bernard
beth: elizabeth
bill: william
billy: william
bob: robert
bobby: robert
brad: bradley
cathy: catherine
charlie: charles
chris: christopher, christina, christine
chuck: charles
dan: daniel
danny: daniel
dave: david
debbie: deborah
dick: richard
don: donald
doug: douglas
ed: edward, edwin
eddie: edward
fred: frederick, alfred
geoff: geoffrey
greg: gregory
jack: john
jeff: jeffrey
jenny: jennifer
jerry: gerald, jerome
jim: james
jimmy: james
joe: joseph
johnny: john
jon: jonathan
josh: joshua
kate: katherine, catherine, kathryn
kathy: katherine, kathleen
ken: kenneth
larry: lawrence
liz: elizabeth
maggie: margaret
matt: matthew
max: maximilian, maxwell
mike: michael
mitch: mitchell
nick: nicholas
pam: pamela
pat: patrick, patricia
peggy: margaret
pete: peter
phil: philip, phillip
ray: raymond
rich: richard
rick: richard
rob: robert
ron: ronald
russ: russell
sam: samuel, samantha
sandy: sandra
stan: stanley
steve: steven, stephen
sue: susan
ted: edward, theodore
terry: terence
tim: timothy
tom: thomas
tommy: thomas
tony: anthony
val: valerie
vicky: victoria
vince: vincent
walt: walter
will: william
`;

const fullNames: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [short = "", full = ""] = line.split(": ");
      return [short, full.split(", ")];
    }),
);

/** Whether one given name (lower case) is short for the other, or both are for a third: "liz" and "elizabeth". */
export function isNickname(x: string, y: string): boolean {
  const ofX = [x, ...(fullNames.get(x) ?? [])];
  const ofY = [y, ...(fullNames.get(y) ?? [])];
  return x !== y && ofX.some((name) => ofY.includes(name));
}
