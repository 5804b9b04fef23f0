/**
 * Words that tell well or ill of whom they are said: in "Berg lied to voters, Lind said" Lind is against Berg. By common
 * knowledge of how the quoted speak in English news; sorted. Lemmas in American spelling. A word that news uses without any
 * judgement ("fire", "case", "run") is left out although a speaker may mean it as one.
 */
import { wordSet } from "./word-set.ts";

/** Verbs that tell ill of their subject: "lied", "failed to act". */
export const misdeedVerbs: ReadonlySet<string> = wordSet(`
  abandon abuse alienate antagonize backfire backtrack betray blackmail bribe bully bungle capitulate cave censor
  cheat collude commit conceal conspire contravene corrupt deceive decimate defraud degrade demonize deprive
  destabilize destroy destruct devastate discriminate dishonor disregard disrespect disrupt distort dodge dupe
  embarrass embezzle endanger enrage evade exacerbate exaggerate exploit fabricate fail falsify flaunt flout
  fool fudge fumble harass harm hype ignore imperil incite inflame infringe insult interfere intimidate invade
  jeopardize kidnap kill lack launder lie loot manipulate massacre meddle menace misbehave mischaracterize misguide
  mishandle misinform misinterpret misjudge mislead mismanage misquote misread misrepresent misspend misstate mistake
  mistreat misunderstand misuse mock murder neglect obfuscate obstruct oppress overcharge overlook overreach overstate
  pander persecute pervert plagiarize plunder pollute prey profiteer provoke rape rig rob ruin sabotage scapegoat
  scare shirk slander smear sow spoil squander stagnate steal stonewall suppress swindle tarnish terrorize threaten
  torture underestimate undermine understate violate waste whine wreck
`);

/** Verbs that tell well of their subject: "protected the town", "succeeded". */
export const merits: ReadonlySet<string> = wordSet(`
  accomplish achieve amaze bolster captivate care comfort deserve earn empathize empower enable encourage enhance
  enrich enrol ensure excel flourish fulfil fulfill help honor impress improve innovate inspire modernize motivate
  nurture outperform overcome persevere pioneer prevail prosper protect reassure rebuild reform rescue respect restore
  reunite revitalize revive safeguard save solve stabilize strengthen succeed thrive transform triumph unify unite
  uphold
`);

/** Verbs that undo their object, so that to do it to an evil is good: "fought corruption", "ended the chaos". */
export const remedyVerbs: ReadonlySet<string> = wordSet(`
  address avert avoid combat condemn confront correct counter curb cure cut decry defeat denounce end erase expose
  fight fix halt heal minimize mitigate oppose overcome prevent punish reduce reject repair resist reverse solve stop
  survive tackle
`);

/** What someone or something is called, told to its credit. */
export const praisingWords: ReadonlySet<string> = wordSet(`
  accomplished admirable amazing asset astute attractive authentic awesome beautiful beloved beneficial best better
  boon brave breakthrough brilliant capable champion charming clever commendable committed compassionate compelling
  competent conscientious constructive convincing cooperative courage courageous creative credible decent deserving
  dignified diligent effective efficient elegant eloquent eminent empathy energetic ethical excellence excellent
  exceptional exciting exemplary extraordinary fabulous fair fantastic favorite fearless fighter formidable friend
  friendly generosity generous genius gentleman genuine gifted good gracious great greatness hardworking helpful hero
  heroic honest honesty honorable humane humble ideal impressive inclusive incredible innovative inspiration
  inspirational inspiring integrity intelligent invaluable kindness knowledgeable leader legend legendary legitimate
  likable lovely loyal magnificent marvelous masterful miracle moral nice noble outstanding passionate patient patriot
  patriotic peaceful perfect phenomenal pragmatic praiseworthy precious principled promising proud prudent qualified
  reasonable reliable remarkable resilient respected right savior sensible sincere skill skilled smart spectacular
  splendid stellar strength strong success successful superb superior superstar talent talented terrific thoughtful
  tireless tolerant tremendous triumph trustworthy truthful upstanding valuable viable victory visionary wisdom wise
  wonderful worthy
`);

