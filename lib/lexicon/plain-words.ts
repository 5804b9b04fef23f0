/**
 * The commonest words of English, by their uses in the texts that WordNet 3.1 has tagged: made by
 * .ci/bake-plain-words.js, not by hand.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence: WORDNET-LICENSE.txt beside this file.
 */

/** Words in bands: the first of 25 uses and more, each next of twice as many. */
export const plainWords: readonly string[] = [
  `
abandon ability absence absorb academic accompany accomplish accord account achievement acquire active actual actually
adjust adopt advance advise affair afford afraid agency agent agreement ahead aim allotment along alter america
anxiety apart apartment apparent appeal appearance application appreciate appropriate approve approximately arc
argument arrange arrest artist as aspect assemble assert assign assist assistance associate assumption assure
atmosphere attach attract author authority authorize await award aware balance ball band bar battery beam beautiful
beginning behavior belief below bend bill binomial bird bit bitter blame blind bond bother bottle bounce box brain
branch breath bright brilliant broad brother brown brush bullet burn burst busy camp campaign candidate capable
capacity captain career carefully cast cattle cease chair challenge chapter characteristic chest chicago chicken
chlorine choice christian circle citizen class clean clearly climb clothes cloud club cm coat coffee college colonel
colored column combine commercial commission commit communication communism communist companion competition complain
completely complex component compose compute conceive concentration concept concerned conclude conclusion concrete
confirm confront congregation congress connection consequence considerable consideration constitute construct
construction content contract contrast convert cook cool corporation correct count county couple crack crash crawl
credit crowd culture cup curious current curse curve customer daily damage damn danger darkness date debate decade
decision defeat defend defense define deliver demonstrate department depth derive description deserve detail detailed
detective detergent device devote diameter differ difficulty dinner director dirt disappear discharge disclose disease
display distant distinct distribution district divide dog dollar domestic double doubt drag dress drill drug dry duty
earlier earn easily edge eight element emotional emphasis emphasize employment empty enable encounter energy engage
england entertain entire entirely equal equipment erect error essential essentially europe evening evident exactly
examine exceed exception exchange exclude exhibit expense explanation explode expose extension extent extreme facility
factor failure faith familiar farmer fashion fast fat favor federal female fence fifty fig fighting filled finance fix
flag flash flee flight flower fluid folklore food fool foreign forest forgive former fourth fraction frame freedom
frequency frequently fresh friendly fully fund funny furnish gas gather gaze gesture glass goal grab gram grant grass
greater greek green guard guest guide guy hall happy hardly hat heat heavily hence hero hesitate hide hill hire hole
honor hospital hotel hr humor hundred hurry hurt hypothalamic ignore illusion illustrate imagination imply impossible
incident income increased independent industrial inform inner inside install instant institution instrument insure
intend intensity interested interesting international interpret investigate invite involved judge judgment jump june
key kick kiss kitchen knowledge known labor lady lay lean leap length liberal lieutenant limited link liquid literary
load locate lock loss lot lung machine mad main manage management market marketing marriage marry match maturity
maximum may medical meeting men mere message metal mg middle milk milligram minimum mission mistake model monday moon
moreover motion mount movie multiply muscle musical mutter narrow nation natural naturally neck negro neighborhood
network nevertheless news newspaper nice nine noise north nose notion objective observation obvious obviously occasion
occasionally occurrence off official on onset operation operator opinion oppose opposite ordinary organize original
otherwise over overcome oxygen pace page paint painting pair pale parent park participate passage peace peer perceive
percentage personal personnel persuade petitioner phase phenomenon photograph physical pitch plane planning please
pleasure plot pocket police politics polynomial pond pool poor popular population portion positive possess possibly
pour practically precisely predict prefer presence presently preserve president previous previously primarily primary
principal principle probability proceed proclaim professional project promote proper protect protection protest
protestant provision purchase pursue quick quickly quiet quote race radiation radio rage rain rank rapidly react
reader reading reality rear reasonable recent recently recommendation reference register regular reject relate
relation relationship relative relatively relax release relief remind render request requirement resist resolve
respect respond response resume retire review rich ring roar rock roof round row rural rush russian safe sale saline
satisfy saturday scale schedule scream sea search seat secret secretary secure seize sentence serious serum services
seven shadow sharp sheet shine shoe shooting sigh sight significance significant silence silent sin sink sketch skill
sky slide slightly slip slow smaller smell snow soft soil solid solution solve somewhere soul southern soviet species
specific speech sponsor square stain staining standard station steal steps stick stock stomach stone straight strain
stream strengthen strip structure style submit substitute succeed successful sudden suffering sufficient suit sunday
surprise survive swear sweep tale task taste tattered teacher tear technical telephone thermal thick thin thousand
throat thrust thyroid tie tissue title tomorrow tonight tooth toss trace tradition traditional transfer transform
translate tremendous trip troops trust truth tube twice twist typical unable understanding undertake union unit
university unusual upper usual vacation vague valley variation variety vast veteran victory village vision visual
vocational wagon warm warn wash washington waste wavelength weakness weapon weight welcome west western wet wheel
whisper wild will wind wing winter wire witness woods worker worth wound writer wrong yard years yell yellow yesterday
yet yield
`,
  `
able about above activity address admit affect afternoon ago agree aid air alone analysis animal announce anode
another any apparently argue arise army around arrive art attack attend attention attitude audience available average
avoid bad bank basic basis battle bear beat bed before benefit black block blood blow blue board book building car
catch catholic certainly chance character charge check circumstance cold collect color command comment common
community compare comrade condition conduct contact contribute corner court cross cry cut dance data dead declare deep
degree deny desire destroy dictionary difference difficult direction directly discover discuss discussion distance
doctor dominant dream drink dust each ear earth easy eat economic education effective effort election eliminate emerge
emotion employ employee encourage enemy english enjoy escape especially estimate event every evidence example exercise
existence experiment expression extend farm father feature fellow few file fill film final finally finger finish firm
fit floor flow fly following forget forward free front full function further future gain game generally glance gray
growth guess gun hair half handle hang hard hate heart heavy hot human husband identify image imagine immediately
importance improve inch indeed industry influence insist instead introduce issue item jew jewish kid knee lack
language larger late latter laugh law left leg letter lift likely limit lip listen literature local loud major manager
manner march mark mass matter maybe meaning means measure member memory mention merely method mile military million
minute miss modern money morning mouth movement murder music national nature near nearly necessary nod normal notice
object observe office operate opportunity organization outside pain paper particle particular particularly party past
patient pattern pause payment percent perform performance period piece policy political possibility pound practice
prepare press pretty price private procedure process product production progress promise property propose publish pull
push quality reaction ready real realize recall recommend red refer reflect refuse regard region religion remark
repeat replace reply research reveal ride rifle river road role roll rule sample save scene score season section
select sell separate series service settle shake shape shelter shift ship shoot short shot shoulder shout sign similar
simple simply sing single site situation six size sleep slowly smoke social society sometimes somewhat son song soon
sort source south space special speed spot spread spring stage stare statement stem step store story strange street
strength stretch strike strong struggle student subject success such suffer summer sun supply suppose sure swing table
tall tax teach team technique temperature ten tend term test text theory therefore third threaten together tone top
total touch town trade train training travel treat treatment trial trouble true up urge usually various vary volume
vote wage wall wave white wide window words worry
`,
  `
accept achieve act action age allow almost already always american amount answer apply approach arm ask assume attempt
away base best better big body break build business buy care carry case cause cell center century certain choose
church city claim clear close company complete concern contain control cost country course cover create dark deal
death decide demand describe design determine development die different direct door down draw drive drop early effect
enough enter establish ever exist experience explain express fact fail fall family far fear feed feeling field fire
five foot force four friend general girl god government great ground grow happen history hit home hope horse hour
house idea important indicate individual information interest involve job join kill kind land large later learn less
level light list lose love low maintain material mind moment month mother name next night no note nothing obtain occur
offer officer often once order pass perhaps permit picture plan plant position possible power pressure prevent
probably produce program prove public purpose question quite raise range rate rather read really reason recognize
record reduce regiment remember remove represent require rest rise room school second seek send sense set several
share side sit smile soldier some sound speak spend spirit stay stop stress suddenly suggest support surface system
talk there thought throw thus today tree type understand value view visit voice wait war watch water wear week well
whole wife win wish woman wonder word world young
`,
  `
add again all appear area back believe boy bring call change child consider continue day develop end expect eye face
fight figure follow form good hand head hear help here high hold however include increase just keep last lead leave
let lie life like line little live long many mean meet most move much need never new number old open own part pay
people place play point present problem provide put reach receive remain report result return right run same serve
small stand start state still study thing three too try turn very walk way write youth
`,
  `
also become begin come even feel find first get give go look more now one only other seem show so take tell then think
time two use want work year
`,
  `
be do group have know location make man not person say see
`,
];