/** What someone or something is called, told against it. */
export const blamingWords: ReadonlySet<string> = wordSet(`
  absurd abuse abusive abysmal accomplice adversary aggressive aggressor alarming alarmist amateurish angry
  anti-semitic antisemitic apologist appalling arbitrary arrogance arrogant atrocious atrocity autocrat autocratic
  awful backward bad barbaric baseless betrayal biased bigot bigoted bigotry bizarre blame blatant bloodthirsty
  blunder bluster bogus brazen brutal brutality buffoon bully callous careless catastrophe catastrophic chaos chaotic
  charade charlatan cheap cheater childish clown clueless clumsy cold-blooded complacent complicit complicity con
  corrupt corruption corruptive counterproductive cover-up coverup coward cowardice cowardly crackpot crazy criminal
  criminality crisis crony cronyism crooked cruel cruelty culprit cynical damaging dangerous deceit deceitful
  deception deceptive defective deficient deluded delusional demagogue demeaning demented deplorable deranged derelict
  desperate despicable despot despotic destructive detrimental devious dictator dictatorial disappointing
  disappointment disaster disastrous discredited discriminatory disgrace disgraceful disgusting dishonest dishonesty
  dishonorable disingenuous dismal disrespect disrespectful disruptive distortion disturbing divisive divisiveness
  double-standard dreadful dubious dumb dysfunctional egotistical egregious elitist embarrassing embarrassment enemy
  erratic error evil excessive excuse exploitative extremism extremist fabrication failed failing failure fake false
  falsehood fanatic farce farcical fascist fault faulty fiasco fiction flawed flop foe folly fool foolish fraud
  fraudulent futile gaffe ghastly greed greedy grotesque guilty gullible half-baked halfhearted harassment harmful
  hate hateful hatred heartless heinous hoax hollow horrendous horrible horrific horrifying horror hostile hypocrisy
  hypocrite hypocritical hysterical idiot idiotic ignorance ignorant ill-advised ill-prepared illegal illegitimate
  illiterate immature immoral impeachment impostor impotent improper inaccurate inaction inadequate inappropriate
  incapable incendiary incoherent incompetence incompetent inconsistent incorrect indecent indefensible indifferent
  indiscriminate ineffective inefficient inept inexcusable inexperienced inexplicable inferior inflammatory inhuman
  inhumane injustice insane insecure insensitive insufficient insult insulting intimidation intolerant invalid
  irrational irresponsibility irresponsible joke killer lack lackluster laughable laughing-stock lawless lax lazy
  lethal liability liar loser lousy ludicrous lunacy lunatic madman malicious manipulation manipulative meaningless
  meddling menace mess messy misconduct misguided misinformed misleading misogynist misogynistic misogyny misplaced
  misrepresentation mistake mistaken mockery monster murderer naive narcissist narrow-minded nasty nefarious negative
  neglect negligence negligent nepotism nightmare nonsense nonsensical notorious obnoxious obscene obsessed obstacle
  odious offensive opaque opportunist oppressive outdated outlandish outrage outrageous overrated overreach painful
  pandering paranoid pathetic perilous perverse petty phony pointless poisonous politicize poor predator premature
  preposterous problem problematic propaganda provocation provocative punitive puppet questionable racism racist
  radical rapist rash reckless recklessness regrettable reprehensible repression repressive repugnant ridiculous
  rigged rogue rotten rude ruthless sabotage scam scandal scandalous scapegoat scary selfish sexist sham shambles
  shambolic shame shameful shameless shocking shoddy short-sighted shortcoming sick sickening silly simplistic
  sinister slanderous sloppy smear sordid spineless stooge stubborn stunt stupid stupidity substandard subversive
  suspicious tainted tasteless terrible terrorist threat thug tone-deaf toxic traitor treacherous treason treasonous
  trickery troubled troubling tyrannical tyranny tyrant ugly ulterior unable unacceptable unamerican unbecoming
  uncaring uncivil unconscionable unconstitutional undemocratic undeserved unethical unfair unfit unfounded ungrateful
  unhelpful unhinged uninformed uninspiring unjust unjustified unlawful unnecessary unpatriotic unpopular unprepared
  unqualified unrealistic unreasonable unreliable unsafe unstable unsuitable unsustainable untenable untrue
  untrustworthy untruth unwarranted unwilling unwise useless usurper vague vandal vengeful vicious vile villain
  vindictive vulgar warlord warmonger wasteful weak weakness wicked witch witch-hunt worse worst worthless wretched
  wrong wrongdoing xenophobic
`);

/** What someone is told to do who is found at fault: "must resign", "should apologize". */
export const amends: ReadonlySet<string> = wordSet(`
  account answer apologize correct disavow disclose drop end explain face fire go leave prosecute punish quit reconsider
  recuse repent resign retract reverse stop withdraw
`);

/** Verbs of what is owed: to do it earns no praise, but "did not cooperate", "never answered" blames. */
export const dues: ReadonlySet<string> = wordSet(`
  accept act allow answer apologize clarify comply consult cooperate deliver disclose explain honor keep know listen
  offer pay protect provide resolve respect respond understand
`);
