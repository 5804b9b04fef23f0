/**
 * Words and the meanings they share, from WordNet 3.1: made by .ci/bake-wordnet.js, not by hand.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Its licence: WORDNET-LICENSE.txt beside this file.
 */

/** A word a line, with the numbers of its meanings in base 36, sorted. */
export const wordnetWords: string = `
aah jcg
aave bxi
abaft hvu
abamp g3m
abampere g3m
abandon 617 9r0 kyg
abandoned 277
abandonment 5uq 617 iyz kyg
abase 65b khp
abasement gv2
abash ck3 kh9
abashed vn
abashment ck3 kh9
abasia 4du h18
abasic 4du h18
abatable 3u8 igb
abate 3u8 cd3 dln iga igb
abatement cd3 iga
abatic 4du h18
abatis 7sv
abator dln igb
abattis 7sv
abattoir 7sw
abaxial 1
abaxially 1
abbatial 4dv 7sx dlo dlp
abbess 4dv dlo
abbey 4dv 7sx
abbot 4dv dlp
abbreviate c17 dls ig7 ig8
abbreviation c17 ig7
abbreviator dls ig7 ig8
abc b0i
abdicable 49f l54
abdicate 49f bmo c99 dlw l54
abdication bmo c99 l54
abdicator dlw l54
abdomen 5bl amt
abdominal 5bl amt amv
abdominocentesis 6wv
abdominous 1np 9zx
abdominousness 1np 9zx
abdominovesical amt
abduce jl6
abducens ajy
abducent 3 ajy
abduct 684 6p5 af6 edf k22 k38
abducting 3
abduction 684 6p5 k22 k38
abductor af6 edf k22 k38
aberrance 2oz gys lj2 lj3
aberrancy 2oz gys
aberrant 2oz dlx gys
aberrate dlx gys lj2 lj3
aberration gys lj2 lj3
abet c8z dly ldp
abetment c8z ldp
abettal c8z ldp
abetter dly ldp
abettor dly ldp
abeyance 2c gfr
abeyant 2c gfr
abhor 2qd cjo dlz kgf
abhorrence 2qd cjo kgf
abhorrent 2qd cjo kgf
abhorrer dlz kgf
abide 71k j24 lhv
abiding 2xy
abience 4dw dc1
abient 4dw dc1
abila def
ability 0 abx aoz ub
abiogenesis 4dx dm0 fbq
abiogenetic 4dx fbq
abiogenist dm0 fbq
abject 1ic
abjection gv2
abjectly 222
abjuration c6h j8j
abjure c6h dlq j8j
abjurer dlq j8j
abkhas djs
abkhasian djs
ablactate jsp
ablactation 60t
ablate 6bu idc
ablation 6bu idc
ablaze 2vq
able 0 abx aoz
ableism 76i
ablism 76i
abloom 2ig
ablution 3lu 643
ablutionary 3lu 643
ably hs0 ub
abnegation j6e
abnegator j6e
abnormal 2oy 6n8 gyp
abnormalcy gyp
abnormality 2oy gyp
abnormally 2oy
abode 88k d32
abolish 18c 62o l78
abolishable 18c l78
abolishment 62o l78
abolition 5s5 62o l78
abolitionary 5s5 62o
abolitionism b3h dm1
abolitionist b3h dm1
abomasal 5s6 7p5
abomasum 5s6 7p5
abominable 2gl kgf
abominably 2gl hog hxs
abominate 2gl cjo dlr kgf
abominator dlr kgf
abor bxe
aborad 2s7
aboral 2s7
aborigine 1qu djc
aborticide 62t 7sy
abortifacient 7sy
abortion 62r dm2
abortionist 62r dm2
abortive 1tb
abortively 1tb
aboulia 2o2 ggl
aboulic 2o2 ggl
abound 11 a7a llt
abounding 12
about hml
above hp8
aboveboard 3w5 hy2
abradant 7sz h9n jv9
abrade 3r9 7sz fct fup goc h9n jv6 jv9
abrader 7sz jv6 jv9
abranchial 1ud
abranchiate 1ud
abranchious 1ud
abrase jv9
abrasiveness 3r9 9wn
abreact 63w kin
abreaction 63w kin
abridge blt dls ig8
abridgement blt ig8
abridger dls ig8
abridgment blt
abroach 2ru
abroad 1qv
abrogate 62u dm3 la4
abrogation 62u la4
abrogator dm3 la4
abrupt 1wu a4a
abruptly 1wu hoq
abruptness 9ud
abscise 6bt jvd
abscission 6bt jvd
abscond 5ur dlu ks5
absconder dlu ks5
abscondment 5ur ks5
abseil 67s kmy
abseiler dm4
absence 33w 7a7 gd2 ip4
absent 33w 7a7 dm5 gd2 ip4
absentee dm5 ip4
absently ah hov
absentminded ah ati
absentmindedly ah hov
absentmindedness ah ati
absinth ctt
absinthe ctt
absolute 9 9d9 v0
absolutely hmp v0
absoluteness 64 9 9d9 a7z v0
absolution 5wr h2d jel
absolutist 5s7 bf3 d16 gvb
absolutistic 5s7 bf3 d16
absolve 1jx 5wr dlv h2d jei jel
absolved 27m
absolver dlv jel
absolvitory 1jx jei jel
absorb c fuq fvk h3a h3b h3c iyg k66
absorbable ln2
absorbate h3b k66
absorbed ad
absorbefacient d
absorbency 9vy c
absorbent 9vy c h3a k66 ln2
absorber h3c k65 k66
absorbing 29j
absorption fuq k65 k66 ln2
absorptive a0p c k66 ln2
absorptivity a0p c
absquatulate ks5
abstain 9qu dm6 dm7 jt4 n
abstainer dm6 dm7 jt4
abstemious 41i 9qw a77 m
abstemiously m
abstemiousness 41i 9qw a77 m
abstention 9qu jt4 n
abstentious 9qu n
abstinence 72g 9qu jt4 n
abstinent 72g 9qu dm6 jt4 n
abstract 1fe 9fb ax7 b06 j37 j5k u
abstracted ah atg
abstractedly ah hov
abstractedness ah atg
abstracter dlt jks
abstraction b06 j37
abstractionism 7t0 dm8
abstractionist 3c7 7t0 b2j dm8
abstractive 1fe j37 j5k
abstractly u
abstractness 3c7 9fb u
abstractor dlt jks
abstruse 1hz 9l6 b1t
abstrusely 1hz
abstruseness 1hz 9l6
abstrusity 1hz b1t
absurd 2fc 4c7 9ro bo6
absurdity 2fc 4c7 9ro bo6
absurdly 2fc
absurdness 2fc 4c7 bo6
abulia 2o2 ggl
abulic 2o2 ggl
abundance 11 a7a llt
abundant 11 a7a llt
abundantly 11 htf
abuse 1y4 6db 6x3 dm9 ieg lc9
abuser dm9 jb7 lc9
abusive 1y4 2ql jb7 lc9
abusively 1y4
abut d4c dma k31
abutment d4c k31
abutter dma k31
abuzz 389
aby lcf
abye lcf
abyla def
abysm 15b dce
abysmal 15b dce
abysmally hog
abyss 15b dce
abyssal 15b dce
abyssinia d6x
academe cyl
academia 4dy cyl
academic 4dy cyl cyq dmb
academically 4dy
academicianship dmd
academicism 9j6
academism 9j6
academy 4dy cyq dmb dmc dmd
acantha 31r gb2
acanthoid 31r
acanthosis 4dz gn0
acanthotic 4dz gn0
acanthous 31r gb2
acapnia 4e0 gha
acapnial 4e0 gha
acapnic 4e0 gha
acapnotic 4e0 gha
acaracide h3e
acariasis gw1
acaricide h3e
acaridiasis gw1
acariosis gw1
acarpellous jo
acarpelous jo
acaryote aiw
acaudal ju
acaudate ju
acaulescent jx
accede jd9
accelerate 49v ipv
acceleration 680 ipx
accelerative 49v ipv ipx
accelerator 7t1 ipx
acceleratory 49v ipv ipx
accent guk jjd jl1
accenting 7bw
accentual c0q
accentuate 7bw guk jl1
accentuation 7bw jjd jl1
accept 3cm 5w4 605 be3 j2y kyr
acceptability 1d 1px 1vh 3up 9i5
acceptable 1d 9i5
acceptableness 1d 1px 1vh 3up 9i5
acceptably 1d hoh
acceptance 3cm 605 be3 j2y j4t
acceptant 3cm 5w4 605 95i j2y j4t
accepted 1y
acceptive 3cm j4t
access ab9
accessibility 973 9bz
accessorial 1i6 7t2 7t3
accessory 1i6 3y9 7t2 7t3
accho d79
acciaccatura bwa
accident 294 caj
accidentally hnq
acclaim bqo jc8
acclamation bqo jc8
acclimate fur gzg inc
acclimation fur inc
acclimatisation fur inc
acclimatise fur gzg inc
acclimatization fur inc
acclimatize fur gzg inc
acclivitous 46p dcq
acclivity 46p dcq
accolade bqz
accommodate cd6 ij3 ll6 uk
accommodating 1m
accommodatingly 1m huh
accommodator el6 jdq
accompaniment ca1 keh llu
accompanist dme keh
accompany 6qz ca1 llu
accompanying 7z
accompanyist dme
accomplish 32d 5tr kah lck
accomplishable 32d kah
accomplished v1
accomplishment 5tr kah lck
accord kzi ll2 wz
accordance c5d wz
accordant c5d ll2 wz yd
accordingly hos
accost jjp
accouchement fw9
accoucheur ela
accoucheuse ehz
account bmr bqa
accountability 3de 98i
accountable 3de 98i
accountancy 6jl dmf
accountant 6h2 6jl dmf l07
accountantship 6h2 dmf
accounting l07
accouter l3g
accoutered 1ty
accouterment 7t3
accoutre l3g
accoutred 1ty
accoutrement 7t3
accredit 75n l9x
accreditation 75n l9x
accredited bl
accrete 49x fus fut ick ing
accretion 49w fus ick
accretionary 49w fus fut
accretive 49x ick ing
accrual 6ac ich
accrue 6ac ich
accrued 1gn
accruement 6ac ich
acculturate 5s8 756 avk b5i cyw icl
acculturation 5s8 756 icl
acculturational 5s8 756 avq
acculturative 5s8 avq icl
accumbent 22l
accumulate 24 2w 6ac cuj icj l1w
accumulated 1gn
accumulation cuj fus l1w
accumulative 24 2w icj l1w
accurate 1p
accurately 11v 1p
accurse jce
accursed 148
accurst 148
accusal c82 jb3 jb4
accusation 5l1 c82 jb3
accusative 1k0 jb3 jb4
accusatorial 5l1 bs7 c82 dmg
accusatory 1k0 jb3 jb4
accuse 1k0 c82 dmg jb3
accuser dmg jb3 jb4
accusing 1k0
accusingly 1k0
accusive 1k0 jb3 jb4
accustom iht
accustomed t3
ace g54
acebutolol 7t4
acedia 6om
acellular kf
acentric aip
acephalia gg6
acephalism gg6
acephaly gg6
acerate 3ov
acerb 314 3z4
acerbate 95x 9z9 kgd
acerbic 314 3z4 95x 9z9
acerose 3ov
acervate ff1
acervulus ff1
acetabular ao8 vz
acetabulum ao8 vz
acetaldehyde h6p
acetamide h6q
acetaminophen 7t5
acetanilid 7t6
acetanilide 7t6
acetate h3h
acetic h3f
acetify csp h3g ih7 kxg
acetone 4e1 h3j
acetonemia gny
acetonic 4e1 h3j
acetonuria go5
acetophenetidin 7t7
acetose 3z5
acetous 3z5
acetphenetidin 7t7
acetum csp h3g ih7 kxg
acetyl 4e3 h37 iuu iuv
acetylate fuu h37 iuu iuv
acetylation fuu iuu iuv
acetylene 4e2 h3k
acetylenic 4e2 h3k
acetylic 4e3 h37 h3f
acetylise iuu iuv
acetylize h37 iuu iuv
ache 2ue gpp khz ktr kts
achene 4e4 fj7
achenial 4e4 fj7
acheronian gz
acherontic gz
achievability 32d gxc
achievable 32d gxc lck
achieve 32d 5tr dmi lck
achievement 5tr lck
achiever dmi lck
aching 2ue
acholia ghs
achondrite 4e5 dcf
achondritic 4e5 dcf
achondroplasia 57g gk2
achondroplastic 57g gk2
achondroplasty gk2
achromasia 9y4
achromatic iuw n8
achromaticity 9xa
achromatin 4q0 aij
achromatinic 4q0 aij
achromatise iuw
achromatism 9xa
achromatize iuw n8
achromic np
achromous np
achromycin 8z0
achy 2ue gpp
acicula 3ov dcg
acicular 3ov dcg
aciculate dcg
acid 1t 314 h3q ih7 kxg
acidic 3z6
acidification fuv ih7
acidify fuv h3q ih7 kxg
acidimetric 4e6 6km
acidimetry 4e6 6km
acidity 1t 9z8
acidophil 1x 7cu
acidophile 1x 7cu
acidophilic 1x 7cu
acidophilous 1x
acidosis 4e7 gg7
acidotic 4e7 gg7
acidulate h3q kxg
acidulent 3z6
acidulous 3z6 aud
acidulousness 3z6 aud
aciduric 1x
acinar 4e8 4e9 aku fre
acinic 4e9 aku
acinose 4e9 aku
acinous 4e9 aku
acinus 4e8 4e9 aku fre
ackee crk
acknowledge 24x gt3 j9i je1
acknowledgeable 24x j9i
acknowledgement gt3
acme d57 gc0
acne gn1
acned f7
acneiform gn1
acoustic 54l b9i
acoustical 54l b9i
acoustically 54l
acoustician b9i dmj
acousticophobia gs2
acoustics 54l b9i dmj
acquaint ayy jcx jee
acquaintance ayy gbh jee
acquaintanceship dmk gbh
acquiesce 2pu c5a gt5 j8t
acquiescence 2pu c5a gt5 j8t
acquiescent 2pu c5a j8t
acquirable bv kxv
acquire 23 5tx 5vw avl bv kxv
acquirement aq5
acquiring 5tx kxv
acquisition 5vw kxv
acquisitive 23 9wd kxv
acquisitiveness 23 9wd
acquit 788 jem
acquittal 788 jem
acres fs4
acrid 314 41a 9gy
acridness 314 9gy
acrilan 8q6
acrimonious 7i 95x
acrimony 7i 95x
acroanaesthesia ggo
acroanesthesia ggo
acrobatic 29 6dz
acrobatics 29 6dz
acrocentric aip
acrocephaly gl5
acrogen 4eb ff4
acrogenic 4eb ff4
acrogenous 4eb ff4
acrolein hey
acromegalia gra
acromegalic 3ni gra
acromegaly 3ni gra
acromicria gga
acromikria gga
acronym 53s c18
acronymic 53s c18
acronymous 53s c18
acrophobia 4y gry
acrophobic 4y gry
across hvp
acrylate hez
acrylonitrile hf0
act 5tl 5tt gfm i5r kan kay l4q
actable ke5 ke6 lmo
acth ahi
acting 6fz ke5 ke6 lmo
actinia 7jq
actinian 7jq
actiniarian 7jq
actinic 5kv 9uh
actinide h2t
actinism 5kv 9uh
actinoid h2t
actinometric 4ec 6yh
actinometrical 4ec 6yh
actinometry 4ec 6yh
actinomorphic 3zi
actinomorphous 3zi
actinomycetal 4ed 7d8
actinomycete 4ed 7d8
actinomycetous 4ed 7d8
actinomycosis 4ee gnr
actinomycotic 4ee gnr
actinon h2t
actinotherapy 6m7
actinozoa 7jo
actinozoan 7jp
action 5tt gfm l4q
actionable lfq
activate h6w idv kan
activating 717 jz
activator h6w idv
active 2g 2m 2rv gfm
actively 2h
activeness 1k9 2f 2g 2h 2kc 2m 2rv gfm
activewear 8w9
activism 2i b0z ei3
activist 2i b0z ei3
activistic 2i b0z
activity 1k9 2f 2kc 2rv gfm
actor dml ke5 ke6
actual 2p 396 gcm jji kaq
actualisation 6w9 kaq
actualise 6w9 jji kaq
actuality 2p 396 397 gcm
actualization 6w9 kaq
actualize 2p 396 397 6w9 jji kaq
actually 397 hr8
actuarial 5c3 f10
actuary 5c3 f10
actuate 5tl 5u7 7t9 kan
actuating jz
actuation 5u7 kan
actuator 7t9 kan
acuate 31s
acuity ap9
acular 8h9
aculeate 4ef 7jc
aculeated 4ef 7jc
aculeus 7jc
acumen 3ow apd fpq inb
acuminate 3ow apd fpq inb
acupressure 6mf
acupuncture 6me
acute 2r
acutely 2r 2x6 i0q
acyclovir 7ta
acylglycerol hca
adactylia gkw
adactylism gkw
adactylous gkw
adactyly gkw
adage c4k
adamance 1q7 9p1
adamant 1q7 9p1
adamantly 1q7
adapin 87w
adapt 1qb 2t 7tb fuw ica ij3
adaptability 1qb 97d
adaptable 1qb 97d ica ij3
adaptative 2t ij3
adapter 7tb dpg ij3
adaption fuw ica
adaptive 2t ica
adaptor 7tb ij3
adaxial 2
adaxially 2
add 2ep 69u idg
addable 2x jhd
addendum bkf
addible 2x jhd
addition 69u 7td idg l2r
addle ize
addlebrained pr
addled ps
addlehead exz
addlepated pr
address dmo je9
addressee dmo je9 jjm jjp
adduce jl6
adducent 4
adduct 4 685 af7 k21
adducting 4
adduction 685 k21
adductive 4 k21
adductor af7 k21
adenocarcinoma 4eg gnk
adenocarcinomatous 4eg gnk
adenoid 4eh alk
adenoidal 213 4eh alk
adenomyosarcoma gnj
adenomyosis gmn
adept 3qm aql dmh
adeptness 3qm aql
adequacy 9i4 a73
adequate 33 3x9 9i4
adequately 3x9
adequateness 33 3j5 3x9 9i4
adermin hhy
adh ahq
adhd ghv
adherent e0w
adhesive 39
adhesiveness 39
adience 4ei dc2
adient 4ei dc2
adieu bow
adios bow
adipose 1ob 9zw
adiposeness 1ob 9zw
adiposis a00
adiposity 1ob 9zw
adjacency a61 qn xu
adjacent a61 qn xu
adjectival 5br bie bij
adjectivally 5br
adjective 5br bie bij
adjectively 5br
adjoin k31
adjourn 61w ilg
adjournment 61w ilg
adjudge j9t
adjudicate 4ej dmp ed7 j3n lbn
adjudication 6tk
adjudicative 4ej 6tk j3n lbn
adjudicator dmp lbn
adjudicatory 4ej 6tk j3n lbn
adjunct 3y9
adjunction 5yu jtk
adjunctive jtk
adjuration c5q j67 j6i
adjuratory 16o 16s j67 j6i
adjure 16o 16s c5q j67 j6i
adjust 2u dmq ij0 ir7 lf
adjustable ij0 ij1 lf
adjuster dmq ij0
adjustive 2u ica ij0
adjustment 60x cd6 ica ij1
adjustor dmq
adjutant dmr
adman dn2
administer 2hg 57z 75g cx1 hlp l7g
administrable 2hg l7g
administrate 2hg 57z dms dmt l7g
administration 75g cx1 l7g
administrative 57z cx1 l7g
administratively 57z
administrator dms dmt l7g
admirability 1ia 31j 9cj
admirable 1ia 31j 9cj
admirableness 1ia 31j 9cj
admirably 1ia htr
admiration cji cka kjg
admire cji dmu f2b kjg
admirer f2b kjg
admissibility 2yc 9i6
admissible 2yc 9i6
admission 7ax c73 j9i lbp
admit 2yd 7ax c73 j9i lbp
admittable 2yd lbp ljm
admittance 7ax ab9
admittedly hrz
admittible 2yd lbp ljm
admix 6aw 7te
admonish 2z3 bq1 dmv jcq
admonisher dmv jcq jcs
admonishing 1oq
admonishment j9x
admonition bq1 jcq jcs
admonitory 1oq 2z3 j9x jcq jcs
adnexa 4ek ad1
adnexal 4ek ad1
ado 6gh
adolesce 2ij 2rg 4ea dmw gu4 hj5 igs
adolescence 2ij 2rg hj5 igs
adolescent 2ij 2rg 4ea dmw gu4 hj5 igs
adopt 1qp 5w7 605 l3u l3v
adoptable ioh
adopted 1qp
adoptee ioh
adopter ioh
adoption 605 l3v
adoptive 1qp ioh l3u
adorability 2gh 99h
adorable 2gh 99h kgl
adorableness 2gh 99h
adorably 2gh hvg
adore 2gh dmu kgl
adored 2go
adorer dmu kgl
adoring 2gw 3eg
adoringly 2gw
adorn 64f kc7
adorned 3h
adornment 64f kc7 lmp
adpressed qp
adrenalectomy 6l5
adrenalin ahj
adrenaline ahj
adrenergic 4el ahj
adrenocorticotrophic 3vg
adrenocorticotrophin ahi
adrenocorticotropic 3vg
adrenocorticotropin ahi
adrianople d8u
adrianopolis d8u
adroit 3u aql
adroitly 3u
adroitness 3u aql
adscript 1s8
adscripted 1s8
adsorb fux h3d i k69 l
adsorbable k69 l
adsorbate l
adsorbent h3d i k69
adsorption fux k69
adsorptive i k69
adulate 1in e61 jdd
adulator e61 jdd
adulatory 1in jdd
adult 2if 7c9 dik hj8
adulterant 3lt h3t isl
adulterate 37l 3lt dmx h3t isl
adulterated 37l
adulterating 3lt
adulteration gxn
adulterator dmx h3t isl
adulterer 6sc dmy
adulteress dmz
adulterous 1m5 2mg 6sc
adulterously 1m5
adultery 1m5 2mg 6sc dmy
adulthood 7c9 dik hj8
adumbrate jg7 jkn
adumbration awp
adumbrative 35s
adust 4bb
advance 65v cci ch0 dn0 igj kp9 le6
advancer dn0 kp9
advantage 41 aa1
advantageous 41 aa1 aa8
advantageously 41
advantageousness 41 aa8
advect 4ep fuy ksu
advection fuy ksu
advective 4ep fuy ksu
advent 5ue
adventitia 4eq aol
adventitial 4eq aol
adventure 45 4er 6pu dil e4q ldg ldi
adventurer 6pu dil ldg ldi
adventuresome 45
adventurism 97p
adventuristic 4er 6pu 97p
adventurous 45 6pu 9ol
adventurousness 45 9ol
adverb 5bs bif
adverbial 5bs bif
adverbially 5bs
adversary dn1
adversative xr
adverse 1or gx2
adversely 1or
adversity 1or gx2
advertence ae atm kvu
advertency ae atm kvu
advertent ae atm kvu
advertently ae hr9
advertise jiv
advertisement c8w jiw
advertiser dn2 jiw
advertising 73n c8w jiw
advertize c8w dn2 jiv jiw
advertizement c8w jiw
advertizer dn2 jiw
advertizing c8w
advil 8fe
advisability 47 aa7
advisable 47 aa7 jcv
advise 26u 47 axj bt3 dn3 dn4 jcv jcw
advisedly hor
advisee dn3 jcv
advisement axj jcv
adviser dn4 jcv
advisor dn4 jcv
advisory 26u bt3 jcv
advocacy 795 ja4
advocate dn5 ja4 jcy
advocator dn5 ja4
adynamic 1cb 3wf
adz 7tf
adze 7tf
aecial 4es fpk
aecium 4es fpk
aegir cf2
aengus dh6
aeolotropic 2ar
aeonian 2xz 4sc hl4
aeration kt8
aerator idw
aerially 2cc
aerie d1s dch
aeriferous hak
aeriform 11m 3sm
aerify hak iq2
aerobatics 66t
aerobic 4a
aerobiosis 4b fd9
aerobiotic 4b fd9
aerodrome 7tq
aerodynamic 5fd ba4
aerodynamics 5fd ba4
aeroembolism gie
aerofoil 7tm
aerogram bov
aerogramme bov
aerolite 4eu dci
aerolitic 4eu dci
aerological 4et bae
aerology 4et bae
aeromechanic 4ev ba4
aeromechanics 4ev ba4
aeromedical 4ew b6p
aeromedicine 4ew b6p
aeronaut dqd
aeronautic 4ex b9k
aeronautical 4ex b9k
aeronautics 4ex b9k
aerophilatelic 5i6 6zm
aerophilately 5i6 6zm
aerophilic 4a
aerophilous 4a
aerophyte fqj
aeroplane 7tp
aerosol fbs jz7 jz8
aerosolise fbs jz7 jz8
aerosolised 3sn
aerosolize fbs jz7
aerosolized 3sn
aesculapian 4ey di6
aesthesia asf
aesthesis au2
aesthete e42
aesthetic 4e b4f bcm
aesthetical 4e bcm
aesthetically 40w hve
aesthetician bcm e43 e44
aesthetics 4e bcm e43
aestival 23l
aestivate gfw i5z
aestivation cug gfw i5z
aetiologic 5c8 5c9 bcl cbg
aetiological 5c8 5c9 bcl cbg
aetiologist cbg e4a
aetiology 5c8 5c9 bcl cbg e4a
afeard 4z
afeared 4z
afebrile gr6
affability 1sx 96z
affable 1sx 96z
affableness 1sx 96z
affably 1sx htv
affair as4 gbn
affaire gbn
affect ibv
affectation 6oe
affected 4n 9hl
affectedly 4n
affectedness 4n 6oe 9hl
affecting 2mt
affectingly 2mt how
affection cn4
affectional 1ex
affectionate 2gx 94e cn4
affectionately 2gx
affectionateness 2gx 94e cn4
affective 1ex kg4
affiance jdr
affiliated 3bk
affiliation gbi
affirm 32e bsc c6e dpq j1z jkv
affirmable 32e j1z
affirmation bsc jkv
affirmatively 4t
affirmativeness 327
affirmatory 4t
affirmer dpq jkv
affix 6av jxs
affixal 4ez bi5
affixial 4ez bi5
afflict 319 ih0 khl
afflicted 4aa
afflictive 319 ih0 khl
affluence 3f7 gxr
afford l3b
afforest 6cc k7i
afforestation 6cc k7i
affranchise la1
affray c5l
affricate c2l
affricative c2l
affright cl3 kgp
affront 79o jbf
afghanistan 5ht d5f
afghanistani 5ht d5f
afire s7
aflame 2vq
aflare 2mv s7
aflaxen 8m2
aflicker 3v2
afloat 37r
aflutter 1jj
aforementioned 3ib
aforesaid 3ib
aforethought 33r
afresh hqn
africa 5cc dcj
african 5cc dcj
afrikaans 5l2 bxk dal
afrikander djq
afrikaner 5l2 dal djq
aft hvu
after hop
afterimage b28
aftermath cab fbk
afters cp8
aftersensation b28
afterthought axs
afterward hop
afterwards hop
agalactia ggb
agalactosis ggb
agamete 3n4 ffb
agamic 3n4 ffb
agamogenesis 3n4 fvi
agamogenetic 3n4 fvi
agamous 3n4
agape 2ro
agaze 2rp
aged 2r8 9v2 cuf
agedness 2iv 2r8 9v2
ageism 76j
ageless 2xz 9do
agelessness 2xz 9do
agency czb
agenda b19
agene hfl iue
agenesia fuz
agenesis fuz
agenise hfl iue
agenize hfl iue
agent 4f0 dn8 gfn
agential 4f0 602 dn7 dn8 gfn
ageratum fiq
agglomerate 7tg cup k3v ro
agglomerated ro
agglomerative k3v ro
agglomerator 7tg k3v
agglutination ju6
agglutinative 72 ju6
aggrandise 6af jht
aggrandisement 6af jht
aggrandize 6af jht
aggrandizement 6af jht
aggravate 6ai 79j ckx dn9 ien kj0
aggravated 78
aggravating 298
aggravatingly 298
aggravator dn9 kj0
aggregate 8xm d0w jzk rp
aggregated rp
aggregation cuj
aggregative jzk rp
aggregator dwa jzk
aggress 22x dq3 jpp
aggression cni
aggressive 5d 9mo
aggressively 5d ho5
aggressiveness 5d 9mo cni
aggressor dq3 jpp
aggroup joi
aghast 50
agile 2a a0c
agilely 2a hs7
agility 2a a0c
agio fto
agiotage fto
agism 76j
agitate 36u dna kfx lfz
agitating 36u
agitative 36u kfx
agitator dna lfz
agleam hc
aglet 7th 7ti
aglitter he
aglow hd
agnail anq
agnate 3bg edl
agnatic 3bg edl
agnation g7u
agnise j58
agnize j58
agnostical dnb
agnosticism b58
agonadal al9
agonal 4f1 cj6 gpr
agonise cj6 gpr khd khe
agonised 2uf
agonising 2ug
agonistical uh
agonize gpr khd khe
agonized 2uf
agonizing 2ug
agonizingly 2ug hvf
agony 4f1 cj6 gpr khd khe
agoraphobia 51 grx
agoraphobic 51 grx
agranulocytic 4f2 gih
agranulocytosis 4f2 gih
agranulosis gih
agraphia gj5
agraphic gj5
agree bu7 j6r j8w x0
agreeability 5u 95p x0
agreeableness 5u 95p 9gv x0
agreeably 5u hts
agreement 9bh bu7 j6r lix
agrestic 3gx
agribusiness 73v
agricultural 6vh
agriculturalist dnc
agriculture 6vh 73v dnc
agriculturist 6vh 73v dnc
agrimonia fn0
agrimony fn0
agrobiologic 4f3 b86
agrobiological 4f3 b86
agrobiology 4f3 b86
agrologic 4f4 b87
agrological 4f4 b87
agrology 4f4 b87
agronomic 4f5 b85
agronomical 4f5 b85
agronomist b85 dnd
agronomy 4f5 b85 dnd
agrypnia 4f6 70b
agrypnotic 4f6 70b
aguacate crn
agueweed fit
ahorse 2mu
ahorseback 2mu
aid 78v a9z ldm
aide dmr dne
aided 3y7
aides di9
aidoneus di9
aiglet 7th 7ti
aigret 7tj
aigrette 7tj
aiguilette 7th
ailing 4ab
ailment ght i8s
aim b5c b5f j49
aimless 37r ab7
aimlessly 37r
aimlessness 3mh 47r ab7
ain 2yx
air 2cc hak idw iq2 kt8
aircraftman dnf
aircraftsman dnf
airdock 7tl
airdrome 7tq
aired 486
airfoil 7tm
airheaded 3m1
airily hz9
airless 487
airlift 67a
airlike 3sm
airline 7tn 7to
airliner 7tn 7to
airman apx dqd
airmanship apx dqd
airplane 7tp
airport 7tq
airship 7tr
airsick 4ac gmj
airsickness 4ac gmj
airstream fbt
airt kob
airwoman dqe
airworthiness 3js h13
airworthy 3js h13
airy 486 fc1
akaba d8z
akaryocyte aiw
akaryote aiw
akee crk
akhenaten f9x
akin 3ig
akinesia giv
akinesis giv
akka d79
akko d79
akvavit ctp
ala 4bz 4c0 7m8 afr
alabaster h5e
alabastrine h5e
alacritous 1n7 94x
alacrity 1n7 94x
alarm ckz dnh jcu kgx
alarming cc
alarmingly cc
alarmism c7h dnh
alarmist c7h dnh kgx
alarum bvb
alary 4bz 7m8 afr
alas hnt
alaska 4f7 dbp
alaskan 4f7 dbp
alastrim gk6
alate 4c0 7m8 afr
alated 4c0
albatross 7la
albigensian bg1 cwb
albinal 4f8 gkt
albinic 4f8 gkt
albinism 4f8 gkt
albinistic 4f8 dni gkt
albino 4f8 dni
albinotic 4f8 gkt
albite 4f9 hbm
albitic 4f9 hbm
albizia fhc
albizzia fhc
albumen css h79
albumin 4fa h79
albuminoid hfw
albuminous 4fa h79
albuminuria 4fb gnw
albuminuric 4fb gnw
albuterol 7ts
alcahest hgm
alcalescent 1v
alcapton h2x
alcaptonuria giu
alchemic 4fc ax1
alchemical 4fc ax1
alchemise ic0
alchemist 4fd ax1 dnj
alchemistic 4fd dnj
alchemistical 4fd dnj
alchemize ax1 ic0
alchemy 4fc ax1 dnj ic0
alcides dic
alcohol cti ic1 ic2
alcoholise ic1 ic2
alcoholism dc5 gib
aldactone h84
aldehyde h2w
aldehydic h2w
alderman 5kw dnl
aldermanic 5kw dnl
aldermanly 5kw dnl
aldomet 8kn
aldosteronism gjx
alecost fj3
alendronate 7tt
alep dbe
aleppo dbe
alert 5x bvb jcu
alertly c8
alertness atr c8
aleurone 4fe h75
aleuronic 4fe h75
aleve 8m2
alexia gjc
alexic gjc
alfalfa fmc
alfilaria fnf
alfileria fnf
alga 51d 7dv
algae 7dv
algal 51d 7dv
algarobilla fhg
algarrobilla fhg
algebra 53e b67 dno
algebraic 53e b67
algebraical 53e b67
algebraically 53e
algebraist b67 dno
algeria 5f4 d5g
algerian 5f4 d5g
algerie d5g
algid 23c gml
algidity 23c gml
algoid 7dv
algolagnia 4ff ciz
algolagnic 4ff ciz
algology b8r
algometric 4fg 6yi
algometrical 4fg 6yi
algometry 4fg 6yi
algophilia ciz
algophobia 52 grz
algophobic 52 grz
algorithm 60 azz
algorithmic 60 azz
alidad 7tu 7tv
alidade 7tu 7tv
alien 1qq 29u dgs e6c f1h
alienage 9iz
alienate dnm kj9
alienated 2t1
alienation cjk
alienator dnm kj9
alienee dnn
alienism 9iz
aliform 4bz
align a5h ir7
aligning 2t4
alignment a5h cyx ir7
alike 2eb 9dy
alikeness 2eb 9dy
aliment 4bg 4fh 71t coi jth
alimental 4bg
alimentary 4bg coi
alimentation 71t coi jth
alimentative 4fh 71t jth
aline ir7
alinement cyx
alir cvj
alive 1by 66 a0h
aliveness 1by 1k9 66 7n a0h c8 gd3
alizarin hel
alizarine hel
alkahest 4fi hgm
alkahestic 4fi hgm
alkalescent 1v
alkali h3w ih8
alkalic 1u h6r
alkalify h3w h6r ih8
alkaline 1u a2m
alkalinise ibm ibn
alkalinity 1u a2m
alkalinize ibm ibn
alkalinuria gg8
alkalise ih8
alkaliser h8w
alkalize h3w h8w ih8
alkalizer h8w ih8
alkaloid 4fj h6s
alkaloidal 4fj h6s
alkalosis 4fk gg9
alkalotic 4fk gg9
alkaluria gg8
alkanet fo8
alkapton h2x
alkaptonuria giu
alkene h6t
alkeran 8jz
alky dnk
alkyl 4fl h3u
alkylic 4fl h3u
alkyne h3k
allantoic 7f1
allantois 7f1
allay etu jtg kim
allayer etu kim
allegation bs8
allege bs8 jl7
alleged 154
allegedly 154
allegement bs8 jl7
allegiance 1m7 78r
allegiant 1m7 78r 9qi
allegoric 3ca bji
allegorical 3ca bji bjr bwk
allegorically 3ca
allegorise bji bjr bwk dnp ibp izn
allegoriser dnp ibp
allegorize bji bjr bwk dnp ibp izn
allegorizer dnp ibp
allegory 3ca bjr ibp izn
allele 4fm ail
allelic 4fm ail
allelomorph ail
allelomorphic 4fm ail
allergen 4fn h2u
allergenic 4fn h2u
allergic 3yo 4fo h07
allergist dnq h07
allergy 3yo 4fo dnq h07
alleviant 8np i8d
alleviate 29a 69c 8np ciy dnr i8d iuf
alleviated 2kj
alleviation 69c ciy i8d
alleviative 29a i8d
alleviator 8np dnr i8d
alleviatory 29a i8d
alley 7tw
alleyway 7tw
allhallows hk0
allice 7rh
alligator 7gt
allis 7rh
alliterate 3az c1l dns kdd
alliteration c1l kdd
alliterative 3az kdd
alliteratively 3az
alliterator dns kdd
allmouth 7rq
alloantibody hg0
allocable kyn rs
allocatable kyn rs
allocate 738 dnt ft0 kyn rs
allocation 738 ft0 kyn
allocator dnt kyn
allogamous 4fp cgn
allogamy 4fp cgn
allogeneic 4dn b7a
allograft ano
allograph bvk
allographic bvk
allomerism 4fq cbw
allomerous 4fq cbw
allometric 4fr b5z
allometry 4fr b5z
allomorph bi4
allomorphic bi4
allopathic 6mg
allopathy 6mg
allopatric 3zt gcx
allopatry 3zt gcx
allophone 4fs c2a
allophonic 4fs c2a
allopurinol 7tx
allosaur 7hb
allosaurus 7hb
allot kyj kzi
allotment ft0
allotrope 4ft h43
allotropic 4ft fbf h43
allotropical 4ft fbf
allotropism 4ft fbf
allotropy 4ft fbf
allow j8q l70
allowably hpm
allowance j50
allude 19t bty jls
allure 99r j8a
alluring 3ka
allusion bty jls
allusive 19t 9uo jls
allusiveness 19t 9uo
alluvial 5i3 dck
alluviation fcd
alluvium 5i3 dck
allyl 4fu h3v
allylic 4fu h3v
almandine h5s
almandite h5s
almighty 32o dhg
almond crb
almost hp1
aloha boz
alone 3rz 3s3 941 hmo
aloneness 3rz 3s3 941
aloof 977
alopecia gwc
alopecic gwc
alpestrine 21d
alphabet 4fv 6e b0i bmd iia
alphabetic 4fv 6e bmd
alphabetical 4fv 6e bmd
alphabetically 4fv
alphabetisation 6z9
alphabetise bmd dnu iia
alphabetised 6f
alphabetiser dnu iia
alphabetization 6z9 iia
alphabetize 6z9 bmd dnu iia
alphabetized 6f
alphabetizer dnu iia
alphameric 4fw bme
alphamerical 4fw bme
alphanumeric 4fw bme
alphanumerical 4fw bme
alphanumerics 4fw bme
alprazolam 7ty
alsatia d93
also hnz
alt g81
altace 8ry
altarpiece 7tz
alter 60x cag ibi lo
alterability 9dl lo
alterable 9dl ibi kbr lo
alteration 60x cag ibi kbr
alterative 1yi
altercate j7f
altercation c5l
altering 6ls
alternate 348 6z8 f2h ib8
alternately 14h
alternating 14h
alternation 6z8 ib8
alternative 348 xs
alternatively hot xs
althaea fk7
althea fk7
altitude 20v 4fx a88
altitudinal 4fx a88 g81
altitudinous 20v a88
altogether hmn
altruism 9m9 eoe
altruist 6g 9m9 eoe
altruistic 6g eoe
altruistically 6g hvl
alula 4fy 7j8 7mu
alular 4fy 7j8 7mu
alumbloom fo4
aluminise h46 jy0
aluminium h46
aluminize h46 jy0
aluminous 4fz h46
aluminum 4fz h46 jy0
alumna dnv
alumnus dnv
alumroot fo4
alupent 8kc
alveolar alg
alveolate alg ke
alveolus alg ke
alvine alt
always hmv
amadavat 7fm
amah eg9 f8k
amalgam cut k2s
amalgamate 46c 4g0 cut dnw k2s
amalgamated 46c
amalgamation 7ah
amalgamative 4g0 7ah k2s
amalgamator dnw k2s
amanuensis f13
amaranth fhw
amaranthine 2mn fhw
amass icj
amateur 351
amateurish 352 ar2
amateurishness 352 ar2
amative 2gy cik
amativeness 2gy cik
amatory 2gz
amaurosis 4g1 gj6
amaurotic 4g1 gj6
amaze ck9 izi j51
amazed 3yh
amazement ck9 j51
amazing 25k 3yl
amazingly 3yl htb
ambage 19v c10
ambagious 19v c10
ambassador 5ky 6h3 dnx
ambassadorial 5ky dnx
ambassadorship 6h3 dnx
amber 9xo
amberfish 7rw
amberjack 7rw
ambiance gzv
ambidexterity 3fm a4t
ambidextrous 21k 3fm a4t
ambidextrousness 3fm a4t
ambience gzv qo
ambient gzv qo
ambiguity 1hp 6i 9lc bnz
ambiguous 1hp 6i 9lc bnz
ambiguously 6i htw
ambit a81
ambition 18p 6m 9ml ci7
ambitionless 6p
ambitious 18p 6m 9ml ci7
ambitiously 6m
ambitiousness 6m 9ml
ambivalence ci3 l2
ambivalency ci3
ambivalent ci3 l2
amble 65z evh kmm
ambler evh kmm
amblyopia 4g2 gj7
amblyopic 4g2 gj7
ambo 85v
amboyna fmg
ambrosial 412 cp9
ambulacral 4g3 7o4
ambulacrum 4g3 7o4
ambulant 2kr km7
ambulate 2kr 65y 65z km7
ambulation 65y km7
ambuscade 7at jqo
ambush 7at dny jqo jqu
ambusher dny jqo jqu
ameba 5kz 7dr
ameban 5kz 7dr
amebiasis glc
amebic 5kz 7dr
amebiosis glc
ameboid 4g4 7dr
amebous 5kz 7dr
ameer e33
ameliorate 64c ek iej iek
ameliorating ek
amelioration 64c iej iek
ameliorative ek iej iek
amelioratory ek iej iek
amen dh7
amenability 15q 3yr 9tb
amenable 15q 9tb
amenableness 15q 3yr 9tb
amend 120 7b3 bry el iek jk5
amendable 120 iea iek
amendatory el jk5
amendment 7b3 bry jk5
amends ft3
amenia goq
amenities fu3
amenity 9gv
amenorrhea 4g5 goq
amenorrheal 4g5 goq
amenorrheic 4g5 goq
amenorrhoea 4g5 goq
amenorrhoeal 4g5 goq
amenorrhoeic 4g5 goq
ament 34o fg4
amentaceous 34o fg4
amentia aqv
amentiferous 34o
amerce 2dr ftf lbg lbj
amercement ftf lbg
amerciable 2dr lbg lbj
america 5ar dbn
american 5ar dbn dlg io4 io7
americanisation fv1 io4 io7
americanise fv1 io4 io7
americanize 5ar dlg fv1 io4 io7
amerind 5as djw
amerindic 5as djw
ametabolic 2k2
ametabolous 2k2
amethopterin 8km
amethyst h6v
amethystine h6v
ametropia 6r gj8
ametropic 6r gj8
amiability 1sx 1vy 96z cnu
amiable 1sx 1vy 96z cnu
amiableness 1vy 96z
amiably 1sx htv
amicability 231 970 cjf
amicable 231 970
amicableness 231 970 cjf
amicably 231
amidopyrine 7u0
amidships i1l
amine 4g6 h7f
aminic 4g6 h7f
amino 4g6 h7f
aminoalkane h7f
aminobenzine h85
aminopherase hhj
aminopyrine 7u0
aminotransferase hhj
amiodarone 7u1
amir e33
amitosis 4g7 fv2
amitotic 4g7 fv2
amitriptyline 7u2
amity 974
ammine h7h
ammino h7h
ammo 7u3
ammonia h7g h7i idr
ammoniac 4g8 h7j
ammoniacal 4g8 h7g h7j
ammoniate h7g h7i idr
ammoniated h7k
ammonification fv3 it6
ammonify fv3 h7k it6
ammonite 4g9 dcl
ammonitic 4g9 dcl
ammonium h7k it6
ammonoid dcl
ammunition 7u3
amnesia 3c1 4ga as5
amnesiac 3c1
amnestic 4ga as5
amnic 4gb 7ez
amnio 6ww
amniocentesis 6ww
amnion 4gb 7ez
amnionic 4gb 7ez
amniotic 4gb 7ez
amoeba 5kz 7dr
amoeban 5kz 7dr
amoebiasis glc
amoebic 5kz 7dr
amoebiosis glc
amoeboid 4g4 7dr
amoebous 5kz 7dr
amon dh7
amoralism b3i dnz
amoralist b3i dnz
amorally i00
amorist 4gc do0
amoristic 4gc do0
amorous 2gy cn2
amorously 2gy
amorousness 2gy 2gz cik cn2
amorphous 3nt
amortisation 74l 74r l48
amortise 74l l48
amortization 74l 74r l48
amortize 74l l48
amount ftq
amour gbn
amoxicillin 7u4
amoxil 7u4
amoy bxc
amp g3l
ampere g3l
amphibia 51b 7gc
amphibiotic 82
amphibious 51b 7gc
amphibology bo0
amphiboly bo0
amphioxus 7eu
amphiprostylar 8v
amphiprostyle 8v
amphiprotic 1w
amphisbaena 7go
amphisbaenia 7go
amphistylar 8v
amphitheater 4gd 7u5 7u6
amphitheatre 4gd 7u5 7u6
amphitheatric 4gd 7u5 7u6
amphitheatrical 4gd 7u5 7u6
amphoric 6tp
amphoteric 1w
ampicillin 7u7
ample 13 6t a74
ampleness 13 2ci 6t a74
amplification 6a9
amplifier 7u8 ipq
amplify 7u8 ipq
amply 6t i1b
ampoule 8p7
ampul 8p7
ampule 8p7
ampulla 4ge 7u9 adx
ampullar 4ge 7u9 adx
ampullary 4ge 7u9 adx
amputate 6l7 do1 h1a jvb
amputation 6l7 h1a jvb
amputator do1 jvb
amrinone 7ua
amulet 7ub
amun dh7
amuse 29k 6dq cit jc3 lb2
amused 31c
amusement 6dq cit jc3 lb2
amusing 24c 29k
amusingly 29k hpu
amusive 29k jc3 lb2
amygdaliform 3gb
amygdaline crb
amygdaloid 3gb
amygdaloidal 3gb
amylaceous 3ur
amyloidal 3ur
amylolysis 4gf fv4
amylolytic 4gf fv4
amylum hgo
amyotonia h11
amyotrophia gji
amyotrophy gji
anabiosis 4gg gi5
anabiotic 4gg gi5
anabolic 4gh 6y fv5
anabolism 4gh 6y fv5
anachronic 401 7uc din hjy
anachronism 401 7uc hjy
anachronistic 401 7uc din hjy
anachronistically 401
anachronous 401 7uc din
anaclisis gbj
anaclitic gbj
anacoluthia c1n
anacoluthic c1n
anacoluthon c1n
anaemia 3we 5l0 gm5 grk
anaemic 3we 5l0 gm5 grk
anaerobe 4d 7cf
anaerobic 4d
anaerobiotic 4d 7cf
anaesthesia 3ko doa ggg
anaesthetise 7um i68
anaesthetist doa ggg
anaesthetize 7um i68
anaglyph 4gi 7ud 7ue
anaglyphic 4gi 7ue
anaglyphical 4gi 7ud 7ue fv6
anaglyphy 4gi fv6
anaglyptic 4gi 7ud 7ue fv6
anaglyptical 4gi 7ue
anagoge bgm
anagogic 4gj bgm
anagogical 4gj bgm
anagram 4gk bho izr
anagrammatic 4gk bho
anagrammatical 4gk bho
anagrammatise bho izr
anagrammatize bho izr
anal 4gl am0
analecta bok
analects bok
analgesia 29b h1e
analgesic 29b 7uf h1e
analgetic 29b h1e
analog 9e2
analogical 2et 6ks ax8
analogise 6ks ax8 j1c
analogist 6ks ax8 do2
analogize 6ks ax8 j1c
analogous 3ih 6ks ax8
analogously 3ih
analogue 9e2
analogy 2et 3ih 6ks ax8 do2 j1c
analphabetism 2ex ar3
analyse 7ug j0s
analyser 7ug j0q j0s
analysis 6k8 73 j5m
analyst do4 j0q j0s
analytic 73 ace awh
analytical 6k8 73 awh
analyticity 73 ace
analyzable 3pe
analyze awh do4 j0s
analyzer 7ug j0q j5m
anamnesis 4gm avw bmt
anamnestic 4gm avw bmt
anamorphic 7uh fv7
anamorphosis 7uh fv7
anapaest c1f
anapaestic 5c1 c1f
anapest c1f
anapestic 5c1 c1f
anaphase 4gn fv8
anaphasic 4gn fv8
anaphora c1q c1r
anaphoric c1r
anaphylactic 5sb h09
anaphylaxis 5sb h09
anaplasia 4go grb
anaplastic 4go grb
anaprox 8m2
anarchic zy
anarchical gdt zy
anarchically zy
anarchism 4gp bf4
anarchist 4gp do5 gdt
anarchistic 4gp bf4 do5
anarchy do5 gdt zy
anasarca 4gq gp3
anasarcous 4gq gp3
anastigmat 7ui
anastigmatic 7ui
anastomose jwm jwn
anastomosis 5d1 adr
anastomotic 5d1 adr
anathema c80 jce
anathematisation 61e jce
anathematise 61e c80 jce
anathematization 61e jce
anathematize 61e c80 jce
anathemise jce jch
anathemize jce jch
anatomic 577 acz
anatomical 577 acz
anatomically 577
anatomise 6ki b7q k6q
anatomist acz b7q do6
anatomize 6ki b7q k6q
anatomy 577 acz b7q do6 k6q
anatoxin hg6
ancestor 27a do7
ancestral 27a do7
ancestry cwj
anchor at1
anchorite 4co etw
anchoritic 4co etw
anchorman do8
anchorperson do8
anchylosis ggc
ancient 2ra 2vw 9ux
anciently 2vw
ancientness 2ra 2vw 9ux
ancillary 3y9
ancylose ia5 ia6
andalucia d1t
andalusian d1t
andelmin fm0
andiron 7uj
andrena 7n4
andrenid 7n4
androgen h7r
androgenesis 4gr fv9
androgenetic 4gr fv9
androgenic 4gs fv9 h7r
androgenous 4gr a0n ea6 fv9
androgeny 4gs fv9
androgyne 2hv 4gr ea6
androgynous 2hv 4gt a0n ea6
androgyny 2hv 4gr 4gt a0n
android 7uk
ane 3pw
anecdotal 5l8 c78 tg
anecdote 5l8 c78 do9 tg
anecdotic c78 tg
anecdotical c78 tg
anecdotist c78 do9
anele i9j
anemia 5l0 gm5
anemic 3we grk
anemographic 6yj
anemography 6yj
anemometer 4gu 7ul
anemometric 4gu 6yk 7ul
anemometrical 4gu 6yk 7ul
anemometry 6yk
anemone fh2
anencephalia gkv
anencephalic 4gv gkv
anencephalous 4gv gkv
anencephaly 4gv gkv
anesthesia 3ko doa ggg
anesthesiologist b6q doa
anesthesiology b6q doa
anesthetise 7um i68
anesthetist doa ggg
anesthetize 7um i68
anestric 4gw gh0
anestrous 4gw gh0
anestrum gh0
anestrus 4gw gh0
aneuploid ggd
aneuploidy ggd
aneurin hhv
aneurism 5i2 gjj
aneurismal 5i2 gjj
aneurismatic 5i2 gjj
aneurysm 5i2 gjj
aneurysmal 5i2 gjj
aneurysmatic 5i2 gjj
anew hqn
angel 2gi
angelic 1vq
angelically 1vq
angelim fm0
anger 77 ckp
angered 79
angina 4gx gjl
anginal 4gx gjl
anginose 4gx gjl
anginous 4gx gjl
angiocarp 4gy ffv
angiocarpic 4gy ffv
angiocarpous 4gy ffv
angioedema gjy
angiologist b6r dob
angiology b6r dob
angioma 4gz gna
angiomatous 4gz gna
angiosperm 4h0 ffu
angiospermous 4h0 ffu
angiotensin 7un
angiotonin 7un
angle 3go 5ay bez ga1 ix5 kqt
anglerfish 7rq
anglesea d8g
angleworm 7k6
anglicisation fva ij4
anglicise fva ij4
anglicize 5hs fva ij4
anglophil doc
anglophile doc
angola 5l3 d5h
angolan 5l3 d5h
angrily 77
angriness 77 ggw iw
angry 6on 77 ckp ggw
anguine 7hh
anguish cj9 kha
anguished 2b3
angular 3go 5ay a53 g8s ga1
angularity 3go a53 g8s
angulate 3go ga1 ix5
angus dh6
anhidrosis ggh
anhinga 7l9
anhydrosis ggh
anicteric gpg
anil h86
aniline h85
animadversion br7 ja3
animadvert br7 ja3 jlt
animal 5tc
animalcule 7cd
animalculum 7cd
animalisation 654
animalism 4h1 946 b3j
animalistic 4h1 946 b3j
animality 2zi
animalization 654
animate kig
animated 7n
animatedly 7n
animateness 7k a0h
animating 2ac
animatism 4h2 av1
animatistic 4h2 av1
animator e3c idz iw1
animise iw1
animism 4h3 b3k dod
animist 4h3 b3k dod
animistic 4h3 b3k
animize iw1
animosity cng
animus cng
anion 5aw dcm
anionic 5aw dcm
anise cso
aniseed cso
aniseikonia 4h4 gja
aniseikonic 4h4 gja
anisogamete 4h6 aj7
anisogametic 4h6 aj7
anisogamic 4h5 fvb
anisogamous 4h5 fvb
anisogamy 4h5 fvb
anisometric 1hh
anisometropia 4h7 h1l
anisometropic 4h7 h1l
anisotropic 2aq 9uj
anisotropically 2aq
anisotropy 2aq 9uj
ankle 7uo
anklebone aea
ankylosaur 7gy
ankylosaurus 7gy
ankylose ia5 ia6
ankylosis 4h8 ggc
ankylotic 4h8 ggc
anlage afd
annalist bmu bnp doe
annalistic 4h9 bmu bnp
annals 4h9 bmu bnp doe
annam dbs
annamese bxf
annamite bxf
anneal ij7
annealing 6ci
annelid 4ha 7k5
annelidan 4ha 7k5
annexa ad1
annexal 4ek ad1
annexation 4hb 5vz 6ae
annexational 4hb 5vz 6ae
annihilate 621 cbk dof irj yx
annihilated 187
annihilating yx
annihilation 621 cbk irj
annihilative irj yx
annihilator dof irj
annon cri
annotate 6aa btu dog ji2 kdl
annotating 6aa
annotation 6aa btu kdl
annotator dog kdl
announce 4hc bs2 bt2 doh doi jic jiu
announced 155
announcement bs2 bt2 jic
announcer doh doi jic jiu
annoy 6d8 f3k kh4
annoyance ckv gsw
annoyed 31e
annoyer f3k kh4
annoying 5w
annoyingly 5w
annually 3ba
annuity ft6
annul 62u 7an j8m la3
annular 3gc
annulate 3gc
annulated 3gc
annulet 7up
annulus g9c
annunciate 7uq jit
annunciator 7uq jit
annunciatory 4hc bs2 jic jiu
anodal 4hd 7ur
anode 4hd 7ur
anodic 4hd 7ur
anodise ibt
anodize ibt
anodyne 29b 7uf
anoestrous 4gw gh0
anoestrum gh0
anoestrus 4gw gh0
anoint 6mk doj i9j
anointer doj i9j
anointing 6mk
anointment 6mk i9j
anomalist dim gyx
anomalous 2p0 dim gyx
anomalously 2p0
anomalousness 2p0 gyx
anomic 2t1 gtc
anomie 2t1 gtc
anomy 2t1 gtc
anonym biv
anonymity 7r eo gun
anonymous 7r eo gun
anonymously 7r
anoperineal am0 am2
anorak 8o5
anorchia gge
anorchidism gge
anorchism gge
anorectal alz am0
anorexia 1nx ghu k0
anorexic 1nx ghu
anorexigenic k0
anorthic mq
anorthite 4he hbn
anorthitic 4he hbn
anorthography gj5
anosmatic 4hf h1f
anosmia 253 4hf h1f
anosmic 253 4hf h1f
anoxemia 4hg gyr
anoxemic 4hg gyr
anoxia 4hh ghc
anoxic 4hh ghc
ansaid 8b7
anserine q4
answer bsx bt1 eu5 j9e
answerability 3df 98i
answerable 3df 98i
answerableness 3df 98i
answerer eu5 j9e
answering 3dl
ant 7n7
antabuse 87e
antacid h8w
antagonise g8p lel
antagonist 329 cnh dn1 g8p ge8
antagonistic 22y 329 dn1 g8p ge8
antagonistically 22y
antagonize cnh ge8
antakiya dbj
antakya dbj
anteater 7qj
antecede a33 cbe lln
antecedence 7u a33 lln
antecedency 7u a33 lln
antecedent 7u cbe do7 lln
antecedently 7u hon
antechamber 7ut
antecubital anh
antedate ii2 lln
antediluvial 52v
antenatal 8a
antenna 4hi 7us
antennal 4hi 7s3 7us
antennary 4hi 7s3 7us
antenuptial 5l4 ch9
antepartum 8a
antepenult bi2
antepenultima 1pn bi2
antepenultimate 1pn bi2
anterior 8c a5l
anteriority 7v 8c a33 a5l
anteriorly 8c
anteroom 7ut
anthelminthic 1yg 91p
anthelmintic 1yg 91p
anthem bzg
anther 2hs fg5
antheral 2hs fg5
antheridial 4em fpv
antheridium 4em fpv
antherozoid fq1
anthesis fvv
anthill dcn
anthologise bnl k9l
anthologist bnl dok
anthologize bnl k9l
anthology bnl dok k9l
anthony f9y
anthophagous jh
anthophilous jh
anthophyta fft
anthozoa 7jo
anthozoan 7jp
anthracite 4hj h9z
anthracitic 4hj h9z
anthropic 4hk 7qq
anthropical 4hk 7qq
anthropocentric 5rx bee
anthropocentricity 5rx bee
anthropocentrism 5rx bee
anthropogenesis 4hl fvc
anthropogenetic 4hl fvc
anthropogenic 4hl fvc
anthropogeny 4hl fvc
anthropoidal 23y
anthropological 58b bbe
anthropologist bbe dol
anthropology 58b bbe dol
anthropometric 4hm 6yl
anthropometrical 4hm 6yl
anthropometry 4hm 6yl
anthropomorphic 23v
anthropomorphise aw6 j54
anthropomorphism aw6 j54
anthropomorphize aw6 j54
anthropomorphous 23v
anthropophagite dtt
anthropophagous 4hn dtt
anthropophagus 4hn dtt
anthurium fhn
antiacid h8w
antiadrenergic ahj
antiapartheid bpp
antibacterial 51i 7uu
antic 1mm 6dn
anticancer 4ho gnf
anticipant 220 dom
anticipate 7w dom j4u lem
anticipated 1kd
anticipation b33 ckc
anticipative 220
anticipator dom j4w lem
anticipatory 7w jfl lem
anticlimactic 46t 4hp bjv cg2
anticlimactical 4hp bjv
anticlimax 46t 4hp bjv cg2
anticlockwise hv7 qd
anticoagulant 7uv
anticoagulative 7uv
anticonvulsant 7uw
anticyclone 4hq gzj
anticyclonic 4hq gzj
antidotal 7ux
antidote 7ux
antielectron dff
antiepileptic 7uw
antiestablishmentarianism b3l
antiestablishmentism b3l
antifeminism 76o dv1
antifeminist 76o dv1
antiferromagnetic 4en fdh
antiferromagnetism 4en fdh
antifungal 51f 7uy
antigen 4hr hgd
antigenic 4hr hgd
antigua 5l6 d5i
antiguan 5l6 d5i
antiknock 2de
antiknocking 2de
antilog bvg
antilogarithm bvg
antimicrobial 1yh 879
antimicrobic 1yh 879
antimonial 2l4 h47
antimonic 4hs h47
antimonious 4hs h47
antimonopoly 1lv
antimony 2l4 4hs h47
antimycotic 7uy
antineoplastic 4ho gn9
antinomian bdt
antinomianism bdt
antipathetic 22y 268 cjl
antipathetical 22y 268 cjl
antipathy 22y 268 cjl
antiphon 4ht bze
antiphonary 4ht bze bzu
antiphony 4ht bze bzu
antipodal 4hu d4j
antipode 4hu g8g
antipodean 4hu d4j g8g
antipollution gzb
antipsychotic 8ja
antipyretic 7uz
antiquary don
antiquate 7v0
antiquated 2r2
antique 1n0 7v0
antisatellite 4eo 8td
antisemitic 5l5 bem
antisemitism 5l5 bem
antisepsis 3lo fvd gy0
antiseptic 3lo gy0
antisocial 3s0
antispasmodic 7v1
antistrophe bk8
antistrophic bk8
antithesis 3i2 g8h
antithetic 3i2 g8h
antithetical 3i2 g8h
antithetically 3i2
antithyroid 5fj
antitoxic 44q hfy
antitoxin 44q hfy
antitrust 1lv
antitumor 4ho gn9
antitumour 4ho gn9
antitype 4hv 4hw azw b1w
antitypic 4hv 4hw azw b1w
antitypical 4hv 4hw azw b1w
antivenene hfz
antivenin hfz
antivert 8ju
antonius f9y
antonym 405 bhp
antonymous 405 bhp
antsy 41r
antwerp d85
anura 7gf
anuran 4hx 7gf 7gg
anuresis 4hy gic
anuretic 4hy gic
anuria gic
anuric 4hy gic
anurous jv
anus 4gl am0
anvers d85
anxiety grn
anxiolytic grn
anxiously 451 hs2
anxiousness 451 grn
any 3t2
anyhow hn3
anyplace hmz
anyway hn3
anyways hn3
anywhere hmz
aorist 4hz bim
aoristic 4hz bim
aorta 4i0 agl
aortal 4i0 agl
aortic 4i0 agl
aoudad 7po
apace hpj
apanage fsc ft8
apartheid bpp
apartment 7v2
apathetic 29f 3tw 95a ci4
apathetically 29f
apathy 29f 3tw 95a ci4
apatosaur 7h6
apatosaurus 7h6
ape 7qp
apelike 219 23y
aper dxt ljs
aperient 8r8
aperiodic 3be
apery 6g2 ljs
apetalous 2ze
apex 443 d57
aphaeresis 4i1 fve
aphaeretic 4i1 fve
aphakia gjb
aphakic gjb
aphanite 4i2 h71
aphanitic 4i2 h71
apheresis 4i1 6kq fve
apheretic 4i1 6kq fve
aphesis 4i3 fvf
aphetic 4i3 fvf
aphonia 9k gsm
aphonic 9k gsm
aphorise c4h j5q
aphorism 4kq c4h doo j5q wn
aphorist c4h doo
aphoristic 4kq c4h wn
aphorize c4h j5q
aphrodisiac 3n7 7v3
aphrodisiacal 3n7 7v3
apiaceae foz
apian 7n2
apiarian 4i4 7v4 dri
apiarist dri
apiary 4i4 7v4
apical 443 d57
apicultural 4i5 6vg
apiculture 4i5 6vg dri
apiculturist 6vg dri
apish 219
aplacophoran 7ke
aplite 4i6 h72
aplitic 4i6 h72
aplomb 9t3
apnea grc
apneic 4i7 grc
apnoeic 4i7 grc
apocalypse 35t blf cb0
apocalyptic 35t blf
apocalyptical 35t cb0
apodal 1qk
apodeictic 458
apodictic 458
apodous 1qk
apogametic 4i8 fvg
apogamic 4i8 fvg
apogamous 4i8 fvg
apogamy 4i8 fvg
apogee hma
apolitical 323
apologetic 2qt bp2 bso
apologetically 2qt
apologia bso
apologise bp2 bso je2 je4
apologist bso dop
apologize bp2 je2
apologue bjr
apology 2qt bp2 je2 je4
apolune d1u
apomict ff5
apomictic 3n4 4i9 ff5 fvh
apomictical 4i9 ff5 fvh
apomixis 3n4 4i9 fvh
aponeurosis 4ia anm
aponeurotic 4ia anm
apopemptic 5ul
apophasis 4ib c1s
apophatic 4ib b2m c1s
apophatism b2m
apophthegm c4h
apophyseal 4ic ajo fpo
apophysis 4ic ajo fpo
apoplectic 4id gir
apoplectiform 4ie gir
apoplectoid 4ie gir
apoplexy 4id gir
aposelene d1u
aposiopesis 4if c1t
aposiopetic 4if c1t
apostasy 618
apostate e0d j6d
apostatise e0d j6d
apostatize e0d j6d
apostleship doq
apostolic 53t doq
apostolical 53t 55o doq epz
apostrophe bvz c1u jjv
apostrophic c1u
apostrophise bvz jjv
apostrophize bvz jjv
apothecary eoc
apothecial 4ig ff2
apothecium 4ig ff2
apothegm 4ih c4h wn
apothegmatic 4ih c4h wn
apothegmatical 4ih c4h
apotheose j3d
apotheosis 70a eij j3d
apotheosise eij j3d
apotheosize eij j3d
appal kgx kia
appall kgx kia
appalled 50
appalling cd
appallingly cd
appanage fsc ft8
apparatus 7v5
apparel 7v6 i7g
appareled qy
apparency 2q8 9au
apparent 2q8 359 9au ip7 kue
apparently 359 hnp
apparentness 2q8 359 9au
apparition di4
apparitional 2nj
appeal 5l7 781 8i 99n c5p dor j68 ki6 lbc
appealable 8i lbc lbd
appealing 3zq 99n ay
appealingly ay
appealingness 3zq 99n ay
appear 2q8 98u cb7 ip7 kud
appearance 98u cb7 ip7
appeasable 303 j6t kg1
appease 303 kg1
appeasement 768
appeaser j6t
appeasing 19g
appellant 5l7 781 dor lbc lbd
appellate 5l7 781
appellation biw
append a4 jxs
appendant a4 jxs
appendectomy 6l6
appendicectomy 6l6
appendicle 4ii 7v7
appendicular 4ii 7v7 amy
apperceive atw kt0
apperception atw kt0
appertain 3y9 7t2 liq
appetence 1h3 ci9
appetency 1h3 ci9
appetent 1h3 ci9
appetiser cou
appetising 8j 9zf
appetisingness 8j 9zf
appetite ci9
appetitive ci9
appetizer cou
appetizing 8j 9zf
appetizingness 8j 9zf
applaud 4d1 dvn jc5 jc9
applaudable 4d1 jc5
applauder dvn jc5 jc9
applause bqp
applesauce boj
appliance 7v8
applicability 3bq g71
applicable 3bq g71 lef ljw lla
applicant dio j6u
application 6x6 j6u jre lef lla
applicative 336 jre lec ljw lla
applicator 7v9
applicatory 336 jre lla
applier 7v9 dio j6u
apply 336 3bq 6x6 jre ljw
appoggiatura bwa
appoint 1ef 4ij dip dot l5x l9y
appointed 1ef
appointee dip dot l5x l9y
appointive 1ef 4ij 5zw l5x l9y
appointment 5zw d0a
apportion 738 kyn rs
apportionable kyn l1i rs
apportioning 738
apportionment 738 kyn
apposable 2s0 k4g
appose 2s0 4ik 71j k4g
apposite 8t 9br
appositeness 8t 9br
appositional 4ik g7d
appositive 4ik g7d k4g
appositively 4ik
appraisal aux j2o
appraise aux doy doz j2o
appraiser doy j2o
appraising 13b
appreciable 11h
appreciably 11h
appreciate 1x2 dp0 iy6 ki0
appreciated 2c7
appreciation avg ayj
appreciative 1x2 cjs ki0
appreciatively 1x2 hvm
appreciativeness 1x2 cjs
appreciator dp0 iy6
apprehend 5wg ayh dou edq iy0 jty vt
apprehended 2c7
apprehender dou edq iy0 jty kgw
apprehensible iy0 vt
apprehension ayh cl6 iy0 kgw
apprehensively 53 hs2
apprehensiveness 53 cl6
apprentice 6h4 dox
apprenticed 1s9
apprenticeship 6h4 dox
appressed qp
apprisal c6w jcw
approach 1g 65u krf
approachability 973
approbate 798 bqh bqi cjh j2z j8s
approbation bqi cjh j2d j2z j8s j8y
approbative 1oo j2d j8y
approbatory 1oo j2d
appropriable 61 j50
appropriate 61 8n 9bp j50
appropriately 8n hr0
appropriateness 8n 9bp
appropriative l0i
appropriator l0i
approval 798 cjg j2d j8s j8y
approve 1oo 798 bqi cjg cjh dp1 j2d j8y
approver dp1 j8y
approving 1oo 798
approvingly 1oo
approximate 1j7 j2a ljb
approximately hml
approximation ayb
approximative 1j7 j2a ljb
appurtenance 3y9 7t2 8c6 liq
appurtenant 3y9 7t2 liq
apr hke
apractic 1pp giz
apraxia 1pp giz
apraxic 1pp giz
apresoline 8f6
april hke
apse 4il 7va
apsidal 4il 7va
apsis 7va
apt 266 9w4
apteral 4c1
apterous 4c1
aptitude 4im apf
aptitudinal 4im apf
aptly 28u hs0
aptness 266 2ee 8t 9br 9w4
aqaba d8z
aqua 9xu
aquacultural 4y5 6vf 6vl
aquaculture 4y5 6vf
aqualung 7vb
aquamarine 9xu
aquanaut dov
aquaphobia 56 gs0
aquaphobic 56 gs0
aquavit ctp
aqueous has
aquicultural 4y5 6vl
aquiculture 4y5 6vl
aquifer 4in dco
aquiferous 4in dco
aquilege fh3
aquilegia fh3
aquiline 3vl
arab dl9
arabic dl9
arability 34p 9bo
arable 34p 9bo
araceous 4j8 fhl
arachnidian 4io
arak ctq
aramaean 4ip dbd dp2
aramean 4ip dbd dp2
araneida 4iq 7hr
araneidal 4iq 7hr
araneidan 4iq 7hr
araroba 7vc
arava 8i6
arb dp4
arbalest 81t
arbalist 81t
arbiter dp3 j6n
arbitrable 8y j6n
arbitrage dp4 kzw
arbitrager dp4 kzw
arbitrageur dp4
arbitral 4ir c4e
arbitrament 786 j6n
arbitrarily hoz
arbitrariness 173 98n
arbitrary 173 98n
arbitrate 4is 786 8y c4e dp3 j6n
arbitration 4ir 786 c4e j6n
arbitrational 4ir 786 c4e
arbitrative 4is c4e j6n
arbitrator dp3 j6n
arbitrement 786 j6n
arboraceous 4cc
arborary 4it fq6 fq8
arboreal 4it fq6 fq8
arborescent 10v
arboresque 10v
arborical 4it fq6 fq8
arboriculture 6vi e6e
arboriculturist 6vi e6e
arboriform 10v
arborise fq8 ikd
arborist fq8
arborize fq8 ikd
arborous 4it fq6 fq8
arborvirus 7cj
arbour 7vd
arbovirus 7cj
arc 3vv g99 kqq
arcade 7ve
arcadian 3gy
arccos g6p
arccosine g6p
arced 3vv
arch 7vf 7vg kqq
archaean 1ci
archaebacteria 7cq
archaebacterium 7cq
archaeobacteria 7cq
archaeologic 4iu bbf
archaeological 4iu bbf
archaeologist bbf dp8
archaeology 4iu bbf dp8
archaeopteryx 7fc
archaeozoic 1cj hio
archaic 1co 2r2
archaicism 4iv c0d
archaise c0d dp5 iuo
archaism 4iv c0d iuo
archaist don dp5 iuo
archaistic 4iv c0d
archaize c0d dp5 iuo
archangel 4iw dhl
archangelic 4iw dhl
archangelical 4iw dhl
archbishop 4j2 dp9
archdeacon 4j1 dp6
archdiocesan 4ix d2q
archdiocese 4ix d2q
archducal 4iy dp7
archduke 4iy dp7
archean 1ci hio
arched 3vv 7vf
archegonial 4iz fgp
archegoniate 4iz fgp
archegonium 4iz fgp
archeobacteria 7cq
archeologic 4iu bbf
archeological 4iu bbf
archeologist bbf dp8
archeology 4iu bbf dp8
archeopteryx 7fc
archeozoic 1cj hio
archepiscopal 4j2 dp9
archespore 4j0 fgo
archesporial 4j0 fgo
archesporium 4j0 fgo
archetypal 1pj b2e
archetype 1pj b2e
archetypical 1pj b2e
archidiaconal 4j1 dp6
archiepiscopal 4j2 dp9
archil fpa hep
archimandrite dlp
arching 3vv
archipallium ak3
archipelagic 4j3 dcp
archipelago 4j3 dcp
architect dpa
architectonic 579 bat
architectonics 579 bat
architectural 578 bas
architecturally 578
architecture bas
archival 4j4 7vh
archive 4j4 7vh dpb
archivist 7vh dpb
archly 3m8
archness 96i
archosaur 4j5 7gs
archosaurian 4j5 7gs
archpriest dpc
archway 7vg
arciform 3vv
arcsec g6s
arcsecant g6s
arcsin g6o
arcsine g6o
arctan g6q
arctangent g6q
arcuate 3vv g99
ardent 2vr
ardently 2vr
ardor co8
arduous 1dk 9b5
arduously 1dk
arduousness 1dk 1dp 9b5
area 4j6 d1v
areal 4j6 a85 d1v
arecaceae fmm
arena gz9
arenaceous 91
arenicolous hfn
areola 4j7 amm amn
areolar 4j7 amm amn
areolate 4j7 amn
arere fki
argal 7pm
argali 7pm
argent n9
argentic h51
argentina 5ef d5j
argentine 5ef d5j
argentinian 5ef d5j
argentous h51
argil 92 h3l
argillaceous 92 h3l
argot c4q
arguable 103 30w j75
arguably 103
argue 109 30w awi c43 c5i dzk j75 j79
arguer dzk j75 j79
argufy j7f
arguing c5i
argument bpg c5i j76 j79
argumentation awi c43 j75 j76
argumentative 109 j79
argumentatively 109 hy9
arhant dhe
arid 4bc h0m
aridity a9f
aridness 4bc h0m
aright hsu
ariled 2ti
arillate 2ti
ariose 2jl
arise lh9
arishth fnh
aristocort hhl
aristocracy 2on d0c d0e
aristocrat 2on dpd
aristocratic 2on d0c d0e
aristocratical 2on dpd
aristocratically 2on
aristopak hhl
aristotelean 5kc b4g dpe f9z
aristotelian 5kc dpe f9z
aristotelic 5kc f9z
arithmetic 5l9 b63 dpf
arithmetical 5l9 b63
arithmetically 5l9
arithmetician b63 dpf
arm 7vj an4
armguard 7za
armillary 7z9
armin fa0
arming 76q
armistice gdq
armlet 7vj an4
armored 95
armorial 83o
armoured 95
armpit amg
arms 92u
aroid 4j8 fhl fhm
aroma 4j9 9y8 ku0
aromatic 1rr 4j9 9y8 au6
aromatise 9y8 au6 ku0
aromatize 9y8 au6 ku0
arouet fbc
arousal 63e kfu
arouse 63e i62 kfu
aroused 1jl
arouser f7v i63
arquebus 7vk
arrack ctq
arraign c85 lbe
arraignment c85 lbe
arrange a5f axy elz jli k2x
arrangement axy i79 jli
arranger dpg elz jli k2x
arrant 2kl
arrayed qz
arrest 5wg jty
arrester kk7
arresting 25l
arrhythmia 3uz gjr
arrhythmic 3f5 3uz gjr
arrhythmical 3f5
arrival 5ub 5uc kpm
arrive 5uc dph kpm
arrivederci bow
arriver dph kpm
arrogance 36b 9r9
arrogant 36b 9r9
arrogantly 36b
arrogate dpi l0m
arrogation 5w9 l0l
arrogator dpi l0l l0m
arrow bvj
arrowworm 7jw
arse am1 amx
arsehole am1
arsenic 4ja h8j
arsenical 4ja h48 h8j
arsenious h48
arsenopyrite h5f
arson 6aq dpj
arsonist 6aq dpj
art 342 4f 5gn 6we 7vm dpm
artefact 5g6 5tf
artefactual 5g6 5tf
arteria agk
arterial 4jb agk
arterialise ib7
arterialize ib7
arteriectasia ggi
arteriectasis ggi
arteriola 5d3 agm
arteriolar 5d3 agm
arteriole 5d3 agm
arteriosclerosis 5b0 gjm
arteriosclerotic 5b0 gjm
arteriovenous agk ai1
artery 4jb agk
artful 274 9b 9qe
artfully 9b
artfulness 274 9b 9qe
arthralgia 4jd gps
arthralgic 4jd gps
arthritic 1yy dpk glr
arthritis 1yy dpk glr
arthromere 4je ad5
arthromeric 4je ad5
arthropod 4jf 7ho
arthropodal 4jf 7hn 7ho
arthropodan 4jf 7hn
arthropodous 4jf 7hn
arthrospore 4jg fpy fpz
arthrosporic 4jg fpy fpz
arthrosporous 4jg fpy fpz
articled 1s9
articular 4jh ao6
articulary 4jh ao6
articulate 96o 9h ao6 jj5 l4a
articulately 9h hvh hyr
articulateness 96o 9h
articulatio ao6
articulation c3i jj0
articulative 4ji c3i jiz jj0
articulator jj0
articulatory 4ji c3i jj0
artifact 5g6 5tf
artifactual 5g6 5tf
artifice 601
artificial 2ne 4o 9hn
artificiality 2ne 9hn
artificially 2ne
artillery 7vn
artilleryman dpl
artiodactyl 4jj 7ox
artiodactylous 4jj 7ox
artisan dy8
artist 4f 5gn 6we 7vm aqa by9 dpm
artistic 4f 5gn 7vm dpm
artistically 4f
artistry aqa
artlessly 273 hvr hvs
artlessness 273 9qr
arts bc7
artwork by9
arty 342 7vm
arugula fia
arui 7po
arum fhm
arytaenoid alm
arytenoid alm
asafetida h8k
asafoetida h8k
asat 4eo 8td
ascend 3jd 46q 67o ch1 kos
ascendable 3jd kos
ascendance 1b6 gv6
ascendancy 1b6 gv6
ascendence 1b6 gv6
ascendency 1b6 gv6
ascendible 3jd
ascensional 67o ch1
ascensive 46q kos
ascertain 18e j1v jfo
ascertainable 18e jfo jfr
ascertained 2pp
ascetical dm7 o
ascetically o
ascites 4jk gjo
ascitic 4jk gjo
asclepius di6
ascocarp 4jl ff0
ascocarpous 4jl ff0
ascomycete 5jy fph
ascomycetous 5jy fph
ascospore 4jm fpx
ascosporic 4jm fpx
ascosporous 4jm fpx
ascribable b2 j53
ascribe auz b2 j53
ascription auz av0 j53
asdic 8vs
asea i32
asepsis 3lp fvd gy0
aseptic 3lp fvd gy0
asexual 3n3 a0l
asexuality 3n3 a0l
asexually 3n3
ash h8l na
ashamed 9n
ashamedly 9n
ashbin 7vo
ashcan 7vo
ashen nv
ashy h8l na
asian 5el cx3 dcr dju
asiatic 5el cx3 dcr dju
asinine 9rp q5
asininity 9rp q5
askant 19l
asker ec8 jea
askew 3vm
asking c5n
asklepios di6
aslope 22h
asocial 3s0
aspadana d8q
asparaginase 7vp
aspect b03
aspergill 7vq
asperity 9b7
asperse 79g jba
aspersorium 7vq
asphalt h8m
asphaltic h8m
aspheric 3gd
aspherical 3gd
asphyxia ghb ile k3h k7m
asphyxiated ghb
asphyxiation 62i ile k3h k7m
asphyxiator 8am
aspirant 6o dow j41
aspiration 9mm j41
aspire 6o 9mm ci7 dow j41
aspirer dow j41
aspirin 7vr
aspiring 6o
asquint 19l
ass amx
assagai 7vs
assail dq3 jpr
assailability 497 a2t
assailable 497 a2t jpq
assailant dq3 jcb jpq jpr
assassin dpn lah
assassinate 628 brp dpn jbb lah
assassination 628 brp jbb lah
assassinator dpn lah
assault 2qo 6p3 dq3 jpr
assaulter dq3 jcb jpr
assaultive 2qo jcb jpr ler
assay av9 dpo j3f
assayer dpo j3f
assegai 7vs
assemblage 8eu cv5 kb9 l7b lgl
assemble 79z 8eu cuj cv5 kb9 l7b
assembling 6zf
assembly 6v9
assent 4u c5a dpp j8t
assenter dpp j8t
assentient 4u j8t
assert 32e bs6 c6e dpq jkv jl9
assertable 32e j4p jkv jl9
asserter dpq jkv
asserting 152
assertion bs6 c6e j4p jkv jl9
assertive 9w aan
assertively 9w
assertiveness 9w aan
assess 41g aux f3b j2o
assessable 41g j2o
assessment aux j2o
assessor f3b j2o
asseverate bs6 dpq jl9
asseveration bs6 jl9
asseverator dpq jl9
asshole am1 dpr
assibilate c2k c39 fvj ivw jne
assibilation c39 fvj ivw jne
assiduity 194 9p6
assiduous 194 9p6
assiduously 194
assiduousness 194 9p6
assign 5zw 6n1 738 kyj l5p
assignable 62 kyi
assignation 738 7a2 kyj
assignee kyi
assignment 6n1 kyi l5p
assimilate avq eee fvk iyg
assimilating e
assimilative e k68
assimilator eee iyg
assimilatory e k68
assist 1bb 206 78v dps l6q ldm
assistance 78v ldm
assistant 1bb dps l6q ldm
assisted 3y7
assistive 206 ldm
associability 99p a1
associable 99p a1 j4g l9m
associableness 99p a1
associate a0 a1 aw0 j4g l9m
association l9m lg9
associational aw0 bb5
associationism bb5
associative a0 j4g
associatory a0 j4g
assoil jem
assonance 3b0 3hx c1m lmq
assonant 3b0 3hx c1m lmq
assonate 3b0 3hx c1m lmq
assort 6zc j1g lg9
assorted 20f
assortment d0j
assouan d8i
assuagement ciy i8d
assuan d8i
assuasive cn
assume 1z b0n bte j04
assumed 1v1
assuming d4
assumption b0n bte j04
assumptive 1z d4 j04
assurance at6
assurbanipal fa1
assure jdy
assured 3k3 9t3 l6
assuredly l6
assuredness 3k3 9t3
asteriated g9k
asterisked 2hz
asterism 4jn dcs g9k
asterismal 4jn dcs
asteroid 5fh dct
asteroidal 5fh dct
asthenia 3wf h15
asthenic 3wf h15
asthenopia gg1
astheny 3wf h15
asthma 1yz gkm
asthmatic 1yz gkm
astigmatic 70 gbx h1h
astigmatism 70 gbx h1h
astigmia 70 gbx h1h
astomatal 4jq fgc
astomatous 3vj
astonied 3yh
astonish ck9 j51
astonished 3yh
astonishing 3yl
astonishingly 3yl htb
astonishment ck9 j51
astound j51
astounded 3yh
astounding 12x
astraddle hvv
astragal 4jr 7xm aea
astragalar 4jr aea
astragalus 4jr aea
astral dgc
astrantia fp0
astride hvv
astringe 7vt c5
astringence 3z4 aue
astringency 3z4 ac0 aue c5
astringent 3z4 aue
astrobiology b8g
astrocyte 4js ajh
astrocytic 4js ajh
astrogate dpt kjo knf
astrogator dpt kjo knf
astroglia ajg
astrologer ax0 dpu
astrological 58u ax0
astrologist ax0 dpu
astrology 58u ax0 dpu
astronaut 4jt dpv
astronautic 4jt b9k dpv
astronautical 4jt b9k dpv
astronautics b9k
astronomer dpw
astronomic 2cj 4ju b9j
astronomical 2cj 4ju b9j
astronomically 2cj
astronomy 4ju b9j
astrophysical 58f b9n
astrophysicist b9n dpx
astrophysics 58f b9n dpx
astute apc q1
astutely hvo q1
astuteness aos apc q1
asurbanipal fa1
asylum 8k3
asymmetric 3zg a4o
asymmetrical 3zg a4o
asymmetrically hrp
asymmetry 3zg a4o
asymptomatic 4a7
asymptote 5au g91
asymptotic 5au g91
asymptotically 5au
asynchronism g8c
asynchrony g8c
asynclitism ghk
asyndetic 403 c1o
asyndeton 403 c1o
asynergia 4jv ggj
asynergic 4jv ggj
asynergy 4jv ggj
atabrine 8rf
atactic 4jw gj0
atakapan bx1
atar hcj
ataractic 3vb 909 9t5
atarax 8fb
ataraxia 3vb 9t5
ataraxic 3vb 9t5
ataraxis ckn
atavism cc3 dq0
atavist 35g cc3 dq0
atavistic 35g dq0
ataxia 4jw gj0
ataxic 4jw gj0
ataxy gj0
ateleiosis 57h gz1
ateleiotic 57h gz1
ateliosis gz1
atenolol 7vu
athabascan bx2
athabaskan bx2 djx
athapascan bx2 djx
athar hcj
atheism 300 50q b59 dq1
atheist 300 50q b59 dq1
atheistic 300 b59 dq1
atheistical 300 50q dq1
athenaeum 7vv cxx
atheneum 7vv cxx
athenian d73
atherodyde 8rz
atheroma 5ie ae8
atheromatic 5ie ae8
atheromatous 5ie ae8
atherosclerosis 4jx gjn
atherosclerotic 4jx gjn
athinai d73
athirst 1h4
athlete 58e dq2
athletic 29 58e 6fj dq2
athleticism a2d
athletics 29 6fj
athodyd 8rz
athwart hvt
atilt 22g
ativan 8in
atlantic 5cv
atm g4i
atmometer 7vx
atmosphere g4i gzv
atmospheric 51a d1w dcu
atmospherical 51a d1w dcu
atom 569 h3x ikf jz1
atomic 10o 569 h3x
atomisation 623 6bg ikf jqe
atomiser 7vy ikf jz1
atomism 2sy b9w bb6
atomistic 2sy b9w bb6
atomistical 2sy b9w bb6
atomization 623 6bg ikf jqe
atomizer 7vy ikf jz1
atonal 440 bw7
atonalism 4jy bw7
atonalistic 4jy bw7
atonality 440 bw7
atonally 440
atone ft5 lcf
atonement 5ws ft5 khh lcf
atonia 4jz h11
atonic 3w8 4jz h11
atonicity 4jz h11
atony 4jz h11
atopognosia gj1
atopognosis gj1
atorvastatin 7vz
atoxic 44p
atrabilious 1w0
atrial 4k0 agw
atrioventricular 4k1 agu agw
atrip 1s6
atrium 4k0 agw
atrociously 1vj hog
atrociousness 1vt 9lv
atrocity 1vt 6dh 9lv
atrophedema gjy
atrophic gr7
atrophy gr7
attacapa bx1
attacapan bx1
attach 5yv 6av a8 jwk jwu
attachable a8 jwk jwu
attached 3bk
attachment ld4
attack 6xy dq3 jcb jpp jpq
attacker dq3 jcb jpp jpq jpr
attacking 2qo
attain 32f 5ud 5va kpn lck
attainability 32f gxc
attainable 32f gxc lck
attainableness 32f gxc
attainment 5ud 5va kpn kq3 lck
attaint ldl
attar hcj
attempt 6pn f5k kb0 lcp
attempter f5k lcp
attend 7a6 diq dq4 lgv
attendance 7a6 lgv
attendant dq4 lda
attendee diq
attending 7a6 atj
attention 6ku atj kvu
attentional atj
attentive ac atk kvu
attentively ac
attenuated 1gq
attenuation cg1 if7 ifd
attenuator if7
attest bph dq5 j9p j9r
attestant dq5 f95 j9p jl4
attestation bph j9p j9r jl4
attestator f95
attested 1v0
attester dq5 j9p
attestor f95
attic 8im
attire 7w0 i7d
attired qy
attitude a5s be2 lcc
attitudinal be2
attitudinise 6of a5s lcc
attitudinize 6of lcc
attorney 6h5 eeb
attorneyship 6h5 eeb
attract 99q al az bop k4r ki6
attractable jy9
attraction bop jy9 k4r ki6
attractive 99g 99q al az k4r ki6
attractively al huz
attractiveness 99g 99q al az
attributable b1 j53
attribute b00 b1 j53
attribution auz av0
attributive b4
attributively b4
attritional fct fup
atypic 45x gyq
atypical 45x gyq
atypicality 2p1 45x gyq
atypically 45x hqv
auberge 8f0
aubergine cqq fop
auctioneer 5wn
auctorial 4kc e7d f9k
audacious 9on fm
audaciously 46
audaciousness 46 9mt 9on 9t fm
audacity 46 9mt 9on 9t fm
audad 7po
audibility a18 b8
audible a18 b8
audibleness a18 b8
audibly b8
audile 54m arn
audiology b7s
audiometer 7w1
audiometric 4k2 6ym b7s
audiometry 4k2 6ym b7s
audit j3k
audition 6ps ke3
auditive 54m arn
auditory 54m arn
aug hkf
auger 7w2
aught g51
augite 4k3 h5g
augitic 4k3 h5g
augment 299 ice ici
augmentative 299 ice ici
augmentin 7u4
augur dq6 jct
augury ca2
august hkf
augustan fa2
aunt dq7
auntie dq7
aunty dq7
aural 4k4 ag5
aurally 4k4
aureate 30m ms
aureole 9wu fbw
aureomycin 830
auric 4k8 h4m
auricle 1cf 4k5 ag8 agv
auriculate 1cf ag8
auriculated 1cf
auriculoventricular 4k1 agu agv
auriscope 8mz
aurochs 7pb 7pj
auroral 4k7 hjr
aurorean 4k7 hjr
auroscope 8mz
aurous 4k8 h4m
auscultate 6tp kus
auscultation 6tp kus
auscultatory 6tp
auspex dq6
auspicate ca4 il3 jct
auspice ca4 il3 jct
auspicious aa9 bd
auspiciously bd htl
auspiciousness aa9 bd
austenite 4k9 h8n
austenitic 4k9 h8n
austere 30j 9aa
austerely 30j
austereness 26i 30j 9aa
austerity 9qt o
australopithecine 7qs
australopithecus 7qs
austria 5e0 d7y
austrian 5e0 d7y
autacoid 4ka ahr
autacoidal 4ka ahr
autarchic 4kb cze
autarchical 4kb cze gf2
autarchy 4kb cze gf2
autarkic 17t
autarkical 17t 4kb cze gf2
autarky 17t 4kb gf2
authentic 1uz 45m 9h8
authentically 1uz
authenticate 5zd bw3 doz j1w
authenticated 1v0
authentication 5zd bw3 j1w
authenticator doz j1w
authenticity 1uz 45m 9h8
author 4kc 6w2 e7d f9k
authorial 4kc f9k
authorise 75k aba dq8 j8r l9u
authorised bk
authoriser dq8 j8r
authoritarian 171
authoritarianism d16
authoritative 32x
authoritatively 32x huy
authorities cvq
authority abs
authorization bnd
authorize aba dq8 j8r
authorized bk
authorizer dq8 j8r
authorship 6w2 f9k
autism 4ad b0v
autistic 4ad b0v
auto 81c
autobiographer bmw dq9
autobiographic 4kd 4ke bmw dq9
autobiographical 4kd 4ke bmw dq9
autobiography 4kd 4ke bmw dq9
autobus 80b
autocatalysis 4kf fvl
autocatalytic 4kf fvl
autochthonal 1qt
autochthonic 1qt 9j1
autochthonous 1qt
autochthony 1qt 9j1
autoclave 7w3
autocoid ahr
autocracy cze
autocrat 171 f5v
autocratic 171 1av f5v
autocratically 1av hxx
autocue 8qt
autodidact 5i1 dqa
autodidactic 5i1 dqa
autoecious br
autoerotic 3ms 6sp
autoeroticism 3ms 6sp
autoerotism 6sp
autofluorescence fbx gp
autofluorescent fbx gp
autogamic 1fy cgp
autogamous 1fy cgp
autogamy 1fy cgp
autogenesis 4kg fbq
autogenetic 4kg fbq
autogenic bs
autogenous bs
autogeny fbq
autogiro 7w4
autograft ann
autogyro 7w4
autoimmune 4k6 h01
autoimmunity 4k6 h01
autolatry 710
autolysis 4kh fvm
autolytic 4kh fvm
automaker cw3
automate 5x0 is4
automatic 2jh 7w5 bt dqb is4 is5
automatically 495
automation 5x0 is4
automatise dqb is4 is5
automatize 2jh 7w5 bt dqb is4 is5
automaton 2jh 7w5 bt dqb is5
automatonlike 2jh
automobile 81c ej0
automobilist 81c ej0
automotive 81c
autonomy 1s5 gf1
autophyte 4kl fqr
autophytic 4kl fqr
autoplastic 4ki 6l8 ann
autoplasty 4ki 6l8 ann
autopsy 5yj
autoradiographic fvn
autoradiography fvn
autosomal 5ds aio
autosome 5ds aio
autotelic 4kj b2u
autotelism 4kj b2u
autotomic 4kk 6bv
autotomise k53
autotomize 6bv k53
autotomy 4kk 6bv k53
autotroph fqr
autotrophic 4kl fqr
autotype 4km 89x fvo
autotypic 4km 89x fvo
autotypy fvo
autumn 23m hkw
autumnal 23m hkw
auxesis 4kn fvp
auxetic 4kn fvp
auxiliary 349 3y9 dne
auxin 4ko h7l
auxinic 4ko h7l
avadavat 7fm
availability 9bz bu
available 9bz bu
availableness 1ae 9bz bu
avarice 25 6ol
avaricious 25 6ol 9wb
avariciously 25 hvw
avariciousness 25 9wb
avaritia 6ol
avatar eo3
avellan 4kr fkx
avellane 4kr fkx
avenge dqc jr8
avenger dqc jr8
aventail 80t
aventurine hh2
aver bs6 jkv jl7
average 2ox b6b gym
averageness 2ox 2sj 9ig gym sx
averment bs6 jkv
averse 268
aversion cjl
aversive cjl
avert 616 l8k ld
avertable l8k ld
avertible l8k ld
averting 616
avian 7f9
avianise ibf
avianize ibf
aviary 7w6
aviate apx dqd knr
aviator dqd knr
aviatress dqe
aviatrix dqe
avid 1gx 1h5 co7
avidity 1gx co7
avidly 1h5
avidness 1gx co7
avifauna 4ks cve
avifaunal 4ks cve
avifaunistic 4ks cve
avionic 4kt b9l
avionics 4kt b9l
avitaminosis 4ku gmc
avitaminotic 4ku gmc
avocado crn
avocation 4kv 6dx
avocational 4kv 6dx
avoid 615 j96 l8k ld
avoidable l8k ld
avoidance 615 j96
avoirdupois 9zv
avouch j9n
avouchment bsc
avow bsc dpq dqf j9n jkv
avowal bsc jkv
avowed 156
avowedly 156 hrz
avower dpq dqf j9n jkv
avulse 6b7 kqk
avulsion 6b7 kqk
avuncular 4kw f5w f5x
await j4v
awaited 1kd
awake i62
awaken 7bo i62 i63
awakening 7bo i62 i63
award 5we bqz fso kzy
awarding 5we
aware asa c7
awareness 3bx asa ase c7
awash 1td
away huj
aweary 43g
awed 3eo
aweigh 1s6
aweless 3ej 3ep
awesome 25k
awestricken 3eo
awestruck 3eo
awful 1vj 9h4 cf hof
awfully hof
awfulness 1vj 2od 9h4 cf
awing 25k
awkward 1wj ar0
awkwardly 1wj
awless 3ej 3ep
awn do fpu
awned do
awning 7w7
awny do fpu
awol 33x
awry 3vm
axial 4kx
axially 4kx
axil 5rt fqy
axile 4ky
axilla 4kz amg
axillary 4kz 5rt amg fqy
axiological 4l0 bcn
axiology 4l0 bcn
axiom 4kq
axiomatic btd
axiomatical 4kp btd
axiomatically 4kp
axis 4ky b65
axon 4l1 ajj
axonal 4l1 ajj
axone ajj
azactam 7wb
azathioprine 7w8
azedarach fng
azederach fng
azimuth 4l2 ga2
azimuthal 4l2 ga2
azithromycin 7wa
azotaemia gmu
azote 5op h4w
azotemia 4l3 gmu
azotemic 4l3 gmu
azotic 5op h4w
azt 7w9
aztreonam 7wb
azygos 3qa
azygous 3qa
baa jmx
babble bod duy jm9 jnw
babbler 7fu duy jm9 jnw
babbling bod jm9 jnw
babe dqh
babiroussa 7p0
babirusa 7p0
babirussa 7p0
baboo dqg
baboon 7qw
baboonish 7qw
babu dqg
baby dqh gu6 hj0 lf1
babyhood dqh dv9 gu6 hj0
babyminder dqj
babysit l8q
babysitter l8q
babytalk c4o
bacca frd
baccate 1t8 4l4 frd
bacchanalia 6f5
bacchanalian 1bl 6f5
bacchic 1bl
bacciferous 1t8
baccy 8zn
bachelor dqk gdj hj9
bachelorhood dqk gdj hj9
bacillar 3np 4l5 7cw
bacillary 3np 4l5 7cw
bacilliform 3np
bacillus 3np 4l5 7cw
back amw hp3
backbench 7wd dql
backbencher 7wd dql
backbite dzq jeu
backbiter dzq jeu
backbone a24 at1
backbreaking 1dk
backchat bud
backcloth 7we
backdown c6i
backdrop 7we
backer ky2
backflow cf6
backflowing cf6
backing 794 7wf ky2 l8l le9
backmost cq
backpack 7wg dqm
backpacker 7wg dqm
backsheesh ft9
backside amx d4i
backslap dqn l4x
backslapper dqn l4x
backslide eth iei
backslider eth iei
backsliding 5vj
backspace 7wh jkk
backspacer 7wh jkk
backstage 93a
backstair 2u1
backstairs 2u1
backstroke dqo kol
backstroker dqo kol
backswept cw
backsword 8v8
backtalk brv
backward hp3
backwardness 33j aqt
backwards hp3
backwoods d1y
backwoodsman e6s
bacteremia 4l6 gjp
bacteremic 4l6 gjp
bacteria 51i 7ct
bacteriacide h8q
bacteriaemia gjp
bacterial 51i 7ct
bacterially 51i
bactericidal 3lq 7uu h8q
bactericide 3lq 7uu h8q
bacteriemia gjp
bacterioid 4la 7ct
bacterioidal 4la 7ct
bacteriologic 59g b6s
bacteriological 59g b6s
bacteriologist b6s dqp
bacteriology 59g b6s dqp
bacteriolysis 4l7 fvq
bacteriolytic 4l7 fvq
bacteriophage 4l8 7cl
bacteriophagic 4l8 7cl
bacteriophagous 4l8 7cl
bacteriostasis 4l9 fvr
bacteriostatic 4l9 fvr
bacterise 7ct ibx
bacterium 4la 51i 7ct ibx
bacterize 7ct ibx
bacteroid 4la 7ct 7cv
bacteroidal 4la 7ct 7cv
baculiform 3np
bad 1vi a94
baddie f72
badger e9s khw
badgerer e9s khw
badgering 6dj
badly hmq hms
badmouth jbe
badness 1vi a94
baeda fa3
baffle ass izi
bafflement ass izi
baffling 18r
bagascosis gnu
bagassosis gnu
bagel cqe
baggage 7wj
bagger emf k3y
bagging 8t4 k3y
bagman f5g
bagnio 7xe 933
baguet cqa
baguette cqa
bahamas 5la d80
bahamian 5la d80
bahrain d81 d82
bahraini d82 dke
bahrein d81 d82
bahreini dke
baht g47
bailable jdx
bailee l1h
bailiff 6h6 dqq
bailiffship 6h6 dqq
bailiwick b5x
bailment l1h
bailor jdx
baisa g4e
bait at3 jbj
baiza g4e
bake dqr dqs kbm
bakeapple fn5
baked 4bb
bakehouse 7wk
baker dqr dqs kbm
bakery 7wk
bakeshop 7wk
baksheesh ft9
bakshis ft9
bakshish ft9
balance k8z ljq lml
balancer 7m9 k8z lml
balancing 609
bald 2ty dg gwa
baldhead dqt
baldly 2ty
baldness dg gwa
baldpate dqt
baldric 7wl
baldrick 7wl
baldy dqt
baleen h8d
balefire cam
baleful 9ni e8
balefully cg
balefulness 9ni cg e8
balibago fkb
balk dqu lfu
balkanise l9l
balkanize l9l
balker dqu lfu
balkiness 44w 9tm
balking 44w
balky 44w 9tm
ball 6eo
ballad bjz bzv dyk
balladeer bjz bzv dyk
ballerina dqv
ballet 4lb 6fm c05
balletic 4lb 6fm c05
ballista 81t
ballistic 4lc ba3 fdl
ballistics 4lc ba3 fdl
ballistocardiograph 7wm
ballock ala
balloon 7wn dqw ko3
balloonist 7wn dqw ko3
ballot 608
balloting 608
ballpen 7wo
ballpoint 7wo
ballup 5vs lcm
bally 2km
ballyhoo c8v
ballyrag kgu
balm 8mu hco pz
balmily 3im hxi
balmy 3im hco pz
baloney bog
balsam 4ld ffi
balsamic 4ld ffi hcn
balsamy 4ld hcn
balustrade 7wt
bam cdf
bambino f4l
bamboozle jas
ban bn8 c9b
banal 2tb c4l
banality 2tb c4l
band cy4
bandana 7wq
bandanna 7wq
bandeau 7ze
bandelet 7up
bandelette 7up
banding 7wp 990
bandit dqy
bandlet 7up
bandoleer 7wr
bandolier 7wr
bandyleg an0
baneberry fh0
baneful 2pr e8
banefully 2pr hvx
bang 8al cdf cfc juu kwu
banger 8al kwu
banging 77q
bangladesh d83
bangladeshi d83
bangle 7ws 7z9
bangtail 7op
banian 7wu fli
banish gu8 lbt
banishment 61d gu8 lbt
banister 7wt
bank l23 l3k l3l
bankable l23 l3k l3l
bankbook ful
banker l3k
banking l23 l3k l3l
banknote fui
bankrupt dqz gx6 l2i
bankruptcy gx6 l2i
banned 2ds
banning c9b
bannister 7wt
banquet cye jsn
banqueting 6rx
banshee di0
banshie di0
bantam 2d4
banteng 7pc
banter bud jbu
bantering 24a
banteringly 24a
banyan 7wu fli
baptise 70q jlv
baptised 4dh
baptism 5lb 70q dr0 jlv
baptismal 5lb 70q
baptistery 7wv
baptistic dr0
baptistry 7wv
baptize 70q jlv
baptized 4dh
bar 72w 7x2 j8f k3j
baranduki 7ob
barb bu0
barbacan 7ww
barbadian 5lc d6c d6d
barbados 5lc d6c d6d
barbarian evi oa
barbaric 6di oa
barbarisation 655 ibk ibl
barbarise 655 ibk ibl
barbarism 6di
barbarity 6di 9lv oa
barbarization 655 ibk
barbarize 655 ibk ibl
barbarous 244 9lv
barbarously 244
barbarousness 244 9lv
barbasco fjg
barbate 3o0
barbecue ik6
barbecued 113
barbed 3j1
barbel 7s4 97
barbellate 7s4 97
barbican 7ww
barbital 7wx
barbitone 7wx
barcarole bzw
barcarolle bzw
barde kbx
bare 6v r1
bareback hvy r7
barebacked hvy r7
bared r3
barefaced 2ty 9t
barefacedly 9t ht3
barefoot 3o9 hvz
barefooted 3o9 hvz
bareheaded r3
barely hmf
barf hb8 i94
bargain c4b dr1 fsb kzu
bargainer dr1 f4z kzu
bargaining c4b kzu
barge 7wy ko6
bargee ef3 ko6
bargeman ef3
baric 4le h49
barilla fhz
baring 6bx
barite h5u
barium 4le h49
bark 3ra frp
barkeep dr7
barkeeper dr7
barker 7li
barky 3ra frp
barley cs9
barleycorn cs9
barm hib
barman dr7
barmy 3im 3tu
barnacle 7kt
barnstorm dr2 jor
barnstormer dr2 dr3 jor
barograph 7wz
barographic 7wz
barometer 4lf 7x0
barometric 4lf 7x0
barometrical 4lf 7x0
baronage d0f
baronduki 7ob
baronet dr5 l60
baronetise l60
baronetize dr5 l60
baronial 25n
baroque 30n 9ac
baroqueness 30n 9ac
barosaur 7h7
barosaurus 7h7
barracking 72f
barracouta 7r9
barrage 6yb
barrater dr6
barrator dr6
barred 2qa
barrel 7x1
barreled 31t d5
barrelled 31t d5
barrenness 22t a9f
barricade jq2 k3j
barricaded 2qa
barricado jq2
barrier asz
barroom 7x2
bart dr5
bartender dr7
barter 745 dr8 kzs
barterer dr8 kzs
barunduki 7ob
barye g4j
baryta 4lg h4a
barytes h5u
barytic 4lg h4a
basalt 4lh h8r
basaltic 4lh h8r
base axw j0c
baseball 6eo
baseboard 7x5
baseless 3y4
basely 2ok i1c
basement 7x6
baseness 2ok 3fu 9jq
bash cfc k02
bashful ck3 fr
bashfully fr hua
bashfulness ck3 fr
basically hmg
basics b0h
basidial 4li fpd
basidiomycete 4lj fpe
basidiomycetous 4lj fpe
basidiospore 4lk ffd
basidiosporous 4lk ffd
basidium 4li fpd
basify h3w ih8
basilar 4ll d28
basilary 4ll d28
basilica 4lm 7x7 7x8
basilican 4lm 7x7 7x8
basis axw
bask kiz
basket 7x9 g5n
basketball 6eq
basketeer dr9
basketful g5n
basketmaker dra
basketweaver dra
basophil aj3
basophile aj3
basophilia 5if 9w8
basophilic 5if 9w8
bassarisk 7r4
bassoon 7xb drb
bassoonist 7xb drb
basswood fkj
bastard dpr
bastardisation 656 lfl
bastardise 656 7xc drc j9j lfl
bastardised 37m
bastardization 656 bs3 j9j lfl
bastardize 656 7xc bs3 drc j9j lfl
bastardized 37m
bastardly 2e4 7xc drc
bastardy gch
basting 7xd
bastioned 362
bastnaesite h5h
bastnasite h5h
basutoland d9n
bat 5y5 7m6 dre k0e
bathe 642 i72
bather f2p
bathetic 1ey
bathhouse 7xe
bathing 642 i72
batholite 4ln hdi
batholith 4ln hdi
batholithic 4ln hdi
batholitic 4ln hdi
bathometer 7xg
bathtub 7xf
bathymeter 4lo 7xg
bathymetric 4lo 6yn
bathymetrical 4lo 6yn 7xg
bathymetry 4lo 6yn
bathyscape 7xh
bathyscaph 7xh
bathyscaphe 7xh
batrachia 7gf
batrachian 4hx 7gf 7gg
bats 3im
batsman dre
batswana dkf
batter dre k0e k0p
battercake cpj
battering 77q
batting 5y5 k0e
battle 6xb jom
battlefield d21
battlefront d3f
battleful 5e
battleground d21
battlement 7xi
battlemented 30p
battler dwg jom
battleship 7xj
battlewagon 7xj
battue 62e
batty 3im
bauble 7ws
baulker dqu lfu
bauxite 4lp h5i
bauxitic 4lp h5i
bawd eru p0
bawdily p0
bawdiness 9t0 p0
bawdry c2u
bawdy 9t0 c2u eru p0
bawdyhouse 933
bawl jmy
bawler eum jmq
bawling 6te
bay dcv
bayberry fh6
baycol 82g
bayer 7vr
bazaar 7xk
bazar 7xk
bazillion g6e
bead 3i
beading 7xm 7xn
beadlike hf
beadsman drf
beadwork 7xm 7xn
beady gaj hf
beak 7hl juw
beam jir
beaming mf
beamish mg
beamy fbz hg
beanball 5x7
beaner 5x7
beanie 7xo
beano 6ex
beany 7xo
bear i7v
bearable 43p j24
bearcat 7m4
bearded 3o0
beardless 3ny
bearer dua
bearskin 7xp
bearwood frh
beast 245 5tc drg
beastliness 245 315 9ne
beat 772 77r jp8 xw
beatable jp8 jpa xw
beatific 1vq
beating 77r jp8
beau dsx
beauteous 998 99d dq
beauteousness 99d dq
beautician 998 drh
beautification 64d iit kc7 lmp
beautiful dp
beautifully dp huz
beautify 64d 998 iit
beauty 998 dq drh iit kc7 lmp
becalm ior
bechance iky ikz
becharm ki2 lg3
bechuana dkf
beckon jme
becloud kv5
become ic9
becoming 1io 35m 9sn
becomingly 1io
becomingness 1io 35m 9sn
bed k1a
beda fa3
bedamn jch
bedaub jv7
bedaze ktd
bedazzle kvd
bedbug 7nc
bedchamber 7xs
bedclothes 7xq
bedcover 7xu
bedding 7xq
bedeck kcb
bedesman drf
bedevil 6dj izh khv
bedevilment 6dj khv
bedewed 4av
bedfast 4ae
bedframe 7xv
bedight kcb
bedim ijm
bedizen i7e
bedraggle if1
bedraggled on
bedrid 4ae
bedridden 4ae
bedrock b0h
bedroom 7xs
bedsit 7xt
bedsitter 7xt
bedspread 7xu
bedstead 7xv
bee 7n2
beef cpt
beefalo 7pe
beefburger cqf
beefeater f9s
beefy 3g0
beekeeper dri
beekeeping 6vg
beelzebub dhw
beeper 7xw
beer 1bm ctl
beery 1bm ctl
beet cqv
beetleweed fku
beetroot cqv
befall ikz
befit ll1
befitting 8o
befittingly 8o hr0
befog kv5
befogged pt
befool jbt lfd
befooling brm
before hoo
befoul gya isv
befouled oo
befoulment gya isv
befuddle ass izh
befuddled pt
befuddlement ass izh
beg c5t j6h j7r
beget e5h i7p
begetter e5h i7p
beggar 3ff drj l2h
beggarly 3ff drj
beggary c5t j6h j7r
begging c5t
begild kcc
begin 634 eku il1
beginner eku il1
beginning hlo il4
begrime k5y
begrimed op
begrudge kjf
beguile 99i duw dzn ki2 lfh
beguiled 1fj
beguilement 99i ki2
beguiler duw dzn ki2 lfh
beguiling 3ka
behave i5r lcb
behavior 79i
behavioral 5cb 79i
behaviorism 4lq bb8 dir
behaviorist 4lq bb8 dir
behavioristic 4lq bb8
behavioural 5cb 79i
behaviourism 4lq bb8 dir
behaviourist 4lq bb8 dir
behaviouristic 4lq bb8
behead k7p
beheaded 1zo
beheading 62n 77c
behemoth dwe e7p
behmen fa4
behold djh ku6
beholder djh ku6
beholding au0
behoove ljg
behove ljg
beige 9xy
beigel cqe
being 5t7 gcl lgo
beingness gcl
bejewel kca
belarusian daq
belated 378
belatedly 378 hq1
belau da7
belch 5xm i55
belching 5xm
beldam drk e8w
beldame drk e8w
beleaguer jq3 khw
beleaguering 72s
belemnite 4lr 7km
belemnitic 4lr 7km
belfry 80x
belgian d84
belgique d84
belie lj7
belief b1e b2l j2r j4x
believability 12u 9h7
believable 12u 9h7 j2r
believably 12u
believe 12u b2l drn j2r j33
believer drl drn j2r
believingly hx1
belike hqz
bell 87k
bellboy dro
bellflower fj9
bellhop dro
bellicose 5e
bellicoseness 95z
bellicosity 95z
bellied 2a5
belligerence 22x 95y cnj
belligerency 22x 2wy 6xo cnj
belligerent 22x 95y cnj dwg
belligerently 22x hv1
belling c04
bellman dro
bellow c2o jmy jmz
bellower eum
bellowing c2o jmy jmz
belly amq amt
bellyache f8m gpz jf2
bellyacher f8m jf2
bellybutton ams
bellying 2a5
belong fs1 l1s
belongings fs1 l1s
belorussia daq
beloved 2gp drp
below hp7 hp9
belowground 460
beltless e5
beltway 7xy
beluga 7sm
bema 82l
bemire k5y
bemoan jf4
bemock jbg
bemuse ass kh8
bemused 2ys 42j
bemusement ass kh8
benadryl 875
bend 1q1 7xz g90 gau kqr
bendability 1q1 a1l
bendable 1q1 a1l jw9 kqr
bendopa h3o
bends gie
beneath hp9
benediction 70w
benedictive 4ls c5x
benedictory 4ls c5x
benefact 79s fsq ldn
benefaction 79s fsq ldn
benefactor dis
benefice drq kxi
beneficence 9mz cn6 e6
beneficent 9mz cn6 e6 l1e m7
beneficial 42 a91
beneficially 42
beneficiary drq kxi
beneficiate fzn ixg
beneficiation fzn ixg
benefit 42 a91 e6 l1d l1e
benevolently 2bw
benighted 379
benignancy 2bv 9n0
benignant 2bu ef
benignantly ef hw0
benignity 2bv 9n0
benignly ef hw0
benin d6k
beninese d6k
benne foj
benni foj
bent bea
benthal 4lt d3h
benthic 4lt d3h
benthonic 4lt 5t8 d3h
benthos 4lt 5t8 d3h
bentonite 4lu h9y
bentonitic 4lu h9y
benumbed 29h 3kp
benweed fj2
benzene h8s
benzenoid h8s
benzine h8s
benzofuran hcp
benzol h8s
benzoquinone hf4
benzyl 4lv h42
benzylic 4lv h42
bequest fsg
berate j9z
berceuse c00
bereave ges l2a
bereaved 2b4
bereavement ges l2a
bereft 2b4 2gs
bergall 7sc
berit 70g
bermudan dkh
bermudian dkh
berretta 7y6
berried 1t8
berrylike 4l4 frd
berserk drr
berserker drr
berth 6h1
beryllium h4b
beseech j6i
beseeching 16r
beseechingly 16r hw1
beseem ll1
beset kh5
beshrew jch
besiege drs jq3
besieger drs jq3
besieging 72s
besmear jv7
besmirch jba
besotted 1bn
bespatter k63
bespeak jfu
bespectacled 3j
bespoke 14e
bespoken 14e a2
besprinkle ifh
bestial 245 5tc 9lw io6
bestialise io6
bestiality 245 6sy 9lw
bestialize 245 io6
bestially 245 hw6
bestir ksi
bestow 73b fsr l02 l03
bestowal 73b l02
bestower e1b
bestowment 73b fsr l02 l03
bestride kmz
bestubbled 3o1
bet jfn
betide ikz
betise 7aw
betoken jct jfu
betray 6o0 ec4 jgn ld3
betrayal 6o0 ld3
betrayer ec4 jb0 jbs ld3
betroth 70o jdr
betrothal 70o c7l jdr
betrothed a2
betterment cci iej
betting 26d
bettor drt jra
between i4h
betweenbrain akh
betwixt i4h
beverage ctd
bewail jf4
bewhiskered 3o0
bewilder ass izi kh8
bewildered 2ys
bewilderedly 2ys
bewilderingly ht2
bewilderment ass izi
bewitch 99i ki2
bewitched 1fk
bewitchery 99i ki2
bewitching am
bewitchingly am hw2
bewitchment b56 j7j
bewray jgn
bextra 91a
bezant fud
bezique 6ev
bezzant fud
bhagavadgita blb
bharat d8k
bhutan d87
bhutanese d87 dki
bhutani dki
bialy cqd
bialystoker cqd
biannual 3bb
biannually 3bb
bias beh j2l
biaural es
biauricular 4k5
biaxal 4lw b65
biaxate 4lw b65
biaxial 4lw b65
biblical 53f bld
bibliographer bm6 dru
bibliographic 4lx bm6
bibliographical 4lx bm6
bibliography 4lx bm6 dru
bibliolatrous 4ly 711
bibliolatry 4ly 711
bibliomania 4lz 9we
bibliomaniacal 4lz 9we
bibliophile 4m0 drv
bibliophilic 4m0 drv
bibliopole 4m1 drw
bibliopolic 4m1 drw
bibliopolist drw
bibliothec eew
bibliotheca 4m2 cv6
bibliothecal 4m2 cv6
bibliothecarial 4m2 cv6 eew
bibliotic 4m3 b60
bibliotics 4m3 b60 drx
bibliotist b60 drx
bibulous 1bp
bicapsular fgj
bicentenary 5hc hlf
bicentennial 5hc hlf
biceps 4m4 ang
bichloride hfm
bichromate hfi
bichromated hfi
bichrome nj
bicipital 4m4 ang
bicker c5m j7b
bickering c5m
bicolor nj
bicolored nj
bicolour nj
bicoloured nj
biconvex w4
bicorn 3fp 7y0
bicornate 3fp
bicorne 7y0
bicorned 3fp
bicornuate 3fp
bicornuous 3fp
bicuspid 3gp afn
bicuspidate 3gp
bicycle 7y1 dyt knh
bicycler dyt knh
bicyclist 7y1 dyt knh
bicylindrical gaf
bid dry l1p
biddable 2pu j6i j89
bidder dry l1p
bidding c4y j6i
biddy 7hx 7hz
bide lhv
biedermeier 8br
biface en
bifacial en
biff 5yb k0k
bifilar 4t4
biflagellate 5j6
big 2ch a6m
bigamist 6p4 drz gd9
bigamous 2m1 6p4
bigamy 2m1 6p4 drz gd9
bigger 2ck
biggish 2cl
bigheaded 36d
bighearted 1um 9m5
bigheartedness 1um 9m5
bigmouthed 1a6
bigness 2ch a6m
bigotry ber
biker dyt
bilateral 3za a4n
bilateralism a4n
bilaterality 3za a4n
bile 4m5 4m6 ahf
bilestone ddx
bilgewater bog
bilharzia glh
bilharziasis glh
biliary 4m5 4m6 agn ahf
bilingual 2m5 ds0
bilingualist ds0
bilingually 2m5
biliousness 1w0 4af 95u
bilirubin h87
bill bmy
billboard 7y4
billfold 92d
billiard 6ew
billiards 6ew
billingsgate brs
billowing ix
billowy ix
billy 90t
billyo g6a
billyoh g6a
billystick 90t
bilobate 3p4
bilobated 3p4
bilobed 3p4
bilocular 46h
biloculate 46h
bimester 2fn 3bc hk9
bimestrial 2fn 3bc hk9
bimetal 2l5 h8t
bimetallic 2l5 4m7 fu7 h8t
bimetallism 4m7 ds1 fu7
bimetallist ds1 fu7
bimetallistic 4m7 fu7
bimillenary hiw hlj
bimillenial 4m8 hiw
bimillennium 4m8 hiw hlj
bimli fk8
bimolecular h60
bimorphemic 5bt
binaural es
binaurally es
bind 99s jyk ld4
bindable a9 jwg jx1
binder jwg jx1
bindery jxy
binding 99s jxy jyk
bingo 6ex
binocular afs
binturong 7m4
binuclear ew
binucleate ew
binucleated ew
bioarm 7y5
biocatalyst 4m9 h6y
biocatalytic 4m9 h6y
biochemical 4ma b93
biochemically 4ma
biochemist b93 ds2
biochemistry 4ma b93 ds2
bioclimatic baf
bioclimatology baf
biodefence 6xg
biodefense 6xg
bioengineering bax
bioflavinoid hi2
biogenesis 4mb 4mc 6sj fvs
biogenetic 4mb 6sj
biogenic fd8
biogenous 4mc 6sj fvs
biogeny 6sj
biogeographic 4md b88
biogeographical 4md b88
biogeography 4md b88
biographer bmv ds3
biographic 5ld bmv
biographical 5ld bmv
biography 5ld bmv ds3
biologic 4me b6h fd8
biological 4me b6h cvc fd8
biologically 4me
biologism 4mf 6cu
biologist b6h ds4 fd8
biologistic 4mf 6cu
biology 4me b6h ds4
bioluminescence fdc gq
bioluminescent fdc gq
biomedical 4vl b6t
biomedicine 4vl b6t
biometrics b6i
biometry b6i
bionic 4mi baw
bionics 4mi baw
bionomic 588 b8e
bionomical 588 b8e
bionomics 588 b8e
biophysicist b9m ds5
biophysics b9m ds5
biostatistics b6i
biosynthesis 4mj fvs
biosynthetic 4mj fvs
biosystematic 4mk bc5
biosystematics 4mk bc5
biosystematy bc5
biota cvc
biotech bay
biotechnology bax bay
biotite 4ml h5j
biotitic 4ml h5j
biotype 4mm cue
biotypic 4mm cue
bioweapon 7y5
biparous 46b
bipartisan 17z
bipartizan 17z
biped 7mf ez
bipedal 7mf ez
biquadrate g4v
biradial 3zb
biradially 3zb
biramous 46g
birchen 4ci
bird 7f9 jqr
birdbrain exz
birdcall bv2
birder ds6 jqr
birdsong bv2
birdwatch ds6 em1 jqr
birefringence 520 feb
birefringent 520 feb
biretta 7y6
biriani cps
birken 4ci
birl kra krb
birle krb
birling 68q
biro 7wo
birretta 7y6
birth cb5 i7v
birthing g0b
birthmark 9a4
birthrate hlw
biryani cps
biscuit cpg
bise fc0
bisect 6bc k6r
bisection 6bc k6r
bisectional 6bc
bisexuality a0n
bishop 4sg ds7
bishopric d2r
biskek db1
bismuth 521 h4c
bismuthal 521 h4c
bismuthic h4c
bison 7ph
bisontine 7ph
bister hao
bistered 522 hao
bistre hao
bistred 522 hao
bistro 7y7
bistroic 7y7
bisulcate 46i
bit 2d5 dcw g5j
bitchery jeu
bitchiness 9n6 ed
bitchy 9n6 c6p ed
bite 6rp ds8 k1x kto
biter ds8 k1x
biting 3j1
bitingly i26
bitt 7yn
bitter 43r 7i 95x
bitterly 43r 7i
bitterness 314 7i 95x cnk
bitterweed fij fj0
bittie 2d5
bitty 2d5 g5j
bitumen 5le hd2 iud
bitumenoid 5lf hd2
bituminise iud
bituminize hd2 iud
bituminoid 5lf hd2
bituminous 5le hd2
bivalent 5lg a29
bivalve 46n 7kg
bivalved 46n
bivariate b09
bivouac 80w lir
bivouacking 71o
bizarre 10k 9is
bizarreness 10k 9is
bize fc0
bizonal d24
blab ec4 jgq
blabber ec4 jgq jm8
blabbermouth f3a
blabbermouthed 1a6 th
blabby 1a6
black 9xc ng
blackbird 7fr
blackboard 7y8
blackdamp h9l
blacken iid
blackening 65d
blackguardly 21n dtj
blackhead adn
blackleg evm l6m
blacklist bm7
blackmailer ds9 lfm
blackness 9xc ged ng oq
blackout gee
blacktop hec jvs
blacktopping hec jvs
bladder 5lh 7y9 akp
bladderlike 5lh 7y9
bladdery 5lh 7y9 akp
bladed 8xy
bladelike 3oz
blaeberry fks
blah c0r
blamable 27p j56 jb1
blame 27p bre c88 j56 jb1 jb2
blameable 27p j56 jb1
blamed 149
blameful 27p
blameless 27n geu
blamelessly 27n i4i
blamelessness 27n geu
blameworthiness 27p gex
blameworthy 27p bre gex
blanch ian
blanched nv
bland 41d 9zo
blandish 5zs bqw jdc
blandishment 5zs bqw jdc
blandness 19d
blank 1tm gw5
blanket 7ya
blankness 1tm gw5
blanquillo 7rz
blare cdg kwg
blaring cdg
blarney bqx j6y
blaspheme jcf
blasphemous 3ei 6nt
blasphemously p1
blasphemy p1
blast cdf k05 kwg
blasted 149
blastema 5li ai8
blastemal 5li ai8
blastematic 5li ai8
blastemic 5li ai8
blaster dsa jqj
blastocele 5lj 7ei
blastocoel 5lj 7ei
blastocoele 5lj 7ei
blastocoelic 5lj 7ei
blastocytoma gnb
blastoderm 5lk 7ej
blastodermatic 5lk 7ej
blastodermic 5lk 7ej
blastodisc 7ej
blastogenesis 4mn b5r fvt
blastogenetic 4mn b5r fvt
blastoma gnb
blastomere 5ll 7ek
blastomeric 5ll 7ek
blastomycosis 5lm gk7
blastomycotic 5lm gk7
blastoporal 5ln 7eo
blastopore 5ln 7eo
blastoporic 5ln 7eo
blastosphere 5lo 7em
blastospheric 5lo 7em
blastula 5lo 7em
blastular 5lo 7em
blat jmx
blatancy 388 3jv 9av
blatant 388 3jv 9av
blatantly 3jv
blate jmx
blather boe jm9
blatherskite boe
blaze 9wy
blazing hh
blazon 83o kcd
blazonry 83o kcd
bleach dsb iib
bleached nw
bleacher dsb iib
bleak 223 22t gzw
bleakly 223
bleakness 223 22t gzw
blear 43h ijk
bleary 43h
bleat jmx
bleb 1z0 akz
blebbed f8
blebby 1z0 akz f8
bleed ea2 gof i91 i9k
bleeder ea2 i91
bleeding gof i91
blemish 9a3 ih4 k6n
blemished 2xq
blench ian
blend 6ax 7yb inf k2t
blende hid
blender 7yb k2t
blending 6ax
bless 70w c5x
blessed 14c
blessedly 14c
blessing 798
blest 14c
blether c3v jm9
blight ln9
blighter dur eo8
blind 3og gk9 kvp
blinder 93b kvp
blinding hh
blindly 38u 3og
blindness 3og gk9
blindworm 7gi 7gq
blini cpk
blink 5xn i5j
blinker 7yc kv9
blintz cpl
blintze cpl
bliny cpk
bliss geo
blissful 1x7 geo
blissfully 1x7
blissfulness 1x7 geo
blister akz img
blistering 234 314
blistery 1z0 234 akz
blithe clu mh
blithely ho7 mh
blitheness 2s2 clu
blither jm9
blithesome mh
blizzard fei
blob k5v
blocadren 8zi
block 13n 6gl 72r 7yd k3j
blockade 6xc
blockaded 2qa
blockbuster 5vc
blocked 2qb
blocker jr1
blockhead e24 q6
blockheaded e24 q6
blocking 6gl jr1 k3i k3j
blockish 13n
blocky 13n 7yd gb4
bloke dur
blond 9y2 f2
blonde f2
blondness 9y2 f2
blood ah4 fe
bloodbath 62e
bloodberry fi3
bloodcurdling ch
bloodguilt 27q gey
bloodguilty 27q gey
bloodhound 7lm
bloodily fe
bloodiness 947 fe gdz
bloodless 69
bloodletting 62e
bloodline cwj
bloodroot fig
bloodshed 629
bloodstained ff
bloodstone h91
bloodsucker 7k9
bloodthirstiness 947 fg
bloodthirsty 947 fg
bloody 947 ah4 fe gdz
bloom fg0 fg3 fvu iiw
bloomer 5vr fg3 iiw
blooming fvu
blooper 5vr
blossom fg0 hmd iiu iiw
blossoming fvv
blot 9a6 k5v k64
blotch 305 9a7 f9 kcy
blotched 305
blotchy 305 9a7 f9
blotter k64
blotto 1bn
blow cbx
blowball fj4
blowfish crx
blowgun 7yf
blowhard dsy
blowhole 91l
blowlamp 7yg
blowpipe 7yf 7yh
blowsy 430
blowtorch 7yg
blowtube 7yf 7yh
blowy fd0 j0
blowzy 430
blub i8l
blubber dsc i8l
blubberer dsc i8l
blubbery 9zv
bludgeon k13
bludgeoner k13
blue 9xs ium mt
bluebill 7ip
bluebottle fin
blueing fvw hem
blueish mt
bluejacket dsd
blueness 9xs mt
bluff jaq
bluffer jaq
bluffly 19p hw3
bluffness 19p
bluing fvw hem ium
bluish mt
blunder 5vr dta leo
blunderer dta leo
blunt 1bt 31w 9ar
bluntly 19q hw3
bluntness 19q 1bt 31w 9ar
blur 1al b2i ijk
blurb c8u
blurred 1al
blurriness 1al 9ap
blurry 1al 9ap b2i
blurt jja
blush 5xo 8sz fpf iam
blusher 8sz fpf iam
blushful vo
blushing vo
bluster bwr c7o efq fd1 jdk
blusterer efq i5t jdk
blustering iy
blusterous fd1 iy
blustery fd1 iy
board hi7
boarding 5uw
boast c7m dsy jdk
boaster dsy jdk
boastful 36e 9r7
boastfully 36e hu6
boastfulness 36e 9r7
boasting c7m
boat knv
boater 7yi
boating 675 knv
boatload g6b
boatman aqe dse
boatmanship aqe dse
boatswain dsf
bob 7yj kkb
bobber 7yj kkb
bobble lcm
bobbysock 7uo
bobfloat 7yj
bobolink 7fw
bocce 6ei
bocci 6ei
boccie 6ei
boche dlh
bod acz
bodacious 9t
bode jct
bodge lcm
bodied 11r
bodiless 11p 11t
bodily 4mo
boding cl7
body 4mo
bodybuilder dsg
bodybuilding 6jw
bodyguard dsh
bodyless 11p
boehm fa4
boer djq
boeuf cpt
bog 4aw dcx
bogbean flu
bogey dhq
bogeyman dgt
boggy 4aw dcx
bogie 7yl dhq
bogus 1v2
bogy 7yl
bohme fa4
boil 7ym 8ha im4
boiled 114
boiler 7ym im4
boisterous 2s9 9yp
boisterously hu0
boisterousness 2s9 9yp iz
bokkos by1
bola 7yq
bold 9ax 9ok fl
boldly fl
boldness 9ok fl
bolivia 5ei d89
bolivian 5ei d89
bollard 7yn
bollix lcm
bollock ala
bollocks lcm
bolo 7yq
bologram 7yo
bolograph 7yo
bolographic 7yo
bolometer 4mp 7yp
bolometric 4mp 7yp
boloney bog
bolshevik dsi io3
bolshevise dsi dsj io3
bolshevist 556 czu dsj
bolshevistic 556 czu dsj
bolshevize dsj io3
bolshie dsi
bolshy 3wn dsi
bolt 6gj 7yr fem
bomb 6y5 7ys 7yt 7yu jqd
bombardon 8ed
bombast 3eu c0r
bombastic 3eu c0r
bombastically 3eu hvi hvj
bomber 7yt jqd
bombilate cdi kwf
bombilation cdi kwf
bombinate cdi kwf
bombination cdi kwf
bombing 6y5 jqd
bomblet 7ys 7yu
bonanza chr
bonaparte faw
bonce am4
bondable a9 jyk
bonderise jvr
bonderize jvr
bondmaid dsl dsm
bondman dsk
bondsman dsk
bonduc flx
bondwoman dsl dsm
bone 5s3 ae9 aej h8c i8 ie6
boned i9
bonehead e24 q6
boneheaded e24 q6
bonelet ae9 aej h8c
boner 5vr
bones 7yv
boneset fit
boney 1o3 a06 ae9 i8
bonfire cam
bonhomie 96z
boniness 1o3 a06
bonk k02 k1a
bonkers 3im
bonnethead 7f7
bonnie dr
bonnily dr
bonny dr
bonus azb
bonxie 7l7
bony 1o3 a06
bonyness 1o3 a06
boo c2s jca
booby e23
boodle 6eu fub
booger dgt
boogeyman dgt
book 7yw bkw bkz
bookable lbf lgm
booker j2i
bookie dsn
booking j2i lbf lgm
bookish 3jh 9pa
bookishness 3jh 9pa
bookkeeping 6jm
booklet 7yw bkw bkz byp
booklouse 7nf
booklover drv
bookmaker dsn
bookman evy
bookmark 7yx
bookmarker 7yx
bookshop 7yy
bookstall 7yy
bookstore 7yy
bookworm enl
boom cdh k05 kwt
booming 2gc 3x1
boondocks d1y
boor eni
boorish 3aa 9u9
boorishly 3aa
boorishness 3aa 9kk 9u9
boost 78z a71 kox
bootblack dsp
bootee 7yz
booth 7z0
bootie 7yz
bootlegger dsq
bootless 34s
bootlick dos jdf
bootlicker dos jdf
bootlicking 1b1 3pq
booty fsf
booze 1bp cto js0
boozer dnk js0
boozing 6ny
boozy 1bp cto
bopeep 6es
boracic 5lp h4d
borage fo7
borated h5k
borax h5k
bordello 933
border d2a d38 k31 k32 lli
borderland d2c
borderline 2j3
bore 7ju 7z1 a6k k1u
borecole fi7
boredom cmq
borer 7ju 7z1 k1u
boric 5lp h4d
boring 29n ac8
boringly 29n htg
boringness 29n ac8
boron 4mq 5lp h4d
boronic 4mq h4d
borrow dsr l2p l3u
borrower dsr l2p
borrowing 5w7
borsch cov
borscht cov
borsh cov
borshch cov
borsht cov
bortsch cov
bosh bog
bosie 6ep
bosk 4cd d14
bosky 4cd d14
bosnia 5e6 d7t
bosnian 5e6 d7t
bosom 3nd amj k15
bosomy 3nd amj amk
boss 1av dss e6d
bossy 1av e6d
bosun dsf
botanic 4mr b89
botanical 4mr b89
botanise b89 j0t
botanist b89 dst
botanize b89 j0t
botany 4mr b89 d10 dst j0t
botch 3qo 5vr dta lcm
botched 3qp
botcher dta lcm
botchy 3qo 5vr
bother azd gsw kh4
botheration azd gsw kh4 lbx
bothered vp
bothersome 5w
botonee ia
botonnee ia
botryoid 4ms fri
botryoidal 4ms fri
botswana d88
botswanan d88
bottle k4m
bottleneck gb3
bottler k4m
bottom d27
bottomless 15c a8d
bottomlessness 15c a8d
bottommost 445
botulin 5g2 hg7
botulinal 5g2 7d1 hg7
botulinum 7d1
botulinus 7d1
botulismotoxin hg7
bouldered 3rk
bouldery 3rk dcy
boule 7z3
boulle 7z3
bounce a1e cc8 kll
bounciness 1e6 a1e
bouncing cc8
bouncy 1bz 1e6 a1e cc8
bound 5xt dsu kom
boundary d29 gal lli
bounded 1pa ach
boundedness 1pa ach
bounder dsu dtj kom
bounderish 3ad
boundless 1pd acg
boundlessly 1pd hu5
boundlessness 1pd acg
bounds d29
bounteous 1um 9m4
bounteously 1um hw4
bounteousness 1um 9m4
bountiful 1t9 1um a7b
bountifully 1t9 hw4
bountifulness 1t9 1um a7b
bouquet 7z4
bourgeon ilb
bourn b5d d2b
bourne b5d d2b
bourtree fnb
bouse k2d
boustrophedon 4mt bjd
boustrophedonic 4mt bjd
bovid 52h 7p6
bovine 52h 7p6
bow 7z5 c9w jd9
bowdlerisation 6c3 6c5 ied
bowdlerise 6c3 6c5 e4u ied
bowdleriser e4u ied
bowdlerization 6c3 6c5 ied
bowdlerize 6c3 6c5 e4u ied
bowdlerizer e4u ied
bowel alt
bowelless 2jz
bower 2tr 7vd jzt
bowerbird 7g0
bowery 2tr 7vd
bowfin 7sl
bowknot 7z5
bowlder dcy
bowleg 1pq an0
bowlegged 1pq
bowse k2d
box 13o 7z6 7z7 k3x
boxberry cr1 fn9
boxer dsv k0s k0v
boxers 87z
boxershorts 87z
boxfish 7sq
boxing 67l 6e6 k0s k0v k3x
boxlike 13o
boxy 13o 7z6
boy egc hj3
boyfriend dsx
boyhood egc hj3
boyish 2rh 986
boyishly 2rh hvk
boyishness 2rh 986
boylike 2rh hvk
boytrose 4ms fri
bozo e8s e92
bra 7ze
brabble j7b
brace ju2 ki1
bracelet 7z9 92l
bracer 7za i6c
brachial an4
brachiopod 4mu 7o2 7o3
brachiopodous 4mu 7o2
brachycephalic acq g4
brachycephalism acq
brachycephaly acq g4
brachycranial g4
brachycranic g4
brachydactylia gj2
brachydactylic 2p2 gj2
brachydactylous 2p2
brachydactyly 2p2 gj2
bracing ju2
bracken frv
brackish 1sv 9z7
brackishness 1sv 9z7
bract 4mv frm
bracteal 4mv frm
bracteate 4mw frm
bracted 4mw frm
bracteolate frn
bracteole frn
bractlet frn
bradawl 7zb
brag c7n dsy jdk
braggadocio c7o
braggart 36e dsy jdk
bragger dsy jdk
bragging 36e c7n
braggy 36e c7n
brahminic 4mx cyz dsz dt0
brahminical 4mx cyz dsz dt0
braid 7zc ae2 k5c kc4
braiding 7zc
brain 28v ak0 ap3
braincase am5
brainchild 8g2
brainiac e7g
brainish kb
brainpan am5
brainpower ap3
brainsick 3in
brainstorm 78k ayl izz
brainstorming 78k izz
brainwave ayl
brainy 28v ap3 e7g
braky 4ce frv
braless r2
bramble 4ce fqd
brambly 4ce fqd
branch 10u frr
branched 46g
branchia 4my 7r6
branchial 4my 7r6
branchiate 1uc
branchiopod 4mz 7kr 7ks
branchiopodan 4mz 7kr 7ks
branchiopodous 4mz 7kr
branchlet frt
branchy 10u frr
brand bw2
branding 79m
brant 7iu
brash 97q d1
brashly d1 hwg
brashness 97q 9ko d1
brasier 7zg
brasil d8a
brass 4n0 7zd
brassicaceae fi6
brassiere 7ze
brasslike 4n0 7zd
brassy 4n0 7zd
brat 12k cq5 f3z
brattish 12k
brattle kvx
bratty 12k f3z
bratwurst cq5
bravado bwr
brave 9oe g6
bravely g6 hrl
braveness 9oe fm g6
bravery 9oe
brawler j7c
brawn 3wa a1x
brawniness 3wa a1x
brawny 3wa a1x
brazen 9oo 9t
brazenly 9t
brazenness 9oo 9t
brazier 7zg
brazil 5ee d8a
brazilian 5ee d8a
brazilwood flv
breach k8p lep
bread cq6
breadstuff cq6
breadth a8e ap4
breadthways hw5
breadthwise hw5
break 16c 6al ddr
breakability 16c a2w
breakableness 16c
breakaway ld0
breakax fkg
breakaxe fkg
breakdown 6ga
breaking 6al
breakout 5v0
breakstone fo3
breakthrough ayo
breakup cbn l7f
breakwater 7zh
breast amk
breastbone aeq
breastfeed jso
breastpin 7zv
breastplate 7zi
breaststroke 6gn dt1 kok
breaststroker 6gn dt1 kok
breastwork 8o2
breathalyse lcu
breathalyser 7zj
breathalyze lcu
breathalyzer 7zj
breathe 6r8 8vl i50
breather 8vl i50 j7o
breathing 6r8 gi i50 j7o
breathless 1jo gj gre
breathlessly gj
breathlessness 6a gj gre
breathtaking 1jo
breccia h6g ikq k8d
brecciate h6g ikq k8d
breechcloth 7zk
breechclout 7zk
breeched r0
breed i7u k1g kax
breeder k1g
breeding 9k8
breeze fc1 j0
breezily 1c0
breeziness 1c0 94z gzr j0
breezy 1c0 94z fc1 gzr j0
bregma 4n1 ada
bregmatic 4n1 ada
breiz d94
brent 7iu
breughel fa6
brevibloc 89g
brevity 2fs a3o c0v wo
brewage kbn
brewer kbn
brewery kbn
briarwood fkm
briary 97 fls
bribable 11b l15
bribe 11b 6p8 dt2 l15
briber dt2 l15
bribery 6p8 l15
brickfield 7zn
brickle 16d
brickly 16d
brickyard 7zn
bricole 81t
bridge jwt kmd
bridgeable jwt kmd
brief 2fs a3o a8c c0v wo
briefly 2fs hwq wo
briefness 2fs a3o a8c wo
brier fmz
brierpatch fmz
brierwood fkm
briery 97
brigand dqy
bright 9wx hb nr
brightly hb hp5
brightness 9wx hb nr
brilliance 25t 3xp 9kb 9wy hi
brilliancy 25t 28v 3xp 9x5 hi nr
brilliant 28v 3xp 9kb 9x5 ap6
brilliantly 28v hi hp5
brimful 1te
brimfull 1te
brimming 1te
brinded 306
brindle 306
brindled 306
bring ksc
bringing 67b
brininess 1sv 9z6
brinjal fop
brink gao
briny 1sv 9z6 hfh
brio 94t
briony fk3
briquet 7zo
briquette 7zo
bris 70g
brisance 4n2 fbl
brisant 4n2 fbl
brisk 1g7 2ad 94x
briskly 1g7
briskness 1g7 94x
brisling 7ri cs4
bristle 7zp 97
bristled 97
bristliness 97 9wq
bristly 1w1 7zp 97 9wq
britain 5dw d8c
britannic 5dw d8c dlc
brith 70g
briticism c0h
british dlc
britishism c0h
brittany d94
brittle 16d 9vr
brittlebush fis
brittleness 16d 2kq 9vr
broach 7zv
broached 2ru
broad 4bn a8f va
broadax 7zq
broadaxe 7zq
broadband 4n3 bh1
broadcast dt3 jif jir
broadcaster 7zr dt3 jir
broadly 1u3
broadness 2cm 4bn a8f
broadnosed 2e8
broadsheet c8y
broadside c8y
broadtail 7pl
broadwise hw5
brobdingnagian 2cv
brocaded 3k
brocadopa h3o
brochure bkz
brogan 7zs
brogue 7zs
broider kbu
broil 63i 7zt ikb
broiled 115
broiler 7zt ikb
broiling 63i
broke 3f9
brokenhearted 2b5 cm9
brokenheartedness 2b5 cm9
broker dn7 kzx
brokerage kzx
brolly 8bw
bromate h4e idq iuy
brome fjm
bromegrass fjm
bromeosin hen
bromic 4n4 h4e
bromide c4l
bromidic 2tc c4l
brominate h4e idq iuy
bromine 4n4 h4e idq iuy
bromoform h3z
bronc 7on
bronchial 5d2 aln
bronchiolar 5d4 alo
bronchiole 5d4 alo
bronchitic 4ag gkn
bronchitis 4ag gkn
broncho 7on
bronchoscope 5sc 7zu
bronchoscopic 5sc 7zu
bronchus 5d2 aln
bronco 7on
brontosaur 7h6
brontosaurus 7h6
bronze mu
bronzed f5
bronzy mu
brooch 7zv
brood i7y j3y
brooder 8fr i7y
brooding 42k cm4 fvx
brook dcz j24
broom jzw
brothel 933
brother dt4 hz
brotherhood cw6
brotherlike hz
brotherly dt4 hz
brouhaha ce0
brow aft aoh
browbeat kgu
brown 9xx mv
brownish mv
brownness 9xx mv
brownout gee
browser l2u
bruegel fa6
bruise dt8 gog k49
bruiser dt8 k49
bruit jmh
brumal 23o
brumous r9
brunei 5lq d8h
bruneian 5lq d8h
brunet dt5 f4
brunette dt5 f4
brunnhilde dig
brusa dbl
brush 4cd d11
brushwood d11
brushy 4cd d11
brusk 12d
brusque 12d 9ud
brusquely 12d hw3
brusqueness 12d 9ud
brutal 244 9lx
brutality 244 6di 9lx
brutally hso
brute 245 drg
brutish 245
brutishly 245 hw6
brynhild dig
bryony fk3
bryophyte ff6
bryophytic ff6
bryozoa 7o0
bryozoan 7o1
bubaline 7pi
bubble 3tf i55 kwv
bubbler kwv
bubbliness 3tf 9cs
bubbling 1c1 3tf
bubo 5lr gp2
bubonic 5lr gp2
buccal 2s6 aoi
buccaneer ep1
buccaneering 6pl
bucharesti d7o
buckaroo dy6
buckbean flu
buckeroo dy6
bucket 7zw
buckler 8uj
buckminsterfullerene h41
buckyball h41
bucolic 3gy
bucuresti d7o
buddhist 5ah bge cwg
buddhistic 5ah bge cwg
buddy dt6
budge kln
budgereegah 7ib
budgerigar 7ib
budgerygah 7ib
budget 5jv fun fuo
budgetary 5jv fun fuo
budgie 7ib
buff e55
buffalo 7pi
buffet k0p
buffeting cfd
bufflehead 7io
buffoon dvy
buffoonery 6fa
buffoonish 24b
bug khw or
bugaboo dgt
bugbear ayt dgt
bugger 6sf ezd let
buggery 6sf let
bugginess or
buggy 7zy
bugle kee
bugler kee
bugloss fj0 fo8
bugologist e3m
bugology b8h
buhl 7z3
build 6v6 dt7 kb6
building 7zz
built 264
buirdly 3g0
bulb 5sd 8ib fr6
bulbaceous 5sd fr6
bulbed fr6
bulbil fr7
bulblet fr7
bulblike 3g7
bulbous 2a5 3g7
bulge 2a5 ga4 ih5 ksh
bulghur csa
bulginess 2a5 a51
bulging 2a5 w3
bulgur csa
bulgy 2a5 a51 ga4
bulimia 4n5 gh5 ghw
bulimic 4n5 gh5 ghw
bulk 2cn a6h a7w
bulkiness 2cn a6n
bulky 2cn a6h a6n
bull 7p8 dt8
bulla akz
bullbat 7ig
bullbrier fls
bulldoze 800 k7x
bulldozer 800 k7x
bullet 801
bullfight 802
bullfighter dqx
bullfighting 6ee
bullheaded 3wo 9oy
bullheadedness 3wo 9oy
bullock 3wb 7p9
bullocky 3wb 7p9
bullrush fh7 fk1
bullshit boh jat
bully 1vg dt9
bullying 79k
bullyrag kgu
bulrush fh7 fk1
bum 3xy ebk eut f56 l0e
bumblebee 7n3
bumbler dta lcm
bumbling 3y
bumf bnq
bump 803 cbx jur kz6
bumper 803 jur
bumph bnq
bumpiness 3rb 9wp
bumpkin 125 f9u
bumpkinly 125 f9u
bumptious aao d2
bumptiously d2
bumptiousness aao d2
bumpy 3rb 3rp 9wp cbx
bunce chr
bunch cum cyk k3u w6
bunchberry fp4
bunchy cum w6
bunco 6pa lf5
buncombe boi
bundle 804 cvh k3u
bungaloid 805
bungalow 805
bunghole am1
bungled 3qp
bungler dta lcm
bungling 3qq 3y
bunko 6pa
bunkum boi
bunt k08
bunter k08
buoyant 1zs 950 clv mi
buoyantly hw7 mi
burble kwv
burbling 1c2
burbly 1c2
burbot 7rd
burden 8il azh k40
burdenless 1fv
burdensome 1zv 9b9
burdensomeness 1zv 9b9
burdock fik
bureau 82r czb
bureaucracy 5ls d1a
bureaucrat dtb
bureaucratic 5ls d1a dtb
bureaucratically 5ls
bureaucratism d1a
buret 806
burette 806
burger cqf
burgess dtc
burgher dtc
burglar dtd lf3
burglarious 5lt 6pm
burglarise dtd lf3
burglarize 6pm lf3
burglary 5lt 6pm lf3
burgle 6pm lf3
burial ch8 l8r
buried i2
burka 808
burlap 809
burly 3g0
burma d5k
burn ime s2
burnability 9bc
burnable im9 imb ime lmz s2
burner imb
burnish 9x6 jv1
burnished 31x
burnoose 80a
burnous 80a
burnouse 80a
burp 5xm i55
burping 5xm
burqa 808
burr 97 fj8
burred 97
burrlike fj8
burrow dd0 kr0
burry 97 fj8
bursa 4n6 akv dbl
bursal 4n6 akv
bursiform w0
burst 6ao ijb
burster ijb
burthen k40
burundi 5lu d5l
burundian 5lu d5l
burunduki 7ob
bury ch8 l8r
bus 80b
busby 7xp
bush fqa
bushbaby 7r0
bushbuck 7pv
bushwhack jqo
bushwhacker eaf
bushy 43c
busily i3
buspar 80c
buspirone 80c
buss 5yf k1l
bustle 6gh kri
busty 3nd
busy gfo i3
busybodied 2a3
busybody dte
busyness gfo i3
but hmh
butat g48
butazolidin 8p6
butcher 62d 6jn 7sw dtf dtg jxm
butchering 6jn
butcherly 3qo dta fj
butene h92
butler dth
butt k31
butter 4n7 csv
butterball 7io e5i
buttercup fgy
butterfat h94
butterfingered 3y
butterflower fgy
butterweed fj1
button 3l 80d hf
buttonhole l8w
buttonlike hf
buttony 3l 80d hf
butut g48
butyl hff idi
butylate hff idi
butylene h92
butyraceous 4n7 csv h94
buxom 1nr 3nd a03
buxomly 3nd huo
buxomness 1nr 3nd a03
buy 5w1 dti fsb kxp
buyback 5w0 kxq
buyer dti kxp
buying 5w1 kxp
buzz 80e 87k cdi kwf
buzzer 80e 87k kwf
buzzing 389
buzzword bo7
bye bow
byelarus daq
byelorussia daq
bygone 2vx
byname biu
bypass 7xy
bypast 2vx
bypath 80f
byre 84v
byrnie 8e2
byroad 80f
byway 80f
byword c4k
byzant fud
byzantinism bdv
cabala 1i0 b3d bq2
cabalistic 1i0 bq2
cabaret 6fe 80h
cabasset 8ln
cabassous 7qb
cabbala b3d bq2
cabbalah b3d bq2
cabby f3f
cabdriver f3f
cabinetmaking 6jh
cabinetry 6j3
cabinetwork 6j3
cable bhc jkp
cablegram bhc
cabman f3f
caboose 8bu
cabstand d2e
cache l1x
cachectic 4n8 h16
cachexia 4n8 h16
cachexy 4n8 h16
cachinnate c33 i6y
cachinnation c33 i6y
cacique 7fv
cackle 7fu 7i0 c3u cdj jnk jnl
cackler 7fu 7i0 jnk jnl
cackly cdj if
cacodaemon 4n9 dhs
cacodaemonic 4n9 dhs
cacodemon 4n9 dhs
cacodemonic 4n9 dhs
cacodyl 4na h95 h96
cacodylic 4na h95 h96
cacoethes dc4
cacogenic 4rx b6m
cacogenics 4rx b6m
cacography bkn
cacomistle 7r4
cacomixle 7r4
cacophonic 9yo cdg ie
cacophonous 9yo cdg ie
cacophony 9yo cdg ie
cad dtj
cadaster bmf
cadastral 4nb bmf
cadastre 4nb bmf
cadaver 4nc ad0
cadaveric 4nc ad0
cadaverous 1ny
caddie jot
caddish 12e
caddisworm 7no
caddy jot
cadence c1b
cadenced 3f0
cadency 3f0 9z0
cadent 3f0 9z0
cadet 6h7 dtk
cadetship 6h7 dtk
cadge eiv l0d l0e
cadger eiv l0d l0e
cadre czd
caducean 4nd bwn
caduceus 4nd bwn
caecal 4oo alx
caeciliadae 7gh
caecilian 7gh 7gi
caecum 4oo alx
caenogenesis fw4
caesarism d16
caesaropapism bdv
caesium h4i
caespitose 3s7
caesura 4ne c0o hls
caesural 4ne c0o hls
cafe 80i
caffein 4nf h8g
caffeine h8g
caffeinic 4nf h8g
caffer edb
caffre edb
caftan 80j 80k
cager dr9
cagey q2
cagily hw8 k8
cagy k8 q2
caiman 7gu
caimitillo fo1
cainogenesis fw4
cairn c9u
cairned c9u
cajole bqw j6y
cajolery bqw j6y
cajolingly hwk
cakehole afj
calabura fkf
calamari crw
calamary crw
calamine h5v
calamitous 1rm caz
calamity 1rm caz
calan 91o
calapooya djy
calapuya djy
calash 80l 80m
calcaneal aef
calcaneus aef
calcareous 4ng hdm
calcedony h9u
calceiform 4nh 80n
calceolaria fok
calceolate 4nh 80n
calceus 80n
calcic h4f
calciferol hi0
calciferous h4f
calcific 5im gr5
calcification fvy it8
calcify fvy gr5 h4f it8
calcination fvz ily
calcine fvz ily
calcite 4ni hdl
calcitic 4ni hdl
calcitonin ahn
calcium h4f it8
calculable ip j0d j4d jg3
calculate 6tf 80o ay8 dtl ip j0d j4d
calculated 292
calculating 1xu
calculatingly 1xu
calculation 6tf ay8 j0d j4d jg3 l07
calculative 1xu jg3
calculator 80o dtl j0d
calculous 4nj dd1
calculus 4nj dd1
calcutta 5f6 d8l
calcuttan 5f6 d8l
caldron 80p
calean 8et
caleche 80l 80m
calefaction a0x
calefactive 235
calefactory 235
calendar 4nk hjx
calender 4nk 80q
calendered 1v7
calendric 4nk hjx
calendrical 4nk 80q hjx
calf and
caliber 9cf a6k
calibrate 6yo iiz
calibrated 5ss
calibration 6yo iiz
calibre 9cf
caliche har
calicular 4nq 7mb
caliculus 7mb
california 5lv
californian 5lv
caliper 80r j11
caliph dtm
calisthenic 4nl 6jy 6jz
calisthenics 4nl 6jy 6jz
call jlx
callathump c04 d0x
caller laq
calligraph dto kcr
calligrapher bkm dto kcr
calligraphic 58p bkm
calligraphical 58p bkm
calligraphist bkm dto kcr
calligraphy 58p bkm dto
calling 6gw
calliper 80r j11
callipygian 3ne
callipygous 3ne
callisthenics 6jy 6jz
callithump 4nm c04 d0x
callithumpian 4nm c04 d0x
callosectomy 6lk
callosity 3ky 44e 9na
callosotomy 6lk
callous 3ky 9na
calloused 44e
callously 3ky hut
callousness 3ky 9na
callow 1kt
callowness gu2
calm 9t2 i6b kg0 vi
calming 768
calmly i33 vi
calmness 9t2 vi
caloric 4nn 502 fd3 g4s g4t
calorie 4nn 502 g4s g4t
calorimetric 4no 6yr
calorimetry 4no 6yr
calpac 80s
calpack 80s
calpe db7
calumniate 79g bro jba
calumniation bro
calumniatory 1y6
calumnious 1y6 79g bro
calumniously 1y6 i3a
calumny 1y6 bro jba
calvinist 5dj bg2 dtp
calvinistic 5dj bg2
calvinistical 5dj bg2 dtp
calx h97
calyceal 4np fgs
calycinal 4np fgs
calycine 4np fgs
calycle 7mb fgt
calycled 4nr 7mb
calycular 4nq 7mb
calyculate 4nr 7mb
calyculus 4nq 7mb fgt
calypter 7mu
calyptra fez
calyptrate 7mu fez
calyx 4np fgs
camachile fhe
camail 80t
camaraderie 96x
camarilla cy6
camas flr
camash flr
cambial 4ns af0 fq2
cambium 4ns af0 fq2
cambodia 5em d5m
cambodian 5em d5m dkj
cambria d8f
camelia foy
camellia foy
camelopard 7q4
cameraman dtq
cameroon 5lw d5n
cameroonian 5lw d5n
cameroun d5n
camion 881 8io
camisole 80u
camo 80v
camomile fio
camosh flr
camouflage 71e 80v
camp 71o 80w dts lir
campaign 6px dtr joq lga
campaigner dtr joq
campaigning 6py
campana 4nt g9x
campanile 80x
campanula fj9
campanular 4nt g9x
campanulate 4nt g9x
campanulated 4nt g9x
campeachy fly
camper dts lir
campground d2f
camphor 4nu 4nv h9b idp
camphoraceous 4nu h9b
camphorate h9b idp
camphoric 4nv h9b
camphorweed foi
camping 71o lir
campion fht
campong d51
campsite d2f
can 812 iex l68
canaan d7b
canada 5fo d7v
canadian 5fo d7v
canafistola flw
canafistula flw
canalicular 4nw adv
canaliculus 4nw adv
canalisation 75r 75s l37
canalise 75s 80y l37
canalization 75r 75s l37
canalize 75s 80y l37
cancel 62v la2
cancellate 3e0 kd
cancellated 3e0 kd
cancellation 62v la2
cancellous kd
cancer 4dk gnf
cancerous 4dk gnf
candelabra 80z
candelabrum 80z
candent gu
candid 19q 9pt
candidacy 6py
candidate dtr
candidature 6py
candidiasis glj
candidly 19q hy4
candidness 19q 9pt
candied 1sr
candleberry fh6
candor 9pt
candour 9pt
candymaker dx1
cane k0b
canicula 4nx dg5
canicular 4nx 4ny dg5 hkz
canicule 4nx 4ny hkz
caning 934
canistel crd
canister 810
cankerous 1z2
cannabis 811
canned 1ss 2ez
cannery 812 iex
cannibal 246 5lx dtt jrh
cannibalic 246 dtt
cannibalise dtt jrg jrh
cannibalism 5lx 6d0
cannibalistic 5lx 6d0 dtt
cannibalize dtt jrg jrh
cannily i2d q2
cannister 810
cannon 813 dpl jqg
cannonade 6ye
cannoneer 813 dpl jqg
cannula 3sv 814 k0z
cannular 3sv 814
cannulate 67h 814 k0z
cannulation 67h k0z
cannulisation 67h k0z
cannulise 67h k0z
cannulization 67h k0z
cannulize 67h k0z
canny q2
canoe 815 dtu ko0
canoeist 815 dtu ko0
canon bpx dtv
canonisation 70t j9u
canonise 70t bm8 j9u
canonised bm
canonist bpx dtv
canonization 70t j9u
canonize 70t bm8 j9u
canonized bm
canorous 2jm
cant bo7
cantala flt
cantaloup cre fk4
cantaloupe cre fk4
cantankerous 1w2
cantankerously 1w2
cantata bzl
canted 22g
canter 664
cantillate 7be jn2
cantillation 7be jn2
cantonal d5s
cantonment 80w lin
cantor dtw dvc
canulate 67h k0z
canulation 67h k0z
canulisation 67h k0z
canulization 67h k0z
canvass ay7 epu l8m
canvassing c8o
caoutchouc hfd
cap lkl
capability ac1 j4
capable ac1 apg h06 j4
capableness ac1 apg j4 ub
capably hs0 j4
capacious 2co a6p g6j
capaciousness 2co a6p ap5
capacitance fc2
capacitive fc2
capacitor 816
capacity h06
caparison 817 kbx
cape dd2
capelan 7rk
capelin 7rk
caper 6f6
capercaillie 7i4
capercailzie 7i4
capeweed fiy
capibara 7od
capillarity 420
capitalism 5hf czo dtx ib
capitalist 5hf czo dtx ib
capitalistic czo ib
capitular 4nz cxy
capitulary 4nz cxy
capitulate 5vh
caplin 7rk
capon 7hy i82
caponise 7hy i82
caponize 7hy i82
capoten 81b
cappelletti cqk
caprice 174 cip
capricious 174 33q 98n 9cy cip
capriciously 174 33q hw9
capriciousness 174 33q 98n 9cy
caprimulgid 7if
caprine 7pp
capsid 7nb
capstone 818 aqm
capsular 4o0 819 81a fgj
capsulate 2rr 819 k87
capsulated 2rr
capsule 4o0 819 81a k87
capsulise blt ig9 k87
capsulize blt ig9 k87
captain 6h8 dty dtz
captaincy 6h8
captainship 6h8 dty dtz eh4
captious 135
captiously 135
captivate cjb du1 gt0 ki2
captivated 1fj 2h0
captivating am
captivatingly am hw2
captivation cjb gt0 ki2
captive 1sb du1 er2 gf7 gfb
captivity 1sb gf7 gfb
captopril 81b
captor dit
capture 5wf ki2 l0i
capturer dit
caput am3
capybara 7od
car 81c
carabineer 81g du2
carabiner 81d
carabinier du2
carack 81m
caracul 7pl
carafate 8xc
carafe 81e
carageen 7dz
caramelise cp1 cp3 iau iaw
caramelize cp1 cp3 iau iaw
caranda fmq
caranday fmq
carapace 7ji
carat g2j
caravansary 81f
caravanserai 81f
carbamide hhp
carbine 81g du2
carbineer du2
carbocyclic h4g
carbohydrate h9c
carbolated h9j
carbon 549 h4g ilr im0 lhe
carbonaceous 549 h4g
carbonate ido lhe
carbonation ido
carbonic 549 h4g ilr
carbonisation fw0 ilr
carbonise fw0 h4g ilr im0
carbonization fw0 ilr
carbonize 549 fw0 h4g ilr im0
carbonous 549 h4g
carbonyl 4o1 h98 h99
carbonylic 4o1 h98 h99
carboxyl 4o2 h9a
carboxylic 4o2 h9a
carbuncle 1z3 glm
carbuncled 1z3
carbuncular 1z3 glm
carburetor 81h
carburettor 81h
carburise h4g im0
carburize h4g im0
carcase 7hm
carcass 7hm
carcinogen 4o3 h9e
carcinogenic 4o3 gng h9e
carcinoma 4o4 gng
carcinomatous 4o4 gng
cardamom csm fl4
cardamon csm fl4
cardamum csm
cardcastle 8f1
cardhouse 8f1
cardiac ags
cardinal 259 6h9 du3
cardinalate 6h9
cardinalship 6h9 du3
cardiogram byg
cardiograph 7wm 81i
cardiographic 81i
cardiography 6r9
cardiologic 59h b6u
cardiologist b6u du4
cardiology 59h b6u du4
cardiomegaly gqd
cardiomyopathy gjs
cardiopulmonary 4o5 agq ags
cardiorespiratory 4o5 6r7 ags
cardiovascular ai0
cardizem 871
cards 6et
cardsharp du5
cardsharper du5
cardura 87v
care cn7 kj7
careen 691 kn2
career 65w 6gw du6
careerism 6d1 du6
careerist 65w 6d1 du6
carefree 455 98o
carefreeness 3di 455 98o clw
careful 97u j7
carefully hwb j7
carefulness 24u 36o 3by 97u 97w j7
caregiver e9p
careless 6nh 97z jc
carelessly hrj jc
carelessness 6nh 97z jc
caress ju9
caressing 6sl
careworn 43i
cargo 81j
caribe 7s1
caribou 7q3
caricature bug
caricaturist bug
caries 1z4 fw3
carina ad6
carinal ad6
carinate 5t2
carinated 5t2
caring cn7 kj7
carious 1z4 fw3
carjack 62k k3b
carjacking 62k k3b
cark kfy
carlos fax
carlovingian du8
carmaker cw3
carnage 62d
carnal 2zi cio ibj
carnalise ibj
carnality 2zi cio
carnally 2zi
carnelian h9p
carnivore 7lf
carnivorous 7lf
carolean 4o6 faa fab
caroler du7 keo
caroline 4o6 fa9 faa fab
carolingian du8 fa9
caroller du7 keo
carolus fa9
carotene hhu
carotenemia h24
carotin hhu
carousal 6f4 lb4
carouse 6f4 f85 lb4
carousel 81k 81l
carouser f85 lb4
carousing 1bl
carpal 5ly anr
carpel 4o7 fg8
carpellary 4o7 fg8
carpellate jn
carpenter l6f
carpentry 6j4 l6f
carper du9 j92
carpet 8t1 jup
carpeting 8t1 jup
carpospore 4o8 4o9 ffe
carposporic 4o8 ffe
carposporous 4o9 ffe
carpus 5ly anr
carrack 81m
carrageen 7dz
carrageenan h9q
carrageenin h9q
carragheen 7dz
carrefour 8ga
carriage 81n
carrier 81o dua k23
carrottop etn
carrousel 81k 81l
carry 7tk 81o dua k23
carryall 81p
carsick 4ac
cart 8dl k25 k2c
cartage 73z k25
carte bmc
carthorse 7oq
cartilage 4oa af2
cartilaginous 447 4oa af2
carting 73z
cartographer 6vu dub
cartographic 4ob 6vu
cartographical 4ob 6vu
cartography 4ob 6vu dub
carton g5o
cartonful g5o
cartoon bui duc kcv
cartoonist boq bui duc kcv
cartouch 81q
cartouche 81q
caruncle 4oc ajl
caruncula 4oc ajl
caruncular 4oc ajl
carunculate 4od ajl
carunculated 4od ajl
carunculous 4oc ajl
carve 6wk ewd f9b
carved jp
carven jp
casbah d4h
case cas
casebook 3ul
cased 3o5
cash 1j9 kzm
cashable 1j9 kzm
cask 7x1 g5p
caskful g5p
casquet 81s
casquetel 81s
cassie fhb
cast 5x3
castanets 7yv
castaway em8
casteless 49h
castellated 30p
castigate 773 brd j9y
castigation brd j9y
castle 8nl
castled 30p
castrated 3n5
casual 30t 9ty wj
casually 30t hv2 wj
casualness 18w 1zz 30t 9ty jd wj
casuist 5lz 5m0 bch dud
casuistic 5lz 5m0 bcg bch
casuistical 5lz 5m0 bcg bch dud
casuistry 5lz 5m0 bcg bch dud
cat 7lu
catabatic 71
catabolic 4oe 6z fw1
catabolise ifu
catabolism 4oe 6z fw1 ifu
catabolize fw1 ifu
catachresis 4of c1v
catachrestic 4of c1v
catachrestical 4of c1v
cataclysm caz yy
cataclysmal caz yy
cataclysmic caz yy
catacorner 2v0
catalase 4og h7e
catalatic 4og h7e
catalectic bj3 c1c js
catalepsy 5m1 gig
cataleptic 5m1 gig
catalexis bj3 c1c js
catalog bl1 bm9 j1a k9m
cataloger due j1a k9m
catalogue bl1 bm9 due j1a k9m
cataloguer due j1a k9m
catalyse ihg
catalysis 5m2 fw2
catalyst h6x ihg
catalytic 5m2 fw2
catalytically 5m2
catalyze h6x ihg
catamenia 55n fzi
catamenial 55n fzi
catamount 7lw 7ly
cataphatic b2n
cataphatism b2n
cataphoresis 4sa fxd
cataphoretic 4sa fxd
cataplasia 4oh cg3
cataplasm 8qc
cataplastic 4oh cg3
catapres 83k
catapult 81t 81u 8ve k54
catapultian 4oi 81t 81u
catapultic 4oi 81t 81u 8ve
catarrh 4oj gqh
catarrhal 4oj gqh
catarrhine 2e7 7qv
catarrhinian 2e7 7qv
catastrophe caz gx3
catastrophic 1y7
catastrophically 1y7
catatonia 5m3 gsk h0z
catatonic 5m3 gsk h0z
catbird 7g0
catbrier fls
catcher k1q
catchfly fhq fht
catchweed fn8
catchword bhs c4g
catchy 18s
catechesis 5fm 6u9
catechetic 5fm 5fn 6u9 c63
catechetical 5fm 6u9
catechise bky c63 j81 j82
catechism 5fl 5fn bky c63 duf j81 j82
catechismal 5fl bky
catechist bky duf
catechistic 5fn bky c63
catechize c63 j81
categorem 4df btb
categorematic 4df btb
categoreme 4df btb
categorial 4ok azs cvg
categoric 37u 4ol cvg
categorical 37u 4ol azs cvg
categorically 37u hpn
categorise j1l
categorised of
categorize 6zc auw azs cua cvg j1l
categorized of
category 4ok 4ol azs cvg j1l
catena d04 k2y
catenate d03 d04 dd5 k2y
catenulate 3nq d03 d04 dd5 k2y
cater dug jsj
catercorner 2v0
caterer dug jsj
cathari cwb
catharism bg1
cathars cwb
catharsis 63w
cathay d5q
cathectic 4om dcd
catheter 81v idt
catheterisation 67i idt
catheterise 67i 81v idt
catheterization 67i idt
catheterize 81v idt
cathexis 4om dcd
cathode 81w
cathodic 81w
catholic bfz
catholicise imw
catholicity 9fn bfz
catholicize bfz imw
catholicon 8nq
cathouse 933
cation 5ax dd3
cationic 5ax dd3
catkin fg4
catkinate fg4
catmint fog
catnap 6sz
catnip fog
catoptric 4on b9u
catoptrical 4on b9u
catoptrics 4on b9u
catsup csl
cattalo 7pe
cattie g4k
cattiness 9n6 ed
cattish ed
cattle 7p7 81x
cattleship 7p7 81x
catty 9n6 ed g4k
cauda jt
cauldron 80p
caulescent jw
cauline jw
caulk hfj
caulking hfj
causa 77z
causal 5ta bsm cbd g6k k1
causality g6k k1
causally k1
causation 5ty j73 kas
causative j73 jy kas
cause 5ta 5ty bsm cbd j73 jy kas
causeless 295
causerie c3p
causing 5ty
caustically 314 hwa
cauterant 81y im1
cauterisation 6l9 im1
cauterise 6l9 81y ihs im1
cauterization 6l9 im1
cauterize 6l9 81y ihs im1
cautery 6l9 81y im1
caution 2z3 97w c7i jcs
cautionary 2z3 c7i
cautious 97w aox k7
cautiously hwb k7
cautiousness 97w k7
cavalierly hwc
cavalla 7si
cavalryman duh
cave j14
caveat c7i
caveman dui
cavern 3ss dd4
cavernous 1lk 3ss dd4
caviar cs5
caviare cs5
cavil bts esu j92
caviler esu j92
caviller esu j92
cavitied ke
cavity dfd
cavort kl1
cayman 7gu
cazique 7fv
cbr fc4
cease cco lgs lk7
ceaseless a3n zr
ceaselessly hwd zr
ceaselessness a3n zr
cecal 4oo alx
cecity gk9
cecum 4oo alx
cede 61s kyq l2e
ceding 61s
cefadroxil 81z
cefobid 820
cefoperazone 820
cefotaxime 821
ceftazidime 822
ceftin 824
ceftriaxone 823
cefuroxime 824
celandine fie fne
celebrant duj lay lfi
celebrate 4op 6do 6fc ch5 duj lay lfi
celebrated 1va 2c3
celebrater duj
celebration 6do ch5 lay lfi
celebrator duj lay lfi
celebratory 4op ch5 lay
celebrex 825
celecoxib 825
celerity a45
celestial 4oq apm dg6
celiac 5ih amv
celibacy 72h
celibate ma
cell 4or 5t9 826 kc
cellar 7x6
cellaret 8l3
cellist 827 duk
cello 827 duk
cellular 4or 5t9 826 czd gi1 kc
cellularity gi1 kc
cellulose h9f
cellulosid h9f
celom aom
celoma aom
celtic 5dv dkc
cembalo 8dx
cement 4ot h9s
cementitious 4ot h9s
cemetery d2h
cenobite 4ou etx
cenobitic 4ou etx
cenobitical 4ou etx
cenogenesis 4ow fw4
cenogenetic 4ow fw4
cense ku1
censer 828
censorial dul
censoring 6qr
censorious dul
censorship 6qr
censurable 27p
censure br7 j9w
census 6kt
cent fue
cental g4l
centenary 5hb hkb hle
centennial 5hb hle
centennially 5hb
center ato ayu d2l ki kk ljv
centerboard 829
centerfold bgy
centering ato j4z ljv
centerpiece 82a b04
centile av8
centiliter g2r
centilitre g2r
centime fue
centimeter g40
centimetre g40
central 259 a5j ayu b1l d2i d2l ki
centralisation 6zh 7ae inu
centralise 6zh 7ae inu
centralised 1ue
centralising ku
centralist 4oy 7ae
centralistic 4oy 7ae
centrality a5j ki
centralization 7ae inu
centralize 6zh 7ae inu
centralized 1ue
centralizing ku
centrally ki
centreboard 829
centrefold bgy
centrepiece 82a b04
centric d2i d2l kk
centrical d2i d2l kk
centrifugate 82c kr8
centrifugation fw5 kr8
centrifuge 82c fw5 kr8
centrism bf5 dum
centrist bf5 dum
centroid 4oz d2j
centroidal 4oz d2j
centromere 5s9 aip
centromeric 5s9 aip
centrosome 4p0 ais
centrosomic 4p0 ais
century hkb
cephalalgia gpw
cephalaspid 7f2
cephalexin 82d
cephalhematoma gpc
cephalic am3
cephalitis gqk
cephaloglycin 82e
cephalohematoma gpc
cephalopod 4p1 7kj
cephalopodan 4p1 7kj
cephalosporin 82f
ceramic 5j7 6wf
ceramicist 6wf eqc
ceramics 5j7 6wf eqc
ceramist 6wf eqc
ceratin h7a
ceratosaur 7h9
ceratosaurus 7h9
cercaria 4p2 7jz
cercarial 4p2 7jz
cerebellar 4p3 ak8
cerebellum 4p3 ak8
cerebral 38x 4p4 akb
cerebrally 38x 4p4
cerebrate awf izx
cerebration awf izx
cerebromeningitis gql
cerebrospinal ak0 akn
cerebrovascular ai0 ak0
cerebrum akb
cerement 8no
ceremonial 1r8 706 707 ch6
ceremonially hty
ceremonious 1r9 4xd 706 707 9tx
ceremoniously 1r9 hty
ceremoniousness 1r9 9tx
ceremony 1r8 1r9 706 ch6
ceric h4h
ceriman cr6
cerise n2
cerium 4p6 h4h
cerivastatin 82g
cernuous 22m
cero 7si 7sj
cerous 4p6 h4h
certain kz
certainly hr4
certifiable l8b
certificate blz l8b
certification bpj j9r l84 l8b
certificatory l84
certify 5zd bpj j9r
certitude at7
cerulean 9xt
cerumen 4p7 hi4
ceruminous 4p7 hi4
cervical 4p5 5aq afk ama
cervid 7q1
cervine 7q1
cervix 4p5 5aq afk ama
cesarean 5kd 60b
cesarian 5kd 60b
cesium h4i
cespitose 3s7
cessation cco lk7
cession 61s kyq l2e
cesspit 82h
cesspool 82h
cestode 7k0
cetacean 4p8 7lc
cetaceous 4p8 7lc
cetchup csl
cfc h3m
chabasite hic
chabazite hic
chachka 82i dun
chadar 82j
chaddar 82j
chadian d5o
chadlock fib
chador 82j
chaeta 4p9 7jd
chaetal 4p9 7jd
chaetognath 7jw
chaetognathan 4pa 7jv
chaetognathous 4pa 7jv
chafed 2uh
chaff jbu
chaffer jmb kzt
chafflike 4pb h9t
chaffy 4pb h9t
chaga by6
chagga by6
chagrin ck1 khp
chagrined vn
chain d03 dd5 k2y
chained ft
chainlike 3nq
chains 8gf
chairman 6ha equ
chairmanship 6ha equ
chairperson equ
chairwoman equ
chalcedony h9u
chalcid 7n5
chalcidfly 7n5
chalice 82k
chalkboard 7y8
chalkstone hhq
chalky 4ng hdm
challah cq7
challenge euk jcl jcm zb
challengeable jcm zb
challenger euk jcl
challenging 18p
chalybeate h4q
chalybite hge
chamaeleonidae 7gr
chamfron 82m
chammy h8h
chamois h8h
chamomile fio
champ dup
champion dup
champleve 3m
chanal fm7
chanar fm7
chance fbp gxi
chanceful 3hm
chancel 82l
chancellorship duq
chancre 4pd gln
chancroid 4pc gmw
chancroidal 4pc gmw
chancrous 4pd gln
chancy 3hm la
chanfron 82m
chang dgr
changan d5y
change cag diu ibe ibi
changeability 47v 9ct lz
changeableness 47v 9ct le lz ns
changeful 9cx le
changefulness 9cx le
changelessness 47y 9d8 lk m0
changeling ebj
changeover cfm imj
changer diu ibi
changjiang dgr
channel k1m ksd
channelisation 75r k1m knd kng
channelization 75r k1m kng
channukah hk5
channukkah hk5
chant 7bd 82n jn2 jnx
chantarelle fpg
chanter 82n jn2
chanterelle fpg
chantey bzx
chanting 7bd jn2
chantlike 3f3
chanty bzx
chanukah hk5
chanukkah hk5
chaos 40q ge0
chaotic 2sf 40q ge0
chaotically 2sf 40q
chap dur
chaparral d12
chapati cq8
chapatti cq8
chapeau 8e0
chapelgoer dxc
chaperon dus kq9
chaperone dus kq9
chapfallen 162
chaplain 6hb dut
chaplaincy 6hb
chaplainship 6hb dut
chaplet 93k
chapped 3rc
charabanc 80b
characid 7s0
characin 7s0
character b01 jhu lku m1
characterisation c69 c6a jhu
characterise b01 c69 c6a jhu lku
characteristic b01 b02 m1
characteristically m1
characterization c6a
characterize b01 c69 jhu lku
characterless 2sk
charade 6og
charcoal 82o
charge 7ok bs7 jb4 jco jpu
chargeable 27r
charged 1ez
chargeman dsa
charger 7ok jpu
charily k8
chariness 97x k8
chariot 82p duv km2 ko4
charioteer 82p duv km2 ko4
charisma 99j an
charismatic 99j an
charitable 4pe 9m3 m6
charitableness 2bw 4pe 9m3 m6
charitably m6
charivari c04
charlatan ej2
charlock fib
charm 99n duw eyt j7i ki2 lg3
charmed 1fj 2h0
charmer duw eyt ki2
charming 31k
charmingly 31k
chart byd dux kft
chartaceous 4pf he9
charter l91
chartered m8
chartist byd dux kft
chartless 2c4
chary 97x k8
chase 67c ctg esi kpj
chased esh
chaser ctg esi kpj
chasid e9e
chasidic 4tx bg8 cwe
chasidim cwe
chasidism bg8
chasse 6fp
chassid e9e
chassidic 4tx bg8 cwe
chassidim cwe
chassidism bg8
chastely hwe
chastening brf
chastise 773 brf j9y
chastisement 773 j9y
chastity 72h
chat c3o jmb
chatoyant ns
chatter c3u cdk jm8 jmb k6w
chatterbox duy
chatterer 7fo duy jm8 jmb
chattering cdk k6w
chattily 40c hwf
chatty 40c c3o ti
chaulmoogra flc
chaulmugra flc
chauvinism 2ws 76o 9qk duz dv0
chauvinist 2ws 4pg 76o 9qk duz dv0
chauvinistic 2ws 4pg 9qk duz dv0
chaw cot
chawbacon f9u
cheap 1kn a9b
cheapen iem
cheapjack 3xz
cheapness 1kn 1up 3xy 40z 9kn a9b
cheapskate dv3
cheat 6pc dzn jp9 lf7
cheater dzn jp9 lf7 lfa
check 5yk av9 fu8 j1u
checkbook fum
checked 307
checkerberry cr1 fkp
checkered 307
checkout 5yk j1u
checkup 5yl
cheek aoi
cheekbone aeb
cheekily d1 hwg
cheekiness 9uf d1
cheeky 9uf d1
cheep jna
cheer jc1
cheerer jc1 jc2
cheerful 94q me
cheerfully 2s2
cheerfulness 94q me
cheerily htt mj
cheering c90 jc1 jc2 kiv
cheerio bow
cheerlead dv4 jc0
cheerleader dv4 jc0
cheerless cmh ml
cheerlessness cmh ml
cheery 94q mj
cheesy 3xy
cheetah 7m2
cheewink 7fj
cheiloschisis gmy
cheilosis ghx
chelated fw6
chelation fw6
chelicera 4ph 4pi 7hp
cheliceral 4ph 7hp
chelicerate 4ph 7hp
chelicerous 4pi 7hp
cheliferous 7md
cheloid gr4
chelonia 4pj 7gk
chelonian 4pj 7gk
chemic 4pk b9d
chemical 4pk 4pm b9d h9v
chemically 4pm
chemiluminescence 4pn fdd
chemiluminescent 4pn fdd
chemise 82q
chemisorb fw8 k8w
chemisorption fw8 k8w
chemisorptive j
chemist b9d dv5 eoc
chemistry 4pk 4pm b9d dv5 eoc
chemoimmunology b7b
chemoreceptive afg
chemoreceptor afg
chemosorption fw8 k8w
chemosorptive j
chemotherapeutic 4po 6kz
chemotherapeutical 4po 6kz
chemotherapy 4po 6kz
chemulpo d9h
cheque fu8
chequebook fum
chequered 307
cherimolla crg
cherimoya crg
cherished 2gq
chert 4pp hbu
cherty 4pp hbu
cherubic 2gi
chest 3g1 ami
chesty 36b 3g1 ami
chetah 7m2
chevron c9p
chevvy kh5
chevy kh5
chew 65q cot dv6 jtc
chewable 44b
chewer dv6 jtc
chewing 65q jtc
chewink 7fj
chewy 65q
chi bvu
chian d70
chiasm 4pq ad7
chiasma ad7
chiasmal 4pq ad7
chiasmatic 4pq ad7
chiasmic 4pq ad7
chic 1n4 9k9
chicanery 6o8 jp9
chicha 8et
chick 7hx
chicken cpp
chickenpox gkc
chicness 1n4 9k9
chicot flx
chide brc j9z
chiding brc j9z
chief 25a e9j
chiefly 25a hp2
chieftain 6hc du0
chieftaincy 6hc
chieftainship 6hc du0 e9l
chiffonier 82t
chigetai 7ov
chigger 7ht 7ms
chigoe 7ms
chilblain gll
child 2ri dv7 dv8 gu5 hj1
childbearing fw9
childbed ghj
childbirth fw9
childhood dv7 dv9 gu5 hj1
childish 2it 9v8
childishly 2it
childishness 2it 9v8
childless 1tc gbp
childlessness 1tc gbp
childlike 2ri 3t5
childly 2ri dv7
chile 5e9 cqx d5p
chilean 5e9 d5p
chili cqx
chiliad g5f
chiliasm 54c bdw
chiliast ei5
chiliastic 54c bdw
chill 23e a0u cl0 fwf ils ilu
chilli cqx
chilliness 23e 94m a0v
chilling ci
chimera 39p 4pr awb dgw
chimeral 4pr awb dgw
chimeric 4pr awb dgw
chimerical 39p 4pr awb dgw
chimneypiece 8jf
chimneysweep dva
chimneysweeper dva
chimp 7qu
chimpanzee 7qu
china d5q
chinaberry fng fnq
chincapin crs
chinch 7nc
chinchillon 7of
chinchona fn6
chinchy 1up
chinese d60
chingpo bxd
chinkapin crs
chintzily 1up i3p
chintzy 1up 3xy
chip 6an dcw jvh jvi
chipboard hi8
chipper mk
chippewa bx3 dk0
chippewaian bx6
chippewyan bx6
chipping 6an jvh jvi
chips cqo
chirography bkm
chirology awy
chiromance awy emj kt3
chiromancer awy emj kt3
chiromancy 58y awy emj kt3
chiromantic 58y awy
chiropodist b7v dvb
chiropody b7v dvb
chiropteran 7m6
chirp cdm jna
chirpily hw7 mi
chirpiness 94u mi
chirpy 94u cdm mi
chirrup cdn jna
chiseler dx5 lf7 lfa
chiseller dx5 lf7 lfa
chitchat c3p jmb
chitin 4ps h7b
chitinous 4ps h7b
chitlings cq0
chitlins cq0
chiton 7kf
chitter jnc
chitterlings cq0
chittimwood frh
chivalric 2vy b3f
chivalrous 12c b3f
chivalrously 12c hwh
chivalry 9u5
chivaree c04
chive flp
chivvy kh5
chivy kh5
chlamydeous fgu mo
chlamydia 4pt 7d7 gld
chlamydial 4pt 7d7 gld
chlamyphore 7qe
chlamys fgu mo
chloasma gor
chlorambucil 82u
chloramphenicol 82v
chlordiazepoxide 82w
chlorinate 6mc fwa h4j i9q idn
chlorination 6mc fwa i9q idn
chlorine h4j i9q idn
chlorofluorocarbon h3m
chloroform 82x
chloromycetin 82v
chlorophyl 7dw
chlorophyll 4pu 7dw
chlorophyllose 4pu 7dw
chlorophyllous 4pu 7dw
chloropicrin h9w
chlorosis gl7
chlorothiazide 82y
chlorotic 4pv gl7
chlorpromazine 82z
chlortetracycline 830
chlorthalidone 831
chockablock 1tf
chockful 1tf
chocolate cu0
choice 3xq 5zu 9ch axt
choiceness 3xq 9ch
choir 553 cxf dvf kel
choirmaster dvc
choke ghy i52
chokedamp h9l
chokehold abn
chokepoint gb3
chokey 832
choking 62j ghy i52 i96 k3h
choky 832
cholecalciferol hi0
cholera 4pw gka
choleraic 4pw gka
cholestasis ghs
cholesterin hgv
cholesterol hgv
chomp 6rp js6
chomping js6
chondrify h77 ita
chondrin h77 ita
chondriosome aiq
chondrite dd6 mp
chondritic dd6 mp
chondrodystrophy gk2
choose j2f j2j
chooser eow
choosey 1nj
choosy 1nj
chop 83f aet
chopfallen 162
chophouse 8wn
chopped 13w
choppiness gzt j1
choppy gzt j1
choragic 4px dvd
choragus 4px dvd
choral 553 bzh bzy cdo cxd cxf
chorale bzh
chorally 553
chord 4py bw9 isb
chordal 4py bw9
chordamesoderm 7er
chordomesoderm 7er
chore 6mx
choreograph dve kds
choreographer dve kds
choric cxe
chorine dvg
chorion 554 7f0
chorionic 554 7f0
chorister cxf dvf
chortle c34 i6v
chorus 553 cdo cxd cxe kel
chouse jp9
chrism 833
chrisom 833
christ 5dh fao o5
christen 70r jlv
christening 70r jlv
christian 5dh dk5 fao o4
christianisation cce imt
christianise cce imt
christianize cce imt
christianly dk5 o4
christless o6
christlike o5
christly fao o5
christmas hk2 hk3
christmasberry fn2
christmastide hk3
christmastime hk3
chroma mr
chromaesthesia auh
chromatically mr
chromaticity 9xz mr
chromatin 4pz aii
chromatinic 4pz aii
chromatographic 5ga fwb
chromatographical 5ga fwb
chromatographically 5ga
chromatography 5ga fwb
chromesthesia auh
chromosomal 5dt ain
chromosome 5dt ain
chronic 2s
chronically 2s hr2
chronicle bmr dvh jkb
chronicler dvh jkb
chronological 5du bcc bmg g8a
chronologically 5du
chronologise ii3
chronologize bcc bmg g8a ii3
chrysarobin 7vc
chthonian 26r
chthonic 26r
chubbiness 1nq a02
chubby 1nq a02
chuck cof
chuckhole dfg
chuckle c34 i6v
chuddar 82j
chuff i5g
chukka hll
chukker hll
chumminess 1sy 96x qu
chummy 1sy 96x dt6 qu
chump dvi
chunga 7ky
chunk 3nj cuo j1k
chunking j1k
chunky 3nj cuo
church 2zx 834 cwa
churchly 2zx 834
churchman dvs
churlish 1wp
churlishly 1wp hwi
churning 5s
churrigueresco 30n
churrigueresque 30n
chute 835 8o0 kor
chutzpa 9ug
chutzpah 9ug
chylaceous 533 ah9
chyle 533 ah9
chylifactive 534 ah9
chylifactory 534 ah9
chyliferous ah9
chylific 534 ah9
chylous 533 ah9
chymosin hfa
cialis 8y6
ciao boz
cicada 7ne
cicala 7ne
cicatrice gr3
cicatrise gr3 k6t
cicatrix gr3 k6t
cicatrize gr3 k6t
cider ctz
cigaret 836
cigarette 836
cigarfish 7rx
cilial 52q 7ef
ciliate 7dt
ciliophoran 7dt
cilium 52q 7ef
cimetidine 837
cinch 6gp
cinchona fn6
cincture 8cg
cinema 4q1 bh3
cinematic 4q1 bh3
cinematise kdx
cinematize kdx
cinematographer 6uy dtq
cinematography 6uy dtq
cinerarium 842
cinerary 842
cinnamene h38
cinque g58
cipher jjx
cipro 838
ciprofloxacin 838
circadian hje
circinate 3gc
circle 3g5 cy4 g97
circuit 671
circuitous 19m 19u
circular 3g5 a5c g97
circularisation 73o kr2 l8n
circularity 3g5 a5c
circularization 73o kr2 l8n
circularly 14i
circulate jif
circulation kr1
circulative 5dd cav kr1
circulatory 5dd cav
circumferent d2d qs
circumferential d2d
circumlocution 19v btq c10
circumlocutious 19v btq c10
circumlocutory 19v
circumnavigate 66j km6
circumnavigation 66j km6
circumscribe 764 ifq k8b
circumscription 764 ifq k8b
circumspect 36y
circumspection aow
circumspectly 36y hw8
circumstance 1u5 gz4
circumstances gwz
circumstantial 1u5 gz4
circumvention j95
circumvolution 68m kr5
circumvolve 68m kr5
cirque dd7
cirriped 7kt
cirripede 7kt
cislunar 4vg dey
cissy 2ho
cistron aik
citation br4 jln
cite bol br4 btv jln jlq
cither 839 93s
cithern 839
citified 3h1
citify cxt d2m itb
citizen 9sf dvl gci
citizenship 9sf dvl gci
citole 839
citrate h9x
citric h9x
citrin hi2
citrous 5m4 cr7
citrus 5m4 cr7
cittern 839
city d2m d2n itb
cityfied 3h1
cive flp
civic d2n
civies 83a
civil 12n 79x 9u7
civilise 9k2 iob l5h
civilised 3a5 o8
civility 12n 79x 9u7
civilization cwm iob
civilize 9k2 cwm iob l5h
civilized o8
civilly 12n
civvies 83a
clabber iqu
clad qx
cladode fqx
cladophyll fqx
claforan 821
claim dvm l0m
claimant dvm l0m
clairvoyance 35u c9f
clamant 16p 388
clamber kmu
clammily 4ax
clamminess 4ax h0j
clammy 4ax h0j
clamor 388 c2p cdg j7d jfc
clamoring c2p j7d jfc
clamorous 388 c2p cdg
clamorously 388 i1u
clamouring c2p
clampdown ioy
clams fub
clan cuw
clandestine 2u2
clang 5vu cdp kw1
clanger 5vu kw1
clanging 38a
clangor 38a cdp kw1 kw2
clangoring cdp
clangorous 38a cdp
clangour cdp kw2
clank cdp
clannishly 34h hwj
clannishness 34h 9re
clansman ehl
clanswoman ehl
clap cdf
clapboard hi9
clapperclaw jb7
clapping bqp jc9
claptrap c0r
clarification c52 jgy
clarify c52 jgy
clarifying 27w
clarinet 83b dvo
clarinetist 83b dvo
clarinettist 83b dvo
clarity 15u 2e0 9kv pb
clash cdp ge9 k78 ljf
clasp 6qg
class cvg cy3 j1g j5n
classical oc
classicalism bc9
classically oc
classicise iuz
classicism 5a5 bc9 dvp
classicist bc9 dvp
classicistic 5a5 bc9
classicize iuz
classifiable 24y
classification 6zc cua j1g j5n
classificatory 5jf 6zc j1g j5n
classifier dvq j1g j5n
classify 5jf 6zc auw cua cvg dvq j1g
classless 16y
classmate ew0
classroom 83c
classy 1n5
clast 28n dd8
clastic 28n dd8
clathrate 3e0
clatter kvx
claudication h19
clausal 5bv bi9
clause 5bv bi9
claver jmb
clavicle aec
clavier 83d
claw 7mc 8es
clawed 98
clayey 92 tt
clayware 8qb
clean 63r 83e gy4 k5w oi
cleaner 83e k5w
cleaning 63r i73 idd k5w k5x
cleanly huf
cleanness 1lw 37g 3lr gy4 oi p5
cleanse 63r 83e i73
cleanser 83e i73
cleansing 3lu 63r i73
clear 9kv idf pb
clearance ksf
clearcutness 1ai 9ky pc
clearing d2o
clearly hss pb
clearness 15u 1a0 1ai 27m 2e0 9kv pb
clearstory 83g
clearweed flf
cleave 83f gav k6y
cleaver 83f k6y
cleft gav k6y
cleg 7mw
clegg 7mw
cleistocarp ff3
cleistogamic 4q3 cgq
cleistogamous 4q3 cgq
cleistogamy cgq
cleistothecium ff3
clemency 72k gzn pv py
clement 72k gzn pv py
clench 6qg
clenched 2fw
cleome fi5
clerestory 83g
clergy 4q4 cwv
clergyman dvr
cleric dvs
clerical 4q4 4q5 cwv dvt
clerisy d0d
clerk 4q5 6hd dvt ev8 l6l
clerking 6jm l6l
clerkship 6hd dvt ev8
clever 28u apa q2
cleverly q2
cleverness apu
cliche c4l
click cdl kwp
client dys
climacteric hjd
climactic 46s 5v8 bju cfp
climate 5m5 gzg gzu inc
climatic 5m5 gzg
climatical 5m5 gzg
climatically 5m5
climax 46s bju cfp ish
climb 67q 84w cd8 dcq ej3 kmv
climbable 2vl 3jd
climbing cd8 icg kmv
clime gzg
clinched 2fw
cling ju3
clinical 56b
clinically 56b
clink cdl
clinocephalism gl3
clinocephaly gl3
clinoril 8xl
clinquant 3n
clioquinol 8gd
clip cat k2f
clique cy5
cliquish 34h 9re
cliquishly 34h hwj
cliquishness 34h 9re
clit al8
clitoral 52a al8
clitoric 52a al8
clitoris 52a al8
clitter kvy
clivers fn8
cloaca 8u9
cloak kuo
cloaked 2tj 2u4
cloakmaker dvu
cloakroom 83h
clochard f6g
clock isr
clocking isr
clockmaker dvv
clocks fnf
clocksmith dvv
clod cuo efr
cloddish q7
clodhopper 7zs
clog k3k
clogged 425
clogging 2yj
cloggy tt
cloisonne 3m
cloistered 34i 4cp
cloistral 4cp
clomid 83j
clomiphene 83j
clon cuc
clonal cuc
clonic 507 git
clonidine 83k
clonus 507 git
clop cdq kwn
clopping cdq
close 68r 72r a5z jy7 jy8 qm
closedown 62p l75
closefisted 1uq
closelipped tq
closely qm
closemouthed tq
closer i1o
closest i1p
closet 85h 92m
closing 68r jy7 jy8
clostridia 7d0
clostridium 7d0
clot ah5 fwh ilo iqv iqw
clotbur fik
cloth 89v
clothe 83l i7g l5d
clothed qx
clothes 7v6
clothesless r4
clothier dvw
clothing 83l i7g
clotted 425
clotting fwh ilo iqu iqv
cloud ln8
cloudberry fn5
cloudburst fe8
clouded ra
clouding ln8
cloudless 9wv r8
cloudlessness 9wv r8
cloudlike rb
cloudy 1am 9am
cloven 46i
clown dvx dvy iat
clowning 6fa iat
clownish 24b
clownlike 24b
cloy l31
cloying 3z3
cloyingly 3z3
clozapine 83m
clozaril 83m
club 34h cxw
clubable 3sb
clubbable 3sb
clubbish 3sc
clubby 34h 3sc cxw
clubfoot gmz
clubfooted 3nk
cluck cdr
clucking cdr
clue bva
clump cum cuo k3u kq8
clumping cdq
clumsily 1wk
clumsy 1p2 1wk 9kd
clunk b9 cem kwn
clunking cdq
clunky 1wk b9 cem
cluster cum k3u kq8
clustered ro
clustering cum k3u kq8
clutch 6qg jtv
clutches 6qg
cluttered 431
clyster 6lx
cmb fc4
cmbr fc4
cmv 7cm
cnidarian 7jl
cnossos d72
cnossus d72
cnpz cvp
cnut fa8
coach dw0 jag
coaching jag
coachwhip fld
coact 78m l6t
coaction 78m l6t
coagulant ha0 iqv
coagulate ah5 fwh ha0 iqv
coagulated 3sg 426
coagulation fwh iqv iqw
coagulator ha0 iqv
coagulum ah5 iqv iqw
coalbin 83n
coalesce 6b2 inf k2p
coalesced 46c
coalescence 46d 6b2 k2p
coalescency 46d 6b2 inf k2p
coalescent 46d 6b2
coalescing 46d
coalhole 83n
coalition cyx
coapt k8x
coarse 3ab 3qt 9kj 9wm
coarsely 3qt
coast 4q6 dg0 rf
coastal 4q6 dg0 rf
coating jvo
coatrack 83p
coatroom 83h
coax bqx f8l j6y
coaxal we
coaxer f8l j6y
coaxial we
coaxing 2z0
coaxingly hwk
cobalamin hhw
cobbler dw2 jvv
cobblestone 83q jvv
cobbling 6jj
cobnut crt fkx
cobwebby 421
cocain 83r i6a
cocaine 83r
cocainise 83r i6a
cocainize 83r i6a
coccal 4q7 7cx
cocci 7cx
coccidioidomycosis gko
coccidiomycosis gko
coccidium 7e5
coccus 4q7 7cx
coccygeal 4q8 aed
coccyx 4q8 aed
cochlea aga
cochlear aga
cock 8dk
cockamamie 30z
cockamamy 30z
cockateel 7i9
cockatiel 7i9
cockcrow hjr
cocker lf1
cockeyed 3vm
cockiness 9x aao
cocklebur fj6
cockleburr fj6
cocksfoot fjq
cockspur fjq
cocksucker dpr
cocksure at7 l7
cocksureness at7 l7
cockup 5vs
cocky 9x aao
cocoa cu0
cocoanut cru
coconspirator dxf j45
coconspire dxf j45
coconut cru
cocoswood fh9
cocotte eru
cocoyam fho
cocuswood fh9
coda bzk
coddle emk lf1
coddler emk lf1
code bpy is9
coder erf jjx
codetalker dw3
codfish 7rc
codification 6z4 bpy is9
codify 6z4 bpy is9
coding 6jb jjx
codling 7rc
codswallop boj
coelenterate 7jl
coeliac 5ih amv
coelom aom
coenobite 4ou etx
coenobitic 4ou etx
coenobitical 4ou etx
coerce 32p 5zl 751 lbu
coercion 5zl 751 lbu
coercive 32p lbu
coetaneous 3zw
coeval 3zw dxj
coexist 3zx gcs lgr
coexistence 3zx gcs lgr
coexistent 3zx gcs lgq lgr
coexisting 3zx
coextensive sm
coffeehouse 80i
coffer 83s
cogency 2z1 9h9 g6z
cogent 2z1 g6z
coggle kke kmo
cogitable 42d
cogitate 42l 57b axf azl izx j3v
cogitation axf azl izx j3v
cogitative 42l 57b axf izx j3v
cognate 3bl
cognation g7q g7t
cognisable 2c1
cognisance asa c7 iy8
cognisant asa c7 iy8
cognise asa c7 iy8
cognition 5tg
cognitive 57c 5tg iy8
cognitively 57c
cognizable 2c1
cognizance asa c7 iy8
cognizant asa c7 iy8
cognize 57c asa c7 iy8
cognomen bit biu
cognoscente dx8
cognoscible 2c1
cogwheel 8c5
cohabit 71n lgq lij
cohabitation 71n lij
cohere 3a 3b gtq ju3
coherence 3a 9kx gtq ju3 rh
coherency 38q 3a 9kx gtq ju3 rh
coherent 38q 9kx rh
coherently 38q
cohesion gtq ju3
cohesive 3b gtq ju3
cohesiveness 3b gtq
coho 7rj cs3
cohoe 7rj cs3
cohosh fh0
coiffe i79
coiffure ae1 i79
coign 8rh 8ri
coigne 8rh 8ri
coil 83t g9e krd
coiling 3w4
coin 6wq bhw kad
coincide 3zy a38 il0 lj0
coincidence cb1
coincident 3zy a38 il0 lj0
coincidental 3zy
coincidentally 3zy i4s
coincidently 3zy i4s
coinciding 3zy
coinsurance ftu kzd
coinsure ftu kzd
coital 56h 6s9
coition 6s9
coitus 56h 6s9
colander 83u
cold 23b 23r 94m aus
coldcock k0c
coldhearted 49s cjx
coldheartedness 49s cjx
coldly 23r
coldness 23b 23r 2h5 94m aus
cole cqs fi7
coleridgean 5ke fac
coleridgian 5ke fac
coleslaw csd
colewort fi7
colic 1z5 gpv
colicky 1z5 gpv
coliseum 7u5
collaborate 117 78m dw5 l6s
collaboration 78m l6s
collaborationism 78n dw6
collaborationist 78n dw6
collaborative 117 l6s
collaborator dx2
collage 83v
collagen 4q9 af1
collagenic 4q9 af1
collagenous 4q9 af1
collapsable rk
collapsible rk
collar 5wg 83w jty
collarbone aec
collarless 83w
colleague 4qb dw7 dw8
collect 6zf 8r dw9 ky3 l1w
collectable 83x 8r
collected 5st vk
collectedly hwm vk
collectible 83x 8r ky3
collecting 6zf jzd l1w
collection cuj
collective cvu l7l
collectively hqq
collectivisation 76f l7l
collectivise 76f cvu l7l
collectivised id rq
collectivism bf6 czu ez7 id
collectivist bf6 czu ez7 id
collectivistic bf6 czu id
collectivization 76f l7l
collectivize 76f cvu l7l
collectivized id rq
collector dwa
college 4qa cyp
collegial 4qa 4qb cyp dw7 dw8
collegiate 4qa cyp
collembolan 7ml
collider k79
collier dw1
colligate aw1 gtr j2u j4g
colligation aw1 gtr j2u j4g
collimate 6yp 83y ir9
collimation 6yp ir9
collimator 83y ir9
collision cal k78 k79
collocate 71j j1k
collocation 71j j1k
colloid 57y h31
colloidal 57y h31
colloidally 57y
colloquial 1rc
colloquially 1rc hwl
collude 2u3 axz c5e j46
collusion axz j46
collusive 2u3 j46
colly k5y
collyrium 89u
colombia 5ej d61
colombian 5ej d61
colon 4qd alw
colonial 4qc d01 d1x
colonialism 6dl dwb
colonialist 6dl dwb
colonic 4qd alw
colonisation 7b5 iok lgb
colonise 7b5 d01 dwc iok lgb
colonised 276
coloniser dwc lgb
colonist d01 d1x ex3
colonization 7b5 iok lgb
colonize 7b5 d01 dwc lgb
colonized 276
colonizer dwc lgb
colonnade 7ve
colony 4qc d01 ex3 iok lgb
color 9x9 dwd iif iih kd0
colorcast bos
colorectal alw alz
colored f1
colorful nq o0
colorimeter 4qe 83z
colorimetric 4qe 6kl 83z
colorimetrical 4qe 6kl
colorimetry 4qe 6kl
colorise iih
colorist 9x9 dwd kd0
colorize 9x9 iih
colorless 9xa nu o3
colorlessness 9xa nu
colors 840
colossal 2cp e7p
colossus 2cp dwe e7p
colostrum ah3
colourcast bos
colourful nq o0
colourise iih
colourize iih
colourless 9xa nu o3
colourlessness 9xa nu
colours 840
colpocele gol
colpocystocele gom
colter 841
coltish 3m5
coltsfoot fku
columbary 87u
columbine fh3
columbite h62
columnar 8z gai
columniform 8z
columnist bh6 dwf
columnlike 8z
colymbiformes 7l8
coma ask
comal di
comate 13g di
comatose 52o ask y3
comatoseness 52o ask y3
comb 645 i78 jxf k8u
combat 2kf 5e 77m dwg jom
combatant 2kf dwg jom
combatively 5e hwn
combativeness 5e 9mq uh
combinable s1
combination cus ie1 inf jzk
combinational s1
combinative 28j k2q
combinatorial 28j 6au 6th
combine 6au 6th cdc cus ie1 lhk
combing 645 i78 k8u
combining 6au cdc ie1 inf jzk k2q lhk
comburant s3
comburent s3
combustibility 9bc
combustible im9 lmw lmz
combustibleness 9bc
combustion im9
combustive im9 lmw lmz s3
come 5ue 65u dph kk1 kpm
comeback c66 j9g
comedian dwh
comedo adn
comedy 24c 5er bul byw
comeliness 99d dr
comely 35m 99d dr
comestible 1d4 cob
comet 5fg dd9
cometary 5fg dd9
cometic 5fg dd9
comeupance cac
comeuppance cac
comfort 790 etu f31 gve i9c kil
comfortable clt gve sd si
comfortableness clt gve sd si
comfortably sd si
comforting 3j7 co
comfortingly co hwo
comforts fu3
comfrey foa
comfy sd
comic 24c 5er bul byw dwh
comical 24c acl bul byw
comicality 24c acl
comically 24c
coming 2w7 5ue 65u kk1 kpm
command c4y c4z dng dwi dwj dwk j63 j64
commandant dwk j64 l7x
commandeer k3a
commander 6he dwi dwk j64 l7x
commandership 6he dng dwi dwj dwk
commandery 6he
commanding 20w
commandment c4z j63
commemorate 5m6 chc iyu iyy
commemorating 5m6 chc
commemoration bql chc iyu iyw iyy
commemorative 5m6 chc iyu iyw iyy
commence 634 il1 il4
commend bqh br4 jdi
commendable 4d1
commendation bqh br4 jdi jdj
commensal 4qf g86
commensalism g86
commensally 4qf
commensurate g7v sl
commensurateness g7v sl
comment btt btw jgw ji2 ji3 jno
commentary btt ji3 jno
commentate btt btw dwl el9 jgw ji3
commentator el9 jgw
commerce 73f ss
commercial 73f ss
commercialisation 6xa iri
commercialise 6xa iri
commercialised st
commercialism 73f
commercialization 6xa iri
commercialize 6xa iri
commercialized st
commercially ss
commie dwn
comminate 1k1 jce
comminatory 1k1 jce
commingle inf
comminute iki
commiserate 3zl bp3 co3 kj4
commiseration co3 kj4
commiserative 3zl kj4
commissariat col
commission cz8
commissioned bl
commissioner 75o l9w
commissioning 75o l9w
commit 6p2 78r jdt lfs
commitment 78r 969 jdt
committal 6p2 77d l3y lfs
committed 969 uw
committedness 969 uw
committee cz8 l40
commix 6aw k2s
commixture 6aw k2s
commode 82t 8zu
commodious a6p sa
commodiousness a6p sa
common 9fk 9ih d48 sw t9
commonality 1mr 2ov 3ab 3nv 9fk cx9 sw t9
commonalty cx9
commonly hqa sw
commonplace 1ju 2sl 2tb 9ih c4l
commonplaceness 2sl 9ih
commonsense 39t
commonsensible 39t
commonsensical 39t aou
commonwealth cx2
commotion 6gc ge3
commove k0q kfx
communal 4qg d2p l1l ta
communalise l1l
communalize 4qg l1l ta
communally ta
commune c3n d02 d2p io1 io3 j6k
communicable 26o
communicate 5dr 5to bgt div j5o j5r tf
communicating bgt j5o j5r jo0
communication 5to bgt j5o j5r j6l jo0 kyl tj
communicational 5to bgt tj
communicative 5dr 5to j5r
communicativeness tf
communicator div j5o j5r jo0
communicatory j5o j5r jo0 tf
communion 70n c3n j6k j6l
communique bqd
communise 76g d02 d2p io1 io3
communism 555 bf7 czq dwn dwo io1 io3
communist 555 bf7 czq dwn dwo
communistic 555 bf7 czq
communize 76g bf7 czq io3
commutability 1jb 9cu 9d5
commutable 1jb 9d5
commutate 17v 843 ibz
commutation 676 krm
commutative 17v ibz
commutator 843 ibz
commute 60n 676 844 dwp krm
commuter 844 dwp krm
commuting 676 krm
comose 13g di
compact 9vz
compaction 69l cfr jzq k3t
compactness 40j 9vz a66
companion dwq dwr gbf
companionability 3sd 96w
companionable 3sd 96w
companionableness 3sd 96w
companionship dwq dwr gbf
comparability 9e3 tw
comparable 9e3 tw
comparably tw
comparative g8d j1e
comparatively b hre
compare 5ym 9e3 b g8d j1b
comparing 5ym j1b j1e
comparison 5ym g8d j1b
compartment 845 846 isf kg
compartmental 845 isf kg
compartmentalisation 6zc gtg isf
compartmentalise 6zc 845 846 gtg isf
compartmentalised kg
compartmentalization 6zc gtg isf
compartmentalize 6zc 845 846 gtg isf kg
compartmentalized kg
compass a81
compassion 9ls co2 kj3 u0
compassionate 9ls co2 kj3 u0
compassionately hur u0
compassionateness co2 u0
compatibility 9be u3
compatible 9be u3
compatibly u3
compeer djg
compel 5zl lbw
compendious bls wp
compendium bls wp
compensable 2u7
compensate fsy kzc ljo
compensated 2u8
compensation fsy kz8 kzc kzg lce
compere lgf
compete 77g euk jo3 ug
competence a9w ua
competency 34 a9w ua
competent 34 a9w ua
competently hs0 ua
competition chf
competitive 9mp jo3 ug
competitively ug
competitiveness 5f 9mp ug
competitor euk jo3
competitory jo3 ug
compilation 6zg bnn k9k k9n l1w
compile 6zg bnn dws k9k l1w
compiler dws k9k k9n
compiling 6zg k9k
complacence clx z4
complacency clx z4
complacent clx z4
complacently z4
complain f8m jet
complainant ep7
complainer f8m jet
complaining um
complainingly um
complaint ght
complaintive um
complaisance 1n 95q
complaisant 1n 95q
complect lh8
complement a6y
complemental 2y a6y
complementarity 2y
complete 61n gwk isg uz
completed v1
completely hmn uz
completeness gwk uz
completing 2y
completion 61n isg
complex 3pd 9fp b0g
complexifier dwt inn
complexify 9fp dwt inn
complexity 3pd 9fp inn
complexly 3pd
complexness 3pd 9fp
compliance 78l ldb
compliancy 15p 95q ldb
compliant 15p 95q ldb
complicate 72v 9fq gbq inm ino
complicated 3pg 9fq
complicatedness 3pg 9fq
complication 72v gbq inm ino
compliment 1ig bqu jdg
complimentary 1ig bqu
complin hkq
compline hkq
complot j44
comply 15p 78l 95q ldb
component b0f g7j lh5
comport 9ts lcb lcd
comportment 9ts lcb lcd
compose b0f bzi dwu kdm lh5
composed vh
composedly hwm vh
composer dwu kdm
composing a5g
composite b0g
composition a5g
compositor dwv k9k
composure 9t2
compound 6au ie1 iff k2q kbb
compounding 6au ie1 k2q kbb
comprehend ayi iy0 vs
comprehended 2c7
comprehendible iy0 vs
comprehensibility 9kp vs
comprehensible 9kp iy0 vs
comprehension ayi iy0 ksz
comprehensive gwm lhi v9
comprehensively v9
comprehensiveness ap4 gwm v9
compress 1xl 69h 848 jzp jzq up
compressibility 1xl 9vm up
compressible 1xl 9vm jzp up
compressing 69h jzp jzq
compressor 848 jzp
comprise lhh
compromising 1qa
comptroller 6hf dmf
comptrollership 6hf dmf
compulsion 2o3 dc3 dc9 dww
compulsive 2o3 94b dc3 dc9 dww
compulsively 2o3 hv3
compulsiveness 2o3 94b
compulsivity 2o3 94b
compulsorily 1el hwp
compulsory 1el
compunction cme
computation 58d 6tf ay8 j0d
computational 58d 6tf 849 ay8
computationally 58d
compute 6tf 849 ay8 dtl j0d
computer 849 j0d ke4
computerization 5x1 ke4
computing 6tf
comrade 1sz 96x dwq
comradeliness 1sz 96x
comradely 1sz 96x dwq
comradery 96x
comradeship 96x dwq
con 6pa lf5
concave a4z g8t vy
concavely vy
concaveness a4z vy
concavity a4z g8t vy
conceal 71d gtd kul kun
concealed 48v
concealing 71d kul kun
concede 5m7 c5b j8x j9k
conceding c5b j8x jpn l2e
conceit ck7
conceited 36g
conceitedly 36g
conceitedness 9r6
conceivability 42e gxb
conceivable 42e gxb
conceivableness 42e gxb
conceivably 42e
conceive apt azm em0 j33 k9z
conceiver em0 k9z
concenter j5f
concentrate 9p6 a2k atn ifs j4z
concentration a2k a66 ifs
concentre j5f
concentric a5d wd
concentrical wd
concentricity a5d wd
concept azm k9z w
conception azm i7o v
conceptional azm v
conceptive i7o
conceptual azm azn k9z w
conceptualisation 6ws azn k9z
conceptualise 6ws azm azn k9z
conceptualism 4qh b4h
conceptualistic 4qh b4h
conceptuality azn w
conceptualization 6ws k9z
conceptualize 6ws azm azn k9z w
conceptually w
conceptus 7eh
concern azg clc lju lk2
concert bww ke2
concerted 3lc
concertise bww ke2
concertize bww ke2
concession c5b j8x jpn l2e
concessionaire dwx
concessioner dwx
concessive 5m7 j8x
conchologist 6zj dwy
conchology 6zj dwy
conciliable 303
conciliate 19f 76a dwz kg1
conciliative 19f j6s kg1
conciliator dwz kg1
conciliatory 1qa j6s
concise c0u wm
concisely hwq wm
conciseness c0u wm
concision c0u
conclude 5zv 61m j09 wv
concluded 1p6
concluding 1ph
conclusion azr
conclusive 9el j09 jlh wv
conclusively wv
conclusiveness 9el wv
concomitance 7z a39
concomitant 7z a39 ca1
concordant yd
concrete 9f3 z
concretely z
concreteness 9f3 z
concretise iw4
concretism 4qi b2k
concretistic 4qi b2k
concretize iw4
concubine dx0
concupiscence 2vt cii
concupiscent 2vt cii
concur 3zy a38 c5c il0 j8w
concurrence 78o c5c j8w
concurrency 78o c5c
concurrent 3zy a38 il0
concurrently 3zy
concuss cfa cff klg
concussion cfa cff klg
condemn 1k2 br6 jcc
condemnable 3ft
condemnation br6 jcc jes
condemnatory 1k2 jcc
condemning 1k2
condensate fcf ili ilj
condense blt fcf ili
condenser 816
condensing ilj
condescending 3xj 971
condescendingly 3xj hws
condescendingness 3xj 971
condescension 9ra
condition iel jld
conditional 37s gba
conditionality 37s gba
conditioner iel
condo 84a
condole bp3 kj5
condolence 3zm bp3 kj5
condolent 3zm bp3
condominium 84a
condonation 79u je3
condone 79u je3
conduce k2 le7
conducive k2 le7
conduct 75a 75h kes l87
conducting 75a 75h kes ket l87
conduction fej ksd
conductive fej ksd xc
conductivity fej xc
conductor ket ksd
condylar 4qj ajn
condyle 4qj ajn
cone 52p 84b
conelike 52p g96
conessi fhi
confabulation c3o jd3 jmb
confectioner dx1
confer cz1 dx3 jd3
conferee dx3 jd3 l02
conference cy0 cz1 jd3
conferment 73b l02
conferral 73b l02
conferrer e1b
confess bm0 c74 j9k j9m
confessedly hrz
confession bm0 c74 j9k j9m
confidant dx4 jgo
confide dx4 gbg jgo l40
confidence at6 l5
confident at6 l5
confidential gbg
confidently l5
confiding 45d
confidingly 45d hyb
configuration a4j auv kba
configurational auv
configure auv kba
confine ifp
confinement ghj lb6
confining 3ds
confirm 3ya az6 bpi j1z jky
confirmable 1fa
confirmation az6 bpi j1z jky
confirmative 3ya j1z
confirmatory 3ya j1z jky
confirming 3ya
confiscate 5w9 l0j
confiscation 5w9 l0j
conflagrate lmw lmx
conflate inf
conflict 6xd
conflicting yg
confluent 6ay
conflux 6ay
conform 78l 9bi dxb ica lj6
conformance 9bi lj6
conformism dxb
conformity 78l 9bi
confound izh
confounded 2ys
confoundedly 2ys i25
confounding 3yc
confrere dw7
confront 77i c7r j98 jo5
confrontation 4qk c7r jo5
confrontational 4qk 77i c5g c7r
confucian dx6 fad
confucianist dx6
confusable 3ii
confuse asq izh
confused 2ys asq rj
confusedly rj
confusedness 2t2 2ys asq
confusing ph
confusingly ht2 ph
confusion asq izh
confutable 17b
confutation az8 c67 j21
confutative 17b j21
confute 17b az8 c67 etf j21
confuter etf j21
congeal fwd iq3
congealed 3sh
congealment fwd
congelation fwd iq3
congenator 7ch
congeneric 5gf 7ch
congenerical 5gf 7ch
congenerous 5gf 7ch
congenial 9bf xh
congeniality 9bf xh
congenially xh
congenialness 9bf xh
congenital 27e
congeries d0w
congest 5i8 gc5 k3k
congested 1tg
congestion gc5 gph k3k
congestive 5i8 gph k3k
conglobate g8v gae ic6
conglobation cdd g8v ic6
conglobe cdd ic6
conglutinate 6b2 g23 ju4 k8x
conglutination 6b2 g23 ju4 k8x
congo d62
congolese d62
congratulate 1p0 bp4 c41 jdg jdh
congratulation bp4 jdh jdm
congratulations bqr
congratulatory 1p0 jdg jdh jdm kg8
congregate 7a3 cvb kq6
congregating 7a3 kq6
congregation cvb kq6
congregational cvb
congressman dx7
congresswoman dx7
congruence 9bk xj xk
congruent 9bk xj xk
congruity 9bk u4 xk
congruous 9bk u4 xk
congruousness 9bk u4 xk
conic 52p 84b g96
conical 52p 84b fgg g96
conically 52p
conidiospore fff
conidium fff
conifer 1j3 fq9
coniferophyta ffp
coniferophytina ffp
coniferous 1j3 fq9
conjectural 1ff awj b0m buo
conjecturally 1ff
conjecture 1ff awj b0m j07
conjoin jwl
conjoined 3ld
conjoint 3ld
conjointly 3ld hqq
conjugal 550 gd8
conjugally 550 i4j
conjunction a38 gtr
conjunctiva 4ql afw
conjunctival 4ql afw
conjunctivitis gqj
conjurer e37 eg5 k9t
conjuring b51 k9t
conjuror e37 eg5 k9t
conjury b51 k9t
connate 3bl
connatural 1qo
connect 84c aw0 j4g jyh xp
connected 3bk gtn xt
connectedness 3bk g6v gtn xt
connecter 84c jyh
connection g6v gtn
connective 9uk j4g jyh lh7 xp
connectivity 9uk xp
connector 84c jyh
conniption gsv
connivance bqm c5e j47 lg0
connive bqm c5e j47 lg0
conniving 1xu 2u3
connoisseur avh dx8
connoisseurship avh dx8
connotation 17h b1o bny jga jge
connotational 17h b1o bny
connote b1o jga
connubial 550 gd8 i4j
conoid g96
conquer 5wh dx9 ir4 l0i
conquerable 3ye
conquering 5wh ir4 jpi l0i
conqueror dx9 ir4 jpi
conquest 5wh
consanguine 3bh g7q
consanguineal 3bh
consanguineous 3bh
consanguinity 3bh g7q
conscience 3jn
conscienceless 3jp
conscientious 98p j8
conscientiously hrr j8
conscientiousness 3jn 98p j8
conscious 291 as8 y0
consciously y0
consciousness 291 as8 y0
conscript 76t e1g jp0
conscription 76t jp0
consecrated 3h7
consecration jci jdt l5b
consecutively zt
consensual gdr x1
consensus gdr x1
consent bqn x2
consentaneous bqn x2
consentient x2
consequence 7z cab fbj
consequent 7z fbj
consequential 25b aay
consequently 7z hos
conservation 6qo cfs e3o l0w
conservationist 6qo cfs e3o
conservatism bf8
conservative bf8 dxa
conservatively hwt
conservativism bf8 dxa
conservativist dxa
conservator dyp
conserves cpm
consider axi az3 j35 kvm
considerable 11g
considerably 11g hmr
considerate 129 9n1
considerately 129
considerateness 129 9n1
consideration axi az3 j33 j5j j9a jhf ku7 kvm
consign 77d dxd dxe l3w l3x
consignee dxd l3w
consigner dxe l3w
consignor dxe l3x
consist lio
consistence 9e1 liy rh
consistency 9e1 liy
consistent yc
consistently hqt yc
consociate l9m
consolable 22b kil
consolation cix kil
consolatory co kil
console 22b 790 cix co kil
consolidate 28k 7ad ig2 kv
consolidated 46c
consolidation 7ad ig2 ig3
consolidative 28k ig2 ig3 kv
consoling co
consolingly co hwo
consonance 1yc 9yl kwl
consonant 3u7 c2e
consonantal 3u7 c2e
consonate 9yl kwl
consort lg9
consortium cy2
conspecific cwl
conspicuous 9as yj
conspicuously 3jv hsz yj
conspicuousness 3jv 9as yj
conspiracy 5a1 b17 bn0 j44 j46
conspirative 5a1 b17 j44 j46
conspirator 5a1 dxf j44
conspiratorial 5a1 b17 bn0 dxf
conspire 5a1 b17 bn0 dxf j44 j46
constabulary cxk
constancy 47y 9da
constant 47y 9da
constantly 47y hmw hmx zr
constellation auv kq8 lkg
consternation ckz
constipate grg i8z
constipation 659 grg i8z
constituent 847
constitute 1i3
constituted 2qy
constitution 635 kav
constitutionalism bfb czf dxg
constitutionalist bfb czf dxg
constitutive 1i3
constrained 4p
constrainedly 4p
constraining 3ds
constrict 7hi jzp
constricting 4bq
constriction gb3 ij8
constrictive 3ds 4bq
constrictor 7hi jzp
constringe ij8
construal bss izj
construct 6v6 dt7 kb4 kb6
construction 6v6 kb6
constructive aaj yt
constructively yt
constructiveness aaj yt
constructivism d1f dxh
constructivist d1f dxh
constructor dt7 kb6
construe bss izj
consubstantial 4qm bdu
consubstantiate bdu ig5 ig6
consubstantiation 4qm bdu ig5 ig6
consuetudinal bl4
consuetudinary bl4
consul 5m8 6hg dxi
consular 5m8 84d dxi
consulate 5m8 84d
consulship 6hg dxi
consult 26u c45 c46 jd4 jd6
consultancy 6k2 dn4
consultant 6k2 dn4 jd2
consultation c45 c46 jd2 jd3 jd4 jd6
consultative 26u jd2 jd6
consultatory 26u jd2 jd6
consultive 26u jd2 jd6
consumable jrc
consume 34u 6rn diz jrb jt6
consumer diz jrb
consummate 5v6 5v7 kai kaj
consummation 5v6 5v7 kai kaj
consumption 6rn jrb
consumptive 34u jrb jrc
contact bh2
contagious 26o 26p bhj ccm
contagiously 26p hxb
contain 84e g6j lhh ll3
container 84e k3r ll3
containerise 84e k3r
containerize 84e k3r
contaminant ha2 isw
contaminate 3lj 65k gxo ha2 isw isy
contaminated 37n
contaminating p6
contamination gxo isw isy
contaminative 3lj isw isy
contemn kgg
contemplate 6ty axk j3w kvj
contemplation 6ty axk j00 j3w j3z kvj
contemplative 42k 97i j00 j3z
contemplativeness 42k 97i
contemporaneity 3zw 3zz a3a a3i
contemporaneous 3zw 3zz a3a a3i
contemporaneously 3zw
contemporaneousness 3zw 3zz a3a a3i
contemporaries czz
contemporary dxj
contemporise j5l lmj
contemporize j5l lmj
contempt 3d8 9ue cjn
contemptibility 1ib 9jq
contemptible 1ib 9jq
contemptibly 1ib
contemptuous 3d8 9rb 9ue bri cjn
contemptuously 3d8 hpa
contemptuousness 3d8 9rb
contend bs9 c5i j6a j79
contender euk jo3
content bns cuk
contented gt4 z3
contentedly z3
contentedness gt4 z3
contention 104 10b bs9 c5i j6a j79 jcn
contentious 104 10b 960 c5i
contentiousness 10b 960
contents cuk
contest c5i chf diw dix jcn za
contestable jcn za
contestation c5i jcn
contestee diw jcn
contester dix jcn
context 5hm bhl gz4
contextual 5hm bhl gz4
contextually 5hm
contiguity a61 qr xu
contiguous a61 qr
contiguousness a61 qr xu
continence 9qv ma
continency 9qv ma
continent 56c d5d
continental 56c d5d
contingence ca9
contingency ca9
continual zi
continually zi
continuance 6zp lkc
continuant 1xw hiq
continuation 6zp j7q kpc lkc
continue 6zp a3l j7q lkc
continuity gtu zq zv
continuous a3n a3s gtu hin zq zv
continuously hwd zq zv
continuousness a3n zq
continuum hin zq zv
contort 6cn g9v jya
contorted 3vn
contortion 6cn dxk g9v jya
contortionist 6cn dxk g9v
contour a4j
contraband 2dt 84f
contrabandist 84f eyu
contrabassoon 84g
contraclockwise qd
contract 4qn bmz dxl jdv l6j
contractable 26o
contractile abz x5
contractility abz x5
contraction jzp
contractor dxl jdv
contractual 4qn bmz
contractually 4qn
contracture jzp
contradance 6fr klq
contradict 3yc 406 j9v lj7 u7 yg
contradictorily 3yc
contradictoriness 406 g8k u7 yg
contradictory 406 g8k j9v lj7
contradistinction avd j1t
contradistinguish avd j1t
contrafagotto 84g
contraindicate bv4 jg8
contraindication bv4 jg8
contraption 7v8
contrapuntal bz5
contrapuntist bz5 diy
contrarily 2px 3i3
contrariness 2px 95s 9to
contrary 3i3 g8n
contrast ave lje
contrasting 3i4
contrastingly 3i4
contravene 77l j9v leq
contravention 77l leq
contredanse 6fr klq
contribute 6po 73e f1w l21 l2r
contributing k2
contribution 6po fsp l21
contributive k2 le7
contributor f1w l21
contributory k2 le7
contrite 2x2 cm8
contritely 2x2 hto
contriteness 2x2 cm8
contrition cm8
contrivance 7v8
contrive 6wr ep8 k9x kac
contriver ep8 kac
control aqk eu8 l7x lc1
controllable 2hh
controller 6hh dmf
controllership 6hh dmf
controversial 102 c5i
controversialist dj4
controversially 102 hxc
controversy 102 c5i
controvert j22 j7h
contumacious 3ww 77w 77y
contumaciously 3ww hsj
contumacy 3ww 77w 77y
contumelious 3d9 brg
contumeliously 3d9 hpa
contumely 3d9 brg
contuse k49
contusion gog
conundrum buq
convalesce 4ah dxm fwe i9z
convalescence 4ah fwe i9z
convalescent 4ah dxm fwe i9z
convene 7a4 kq7
convener j88
convenience 10c 9bx gvi
convenient 10c 7v8 9bx gvi
conveniently 10c hsg
convening 7a4 j88 kq7
convent 4cp 84h
conventicle 84i
convention as1 cz2 dxn
conventional 10e 9j4
conventionalisation 770 iv0
conventionalise 770 iv0
conventionalised 2nf
conventionalism 9j4
conventionalization 770 iv0 kcl
conventionalize 770 iv0
conventionalized 2nf
conventionally 10e
conventioneer cz2 dxn
conventual 4cp 84h
converge 10s 5ys cfk llh
convergency 10s 5ys kqn llh
convergent 10s 5ys cfk ilq kqn llh
converging 5ys ilq kqn llh
conversance 26y ayy
conversancy 26y ayy
conversant 26y ayy
conversation 1rc c3m dxo jia
conversational 1rc c3m
conversationalist c3m dxo
conversationally 1rc hwl
conversationist c3m dxo
converse c3m jia
conversion cfm imj
convert 84j cfm iax imj
converter 84j imj
convertibility 1j8
convertor 84j iax
convex a50 w3
convexity a50 w3
convexly w3
convexness a50 w3
convey bgv dxp jg9 jns
conveyable 62 ky6
conveyancer 743
conveyancing 743
conveyer 84k dxp ksc
conveying 743 ky6
conveyor 84k dxp jg9
convict 784 dxq jer
conviction 784 jer
convince 3yp j70
convinced l0
convincible 3yp j70
convincing 10y
convincingly 10y
convivial 3se 96v
conviviality 3se 6f1 96v
convivially 3se
convocation 7a1 d0o j88
convoke 7a1 d0o j88
convoluted 3pf
convulse 48c i6x jc4
convulsive 3v0 48c i6x jc4
convulsively 3v0
cooccur ca1 lj0
cooccurring 3zy
cook 63f 84l ik3 kbo kbp
cooker 84l kbo
cookery 63f ik3 kbo kbp
cookhouse 8bu
cookie cpg
cooking 63f ik3 kbo kbp
cookout ik6
cooky cpg
cool 49l 84m 84n a0v fwf ha3 ilu
coolant ha3 ils ilu
cooler 84m ilu
coolheaded vl
coolie djv
cooling 84n fwf ils ilu
coolly hwx vl
coolness 49l a0v ckl
coolwart fo6
cooly djv
coop 82s
cooperate 116 3lc 6cv 78j dw5 l6s
cooperation 6cv 78j l6s
cooperative 116 3lc 9tb l6s
cooperatively 116
cooperativeness 116 9tb uk
cooperator dw5 l6s
coordinate 6q8 aqj dxr ins l7u
coordinated 28c
coordinating wx
coordination 6q8 aqj l7u
coordinative wx
coordinator dxr ins l7u
cop jty
copacetic 3j8
copaline hcl
copalite hcl
copartner cvz dxs
copartnership cvz dxs
copasetic 3j8
cope lg7
copeck g4g
copesetic 3j8
copesettic 3j8
copestone 818 aqm
copier 88h kcw
copious 13 14 a7a
copiously 14 htf
copiousness 13 14 a7a
copolymer hcs ihc
copolymerise hcs ihc
copolymerize hcs ihc
copper 4r6 h4k
coppice d11
coprolith dda
coprophagia 6rq
coprophagy 6rq
copse d11
copula 5fv bm1
copular 5fv bm1
copulate 56h 6s9 k1f
copulation 6s9 k1f
copulative bm1
copulatory 56h 6s9 k1f
copy 6zt bmh dxv kcw kfb kfj
copycat dxt
copyedit izv
copying 6zt kcw kfb kfj
copyist bmh dxv kcw kfj
copyread dxu izv
copyreader dxu izv
coquet 6f7 jma
coquetry 6f7 jma
coquette dxw jma
coquettish 3mt
coquettishly 3mt hxd
cora di8
coracan fjr
corakan fjr
coralberry fjf
coralroot fi8
coralwort fi8
cordarone 7u1
cordate 3ox
corded 3rd
cordial 1sx 974
cordiality 1sx 49n 974
cordially 49n htu
cordiform 3ox
coreference 3bm 4qr g7b
coreferent 3bm g7b
coreferential 4qr g7b
coreopsis fir
corgard 8lv
coriaceous 448
corium adl
cork k12
corked 1vk
corker k12
corking 1vg
corky 1vk
corm 4qs fr8
cormose 4qs fr8
cormous 4qs fr8
corn fjx
cornea 4qt afy
corneal 4qt afy
cornel fp3
cornelian h9p
corneous 1xe
cornered 1sa
cornet 84o f5q
cornetist 84o f5q
cornflour hgp
cornflower fin
cornpone cqb
cornstarch hgp
cornucopia a7d
corny 2tc
corona fbw
coronach bzz
coronal 93k
coronate 859 bwm che l5m
coronation che l5m
coroneted 2op
corp cvv
corporality 9f7
corporate 11r cvv
corporation cvv
corporatism abt
corporatist abt
corporeal 11q 9f7
corporeality 11q 9f7
corpse ad0
corpulence 1ns a00
corpulency 9zz
corpulent 1ns a00
corpuscle 5fw aiv h2y
corpuscular 5fw aiv
corrade fup jv9
corrasion fup jv9
correct 11u 647 9j7 ie9 lce
correctable 120
correction 37b 647 ie9
correctional 37b 647
correctitude 9sg
correctly hsu
correctness 11u 9j7
correlate 3bn b6e b6f g84 liz
correlated 3bn
correlation 4qu b6f g84 liz
correlational 4qu b6e b6f g84
correlativity 3bn g84
correspond 3ih 9bh lhn lix
correspondence 9bh jko lix
correspondent dxx jko
corrida 802
corrie dd7
corroborate 3ya bpj j1z jkz
corroboration bpj j1z jkz lj8
corroborative 3ya j1z jkz lj8
corroboratory 3ya j1z jkz lj8
corrode fwg ihw yz
corroding fwg ihv ihw
corrosion fwg ihv ihw
corrosive ihv ihw yz
corrugate 6cp gak jzn
corrugation 6cp gak jzn
corrupt 119 11b 1vu 657 guz lfk
corrupted 11a
corruptedly i4k
corruptibility 11b 9nr
corruptible 11b 9nr l15 lfk
corruption 9nz
corruptive 1vu lfk
corruptly 119 i4k
corruptness 119 9nz guz
corsage 7z4
corselet 84q
corset 84r
corsica 5k4 d95 d96
corsican 5k4 d95 d96
corslet 84q
cortef h80
cortege d0y
cortex 5ev ak9 aka
cortical 5ev ak9 aka
cortically 5ev
corticifugal kt
corticipetal kr
corticoafferent kr
corticoefferent kt
corticofugal kt
corticoid h7z
corticosteroid h7z
corticotrophin ahi
corticotropin ahi
cortisol h80
corundom h5m
corundum h5m
coruscant he ln4
coruscate ap7 cfj he irm ln4
coruscation ap7 cfj irm ln4
corvine 7fy
corymb fr0
corymbose fr0
corythosaur 7h4
corythosaurus 7h4
coryza gqs
cosec g6t
cosecant g6t
coseismal 3ug
coseismic 3ug
cosher p8
cosign dj0 l9b
cosignatory dj0
cosigner dj0 l9b
cosily hs4
cosiness gvh se
cosmetically 4g
cosmetician drh
cosmetologist 6k3 dxy
cosmetology 6k3 dxy
cosmic 4qo dgm
cosmogenic 4qq b9o
cosmogeny b9o
cosmogonic 4qq b9o
cosmogonical 4qq b9o
cosmogony 4qq b9o
cosmographer 84s bar dpy
cosmographist 84s bar dpy
cosmography 84s bar dpy
cosmologic 4qp 4qq b9o bcr
cosmological 4qp 4qq b9o bcr
cosmologist b9o bcr dpz
cosmology 4qp 4qq b9o bcr dpz
cosmonaut dpv
cosmos 4qo dgm
cosset lf1
cost a95 aaf
costa 4qv aen anw
costal 4qv aen anw
costalgia gq5
costate 3re
costless 2ua
costliness 1km a97
costly 1km a95 a97 aaf
costmary fj3
costumer dxz
costumier dxz
cosy gvh se
cotan g6r
cotangent g6r
coterie cy5
coterminous sm
coterminously sm
cothromboplastin hhb
cotilion 6fq ch3
cotillion 6fq ch3
cotinga 7fo
cottage 805
cotton 1xm hbt
cottony 1xm hbt
cotyloid vz
cotyloidal vz
couch 8vq jj8
cougar 7lw
cough gqw i5d
coughing gqw i5d
coulter 841
coumadin 92f
coumarone hcp
councillor 6hi dwm
councillorship 6hi dwm
councilorship 6hi
counsel bpk dn6 dy0 jcv
counseling bpk jcv
counselling bpk jcv
counsellorship 6hj dn6 dy0 dy1
counselor 6hj dy0 dy1 jcv
counselorship 6hj dn6 dy0 dy1
count 6k9 84t iq jha li9
countable iq jha
countenance 98y bqj j8q
counter 329 c66
counteract lel
counteraction 62x ldf
counteractive 2n ldf
counteractively 2n
counterattack 6y4 jpz
counterbalance 84u ft4 ljo
counterbalanced 1hl
counterclockwise hv7 qd
countercurrent 77f cf3
counterfactual 9f2 x6
counterfactuality 9f2 x6
counterfeiter e6g kb5
counterglow fc5
counterinsurgency 52r 6xm
counterinsurgent 52r 6xm
counterintuitive 39x
counterintuitively 39x
counterman dy2
countermand j8m
countermove 6y4
counterpane 7xu
counterperson dy2
counterplan b15
counterplot b15
counterpoint bz5 diy lje
counterpoise 84u ljd
counterpoised 1hl
counterpoison 7ux
counterpose ljd
counterpunch 5yc
counterrevolution 6xj dy3
counterrevolutionist 6xj dy3
counterstrike jpz
counterterror 52s b14
counterterrorism b14
counterterrorist 52s b14
countervail ldf llw
counterweight 84u ljd
counterwoman dy2
counting 6k9 jha
countless a7v ir
countlessness a7v ir
countrified 3gz
country cx2
countryfied 3gz
countrywide vb
coup 75z
couple 93q cv9 cva g55 jwp k1f law
coupled xv
couplet g55
coupling 93q jwp
courage 9oe g6
courageous 9oe g6
courageously g6 hrl
courageousness 9oe g6
courgette cqt fk2
courier eht
court cza
courteous 12i
courteously 12i htp
courtesan dx0
courting c5v lcy
courtliness 18y 9k6
courtly 18y 9k6
courtship c5v
cousin dy4 qw
cousinly dy4 qw
couthie 1t0
couthy 1t0
covalence 4qw a2a
covalency 4qw a2a
covalent 4qw a2a
covariance 47w b6d b6g lj5
covariant 47w b6d
covariation b6d b6g lj5
coverage jdz jm3
coverlet 7ya
covertly 2u0
covertness 2u0 gte
covetous 1h6 25 6ol 9wb
covetously 1h6 25 hvw hxe
coville fno
coward dj1 ga kgq krp
cowardice 9oq
cowardliness 9oq ga
cowardly 9oq dj1 ga
cowbarn 84v
cowberry cr2 fkt
cowboy dy5
cowcatcher 8ab
cower krq
cowhand dy5
cowherd dy5
cowhide h8i
cowhouse 84v
cowman dy5
cowpoke dy5
cowpox gnv
cowpuncher dy5
cowrie 7kd
cowry 7kd
cows 7p7
cowshed 84v
cowskin h8i
cowslip fh4 fjd
coxa ao7
coyly 2lk
coyness 2lk 9hm
coypu 7oe
cozenage 6ob
cozily hs4 se
coziness 1t1 gvh se
cozy gvh se
cpu 82b
crabbed 1w4 95r
crabbedness 1w4 95r
crabbiness 1w4 95r
crabby 1w4 95r
crack 8al cds ddb kwi
crackbrained 3io
crackdown ioy
cracked 3rc
crackerberry fp4
crackerjack ed2
crackers 3im
cracking cds kwi
crackle cdt jnm kw5
crackling cdt kw5
crackpot dy7
cracksman ev4
cradle d26
cradlesong c00
craft 6j2 kbe
crafter dy9 kbe
craftily 9c hwv
craftiness 9c 9qd apb
craftsman aq6 dy9 dya
craftsmanship aq6 dy8 dy9 dya
crafty 9c apb
cragged 3rf
craggy 3rf
cram k5k
cramp gr0
crampfish 7f8
crampon 84w 84x
crampoon 84w 84x
cranch k8r
cranial 52m am5
craniate 7ey
craniologist b6j eop
craniology b6j eop
craniometric 52n bbq
craniometrical 52n bbq
craniometry 52n bbq
cranium 52m am5
crankiness 1w5 95s
cranky 3uh
cranny gat
crapper 8zu i8y
crappy 1vn boh
crapulence 6ny q r
crapulent 6ny r
crapulous 6ny q r
crash cdp
crasher e79
crashing 2km
crass 3ac 9n9
crassitude 9n9
crassness 3ac 9n9
craunch k8r
crave ci8 jsr
craved 49d
craven 9or gb
cravenness 9or gb
craving ci8 jsr
crawdad 7kp crz
crawdaddy 7kp
crawl 66h 7k6 dyb kl3
crawling 66h kl3
craze 1gy avj
crazed 3ip
crazily 3in hpb
crazy 33b 3in 6f8 gs5 gsh
crazyweed fme
creak cdu kvw
creakily 38b hxf
creaking cdu kvw
creakingly hxf
cream d0b
creaminess 9vj
crease gas jw8
creaseless 3r4
creaseproof 5m9 gas
creashak fko
create 5tc 639 6uz 84z dyd k99 kfs yu
creatin ha4
creatine ha4
creation 6uz 84z k9d kch kfs
creative 12p apj kaf kch kfs yu
creatively 12p
creativeness 12p apj yu
creativity 12p apj yu
creator dhg kch
creature 5tc dyd k99
credal 5ma b3m buw
credence 850 be3
credential blz
credentials blz
credenza 850
credibility 10z 12u 9h7
credible 12u 131 9h7
credibleness 10z 12u 131 9h7
credibly 12u hwz
creditable 4d2
creditably 4d2 i2u
creditworthiness 45n 98g
creditworthy 45n 98g
credo b3m
credulity 130 3t6 9s5
credulous 130 3t6 9qs 9s5
credulously 130 hx1
credulousness 130 3t6 9qs
creed 5ma b3m buw
creedal 5ma b3m buw
creek dcz
creep 66h dyb dye kl3 km8
creepiness aun cj
creeping 66h kl3
creepy aun cj dye
creese 8hj
cremate 6at imf
cremation 6at imf
crematorium 851 852
crematory 851 852
crenate 3rs
crenated 3rs
crenation g9a
crenature g9a
crenelate 6v7 7xi 853 l36
crenelation 6v7 7xi l36
crenellate 6v7 7xi 853 l36
crenellation 6v7 7xi l36
crenelle 853 g9a l36
crenulate 3rt
crenulated 3rt
crepitate cdt kw5
crepitation cdt kw5
crepuscle h0 hjs
crepuscular h0 hjs
crepuscule h0 hjs
crescent 3ge
crest lkl
crestfallen 162
cretin 33m ebj
cretinism 33m gk1
cretinous 33m ebj gk1
crevice gat
crewet 85b
crime 2du 6os 6ot jb3 lab lhu
criminal dyf lc8
criminalisation 74w
criminalise 6os lab
criminalism gez
criminality 27s gez
criminalization 74w
criminalize dyf lab lc8
criminally 27s 3ft hwr
criminalness 27s 2du gez
criminate 1k3 6os j9w jb3
criminative 1k3 jb3
criminatory 1k3 jb3
criminological 5a4 bc0
criminologist bc0 dyg
criminology 5a4 bc0 dyg
crimper 85m
crimson 9xj fh n2
cringe krk krp
cringing 1az
cringle 854
crinion d2k
crinkled 1iy
crinkleroot fi9
crinkly 1iy gas
crippled 1pr
crippling 1yn
crisis 13j
crisp 1aj 44c cqp ik1
crispen ik1
crispiness 44c 9vr
crisply 1aj ht7
crispy 44c 9vr cqp
crit chi
criterial 3um b1r c9k
criterion 3um b1r c9k
criterional 3um c9k
criterium chi
critic 13a dyi dyj ja2
critical 134 13e br9 dyh ggu
criticality 13c 13e 1i9 ggu gvx
critically 13a
criticalness 13c 13j 1i9 gvx
criticise auy br9 ja2
criticism 134 13a auy br9 ja2
criticize dyh dyi dyj ja2
crixivan 8ft
cro 8my
croak ild
croaker jnu
croaking c2x jnu
croaky c2x ig
croat dll
croatia 5e4 d7q
croatian 5e4 d7q dll
crochet 6v2 855 kc1
crocheting 6v2 855 kc1
crocked 1bn
crockery 856
cromlech 87j
cromorne 8hk
crone e8w
cronk jnu
crony dt6
crook dyf g90
crookback 1ps eb9
crookbacked 1ps
crooked 3vk
crookedly 3vk huw
croon 6fw 6fx dyk jn1
crooner dyk jn1
crooning 6fw 6fx jn1
crop fpn jxj kf7
cropper ex9
crosier c9n
cross 66o 857 8ga km9 kq5
crossbeam 90d
crossbreed 7cg k1i
crossbreeding 6sh 6sk
crosscurrent 77f cf3
crosshatch 993
crosshatched h9
crosshead biy
crossheading biy
crossing 66o km9
crossly 1w4 hwu
crossness 1w4 95r cny
crossopterygian 7ra
crosspatch e8g
crosspiece 90d
crossroad 8ga
crosswalk 857
crossway 8ga
crossways hvp
crotal fpb
crotalaria fm3
crotchetiness 1w2 95s
crotchety 1w2 95s 9iq
crottal fpb
crottle fpb
crouch k6h kro
croup 4qx 7ql gla
croupe 7ql
croupy 4qx gla
crow 7fy c7n jby jdl
crowbar 858
crowd gbr kqb kqd lif
crowding gbr kqb kqd lif
crowfoot fgy
crowing 36e c7n jby jdl
crown 859 bwm l5m
crownless 13h
crozier c9n
crucial 13i gvx
cruciality 13i 258 gvx
crucially 13i
cruciate 3zc
cruciferous fi6
crucifix 85a laj
cruciform 3zc
crucify 6df 85a khv laj
cruddy p2
crude 14t 9uc
crudely 3ah
crudity 14t 1cp 3ah 9uc gwy
cruel 244 9nd
cruelness 244 9nd
cruelty cjy
cruet 85b
cruller cpi
crumble kqz
crumbliness 16e 9vs
crumbly 16e 9vs
crumhorn 8hk
crummy 3xy
crumple kqz
crumpled 14p
crunch jnm
crural 4qy amz
crus 4qy amz
crusade 6px jop lga
crusader ets jop lga
crush 69l 730 85c k8q l72
crushed 36i
crusher 85c k8q
crushing z0
crushingly z0
crust ddc
crustacean 4qz 7ko
crustaceous 4qz 7ko ddd
crustal ddc
crusted 2tk
crustlike 2tk
crustose ddd
crusty 1w6 2tk 9uf ddd
cry 6tc c2m c2n f8f i8i jf8
cryaesthesia h08
crybaby f8m f8w
cryesthesia h08
cryoanaesthesia ggn
cryoanesthesia ggn
cryogen ha5
cryogenic 4r0 b9p ha5
cryogenics 4r0 b9p
cryogeny b9p
cryonic 4r1 b8b
cryonics 4r1 b8b
cryopathy goj
cryptanalysis 4r2 bd3
cryptanalyst dyl
cryptanalytic 4r2 bd3
cryptanalytics bd3
cryptic 1l0
cryptical 1i0 1l0
cryptically 1l0 hx2
cryptobiosis 4r4 gi6
cryptobiotic 4r4 gi6
cryptogam 4r3 ffg
cryptogamic 4r3 ffg
cryptogamous 4r3 ffg
cryptographer 6jb bd3 dyl
cryptographic 4r2 bd3
cryptographical 4r2 6jb bd3
cryptographically 4r2
cryptography 4r2 6jb bd3 dyl
cryptologic 4r2 bd3
cryptological 4r2 bd3
cryptologist bd3 dyl
cryptology 4r2 bd3 dyl
cryptomonad 7e4
cryptophyte 7e4
cryptorchidism gj3
cryptorchidy gj3
cryptorchism gj3
crystal iq5 iqb
crystalised 1sr gm
crystalized 1sr
crystallisation fbi iqb
crystallised 13k
crystallize izg
crystallized 13k gm
crystallizing fbi iq5 iqb
ctene 7jr
ctenoid 7jr
cuba 5eo d69
cuban 5eo d69
cubby 85d
cubbyhole 85d
cube 13p 5pz g4u gb4 gb8 jve
cubelike 13p
cubic 13m 5pz 85e a4i g4u gb4 gb8
cubical 13p 85e gb4 gb8
cubicity 13m a4i
cubiform 13p
cubism 5jp d1g
cubist 5jp d1g
cubistic 5jp d1g
cubital 4r5 anh
cubitus 4r5 anh
cuboid 13p
cuboidal 13p gb4 gb8
cucumber cqu
cudbear hep
cuddle 6d6 6sl k16 k17
cuddlesome 2gj
cuddling 6sl k16 k17
cuddly 2gj 6d6
cudgel k14
cuff 85f
cuisine coj
cuke cqu
culinary coj
cullender 83u
culminate 61n bju hma ila ish
culmination hma ila ish
culpability 27p gex
culpable 27p gex
culpableness 27p gex
culpably 27p hxg
culprit eo1
cult avj cws dyn
cultism 70z 78t dyn
cultist 78t b2x cws dyn
cultivable 34p
cultivatable 34p
cultivate 6ve 85g dnc kf7 kfa
cultivation 6ve kf7 kfa
cultivator 85g dnc kf7 kfa
cultural 3rx 57e avk b5i
culture 3rx 57e avk cyw icl
cultured 3a5
cultus b2x
cum ahb
cumarone hcp
cumber jwz
cumbersome 4br 9bb
cumbersomeness 4br 9bb
cumbrous 4br
cumfrey foa
cumquat fnn
cumulate 2w cup icj
cumulation cup icj
cumulative 2w icj
cumulatively 2w
cumulonimbus ddf
cumulous cup
cunctation 72a
cunctator er8
cuneus gb9
cunner 7sc
cunnilinctus 6sn
cunnilingus 6sn
cunningly 9c ao hwv hx3
cunt al5
cup g5q
cupboard 85h
cupflower fos
cupful g5q
cupidity 9wb
cuppa cu4
cupper cu4
cupric 4r6 h4k
cuprimine 8op
cuprous 4r6 h4k
cupular 7qm fkw w1
cupulate w1
cupule 7qm fkw w1
cur 7lj
curability 1oi 9oc
curable 1oi 9oc i9b
curableness 1oi 9oc
curare hif
curate dyo
curative 1yi 8se i9b
curator 5gi 6hk dyp
curatorial 5gi dyp
curatorship 6hk dyp
curb 85i lc1
curbing 85i
curbstone 85j
curdled 426
curdling fwh iqu
cure 1oi 1yi 8se i9b
curet 85k
curettage 6la
curette 85k
curettement 6la
curing fy6
curio 85l
curiosity 13y asn
curious 13y 1mn 85l 9ix asn aso
curiously 13y 1mn hni hpc
curiousness 13y 1mn 9ix aso
curl g9e
curled 1qh
curler 85m
curlicue bv8 g9e
curliness 1qg a5e
curling 1qh
curly 1qg a5e
curmudgeon 1w6 dyq
curmudgeonly 1w6 dyq
currajong fkh
current 142 a3h fc7
currently 142 ho2
currentness 142 a3h
curricular 4r7 bq6
curriculum 4r7 bq6
currish 2ol
currishly 2ol hxh
curse c2w jcf
cursed 147
cursedly 147 hx4
cursive 3u3 bj7
cursively 3u3
cursor 85n
cursorily jd
cursory jd
curst 147
curt 12d 9ud wq
curtail ifr
curtain 85o
curtainless 14d
curtilage 93n
curtly 12d
curtness 12d 9ud
curvaceous 3nd 99k
curvaceously 3nd huo
curvaceousness 3nd 99k
curve g8z kqo
curved 3vu
curvey 3vy 7xz a59
curvilineal 3vw
curvilinear 3vw
curving 3vu
curvy 3nd 3vy 7xz a59
cushat 7i8
cushion 8ng k81
cushioned 1xn
cushioning 8ng k81
cushiony 1xn
cusp 3gq 85p
cuspate 3gq
cuspated 3gq
cusped 3gq
cuspid 3gq afm
cuspidal 3gq 85p afm
cuspidate 3gq
cuspidated 3gq
cuspidor 8w6
cuss c2w dur eo8 jcf
cussed 3ak 9tp
cussedly 3ak hsk
cussedness 3ak 9tp
custodial 367 6qm dyr
custodian 367 6hl dyr
custodianship 6hl dyr
custody gfc
custom 10f 6d2 as0 t3
customarily t3
customary 10f 6d2 as0 t3
customer dys
customhouse 85q
customise in0 k9g
customize in0 k9g
customs ftk
customshouse 85q
cut 85r iph
cutaneal 557 adf
cutaneous 557 adf
cutback iph
cutch fp5
cute 99e 9d ao
cutely ao hx3
cuteness 99e ao
cuticula 559 7j5
cuticular 559 7j5 7ji adj
cutis 557 adf
cutlassfish 7sh
cutlery 85r
cutpurse eox
cuttable 44b
cutthroat 2jz
cuttingly 2c0
cuttle 7kl
cuttlefish 7kl
cva gir
cwm dd7
cwt g4l
cyanamid ha6
cyanamide ha6
cyanide ha8
cyanite h5w
cyanobacteria 51k 7d3
cyanobacterial 51k 7d2 7d3
cyanocobalamin hhw
cyanogen 44k ha7
cyanogenetic 44k ha7
cyanogenic 44k ha7
cyanophyceae 7d2
cyanophyte 51k
cyanuramide hdy
cybernate 5x1 ke4
cybernation 5x1 ke4
cybernetic 5mb bbd
cybernetics 5mb bbd
cyberspace 8g8
cycadophyta ffo
cycadophytina ffo
cycle 14g hm6
cyclical 14g cc1
cyclicity 14g 9ft
cycling knh kni
cyclist 7y1 dyt knh
cyclobenzaprine 85s
cycloid 3gf gax
cycloidal 3gf gax
cyclonal 5mc 5md fc8 gzk
cyclone 5mc 5md fc8 gzk
cyclonic 5mc 5md fc8 gzk
cyclonical 5mc 5md fc8 gzk
cyclopaedia bl5
cyclopean 5me dgv
cyclopedia bl5
cyclops 5me dgv
cyclorama 8nu
cyclothymia 5mf gs8
cyclothymic 5mf gs8
cyder ctz
cydippea 7js
cydippidea 7js
cylinder 3gg g8u
cylindric 3gg g8u gaf
cylindrical 3gg a5b
cylindricality 3gg a5b
cylindricalness 3gg a5b
cylix 8hm
cyma 85t
cymatium 85t
cymbid fjb
cymbidium fjb
cymograph 8hn
cymru d8f
cynic 45g dyu
cynical 45g dyu
cynically 45g
cypre fo9
cyprinid 52t 7e9
cyprinoid 52t 7e9
cypriot 5mg d6g dkk
cypriote 5mg d6g dkk
cyproheptadine 85u
cyprus 5mg d6g
cyrilla fnw
cyst 4rd gmi
cystic 4rd aky gmi
cystocele gom
cystoparalysis giw
cystoplegia giw
cytidine hhc
cytoarchitectonic 4r8 9vb
cytoarchitectonics 9vb
cytoarchitectural 4r8 9vb
cytoarchitecture 4r8 9vb
cytogenesis 4re fwi
cytogenetic 4re b8d fwi
cytogenetical 4re b8d
cytogenetics 4re b8d
cytogeny fwi
cytokinesis fz1
cytokinetic fz1
cytokinin h7m
cytol aib
cytologic 4rf b8c
cytological 4rf b8c
cytology 4rf b8c
cytolysis 4r9 fwj
cytolytic 4r9 fwj
cytomegalovirus 7cm
cytophotometric 4ra 6yx
cytophotometrically 4ra
cytophotometry 6yx
cytoplasm 4rb 4rc aib
cytoplasmatic 4rb aib
cytoplasmic 4rb aib
cytoplasmically 4rb
cytoplast aic
cytoplastic 4rc aib aic
cytotoxic 4rg hg8
cytotoxin 4rg hg8
czar 4rh dyv dyw
czarina dyx
czarist 4rh dyv
czaristic 4rh dyv dyw
czaritza dyx
czechoslovak dkl
czechoslovakian dkl
dab 5y3 jum
dabbled 2tl
dabbler dyy
dachshund 7ln
dachsie 7ln
dacite 5mh h73
dacitic 5mh h73
dacoit dyz
dacoity 6pj
dactyl 5mi an7 c1d
dactylic 5mi c1d
dad dz0
dada d1h dz0
dadaism d1h
daddy dz0
daemon dh4 dhr
daffo by1
dafla bxe
daft 3im gsh
daftly 3im hxi
daftness 3im gsh
dag g4p
dago dky
dahl fm2
dahomey d6k
daily 3b5
daimon dhr
daintily 1nk
daintiness 16a 9k5
dainty 16a 9k5
dairen d5w
dairymaid dz1
dais 85v
daishiki 85y
daisy fim
daisylike fim
dak fm1
dakoit dyz
dakoity 6pj
dal g2u
dalliance 6f7 72c jma kpq l7t
dallier dz2 kpq
dallisgrass fjs
dalmane 8b6
daltonism gky
damage 6cj cfv
damaged 3ci
damages ft3
damaging 1y8
damar hcm
dame dz3
dammar hcm
damn 14a 1k4 c7z jch
damnable 14b
damnably 14b hx4
damnation c7z jch
damnatory 1k4 jch
damned 149 2fz
damning 1k4
damoiselle dz4
damosel dz4
damozel dz4
damp 4ay h0i
dampen 65o 85w if3 ina
dampener 85w if3
dampening 65o if3
dampish 4ay
damply 4ay hx5
dampness 4ay h0i
damsel dz4
damselfish 7sb
dance 6dp dz6 kdt klp
dancer dz6 kdt klp
dancing 6dp kdt
dandelion fj4
dandified 1en
dandify dz7
dandily 1vg
dandyish 1en
dandyism 9tu
danger 6q0
dangerous 3hl 9oa
dangerously 3hl hpq
dangerousness 13d 3hl 9oa
dangle 6zo k3p llv
dangling 6zo k3p
danish d6m
dank 4ax h0j
dankness 4ax h0j
danmark d6m
danseuse dqv
dantean 5kf fae
dantesque 5kf fae
dapper 1mu 9ka
dapperness 1mu 9ka
dapple 994 iu3
dappled 308
dardan dli
dardanian dli
dare 9ok c7q ldh
daredevil dz8 fn
daredevilry 9om
daredeviltry 9om
daricon 8nc
daring 46 9ok c7q jck ldh
daringly 46
dark d4q gec gy
darken 65d
darkly gy
darkness d4q gec gy
darling 2gp dz9
darn 64s dza jxv
darned 149
darner dza jxv
darning 64s jxv
dart 686 klt krl
darter 7l9
darvon 8qy
das 7oh
dash 66g 6gj iko krl
dashboard 85x 8w7
dashed hw
dashiki 85y
dashingly 1mu
dassie 7oh
dastard dzb gc
dastardliness 9ov gc
dastardly 9ov dzb gc
data d1c
datable 14q
date iza
dateable 14q
dating iza
datril 7t5
daubing 6mu jyo
daughter 2ve dzc
daughterly 2ve dzc
daunt kh2
daunted vp
daunting 1fs
dauntingly 1fs
dauntless 9oh fm
dauntlessly fm hsl
dauntlessness 9oh fm
daw 7fz
dawdler dzd kpe kpq
dawdling 72c kpq
dawn hjr iv1
dawning hjr iv1
day 3b5 hje
daybook 85z
daybreak hjr
daydream awc dze kaa
daydreamer dze kaa l6v
daydreaming awc kaa l6v
dayflower fmu
dayfly 7nh
daylight hjl
daypro 8n9
dayspring hjr
daytime hjl
dazed 1gc pu
dazedly 1gc hx6
dazzle kvd
dazzling 25o
dazzlingly 25o
ddc 86o
ddi 86p
ddt h3i
deactivate 62y 62z idx idy
deactivation 62y 62z idx idy
deadbeat dzr
deadbolt 7yr
deadening 29n 659
deadliness 1og 1oh 2pr 2v7 44l 9hz
deadlock gfz
deadlocked 2qc
deadly 1og 1oh 9hz
deadpan tr
deaf 14r h1b
deafening 2g5
deafness 14r h1b
deal j5j jm3
dealer cvw cw1 f4z kz2
dealership cvw cw1 f4z
dealing l4s
dealings l4s
deaminate fwk ix4
deamination fwk ix4
deaminization fwk ix4
deaminize fwk ix4
dean 6hm dzi
deanery 6hm
deanship 6hm dzi
dear 2gp drp
dearest drp
dearie dz9
dearly 1km 3pl
dearness 1km a97
dearth a7h gvt
deary dz9
death ccf fc9 ild
deathless 2mo
deathlike 6b
deathly 6b
deathwatch 7nf
deb dzm
debacle ccu
debark 5uv koz
debarkation 5uv koz
debarment j8f
debasement 652 gxn isl lfk
debaser dzj
debasing 21x
debate c43 c8f j4j j79 j99
debater dzk j4j j99
debauch 6f5 lfk
debauched 2mc
debauchee eev lfk
debaucher f74 lfk
debauchery 6f5 lfk
debile 3g4 h14
debilitate 2af cbm h14 in6
debilitated 3wf
debilitation cbm in6
debilitative 2af in6
debility 3g4 h14 in6
debitor dzl
debonair 3a7 mk
debonaire 3a7 mk
debone ie6
deboned i9
debonnaire 3a7
debrief c77 jac
debriefing c77 jac
debris hbe
debtor dzl
debug bni ieb
debugger bni ieb
debunk 6fi jbp
debunking 6fi jbp
debut 636
debutante dzm
dec hkj
decade hka
decadence 2md gv3
decadency 2md gv3
decadron h83
decagram g4p
decal 860
decalcification fwl it9
decalcify fwl it9
decalcomania 860
decalescence 1g2 fca
decalescent 1g2 fca
decaliter g2u
decalitre g2u
decameter g43
decametre g43
decampment 5ur ks5
decant 6wg 81e ks0
decantation 6wg ks0
decanter 81e ks0
decapitate k7p
decapitated 1zo
decapitation 62n 77c
decarbonise iv5
decarbonize iv5
decarboxylate fwm iti itj
decarboxylation fwm iti itj
decarburise iv5
decarburize iv5
decay fcb iep
decayable 2xu
decayed 3td
decease ccf dzf ild
deceased 68 dzf
decedent dzf ild
deceit 9q6
deceitful 21k 21l 9qd
deceitfully 21k hy3
deceitfulness 21k 21l 9qd
deceive 21m 39i 6o7 btj dzn jbs lfb
deceiver dzn jbs
deceivingly hpd
decelerate a4b ipy
deceleration a4b ipw ipy
december hkj
decency 3d2 9pr 9so
decennary hka
decennium hka
decent 35n 3d2 9pr 9so hsd
decentalisation fwn
decently 3d2
decentralisation 7af inv
decentralise 7af inv
decentralised 1uf
decentralising kw
decentralization 7af fwn inv
decentralize 7af fwn inv
decentralized 1uf
decentralizing kw
deceptive 39i 9q4 jbs lfb
deceptively 39i hpd
deceptiveness 21m 39i 9q4
decertify l85
decide 14y 5zv axo j3m
decided 15y
decidedly 15y hnm
deciding 14w axo j3m j3n
deciliter g2s
decilitre g2s
decimalisation 60h iv6 iv7
decimalise 60h g2k g4y iv6 iv7
decimalization 60h iv6 iv7
decimalize 60h g2k g4y iv6 iv7
decimate 622 irj
decimation 622 irj
decimeter g41
decimetre g41
decipher 6jg dzg dzh jjy
decipherable 2e0
decipherably 2e0 hzw
decipherer dzg dzh jjy
decipherment 6jg jjy
decision 5zv azr j3m
decisive 14v 15x 9el
decisively 14y
decisiveness 13j 14v 14y 15x 9el
deckhand dzo
deckled g1
declaim jn6
declamatory 3eu
declaration bs1 jku
declarative 152 j9q j9t jic jku
declaratory 152 j9q jku
declare 152 bs1 bs2 jic jku
declarer dpq j9q
declassification 762 lbz
declassify 762 lbz
decline bp6 fwo fx3 ieh ipm kyu
declivitous 46r ddh
declivity 46r ddh
decoagulant 7uv
decode 6jg jjy
decoder dzh
decoding 6jg jjy
decoke iv5
decollate k7p
decolonisation 734 lgc
decolonise 734 lgc
decolonization 734 lgc
decolonize 734 lgc
decolor iib
decolorise iib
decolorize iib
decolour iib
decolourise iib
decolourize iib
decomposable 3pe
decomposition h1y
decompositional fcb
decompressing 69j inq
decompression 69j inq jzr
deconcentrate inv
deconsecrate jcj
deconstruct b4i jgu
deconstruction b4i jgu
deconstructionism b4i
deconstructionist b4i
decontaminate 6bw isx
decontamination 6bw isx
decor 8g7 k2z kc7
decorate 1tu 861 8g7 dzp kc7
decorated 3h
decoration 861 k2z kc7 lmp
decorative 1tu 9ae k2z kc7 lmp
decoratively 1tu
decorativeness 1tu 9ae
decorator dzp kc7
decorous 157 35m 9sh
decorously 35m
decorousness 157 35m 9sh
decorticate 6lb idb jvn
decortication 6lb idb jvn
decorum 157 35m 9sh
decrease 698 a6z ccg icc iq0
decreased 1gp
decree bn5 j4l
decreed 3mo
decrement a6z
decrepit 3g4 4cr
decrepitate cdv iba ibb
decrepitation cdv iba ibb
decrepitude h23
decriminalisation 74x
decriminalise lad
decriminalization 74x
decriminalize lad
decry jcc
decrypt 6jg jjy
decryption 6jg jjy
decumbent 22l
decussate 13f ad7 kmb
decussation ad7 kmb
ded br2
dedicate 78r 9qg jdt
dedication 9qg jdt
dedifferentiate fwq ib5
dedifferentiation fwq ib5
deduce 26c 4ri awk j0b jh4
deducible 26c jh4
deduct 15a 69r j0k kxx
deductible 15a kxx
deductive 4ri awk j0b jh4
deedbox 8x8
deep 15g aos
deepen ife iff
deepfreeze 862
deeply 15g hrm
deer 7q1
deface 6ck k6n
defacement 6ck k6n
defalcate 6p9 e30 l1g
defalcation 6p9 l1g
defalcator e30 l1g
defamation 79g bro jba
defamatory 1y6 jba
defame 1y6 79g bro dzq jba
defamer dzq jba
default dzr ftc ftd
defeat chp dzs jpd
defeatism cmz dzs
defeatist chp cmt cmz dzs
defecate dzt fwr i8y
defecation fwr i8y
defecator dzt i8y
defect aae
defection 5uq lfx
defective 2xr gwx
defectively 2xr
defectiveness 2xr gwx
defector e0c lfx
defeminise i80
defeminize i80
defencelessly hxl
defencelessness 498 94 a2s
defend 2qr 49b bsn dj2 je5 jq4
defendable 49b
defender dj2 je5 jq9 jr2
defenestrate 5xl k4w
defenestration 5xl k4w
defenselessly hxl
defenselessness 365 498 94 a2s
defensibility 49b ac2
defensible 49b ac2 jlb jq4 jq9 jr2
defensive 2qr 2qu jlb jok jq4 jq9
defensively 2qr 2qu
defer 3d6 728 9u6 jd9 li5
deference 3d6 79y
deferent 3d6 79y 95q 9u6 jd9
deferential 3d6 79y 95q 9u6
deferentially 3d6 hxn
deferment 728 li5
deferral 728 li5
defervesce cd4 ix1
defervescence 5mj cd4 ix1
defervescent 5mj cd4
defiance 15l 9tj c7s jck
defiant 15l 9tj c7s ll9
defiantly 15l hsj
defibrillate 6m0 863 ldz
defibrillation 6m0 ldz
defibrillator 863 ldz
deficiency 36 3uo 3xa a75 gvs
deficient 36 a75
deficit a78
defilement gya isv
defiler epv isv
define bsz jhw lgt
defining g1d lmg
definitely hnm
definiteness 9ek
definition bsz jhw lmg
definitive 1l4
deflagrate fwc ixy lna
deflagration fwc ixy lna
deflated 162
deflection gyt
deflective 3vo kqp
deflector kqp
defloration 6s7 6xs irx k1d
deflower 6s7 6xs irx k1d
defog ilf
defoliant ha9 ie4
defoliate 2tu 65s 7mi fws ha9 ie4
defoliated 2tu
defoliation 65s fws ie4
defoliator 7mi ie4
deforest 7bs gze ie5
deforestation 7bs gze ie5
deformation cgd
deformational 6cn
deformed 3nl 9a0 gmx
deformity 3nl 9a0 gmx
defraud dx5 lf5
defrauder dx5 lf5
defray 74k l41
defrayal 74k l41
defrayment 74k l41
defrock l9z
defrost 864 im8
defroster 864 im8
deft 3w aql
deftly 3w hxv
deftness 3w aql
defunct 1de 6c gd6
defunctness 1de 6c gd6
defuse 62y jqn
defusing 62y jqn
defy 15l ll9 llb
degage wk
degauss fwt inl
degaussing fwt inl
degeneracy 9nq gv3
degeneration fwu i9y
degenerative i9y
deglutition 6rs
deglycerolise kp4
deglycerolize kp4
degradation 652 iem khq
degraded 212 2mc
degrader dzj
degrading 21x
degree a6b gbz
degust 6s2 jt3
degustation 6s2 jt3
dehisce 160 fcc ijf
dehiscence 160 fcc ijf
dehiscent 160 fcc ijf
dehumanisation 653 khr
dehumanise 653 is3 khr
dehumanised 23z
dehumanization 653 khr
dehumanize 653 is3 khr
dehumanized 23z
dehydrated 1st
deice 864 im8
deicer 864 im8
deictic 5ry bdh
deify 70a dh3 j3c
deism 5b4 bfr dzu
deist 5b4 bfr dzu
deistic 5b4 bfr
deity dh3 j3c
deixis 5ry bdh
deject gxk kik
dejected 161
dejectedly 161
dejectedness cmj
dejection gxk kik
dejeuner con
dekagram g4p
dekaliter g2u
dekalitre g2u
dekameter g43
dekametre g43
delavirdine 865
delay hlt
delectability 9zg
delectable 413
delectation 72l cir
delegate 75p d0p l5p l5u
delegating 75p l5u
delegation d0p l5u
deleterious 1y5
deli 866
deliberate 24u 292 97k a4d
deliberately 24u 292 hor i4r
deliberateness 24u 292 97k a4d
deliberation axj j99 j9a
deliberative j99
delicacy 9k5 coc
delicate 169
delicately 169 hq2
delicatessen 866
delicious 31l
deliciously 31l hu9
deliciousness 9zg
delight azc cir jsy kio
delighted 31d
delightedly 31d
delightful 31l
delightfully 31l
delimit lgt
delimitate d2a j5d lgt
delimitation d2a j5d
delimited 1pa
delineated 2up
delineation c6a lgt
delineative 3c5 kcp lmg
deliquesce im7 iw8 t7
deliquescent im7 iw8 t7
deliquium chs
delirious 40r 4ai gs5
deliriously 4ai
delirium 40r 4ai gs5
deliver 67b dzv k1p
deliverable 67b
deliverance 5wp ldu
delivery 67b k1p
deliveryman dzv
dell ddg
delphian 5mm d74
delphic 5mm d74
deltasone h82
delude 39i 39q 6oc b0u grr lfb
deluge g6c j61
delusional b0u grr
delusive 39q lfb
delusively 39q
delusory 39i lfb
deluxe 1eo 3fd
delve jx6
demagnetisation fww inl
demagnetise fww inl jk9
demagnetization fww inl
demagnetize fww inl jk9
demagog dzw
demagogic 5mn c5r dzw
demagogical 5mn c5r dzw
demagogue dzw
demagoguery c5r
demagogy 5mn c5r
demand b0o dzx gvr j66 lhf
demander dzx j66 jlc
demanding 16k
demandingly 16k
demarcate ave d3y j5e
demarcation d3y j5d j5e
demasculinise i81
demasculinize i81
dematerialise ikx
dematerialize ikx
demean khq
demeaning 190
demeaningly 190 ht6
demeanor 9se
demeanour 9se
demented 3in gse
dementedly 3in hpb
dementedness 3in gse
dementia gse
demerol 8k4
demesne d2v fs4
demigod dh4 dzy
demilitarise joe jp3
demilitarize joe jp3
demineralisation fwx gms ix8
demineralise fwx gms ix8
demineralization gms
demineralize fwx ix8
demise hiz
demist 867 ilf
demister 867 ilf
demo bwg kur
demob jog
demobilisation 76u jog joy
demobilise 76u jog joy
demobilization 76u jog joy
demobilize 76u jog joy
democracy 16x 4rj bfc czg lcv lcw
democrat dzz
democratic 16x 4rj bfc czg dzz
democratically 16x
democratisation 7ac
democratise lcv lcw
democratization 7ac
democratize bfc czg lcv lcw
demode 1n0
demodulate 86g bhi jyc
demodulation bhi jyc
demodulator 86g jyc
demographer bc1 e01
demographic bc1
demographist bc1 e01
demography bc1 e01
demoiselle 7sb dz4
demolish 620 cbr kb8
demolished 188
demolishing 620 kb8
demolition cbr kb8
demon 545 dhr ivx
demonetisation 5zf it0
demonetise 5zf it0
demonetization 5zf it0
demonetize 5zf it0
demoniac 545 dhr
demoniacal 545
demoniacally hq8
demonic 1vv eiu
demonisation br8 ivx
demonise br8 ivx
demonism 715 b57
demonization br8 ivx
demonize br8 dhr eiu ivx
demonolatry 715 b57
demonstrability 2q9 9eo
demonstrable ze
demonstrably 2q9 hxo
demonstrate 27x 6fg bwg e03 j1y kur
demonstration 6fg kur
demonstrative 27x
demonstratively 177
demonstrativeness 177
demonstrator e03 kur
demoralise 658 kik lfk
demoralised 2s5
demoralising 1ft
demoralization 658 lfk
demoralized 2s5
demoralizing 1ft
demote 60w l62
demotion 60w l62
demulcent 1xo
demur c6n j91
demure 2lk 9hm 9sl
demurely 2lk
demureness 2lk 9hm 9sl
demurral c6n
demythologisation bu3 ibq
demythologise bu3 ibq
demythologised 38r
demythologization bu3 ibq
demythologize bu3 ibq
demythologized 38r
denali des
denationalisation 76d iod
denationalise 76d iod
denationalization 76d iod
denationalize 76d iod
denaturalise iof iog
denaturalize iof iog
denatured lw
denaturised lw
denaturized lw
denazification fwy ith
denazify fwy ith
dendriform 10v
dendrite 5bi ajk
dendritic 5bi ajk
dendroid 10v
dendroidal 10v
denial c6f j9h
denigrate 1y6 79f 79g jba jcd
denigrating 1y6
denigrative 1y6 jcd
denigratory 1y6 jba
denim 868 8gp
denizen djb
denmark d6m
denominate biw cwr jlz
denomination cwr jlz
denominational 4rk cwr
denominationalism beq
denominationally 4rk
denotation b1n c7p jgf jgh
denotative 17f 2er jgf
denote 17f 2er b1n c7p jgf jgh
denotive 17f jgf
denounce 1k1 c7v jay lby
denouncement c7v jay lby
dense 2z5 427 9w0 a66
densely hx7 hyh q8
denseness aqs q8
densification cfr
densimeter 869
densitometer 869
density 2z5 427 9w0 a66
dent gap
dental aes
dented 14p
dentin aee h8a
dentine aee h8a
dentistry b6v
dentition aer g1u
denture 86a e04
denturist 86a e04
denudate 2to ie3
denudation 6bx ie3
denude 6bx ie3
denuded 2to
denumerable iq
denunciation c7v
denunciative 1k1 lby
denunciatory 1k1
deny c6f j9h
deodorant 86b ku2
deodorise ku2
deodorize 86b ku2
deodourant 86b ku2
deodourise 86b ku2
deoxidise ift
deoxidize ift
deoxycytidine hhc
deoxyephedrine 8kh
deoxyguanosine hhd
deoxythymidine hhe
depart 5tz cbp ccx e05 kk0 lj1
departer e05 kk0 kpo kpv
department 5mk cwq
departmental 5mk cwq
departmentally 5mk
departure 5tz ccx kk0 kpo kpv lj1
depend lj9 x7
dependability 17k 3uw 45o 98j
dependable 17k 45o 98j
dependableness 17k 3t9 3uw 45o 98j
dependably 17k hu1
dependance gfd gi4
dependence 17n gfd
dependency 17n gfd j4f
dependent 17n gfd lj9 x7
depersonalise 6wb gsb in2
depersonalize 6wb gsb in2
depict 3c5 8pe aw5 byb c6a jjh kcj
depicted 2uq
depicting aw5 kcj kcn
depictive 3c5 kcj kcn
depilate 640 86c i77
depilation 640 gwb i77
depilator 86c i77
deplete 69g jrc
depletion 69g jrc
deplorable 1vl
deplorably 1vl hpt
deploy 75u jr3
deployment 75u jr3
deplumate jzj
deplume jzj l28
depolarisation fdz ix7
depolarise fdz ix7
depolarization fdz ix7
depolarize fdz ix7
depone f43 jl0
deponent f43 jl0
depopulate gzf iv8
depopulation gzf iv8
deportation 61i lbh
deportee e4l lbh lbs
deportment 9se lcb
depose 61l
deposer f43 jl0
deposit dg2 e06 fcd k5p l23
depositary 86d
depositor e06 l23
depository 86d
depot 8yv
depravation 9nq lfk
deprave 9nq lfk
depraved 11c 9nq
depravity 11c 6nu 9nq lfk
deprecate 136 1ij 79f jbw jbx
deprecating 1ij
deprecation 79f jbw jbx
deprecative 136 1ij jbw jbx
deprecatively 136
deprecatory 1ij jbw
depreciating 4a0
depreciation ijq ijr
depreciative 1ij 4a0 ijq ijr jbw
depreciator e0h jbw
depreciatory 1ij 4a0 ijq ijr jbw
depredation 6xv
depress 3va 8tz kik
depressant 3va 8tz kik
depressing ml
depressingly ml
depressurise inq
depressurize inq
deprive 766 gxu l26
deprived 34m
deputation 75p d0p l5p l5s l5u
deputise e07 e08 e09 l5s l5t
deputize e07 e09 l5s l5t
deputy e07 e08 l5s l5t
deracinate 5xi 677 k7h ld5
deracination 5xi 677 k7h ld5
derail cak kpr kps
derailment cak kpr kps
derange 6gg gsg ii0 kfz
deranged 3ip
derangement 6gg gsg ii0 kfz
derecognise l85
derecognize l85
deregulate 6q5 lc3
deregulating 6q5 lc3
deregulation 6q5 lc3
deride 3da 4c7 79n brh jbo
derision brh jbo
derisive 3da jbo
derisively 3da hx9
derisorily hx9
derisory 4c7 jbo
derivation bsy igq igr lmh
derivative b68
derive j0b l1f
deriving bsy igr
derma adl
dermatologic 59n b72
dermatological 59n b72
dermatologist b72 e0a
dermatology 59n b72 e0a
dermatomycosis glk
dermatophytosis glk
dermic 558 adl
dermis 558 adl
derogate 1ik brn jcd
derogation brn jcd
derogative 1ik jcd
derogatory 1ik jcd
derriere amx
desacralize ky7
desalinate fwz iva
desalination fwz iva
desalinisation fwz iva
desalinise fwz iva
desalinization fwz iva
desalinize fwz iva
desalt iva
descend ccr cwj e0b g7p kot lmh
descendant e0b lmh
descendants czy
descendent e0b lmh
descensus h1t
descent 9uu ccr kot
describe 182 jib jjh
descriptive 182 jib
descriptively 182
descriptor bhr
descry kuy
desecrate 6nt les
desecration 6nt les
desegrated 289
desegregate 78i lae
desegregation 78i lae
desensitisation fx0 ihr ktc
desensitise fx0 ihr ktc
desensitising 3l2
desensitization fx0 ihr ktc
desensitize fx0 ihr ktc
desensitizing 3l2
desert 5uq 617 e0c e0d iyz lfx
deserted 277
deserter e0c e0d iyz lfx
desertion 5uq iyz
deserve lia
deserved 2br
deserving 4d3 9jm
deservingness 4d3 9jm
desex i85
desexualise i85 koc
desexualize i85 koc
deshabille gwd
desiccant h8y ies
desiccation fwv ies
design 6w1 apt auu b5f kac kae
designate 17g 5z7 biw jlz
designation biw jlz
designative 17g jlz
designed 297
designedly hor
designer dpa kae kag
designing 6w1 9e kae kag
desirability 183 1et 99l a8y
desirable 183 a8y
desirableness 183 1et 99l a8y
desire gh2 kjc kje
desired 49d
desirous 1h2 gh2
desist jt4
desolate 22t
desolately hxp
desolation h21 in3
desorb fx1 iwy iwz
desorption fx1 iwy iwz
despair gxj kib
despairing 224
despairingly 224 hxa
despatch 5v4 kof
desperate 224
desperately 224 hp0
desperation gxj kib
despicability 1vw 9jq
despicable 1vw 9jq
despicableness 1vw 9jq
despicably 1vw
despisal cne kgg
despise cne kgg
despised 2gt
despising cne kgg
despite cjn
despiteful eb
despitefully eb hxr
despoil 6xt epm l3n
despoilation 6xt
despoiled 189
despoiler epm l3n
despoilment 6xt k7e l3n
despoina di8
despoliation 6xt k7e l3n
despond 225 cmk kic
despondence 225 cmk kic
despondency 225 cmk kic
despondent 225 cmk kic
despondently 225 hxa
despot 171 4rl f5v
despotical 4rl f5v
despotism gvb
desquamate fce i5o
desquamation fce i5o
dessert cp8
dessertspoon g5x
dessertspoonful g5x
destabilisation 76y iho ihp
destabilise 76y iho ihp
destabilization 76y cch iho ihp
destabilize 76y cch iho ihp
destalinisation fx2 iwv
destalinise fx2 iwv
destalinization fx2 iwv
destalinize fx2 iwv
destination b5e d3b j4a j5v
destine b5e d3b j4a j5v
destiny cbh dh2
destitute 1kb 3fa
destroy 18b 61y 86e cbr e0e k7d k9c yw
destroyed 2g0
destroyer 86e k7d k9c
destruct k9c
destructibility 18b a2u
destructible 18b a2u k7d k9c
destruction 61y cbr k7d k9c
destructive aak k9c yw
destructively yw
destructiveness aak yw
desulfurize l4o
desulphurize l4o
desynchronisation g8c ine
desynchronise g8c ine
desynchronization g8c ine
desynchronize g8c ine
desynchronizing g8c ine
desyrel 90g
detach 6bp jwx
detached 3l8 wk
detachment 6bp jwx
detail ayz g7k jhs
detailed j9
detailing c6c jhs
detain 774 e0f gfc lb6
detainee e0f lb6
detainment gfc
detect 5z4 6ka 86f kuz
detectable 25y 2xc
detecting 6ka kuz
detection 5z4 atz kuz
detective e0g
detector 86f kuz
detent 8oj
detention 774 gfc lb6
deter 2yk asy jex
deterge 3lv 86h a9i jzu
detergence 3lv a9i jzu
detergency 3lv a9i jzu
detergent 3lv 86h jzu
deteriorate fx3 h1z i9y ieo
deterioration h1z i9y ieo
determent c97 j72
determinant 14w at0 j3q
determinate 18h 9ek
determinateness 18h 9ek
determination 5z5 jfo jfr
determine 5z5 5zv at0 j3q jfo
determined 3cu
determinedly 3cu ht9
determining 14w
determinism 3mp b4l e5g
determinist b4l e5g
deterministic 3mp b4l
deterrent 2yk asy jex
detersive 3lv jzu
detest cjo kge
detestable 2gl 2qd
detestably 2qd hxs
detestation cjo kge
detested 2gt
dethaw im6
dethrone 61l l5o
dethronement 61l l5o
detonate 6ap 86i ijd s6
detonation 6ap car ijc ijd
detonative ijc ijd s6
detonator 86i ijd
detox i97
detoxicate itr
detoxification 6m1 6m2 i97 itr
detoxify 6m1 6m2 i97 itr
detract 4a1 79h e0h ivb
detraction 79h ivb
detractive 4a1 ivb
detractor e0h ivb
detransitivise ip3
detransitivize ip3
detribalisation 6b5 76e icm
detribalise 76e icm
detribalization 6b5 76e icm
detribalize 76e icm
detriment 1y8 cfu
detrimental 1y8 cfu
detrimentally 1y8 hxt
detritus hbe
deuced 149
deuteranopia 3oh gky
deuteranopic 3oh gky
deutschland d6s
devaluate 699 6q6 ijq isz
devaluation 699 6q6 ijq isz
devalued 212
devastate 61y 6xu h21 in3
devastating yx
develop 63q kez kf0
developing 26l
development 63q fx4 ioa kf0
developmental 5cs fy5
developmentally 5cs
deviance 2oz 6n9 gys
deviant 2oz 6n9 eo6 gys lj1
deviate 2oz 696 6n9 b6c ccx eo6 krt lj1
deviation b6c ccx lj1
deviationism 5us e0i
deviationist 5us e0i
devil dhr dhw ivy
devilise ivy
devilish 1vx
devilize dhr dhw eiu ivy
devilment 6n7 kh4
devilry 6n7 6ns kh4
deviltry 6n7 6ns kh4
devious 19w 9q7
deviously 19w
deviousness 19m 19w 45q 9q7 9uq
devisal 6wr k9x
devise 6vt 6wr ep8 k9x
deviser ep8 k9x kb1
devising 6vt k9x kb1
devitalisation 69a icy
devitalise 69a icy
devitalization 69a icy
devitalize 69a icy
devoid 1kb
devolution 75q fwu l5q
devolvement 75q l5q
devote 70z 78s e55 jdt
devoted cn3 uy
devotedly uy
devotedness cn3 uy
devotee e55 jdt
devotion 78s cn3 jdt
devourer jt6
devouring 1h5
devout 2zy 9li
devoutly 2zy hxu
devoutness 2zy 9li
dew 4av hab
dewy 4av hab
dexamethasone h83
dexone h83
dexterity 3w aqn
dexterous 3w
dexterously 3w hxv
dextral 3fk a4v
dextrality 3fk a4v
dextroglucose hc9
dextrorotary qc
dextrorotatory qc
dextrorsal 18l
dextrorse 18l
dextrose hc9
dextrous 3w aqn
dextrously 3w hxv
dflp cvk
dhak fm1
dhal fm2
dhava fkz
dhawa fkz
diabeta 8cl
diabetes 4aj
diabetic 4aj
diabolatry 715 b57
diabolic 1vv 1vx e9x eiu
diabolical 1vv 1vx
diabolically 1vv hxq
diabolise ivy
diabolism 715 b57 eve
diabolist b57 eve
diabolize ivy
diacetylmorphine 8ek
diachronic 3zu bcy
diachrony 3zu bcy
diacritic 1a8 bvl
diacritical 1a8 bvl
diadem 859
diaeresis bvn
diaglyph 8g3
diagnose 5z8 j0u j0v
diagnosing 5z8 j0u j0v
diagnosis 5ez 5z8 j0u j0v
diagnostic 5ez 5z8
diagnostician b7e e0j
diagnostics b7e e0j
diagonal 2v1
diagonalisation axc iun
diagonalise axc cyi iun
diagonalization axc iun
diagonalize axc cyi iun
diagonally 2v1
diagram 2ur 6un 86j kcu
diagrammatic 2ur 86j
diagrammatical 2ur 86j
diagrammatically 2ur hxw
diagramming 6un kcu
dialect 5hv c4p
dialectal 5hv c4p
dialectic 5k0 bcs e0k g8l
dialectical 5k0 bcs g8l
dialectically 5k0
dialectician bcs e0k g8l
dialogue c3s
dialyse ikg
dialysis 6kp ikg
dialyze 6kp 86k ikg
dialyzer 86k ikg
diam a6j
diamagnetic 4rm fdi
diamagnetism 4rm fdi
diamante 8u5
diamantine hac
diameter 4rn a6j
diametral 4rn a6j g94
diametric 3i5 4rn a6j g94
diametrical 3i5 4rn a6j g94
diametrically 3i5
diamond hac
dianoetic 2f9
diaper 86l
diaphanous 421
diaphoresis 4ro g0h
diaphoretic 4ro g0h
diaphragm ag0
diaphyseal 5gl any
diaphysial 5gl any
diaphysis 5gl any
diarchy czh
diarist bki e0l
diarrhea 128 gri
diarrheal 128 gri
diarrheic 128
diarrhetic 128 gri
diarrhoea 128 gri
diarrhoeal 128 gri
diarrhoeic 128
diarrhoetic 128 gri
diary bki e0l
diastole 4rp cew
diastolic 4rp cew
diatomic h3x
diatomite han
diatribe c7x
diazepam 86m
diazo h8p
diazonium h8p
diazoxide 86n
dibbuk dhv
dibranch 7kk
dibranchiate 7kk
dicamptodon 7ge
dicamptodontid 7ge
dicarboxylic h9a
dice jve
dicer jve
dicey 3hm
dichloride hfm
dichlorodiphenyltrichloroethane h3i
dichotomisation 6bj j1h
dichotomise 6bj j1h
dichotomization 6bj j1h
dichotomize 6bj cub j1h
dichotomous 46j cub
dichotomously 46j
dichotomy 46j cub j1h
dichromacy gkx
dichromasy gkx
dichromate hfi
dichromatic 5kx gkx nj
dichromatism 5kx gkx
dichromatopsia gkx
dichromia gkx
dick alc e0m
dicker kzu
dickeybird 7fa
dickhead dpr
dickybird 7fa
dicloxacillin 86q
dicot ffx
dicotyledon ffx
dicotyledonae ffw
dicoumarol 86r
dictate c4y j5x
dictatorially 1au hxx
dictatorship d16 e0n
diction c0i c3j
dictum bs5
dicumarol 86r
didactic 27y
didactical 27y 6u7 bnu
didactically 27y hxy
didacticism 27y bnu
didactics 27y 6u7
didanosine 86p
didder i5v
diddle lf5
diddley g65
diddly g65
diddlyshit g65
diddlysquat g65
dideoxycytosine 86o
dideoxyinosine 86p
die ccf fc9 ild
diehard f51 lic
dielectric ha1
dielectrolysis fxd
diemaker e0p
diencephalon akh
dieresis bvn
diesinker e0p
diestrous 3nb
diestrual 3nb gh1
diestrum 3nb gh1
diestrus 3nb gh1
diet 52u coe e0o jst jsu
dietary 52u 72j cod coe
dieter jst jsu
dietetic 52u cod coe
dietetical 52u cod coe
diethylmalonylurea 7wx
diethylstilbesterol 86s
diethylstilbestrol h7v
diethylstilboestrol h7v
dietician 72j cod coe e0o
dieting 72j jst jsu
dietitian e0o
differ 3i1 3id 9e6 ljc
difference 3i1 4rq 9e6 ccx ib3 j16 j18 ljc
different 3i1 3id 9e6 ljc
differentiable b68
differential 4rq 9e6 b68
differentially 4rq
differentiate 9e6 avc ccx e0q j16 j18
differentiation avc ib3 j16 j18
differentiator e0q j16
differently 3id hqo
difficult 18o 9b3
difficultness 18o 9b3
diffidence 3cp cl9 l8
diffident 3cp cl9
diffidently l8
diffract fcg kqf
diffraction fcg kqf
diffuse 6a6 86t 86u a65 jud rt w9
diffusely w9
diffuseness a65 w9
diffuser 86t 86u
diffusing rt
diffusive jif jud rt
diffusor 86t 86u jud
diflunisal 86v
dig 6wt 8qd e0r jx6 jx7
digenesis fbv
digest 1zl 5ml 86w bnn fx5 jt7
digester 86w jt7
digestibility 1zl 9zq
digestible 1zl 9zq is8 jt7
digestibleness 1zl 9zq
digestive 5ml fx5 is8 jt7
digger 8qd e0r jx6 jx7
digging 6wt jx6
digitalin hgw
digitalis fom hgw i9a
digitalisation 6md
digitalise iwk
digitalization 6md i9a
digitalize 6md g52 hgw i9a iwk
digitate 1li
digitately 1li
digitisation aya iwk
digitise 86y aya g52 iwk
digitiser 86y iwk
digitization aya iwk
digitize 86y aya g52 iwk
digitizer 86y iwk
dignify 9r5 ldk
dignifying 2og
dignitary f6p
dignity 9r5 9tt ldk
digoxin 86z
digram bvs
digraph bvs
digress 19x 696 bnv j7p
digressive 19x 3bu j7p
digs 86x
dihydroxyphenylalanine h3n
dilantin 876
dilapidate fx6 h23 iep kbk
dilapidated 14o
dilapidation fx6 h23 kbk
dilatation 69y gi7 ij9
dilate 69y 870 gi7 ij9
dilater 870
dilation 69y ij9 jhr
dilaudid 8f9
dilemma asw
dilettante 35a dyy
dilettanteish 35a
dilettantish 35a
diligent 2wi 9p5
dillydallier dz2 li4
dillydally dz2 li4
diltiazem 871
diluent had
dilutant had ifc
dilute 19a 69t had hae ifc
diluted 19a
dilution 69t hae ifc isl
diluvial 52v fe8
diluvian 52v fe8
dim 1an 9aq 9x7 h1
dimenhydrinate 872
dimension a6a b00
dimensional 13v 5fx a4f a6a
dimensionality 13v 5fx a4f
diminish fwo icc
diminished 254
diminution fwo icc
diminutive 2d4 a6u
diminutiveness 2d4 a6u
dimly 1an ht8
dimorphic 4rr fe0 fe2
dimorphism fe0 fe2
dimorphous 4rr fe0 fe2
dimout gee
dimwit e0s
din 6gc cdg kwt
dine 6rv cop cyf jrs
dinero fub
dingdong kwb
dinghy 873
dingily i4l op
dinginess 37o gyb op
dingle ddg
dingo 7lq
dingy gyb op
dining 6rv jrs
dinner cop cyf jrs
dinnertime hjo
dinoceras 7og
diocesan 54v d2r
diocese 54v d2r
dioecian 2lu
dioecious 2lu
dioestrous 3nb
dioestrual 3nb
diol haf
diopter g2i
dioptre g2i
diorama 8nu
diovan 91b
dip 877 jsz k82
diphenhydramine 875
diphenylhydantoin 876
diphthong c2b j5s
diphthongise j5s
diphthongize c2b j5s
diplomacy 19c 4rs 9n4 c4a e0t
diplomat 19c e0t
diplomatic 19c 4rs 9n4 c4a
diplomatical 19c 9n4 e0t
diplomatically 19c
diplomatist c4a e0t
dipolar ddi
dipole ddi
dipped 1pv
dipper 877 jsz k82
dipsomania dc5
dipsomaniac dnk
dipteran 7mt
dipteron 7mt
dire cf
direct 19i 19z c50 j60 jr6
directing cu
direction g7z
directional 4rt a4r g7z
directionality 4rt a4r
directionless 37r
directive c50 cu j60
directiveness cu
directivity a4r
directly 19i 19z hoa
directness 9pt
director 6hn e0u e0v
directorship 6hn e0u e0v
direful cf
direfully cf
dirge bzz
dirigible 2hi 7tr
dirt gy9 haq om p6
dirtily hxz om
dirty 9t1 gy8 gy9 om
dirtying 65i k5y
dis dia
disability 1pt h17
disable h17 iu6
disabled 1pt h17
disablement h17 i9x iu6
disabling 1yn
disabused 1fm
disaccord llx
disadvantage 44 aaa
disadvantaged 34m
disadvantageous 44 aaa
disadvantageously 44
disaffect cjk kj9
disaffected z7
disaffection cjk kj9
disaffirmation c6f
disafforest ie5
disagree gea j8v
disagreeableness 5v
disagreeably 5v
disagreement 9e7 gea j8v
disallow j8e
disambiguate bnh c53 jhv
disambiguation c53 jhv
disambiguator bnh jhv
disappear 5um ipd
disappearance 5um ipd kv3
disappearing 5um ipd
disappoint 5vl cms kho
disappointed 3x5
disappointedly 3x5
disappointing 3ja
disappointingly 3ja
disappointment 5vl cms kho
disapprobation br6
disapproval cjm j2e
disapprove cjm j2e j8z
disarm 76s joe
disarmament 76s joe jof
disarmer eme jof
disarming 76s joe jof
disarrange gyk ii5 k30
disarrangement gyk ii5 k30
disarray asq
disassemble kbc
disassembly 6va
disassociate gtf gts l7d
disassociation gtf gts l7d
disaster 1rm caz gx3
disastrous 1rm caz
disastrously 1rm
disavow c6g j9o
disavowal c6g j9o
disband 735 kqg kqi
disbandment 735 kqg kqi
disbar 61f laa
disbarment 61f laa
disbelief atb
disbelieving 133
disbelievingly 133 hx0
disburden k41
disbursal 74o fsu l1r
disburse 74o f04 fsu l1r
disbursement 74o fsu l1r
disburser f04 l1r
disc 8p8
discalceate 3oa
discalced 3oa
discard ky8
discase i7i
disceptation c5i
discern 25z 2xd atx kx6 yp
discernability 9ak yp
discernable 9ak yp
discernible 2xd kx6 yp
discerp k76
discharge 7b8 cf8 lei
discharged 1fh
disciple 6ho e0w
discipleship 6ho e0w
disciplinarian egv
discipline b5x le1
disclaim c6k j6b j6f
disclaimer c6g c6k j6b j6f
disclike 3g8
disclose c6x jgk
disclosure c6x jgk
discoid 3g8
discoidal 3g8
discoloration 65e 9a8 iif
discolorise iib
discolorize iib
discolour 65e 9a8 iif
discolouration 65e 9a8 iif
discolourise iib
discombobulate ck2 izh kh8
discombobulated vq
discombobulation ck2 izh kh8
discomfit ck4 kh6
discomfited 3x5
discomfiture ck4 kh6
discomfort gvj
discommode lbx
discompose 9t6 ck4 kh6
discomposure 9t6 ck4 kh6
discomycete fpi
discomycetous fpi
disconcert ck4 kh6 kh7
disconcerted vq
disconcerting 31o
disconcertingly 31o
disconcertion ck4 kh6 kh7
disconcertment ck4 kh6 kh7
disconfirming 3yd
disconnect 6ba k0x
disconnectedness 3uk 46k gti rj
disconsolate 22c cmk mm
disconsolately 22c hxp
disconsolateness 22c cmk
discontent cmm kir z6
discontented cmm z6
discontentedly z6
discontentedness cmm z6
discontentment cmm kir
discontinuance 6zy lk7
discontinuation 6zy lk7
discontinue 6zy lk7
discontinuity gth zu zw
discontinuous gth zu zw
discordance 1ye 77j 9ym llx x3
discordant 1ye 77j 9ym llx x3
discordantly hum x3
discorporate 11t
discount j8n l2k
discounter l2k
discourage cn0 jex
discouraged 2s5
discouraging 1fr
discouragingly 1fr
discourteously 12m htq
discover 5u0 ayo c6z e5s iyd kuz
discoverable 18e
discovered 2pp
discoverer e5s ecm kab kuz
discovery 5u0 c6z iyd jgk kab kuz
discredit guy jbc
discreditable 3ch
discreditably 3ch hy0
discredited 3ci 9o
discreetly 1a4
discreetness 1a4 36y 9n4 aow
discrepancy 9e7 ccy yh
discrete 3l9 gt7
discreteness 3l9 gt7
discretion 175 aow gf4
discretional 175
discretionary 175 gf4
discriminate 1a9 1os 43 76h avb e0q j15 lc5
discrimination 76h avb j15 kx7 lc5
discriminative 1a9 j15 kx7
discriminator e0q j15 lc5
discursive 19x 2f9 9ur
discursively 19x i4m
discursiveness 19x 2f9 9ur
discuss c3w c42 dj3 j9b jm5
discussant dj3 j9b
discussion c3w c42 j9b jm5
disdain cjn j8h kgg
disdainful 3d8 9ra
disdainfully 36f 3d8 hpa hwc
disdainfulness 36f 3d8 9ra
diseased 1z6
disembark 5uv koz
disembarkation 5uv koz
disembarkment 5uv koz
disembarrass cao l42
disembarrassment cao l42
disembodied 11t
disembroil lk0
disenable iu6
disenchant b5l kiu
disenchanting 110
disenchantment b5l kiu
disencumber k8f
disenfranchise 75m la0
disenfranchised 1gf
disenfranchisement 75m la0
disengage 6bp k50
disengagement 6bp k50
disentangle 7aq k2w k8f
disentangled fz
disentanglement 7aq i78 k2w k8f lk0
disentangler e0x
disestablish 736 id7
disestablishment 736 id7
disfiguration 6ck 9a0 k6n
disfigure 6ck 9a0 k6n
disfigurement 6ck 9a0 k6n
disforest 7bs ie5
disforestation 7bs ie5
disfranchise 6zz la0
disfranchised 1gf
disfranchisement 6zz la0
disfunction h1q
disgorge 5xq i94
disgorgement 5xq i94
disgrace gv0 jbc ldl
disgraced 9o
disgraceful 21w 2me 9jr
disgracefully 21w hy0
disgracefulness 21w 9jr
disgruntle cmn kjj
disgruntled z8
disgruntlement cmn kjj
disguise 71e
disguised 2u4
disgust ki7 kxb
disgusted 31f
disgustedly 31f
disgustful 2qe
disgusting 2qe 9zl
disgustingly 2qe hy1
disgustingness 2qe 9h0 9zl
dishabille gwd
disharmonious 1ye
disharmonize iwq
disharmony 9yn
dishcloth 878
dishearten c95 cn0 kix
disheartened 2s5
disheartening 1ft
disheartenment c95 cn0 kix
dished w2
dishevel k3f
disheveled 432
dishevelled 432
dishonest 21j
dishonestly 21j hy3
dishonesty 6nz
dishonor 9q1 gux ldl ler
dishonorable 21j 21v 9pz
dishonorableness 21j 21v 9pz
dishonored 9o
dishonour 9q1 gux ldl
dishonourable 21v 9pz
dishonourableness 21v 9pz
dishonourably 21v hy0
dishrag 878
dishware 856
dishy eyq
disillusion b5l kiu
disillusioning 110
disillusionment b5l kiu
disinclination 967 j2m
disincline 967 j2m
disinfect 3lq 6mb 879 i9p
disinfectant 3lq 879 i9p
disinfection 6mb i9p
disinfest 63s l43
disinfestation 63s l43
disingenuous 274 9qc
disingenuously 274
disingenuousness 274 9qc
disinherit 700 l2c
disinheritance 700 l2c
disintegrable 3sy
disintegrate 28m fx7 h1y ini
disintegration h1y ini
disintegrative 28m ini
disinter 5u5 l8t
disinterest bep
disinterested 2vh bek
disinterestedly 2vh
disinterestedness 2vh bek
disinterment 5u5 l8t
disinvolve lk0
disjoin 6ba gti jwq jwr xq
disjointed gtl rj
disjointedly rj
disjointedness gtl rj
disjunction 6ba gti jwq jwr
disjunctive jwq jwr xq
disjuncture gti jwq jwr
diskette 87a
disklike 3g8
dislocate 6ga cd2 ion ira
dislocation 6ga cd2 ion ira
dislodgement 6by
dislodgment 6by
dislogistic 1il
disloyal 1m8 2wt
disloyally 1m8
dismal mm
dismally hy5 mm
dismantled 188
dismantlement 6va kbc
dismantling 6va kbc
dismay ckz cn0 kgx kik
dismayed 50
dismaying cd
dismember cgb k7r
dismemberment cgb k7r
dismiss 29g 785 j8n j8o
dismissal 785 j8o
dismissed 1fh
dismissible l68
dismission 61x l68
dismissive 29g j8n
dismount koi
disobedience 2pw 77x ldd
disobedient 2pw 77x ldd
disobediently 2pw
disobey 2pw 3wx 77x ldd
disoblige lbx
disordered rj
disorderly 433 ge2
disorganisation 6g9 gyk l7r
disorganise 6g9 gyk l7r
disorganised 2se
disorganization 6g9 gyk l7r
disorganize 6g9 gyk l7r
disorganized 2se
disorient asr kv8
disorientate kv8
disorientation asr kv8
disoriented 2t1 2t2
disown c6l l2c
disowning c6l l2c
disownment c6l l2c
disparage 79e brn e0h jb8
disparagement brn jb8
disparager e0h jb8
disparaging 1ik
disparagingly 1ik hy7
disparate 3i7 9e9 9eg
disparateness 20g 3i7 9e9
disparity 20g 3i7 9eg
dispassion 94n
dispassionate 2vi 94n
dispassionately 2vi
dispassionateness 2vi 94n
dispatch 5v4 bqd e0y kof lei
dispatcher e0y kof
dispensability 1i7 ab3
dispensable 1i7 ab3
dispensableness 1i7 ab3
dispense 87b l1j
dispenser 87b l1j
dispersal 6a6 jif
disperse 6a6 jz5 kqh rt
dispersion cbo kqe
dispersive jif jz5 rt
dispirit kik
dispirited 163 3tx cmj
dispiritedly 163
dispiritedness 163 3tx cmj
dispiriting 1ft
displacement 60q cgx
display 6ff kui
displease cmr kis
displeasing 31n
displeasingly 31n
displeasure cmr kis
displume jzj l28
disport kl1 lb2
disposal 75g
dispose 5u1 ky8 l4c
disposed 266 4bu
disposition 5u1 945 ky8 l4c
dispossess 789 l27
dispossessed 1rn
dispossession 789 l27
dispraise 79e
disproof 5zg az7
disproportional sr
disproportionate so sr
disproportionately so sr
disprove etf j21
disprover etf j21
disputant dj4 j7f
disputation c5i c8f j7f jcm
disputatious 10b 77l c5h
disputatiously 10b hy9
disputative 10b j7f
dispute 10b 77l c5h c5i c8f dj4 j7f jcm
disqualification 72x 9ca ij5
disqualify 72x 9ca ij5
disquieted 452
disquieting sk
disquietingly sk
disquietude cld
disregard iz4 j8n jnq
disregarded 2pk
disregarding hqr
disregardless hqr
disreputability 3cg 9q3
disreputable 3cg 9q3
disreputableness 3cg 9q3
disreputably 3cg
disrepute guy
disrespectful 3d7 3ej
disrespectfully 3d7
disrobe i7i
disrupt 38k 6b6 iwb j7m
disruption 6b6 iui j7m
disruptive 38k iwb
disruptively 38k
diss jbf
dissatisfaction cmp kiq
dissatisfactory 3ja kiq
dissatisfied z8
dissatisfy 3ja cmp kiq
dissect 6be k6o
dissection 6be j0q k6o
dissemble btm ebf jar
dissembler ebf jar
dissembling 6o7 btm jar
disseminate 6a6 bgw ero jif rt
dissemination bgw jif
disseminative jif rt
disseminator ero jif
dissension j8v
dissent 4v c6o j8u j8v x4
dissenter e0z j8v lch
dissentient 2tf 4v j8u j8v lch
dissenting 4v
dissentious c6o x4
dissertate bkt j9c
dissertation bkt j9c
dissever l9h
dissidence 2tg 4v
dissilience 7 cgg
dissilient 7 cgg
dissimilar 3ij 9e8
dissimilarity 2ec 3ij 9e8
dissimilation fw1
dissimilitude 9eb
dissimulate 3ps 6o7 kup
dissimulation 6o7 kup
dissimulative 3ps kup
dissimulator ebf
dissipate kqe kqh
dissipated 26d 2mc
dissociable 1ar
dissociation j4i l7d
dissociative j4i
dissolubility 3sx a0q
dissoluble 3sx a0q
dissolute 2mc 9qy
dissolutely 2mc i4n
dissoluteness 2mc 9qy
dissolution fx7
dissolvable 3sx
dissolve fx8 hgk iqg iqh
dissolvent hgk iqg
dissolver hgk iqc iqg
dissolving fx8 iqc iqg
dissonate iwq
dissuade 2z2 c8n c96 j72
dissuasion c8n c96 j72
dissuasive 2z2 j72
dissyllable bhq
dissymmetry a4o
distal 1af
distally 1af
distance qg
distant qk
distantly qk
distaste cjl
distasteful 2qe 2uv 9h1 9zl
distastefully 2qe
distastefulness 2qe 2uv 9h1 9zl
distensible ij9
distension 6a0 igw ij9
distention 6a0 gi7 igw ij9
distich g55
distill 87c fx9 hag ifi irt
distillate hag ifi ifj ili irt
distillation fx9 ifi ifj irt
distillery 87c ifi ifj
distillment fx9 ifi irt
distinct 1ah 9aj 9dq
distinction avc gul j16
distinctive 24y 9fh m3
distinctively 24y
distinctiveness 24y 9e9 9fh m3
distinctly 1ah
distinctness 15y 1ah 9aj pc
distinguish avc j16 kx6
distinguished 18z
distort 6o2 g8y jam ju7
distorted 275 3nl
distortion cgd e10 g8y ju7 jya
distortionist e10 g8y
distracted ai
distractedly ai
distraction kfy
distrait ai
distraught 5n
distress cj8
distressful 1zw a2g
distressfully 1zw
distressfulness 1zw a2g
distressing 1zw
distressingly 1vl hqp
distressingness 9c2
distribute 87d dnt jza l1j
distributed w8
distributer 87d e11 l1j la9
distribution a62
distributional a62
distributive rr
distributively rr w8
distributor e11 la9
district d2t lc4
distrust 9s6 ata j31
distrustful 45f 9s6
distrustfully 45f hya
distrustfulness 45f 9s6
disturb gsp k0q kg6
disturbance gsp kg6
disturbed 452
disturbing 1zw
disturbingly 1zw
disulfiram 87e
disunion 6b9 l7d
disunite 6b9 k6z l7d
disunited 46k
disused 144
disyllable bhq
ditch jx8
ditchmoss fmw
dithyramb c8b
dithyrambic c8b
dittany fnm
diuril 82y
divagate 696 bnv j7p
divagation 696 bnv j7p
divalent 5lg a29
dive 8er e12 kop
diverge 10t 6z0 kqm
divergence 10t 6z0 kqm
divergency 10t 3i6 6z0 kqm
divergent 3i6 6z0 9e7 lj1
diverging 10t
divers 3i9
diverse 3i8 3i9 9ed
diversely 3i8 hob
diverseness 3i9 9ed
diversification 60l ipt
diversion 19n 696 6dm euz krt lb2
diversionary 19n 696
diversionist 696 euz
diversity 3i8 3i9 9ed ipt
divert 696 krt
diverted 31c
divertimento bzm
diverting 29k
divertingly 29k hpu
divest bn6 l26
divestiture bn6 l26
divide 1aq 8oa j0m l9h
divinatory 1ff 35v kt2
divine 1zh dhg
divinely 1zh
diviner kt2
divinity dh3
divisible 1aq j0m k70 l9h
divisive x4
divisor g4w
divorce 78f e13 l7d lax
divorcee e13 lax
divorcement 78f lax
divulge c6y jgk
divulgement c6y jgk
divulgence c6y jgk
dixie dbo
dixieland dbo
dizen i7e
dizygotic 560 5bg
dizygous 560 5bg
dizzily 4ak hpe
dizziness 4ak grj
dizzy 3m1 4ak grj
djibouti 5mo d6o
djiboutian 5mo d6o
djinni di1
djinny di1
dkg g4p
dkl g2u
dkm g43
dmus br3
doable 32d
dobson 7nk 7nl
dobsonfly 7nk
doc e14
docile 3wr 9ta
docility 3wr 9ta
dock 5uk 8pf f14 ksk
docker f14 jx2 ksk
dockhand f14
docking 5uk jx2 ksk
dockworker f14
doctor 56y e14
doctoral 56y br1 e15
doctorate 56y br1
doctorial 56y br1 e14 e15
doctrinaire e19
doctrinal 5i4 b2p
doctrinally 5i4
doctrine 5i4 b2p iyl
docudrama bor
document 575 87g bly bor bpj jkf
documental 575 87g bly
documentary bor jkf
documented 1v0
dodder e16 kmo
dodderer e16 kmo
doddering 2rb
doddery 2rb
dodge 9c b12
dodger e17 j95
dodging 6ni j95
dodgy 3hm 9c b12
dodo e18
doer dmm kdy
dogfish 7sl
dogged 3wp 9p2
doggedly 3wp huk
doggedness 3wp 9p2
doggie 7li
dogging zs
doggy 7li
doghouse 8h5
dogie 7pa
dogma bux ht ji7 jj6
dogmatic bux ht
dogmatical b3n ht
dogmatically ht
dogmatise e19 ji7 jj6
dogmatism ber e19
dogmatist ber e19 ji7 jj6
dogmatize b3n bux e19 ji7 jj6
dogshit boh
dogsled kno
dogwood fp3
dogy 7pa
doily 87i
doings 79i
dolabrate 3oy
dolabriform 3oy
doldrums gft
dole 73c
doleful 2av cm2
dolefully 2av hyc
dolefulness 2av cm2
dolichocephalic g5
dolichocephalism acr
dolichocephaly acr
dolichocranial g5
dolichocranic g5
dollarfish 7rv
dolmen 87j
dolobid 86v
dolomite 5mp h5n hah
dolomitic 5mp h5n hah
dolor 2b6 cmc
dolorous 2b6 cmc
dolour cmc
dolourous 2b6 cmc
dolphin 7ry
dolphinfish 7ry crv
dolt f1p
doltish q7
doltishly hro q7
domain d2v gz9
domed 3gh
domestic 1qx 5a2 6cs 88k
domestically 1qx
domesticated 40m
domesticise ij6
domesticity 40m 5a2 6cs
domesticize ij6
domiciliary 88k
domiciliate 86x l8x lih
domiciliation 86x l8x
dominance 1b5 gv6 lib
dominant 1b5 gv6 ld8 lib
dominate 1b5 754 gv6 gv7 gv9 li6 lib
dominating 1b6
domination 754 gv7 ld8 lib
domine e1a
dominee e1a
domineer kgv
domineering 1at 9rc
domineeringly 1at
domineeringness 1at 9rc
dominical fao hjh
dominicus hjh
dominie e1a
dominus e1a
don i7j
donate 73e fsp l01
donation 73e fsp l01
done 1p7
donee drq
donetske dax
dong kwb
donjon 8h3
donkeywork 6jq
donnean 5kg faf
donnian 5kg faf
donnish 3jg
donor e1b
donut cph
doob fjp
doodad 87h
doodle 8tq
doofus e0s
doohickey 87h
doojigger 87h
doom cbq j5v
doomsday cbq hjv
door 87q
doorbell 87k
doorcase 87l
doorframe 87l
doorhandle 87n
doorjamb 87m
doorknob 87n
doorknocker 8hi
doorman e1c
doormat f8b
doorpost 87m
doorsill 87o
doorstep 87o
doorstop 87p
doorstopper 87p
doorway 87q
dopa h3n
dopamine hai
dopastat hai
dope 8qa
dopey e23 q4
dopy e23 q4
doriden 8ck
dorm 87r
dormancy 2c 2l 726 c1 gfs
dormant 726 c1 gfs
dormie 46y
dormitory 87r
dormy 46y
dorsal 1 8f amu amw
dorsally 8f
dorsoventral 8h
dorsoventrally 8h
dorsum 8f amu amw
dosage g63 i9h iua
dose g63 i9h iua
dosemeter 87s
dosimeter 87s
doss e1e i61
dossal 87t
dossel 87t
dosser e1e i61
dosshouse 8b0
dostoevski 5kh fag
dostoevskian 5kh fag
dostoevsky fag
dostoyevskian 5kh fag
dot lkg
dotage hjc
dotard e1f lks
dote e1f lks
doting 2gw
dotrel 7l3
dotted 309 hw
dotterel 7l3
dottily 3im hxi
dotty 1gy 3im
double 3qf 3qg 6q1 fxa igd
doubled 3qe
doubling 6q1 fxa igd
doubly 3qe hpf
doubt at9 dnb ey8 j30
doubter dnb ey8 j30
doubtful 37z 9eu at9 l3
doubtfully hyd l3
doubtfulness 37z 9eu at9 l3
doubting 45h
doubtless hp6
doubtlessly hp6
dough 1zq ct2 fub
doughnut cph g9c
doughy 1zq ct2
doula eds
doura fju
dourah fju
dourly 1w7 hv0
dousing 65m k82
dovecote 87u
dovish 2ww bfn
dovishness 2ww bfn
dowdily 1n1 hye
dowdiness 1n1 9kg
dowery fsi kxh
down hpv
downer 8tz
downhearted 163 cmj
downheartedness 163 cmj
downhill 46r
downiness 1xp 9vo dj
downlike 1xp
downplay jax
downpour fe8
downrightness 9ul
downriver hpy
downsizing 60f
downslope ddh
downstream hpy
downswing 64p
downturn 64p
downward hpv
downwardly hpv
downwards hpv
downy 1xp 9vo ae0 dj
dowry fsi
dowser 87f f89 jxb
dowsing awr jxb
doxazosin 87v
doxepin 87w
doxy dx0
doxycycline 87x
doyley 87i
doyly 87i
doze 6t0 i5y
dozen 3pz
dozens g6f
dozer 800
dozy c2
drab 1c4 9kg nx
drably nx
drabness 1c4 9kg
draft 2dg 6w3 76t e1g e1h fer jow kdb
draftee e1g jow
drafter e1h kdb
drafting 6w3 kdb
draftsman 6wh e1i e1j
draftsmanship 6wh e1i e1j
draftsperson e1j
drafty 2dg fer
drag 90f esd k29 k2c
dragger 90f esd k29 k2c
dragging 1dl
draggingly 1dl
draggle if1
draggled on
dragon dgx
drain 6c1 87y iqk ks2
drainage 6c1 iqk ks2
draining 2ag
drainpipe 87y
drama 1bc 25p byl ca8 e1l jht jjj kda
dramamine 872
dramatic 1bc 25p ca8
dramatically 1bc 25p
dramatisation 6uk 6w4 jjj kda
dramatist bjx byl e1l kda
dramatization 6uk 6w4 jjj kda
dramatize 6uk 6w4 bjx byl ca8 e1l jjj kda
dramaturgic 5i0 byj
dramaturgical 5i0 byj
dramaturgy 5i0 byj
drape 85o
draped 2tj
drapery 85o
drastic 1e0
drastically 1e0
draught 6rt cth
draughtsman e1j
draughty 2dg fer
draw 5xf k20
drawee l25
drawers 7ye 87z
drawing k8a
drawknife 880
drawl e1m jj3
drawler e1m jj3
drawn 43i
drawshave 880
dray 881
drayhorse 7oq
dread cf cl6 kgr
dreaded cf
dreadful 1vj 9h4 cf
dreadfully cf hoj
dreadfulness 1vj 9h4
dreadnaught 882
dreadnought 882
dream aw9 awa e1n e3w ebh kaa ktk
dreamer e1n ktk
dreamfully hyf
dreamily aj hyf
dreaminess 1gd aj cko
dreaming aw9 awa kaa ktk
dreamland apr
dreamlike 39j
dreamworld apr
dreamy aj awa cko
drear mm
drearily hy5 mm
dreariness 1c4 ac8 mm
dreary 1c4 ac8
dreck 8tl
drenching 65n
dress 6r0 7v6 i7g
dressed qy
dresser 82r
dressmaker e1o
dressy 7w0
drib g62
dribble ks1
dribbler e1p ial k09
dribbling k09
driblet g62
dried 1st
drier 88c h8y if4 if6
drift 66n ccz fch klz kn5
driftage ccz kn5
drifter f6g kkz
drifting 3mh 66n kkz kn5
drill 6vp 6wu k1u
drilling 6vp 6wu k1u
drily 24d hug
drink 6ny 6rs 6s5 ctd e1q e1r jrx js0
drinkable 1bj ctd
drinker e1r jrx
drinking 6ny 6s5 jrx js0 js2
drip cg9
drippily 1ey i19
drippiness 1ey 4b0 94g
dripstone 884
drive 66z 885 886 e1t knb knc
driveller e1p e1s ial
driven 494
driver e1t knc
driveway 886
driving 1c8
drizzle 4b0 fe9 lmu
drizzly 4b0 fe9
drollery 6fb bul
drome 7tq
drone c0n jh3
droning c0n jh3
drooler e1p ial
droop gar kp1
droopingly 41m
droopy 41m gar
drop ccq
droplet g62 gaj
dropline bj0
droppings hb5
dropsical 1z7 gp4
dropsy 1z7 gp4
droshky 887
drosky 887
dross h2s
drought h0l hl6
drouth h0l hl6
drover ea4
drown jy3
drowse 6t0 i5y
drowsily ak hyg
drowsiness c2 ggp
drowsing c2
drowsy 6t0 c2 ggp
drub chq k0d
drubbing 772 chq k0d
drudgery 6jq l6w
drudging i4
drug 888 eoc i9h
drugged 1bq
drugging 6lw i9h
druggist 888 eoc
drugstore 889
drum 6fu 88a e1w keq kw3
drumbeater en1
drumfire 6ye
drummer e1w keq kw3
drumming 6fu keq
drunk 1bk 1jk e1x
drunkard e1x js2
drunken 1bp gg3
drunkenly 1bp
drunkenness 1bp gg3
drupaceous 4ru frf
drupe 4ru frf frg
drupelet frf frg
dry 4ba 88c h0k h8y if4 if6
dryer 88c
dryly 24d hug
dryness 4ba h0k
drywall 92c
duad g55
dual 3qf cub
dualism 5cx b3o e1z
dualist b3o e1z
dualistic 5cx b3o
dub 88d ji1 jlw
dubbing 88d ji1
dubiety at9
dubious 37z 9eu at9 l3
dubiously 37z hyd i2q l3
dubiousness 37z 9eu at9 l3
dubitable 37z
dubnium h4l
dubya fa7
dubyuh fa7
ducal 5mq e20 e21
duchy d2w
duck 65m 7ik 7il
duckling 7ik 7il
ducky dz9
duct adt
ductile 3no 44s a1i
ductileness a1i
ductility 3no a1i
ductless adt
ductule adu
ductulus adu
dude dz7
duel 6pr 77n e22 jpv
dueler e22 jpv
duelist 6pr 77n e22 jpv
dueller e22 jpv
duellist 6pr 77n e22
duffel 88e 88f
duffle 88e 88f
duke 5mq d2w e20 guc
dukedom d2w e20 e21 guc
dulcet 2jn
dulcify kxd
dulcinea edw
dulcorate kxd
dull 1c3 ho
dullard f1p
dulled 29h
dully 1c3 ho
duly hr0
dumb aqs q8
dumbass e24
dumbfound izi
dumbfounded 3yi
dumbfounding 12x
dumbly 9m hyh q8
dumbness aqs q8
dumbstricken 3yi
dumbstruck 3yi
dumfounded 3yi
dumfounding 12x
dump d34
dumper 88g
dumpiness 1nt 40i 9zu
dumping l44
dumpsite d34
dunce e24 q6
duncical e24 q6
duncish e24 q6
dunderhead e24
dung hb5
dungaree 868
dungeon 8h3
dunghill cuq
dunk dk4 k82
dunkard dk4 k82
duodenal 58l alu
duodenum 58l alu
duologue c3s
dupe 6oa f6y jbt
dupery 6oa jbt
duple 3qf
duplicability 34x 9ji
duplicable 34x 9ji
duplicatable 34x
duplicate kev
duplication 6zu kew
duplicator 88h kew
duplicitous 21k 6o9 btp
duplicity 21k 6o9 btp
dura 4rv ak5
durability 2fp 2xw a3r
durable 2fp a3r
durabolin h7s
dural 4rv ak5
duramen fq3
duration hiq
durian fkd
durion fkd
durra fju
dusanbe db3
dusk h2 hjs
duskiness 9y7 f6 gej h2
dusky 9y7 f6 gej h2 hjs
dust 2tm haj hbe
dustbin 7vo
dustcloth 88i
dustiness 2tm gyc
dustman e74
dustpan g5r
dustpanful g5r
dustrag 88i
dustup c5k
dusty 2td 2tm gyc haj
dutch d9c
dutchman dkv
duteous 2pv 6mw 758
dutiful 2pv 9lk
dutifully 2pv
dutifulness 2pv 9lk
duty 2pv 6mw 758
duvet 88r
dvd 91x
dwarf e25
dwarfish 2d6 a6w
dwarfishness 2d6 a6w
dwarfism gyy
dweeb f2u
dwell j3y lio
dweller djb lig
dwelling 88k lig
dyad g55
dyadic g55
dyarchy czh
dybbuk dhv
dye 65g e26 hek iig
dyeing 65g iig
dyer e26 iig
dyestuff hek
dyeweed fm6
dying hiz
dynamic 1c7
dynamical 1c7 955 a1z
dynamically 1c7
dynamics ba1
dynamise iw2 iw3
dynamite 88l e27 ije
dynamiter e27 ije
dynamitist 88l e27
dynamize iw2 iw3
dynamometer 88m
dynapen 86q
dynastic 4rw cv0
dynasty 4rw cv0
dysfunction 255 h1q
dysfunctional 255 2v h1q
dysgenic 4rx b6m
dysgenics 4rx b6m
dyslectic 256 gjd
dyslexia 256 gjd
dyslogistic 1il
dysosmia ghz
dyspepsia gqf
dysphemism 1is bo2
dysphemistic 1is bo2
dysphoria 1iu cmo
dysphoric 1iu cmo
dysplasia 4ry gr8
dysplastic 4ry gr8
dyspnea gj grd
dyspneal gj grd
dyspneic gj
dyspnoea gj grd
dyspnoeal gj grd
dyspnoeic gj
dyssynergia gj0
dystopia 47d 5jl gbo
dystopian 47d 5jl gbo
dyushambe db3
dziggetai 7ov
eager 1cd co7
eagerly 1cd hsn
eagerness 1cd co7
eagle 7g5 7g6
eaglet 7g5 7g6
eagre cf2
ear ag5
earache gq0
eardrum ag1
earflap 88n
earful brd
earl d2x e29 gud
earlap 88n
earldom d2x e29 gud
earlier hoo hvc
earliest hne
earliness 1cg 1cn a31
early 1cg 1cn a31
earn e2a fsx l1b l1c
earner e2a l1b
earnest 3lx 968
earnestly 3lx hrk
earnestness 3pl ckd
earnings fse fsx l1c
earphone 88o
earpiece 88o
earreach d35
earshot d35
earsplitting 2g5
earth ddj f3u ham jwo
earthball fp8
earthen ham
earthing 5yz jwo
earthling ddj f3u
earthman f3u
earthquake cg4
earthworm 7k6
earthy 14t
earwax hi4
ease 69c i9c
eased 2kj
easement 69c i9c kim
easily 18v
easing 69c i9c iuf
east d36
eastbound 1cv
easternmost 1cw
eastmost 1cw
eastward 1cv hyj
eastwards hyj
easy 18v 9b1
eat 6ro cqm e2b jrr jru
eatable 1d4
eatage cs7
eater cqm e2b jrr jru
eatery 8si
eating 6ro jrr jru jse
eats cof
eavesdrop e2c kx0
eavesdropper e2c kx0
ebb cf0
ebbing fxb
ebit g3d
ebonics bxi
ebonise iin
ebonite hfe
ebonize 9xd iin
ebony 9xd iin
ebracteate frm
ebullience 3to 953
ebullient 3to 953
ebulliently 3to hyk
ebullition byv
eccentric 10k 9iu e2d wf
eccentrically 10k wf
eccentricity 10k 9iu
ecclesiastic 57i cwa dvs
ecclesiastical 57i cwa
ecclesiastically 57i
ecclesiasticus blk
eccyesis ghi
ecdysiast f1k
ecdysis fzp
ecg byg
echinococcosis gw2
echo a0r kwk
echogram 8vt
echography 6up
echoic 21a 3e7
echoing 3e9
echolike 3e7
echt 1uy
eclectic 1aa axp
eclecticism 1aa axp e2e
eclecticist axp e2e
eclipse cd5 lmn
eclipsis fxg
eclogue bk0
ecologic 588 589 b8e gz5
ecological 588 589 b8e gz5
ecologically 588
ecologist b8e e2f gz5
ecology 588 589 b8e e2f gz5
econometric 5a3 bbv
econometrician bbv e2g
econometrics 5a3 bbv e2g
econometrist e2g
economic 4s3 czt
economical 4s3 60e aqq czt
economically 4s2
economise e2i l0a l4e
economiser e2i l0a l4e
economist aqq czt e2h
economize 60e 9rx aqq e2i l0a
economizer e2i l0a l4e
economy 4s2 4s3 czt e2h
ecphonesis c1w
ecrevisse crz
ecru 9xy
ecstasy 2bd gel gep
ecstatic 2bd gel gep
ecstatically 2bd hyl
ect 6m8
ectasia gi9
ectasis gi9
ectoblast 7ep
ectoderm 55a 7ep
ectodermal 55a 7ep
ectodermic 55a 7ep
ectoparasite 7dk
ectopia 4s5 a5u
ectopic 4s5 a5u
ectotherm 7c3
ectothermic 49q
ectozoan 5mx 7dk
ectozoon 5mx 7dk
ecuador 5eb d6v
ecuadoran dkm
ecuadorian 5eb d6v dkm
ecumenic 3k0 buy
ecumenical 3k0 buy vc
ecumenicalism buy
ecumenicism buy
ecumenism 3k0 buy d1n
edacious 9r4 gh6 s
edacity 9r4 gh6 s
edd br2
eddo fho
eddy kr9
edema 1z7 gp4
edematous 1z7 gp4
edental 442
edentate 442
edentulate 442
edge d38 gal k31 l4j
edger l4j
edgeways hym
edgewise hym
edginess 41s cld
edging k31
edgy 41s cld
edibility 1d4 9zp
edible 1d4 9zp cob
edibleness 1d4 9zp
edict bn5
edification b5k jjq
edifice 7zz
edify b5k jjq
edifying 285
edit bl6 e2j iec
edited ls
editing bl6 iec
editor 6hp e2j iec
editorial 4s6 bh6 dwf jlu
editorialise jlu
editorialist bh6 dwf
editorialize bh6 jlu
editorially 4s6
editorship 6hp e2j
edronax 8s7
educate 27z 6j7 6u7 avm b5g e2m f1m iyi l5f
educatee f1m l5f
education 280 6u7 b5g e2l iyi l5f
educational 280 5cu 6u7 avm
educationalist 6j7 6u7 avm b5g e2l
educationally 5cu
educationist 6j7 6u7 avm b5g e2l
educative 27z iyi l5f
educator e2m l5f
educe igq k9u
edulcorate kxd
eec cx4
eeg byh
eelpout 7rd
eerie 1mo
eerily hyn
eeriness 1mo 9ir
eery 1mo 9ir
eff k1a
efface ijj
effaceable 1ht
effect 1df e2n fbj kam lee uc
effected 3mn
effecter e2n kam lee
effective 1df abu kam uc
effectively 1df hyo
effectiveness 1df 1dt a28 abu uc
effectivity 1dt abu uc
effectual 1df 47f abu
effectuality 1df abu
effectualness 1df abu
effectuate 5u2 fbj kam
effectuation 5u2 kam
effeminacy 98d
effeminate 2ho 98d
effeminateness 2ho 98d
effeminise iwn
effeminize iwn
efferent ks
effervesce 3te 9cs fxc iug
effervescence 3te 9cs fxc iug
effervescing 3tf
efficacious 1ds abw
efficaciously 1ds hyo
efficaciousness 1df 1ds abw
efficacy 1df 1ds abw
efficiency 1dv aqp
efficient 1dv aqp uc
efficiently hul uc
effigy 88p
effloresce 2ig fvv iix
efflorescent 2ig fvv iix
effluence 26b g00
effluent hba
efflux g00
effort 6jr 6pn
effortful 1dj 9b4
effortfulness 1dj 9b4
effortless 1dq 9b2
effortlessly 18w
effortlessness 18w 1dq 9b2
effrontery 9mu
effulgence 9x2 hg
effulgent 9x2 hg
effusion byv
effusive 178 1c2 96n
effusively 178
effusiveness 1c2 96n
egalitarian 16y e2o gc9
egalitarianism b48
egalite gc9
egality 16y gc9
egest i8w
eggar 7nw
eggbeater 88q 8ee
egger 7nw
eggfruit crd
eggplant cqq
eggwhisk 88q
egis 7zi
eglantine fmy
ego as9 ck6
egocentric 6h e2p
egocentrism 9mh
egoism 9mh e2p e2q
egoist 6h 9mh e2p e2q
egoistic 6h e2p e2q
egoistical 6h
egotism 3kd 9r8 e2q
egotist 36g 3kd 9r8 ck6 e2q
egotistic 36g 3kd 9r8 ck6 e2q
egotistical 36g 3kd e2q
egotistically 3kd hyq
egregious yl
egression 5u3 iv2
eib g3c
eibit g3e
eiderdown 88r
eight 3py
eighter g5b
eightfold 3qk
eightvo a6f
eighty 3q2
eimeria 7e5
eire d8d
ejaculate c2z e2r jja
ejaculation c2z jja
ejaculator e2r jja
eject 5xk 61g 81r iaq k35
ejection 5xk iaq jz4
ejector 81r em7 k35
ekg byg
elaborate 30o 6a9 9ab 9fr j9 jhr
elaborated j9
elaborately 30o hph
elaborateness 30o 9ab 9fr j9
elaboration 6a9 jhr
elapse ks4
elasmobranch 7f6
elastic 1e5 1qc a1c
elasticised 1e7
elasticity 1e5 a1c
elasticized 1e7
elate clk gst kie
elated 2be
elater 7mq
elaterid 7mq
elation clk gst kie
elavil 7u2
elbow anh kkl
elbowing kkl
eld hjb
elder 3kg
elderberry fnb
elderly 2r8
eldest 1pl e5u
eldritch 2nk
elect 1ee 1es 607 cwz f7j l64
elected 1ee
election 4s7 607 l64
electioneer 6py c8o l6p
electioneering 6py c8o l6p
elector f7j l64
electoral 4s7 607
electorate cwz l64
electric 50r fcm fco
electrical fcm
electrically 50r
electrician e2s
electricity 50r fcm fco its itt
electrification its itt
electrifying 1jq
electrocardiogram byg
electrocardiograph 81i
electrocardiographic 81i
electrocardiography 6r9
electrochemical 4s8 b9e
electrochemistry 4s8 b9e
electrocute 62m 77b lam lan
electrocution 62m 77b lam lan
electroencephalogram byh
electroencephalograph 88s
electroencephalographic 88s
electromagnetic 5ao b9q fdg
electromagnetics b9q
electromagnetism 5ao b9q fdg
electromotive fc7
electromyogram byi
electron ddk
electronic 4s9 b9r
electronically 4s9
electronics 4s9 b9r
electrophoresis 4sa fxd
electrophoretic 4sa fxd
electroplate e2t k00
electroplater e2t k00
electroshock 6m8
electrostatic 4sb b9s
electrostatically 4sb
electrostatics 4sb b9s
electrotherapist 6l0 e2u
electrotherapy 6l0 e2u
eleemosynary m7
elegance 1em 9k3
elegant 1em 9k3
elegantly 1em
elegiac bk1
elegise kdi
elegist bk1 e2v
elegize bk1 kdi
elegy bk1 e2v kdi
element 847 b0f
elementarily 18x
elementary 18x
elephantine 2cr
elevate 6af 88t cd9 gc0 kow l5y
elevation cd9 gc0 kow l5y
elevator 88t kow
elf dho
elfin 2d7 2nl
elfish 3m7
elflike 2d7
elicit az9 k9u kfu
elicitation az9 kfu
elicited 3u1
elide atu fxf iz1
eligibility 1es 9bu
eligible 1es 9bu l64
eliminate 62c 6bz ddl irk lhg
elimination 6bz irk
eliminator ddl irk
elision atu fxf iz1
elitism bfd e2w
elitist bfd e2w
elixophyllin 8z5
ellas d6z
ellipse 3gi g9g
ellipsis fxg
ellipsoid 3gj ga8
ellipsoidal 3gj ga8
elliptical 3gi g9g
ellipticity 3gi a52
eln cvp
elocute 9i c0k j6z
elocution 4q 5mr c0k e2x j6z
elocutionary 4q 5mr c0k
elocutionist c0k e2x
elongate ijy
elongated 2fg
elope 5ux ks6
elopement 5ux ks6
eloquence 9i c0a
eloquent 9i c0a j6z
eloquently 9i hvh hyr
elsass d93
elspar 7vp
elucidate 27w 9kv c52 c7t jgy
elucidation c52 c7t izg jgy
elucidative 27w izg jgy
elude 250 2ux 5uz 9f ks7 lm2
eluding 5uz ks7
elusion 5uz ks7
elusive 250 9f 9l8 ks7 lm2
elusiveness 250 2ux 9f 9l8
elute fxh jw0
elution fxh jw0
elvis 7t8
elvish 3m7
elysian 1vb
emaciate a06 in4 in5
emaciated 1ny
emaciation a06 in4 in5
email jm2
emanate 7b7 hie ivv
emanation 7b7 hie i59 ivv
emancipate 3dw 7au e2y lb7 lbb
emancipation 7au dm1 lb7 lbb
emancipationist 7au dm1
emancipative 3dw lb7
emancipator e2y lb7
emasculate 98e ivt
emasculated 3n6
emasculation 98e i81 ivt
embalm 6qp e2z kye
embalmer e2z kye
embalmment 6qp kye
embank 88u llk
embankment 88u llk
embark 5uw kp0
embarkation 5uw
embarkment 5uw kp0
embarrass kh9
embarrassed vn
embarrassing 18q 317
embarrassingly 317
embassador dnx
embayment dcv
embed k5q
embellish c55 jht
embezzle 6p9 e30 l1g
embezzled 2dv
embezzlement 6p9 l1g
embezzler e30 l1g
embitter geq kgd
embitterment geq kgd
emblazon kcd kd0
emblem 3cb 45v 88v bwk
emblematic 3cb 88v bwk
emblematical 3cb bwk
embodied 11r
embodiment eo3
embody lkt lkw
embolden kiv
embolic 5gr gjf grm
embolism 5gr gjf hjw
embolus 5gr grm
embonpoint 1nq a01
emboss 8sc k5u
embossed 3k
embossment 8sc k5u
embower jzt
embrace 6d5 k15 lhi
embracement 6d5 k15
embracing 6d5 k15
embrasure 8q8
embrocate 8ih i9j
embrocation 8ih i9j
embroider 88w e31 kbu
embroiderer e31 kbu
embroidery 88w c55 jht kbu
embroil gbv ljz
embroiled 2kd
embroilment gbv ljz
embryo 1cq 2ik 7eh
embryologic 2ik b8f
embryology 2ik b8f
embryonal 2ik 7eh
embryonic 1cq 2ik 7eh b8f
embryotic 1cq 7eh
emcee lgf
emda 6l3
emeer e33
emended ls
emerge 5u3 5uh cb4 ip8 iv2
emergence cb4 cbc ip8 ipc
emergency 1wv cfq
emergent 1wv 5uh 6 cfq lhb
emerging 6
emersion 5uh ip8 ipc iv2 lhb
emeside 89n
emesis 5xq
emetic 88x
emf fes
emg byi
emigrant e32 ioq
emigrate 5ut e32 ioq
emigration 5ut ioq
emigre e32
emigree e32
eminence 3xk gul
eminent 20x 3xk gul
eminently 3xk
emir e33
emission 7b7 iar ln6
emit 7b7 88y iar ln6
emitter 88y ln6
emmental csx
emmentaler csx
emmenthaler csx
emmet 7n7
emmetropia 6s gj9
emmetropic 6s gj9
emollient 1xo 84y
emote 1ex chu kg9
emotion 38w 5fr chu kg9
emotional 1ew 38w 94d chu
emotionalism 94d
emotionality 1ew 38w 5fr 5m 94d
emotionally 1ew 5fr
emotionless 23s 94l ci5
emotionlessly hs1
emotionlessness 23s 94l ci5
emotive 1ex kg9
empale k1v
empanel izs l9s
empathetic 3zn co5
empathetically 3zn
empathic 3zn
empathise co5 iy7
empathize co5 iy7
empathy 3zn co5 iy7
emphasis 3w7 9y a2h guk jl1
emphasise jl1 jl3
emphasised 3w7
emphasize 7bw guk jl1
emphasized 3w7
emphasizing 7bw jl1 jl3
emphatic 3w7 a2h c0q
emphatically 9y hnm
emphysema 5ii gkp
emphysematous 5ii gkp
empire 4up d2y
empiric 1f9 6k5 6kb
empirical 1f9 6kb
empirically 1f9
empiricism b4j e34
empiricist b4j e34
empirin 7vr
emplace 71i 88z k4d k4e
emplacement 71i 88z k4d k4e
emplane kpx
employ 6x2 e35 e36 gdl jre l6i
employee e35 l6i
employer e36 l6i
employment 6gz gdl
empower 75k l9u
empowered bn
empowerment 75k l9u
emptiness 1tl gw4
emptor dti
empty 1tl 2j8 a8v gw4
emptying 6c0
empurple iij
empyreal 1vc d2g
emulate 6zw dxt ljt
emulator dxt ljt
emulous 6zw ui
emulously ui
emulsifier h5o itf itg
emulsify 890 h5o h5p itf itg
emulsion 890 h5p itf itg
enact 6g0 74z l79
enactment 74z l79
enalapril 891
enamor ki2
enamored 2h1 cn2
enamoredness 2h1 cn2
enamour ki2
enanthem gpk
enanthema gpk
enantiomer hc7
enantiomorph hc7
enate 3bi edk
enatic 3bi
enation g7t
enbrel 89k
encainide 892
encamp 71o lir
encampment d2f
encapsulate fxi gfa ig9 k8h
encapsulation fxi gfa k8h
encase 67m k3z
encased 3o5
encasement 67m k3z
enceinte b7
encephalitis gqk
encephalogram 893 byh
encephalomeningitis gql
encephalon ak0
enchained ft
enchant b56 gsz kit
enchanter j7j
enchanting am
enchantingly am hw2
enchantment cjb ki2
enchantress e38 e39
enchiridion bl3
encipher jjx
encircle 6xc k5i
encircled 2rs
encirclement 6xc k5i
encircling kq
enclose 67k 894 k86 llj
enclosing 67k k86
enclosure 67k 894 k86 k8g llj
enclothe i7g
encode 6je jjw
encoding 6je jjw
encomiastic 1ih bqs
encomium 1ih bqs
encompass gu7 lhi
encompassing qs va
encompassment gu7 lhi
encounter 6xe cfl kq4 kz6
encourage 78z le6
encouragement 78z le6
encouraging 1fn 3yb
encouragingly 1fn
encroach 6n3 cg6 eck kpa
encroacher eck kpa
encroaching 2a2
encroachment cg6 kpa
encrust ddd
encrusted 2tk
encrypt 6je jjx
encryption 6je jjx
enculturation 756
encumber jwz
encumbrance azh
encyclopaedia bl5
encyclopaedic vd
encyclopaedism b5j e3a
encyclopaedist b5j e3a
encyclopedia bl5
encyclopedic vd
encyclopedism b5j e3a
encyclopedist b5j e3a
encysted gmi
end 61m il9 lgs lmf
endaemonism bci
endanger jm7 lkr
endangerment h0t
endear 79w ki3
endearing 2gh
endearingly 2gh hvg
endearment 79w ki3
endeavor 6pn 6pv lcq
ended 1p6
endemism 9j1
endermatic 55b adf
endermic 55b adf
ending 61m il9
endive cr0 fip
endless 1pf 2fq a3m
endlessly 1pe hu4 hwd
endlessness 1pe 1pf 2fq a3m
endoblast 7es
endocrinal ahg
endocrinologist b73 e3d
endocrinology b73 e3d
endoderm 7es
endodontia b6w e3e
endodontic 59j b6w
endodontics 59j b6w e3e
endodontist b6w e3e
endogamic 1fw 1fz
endogamous 1fw 1fz gda
endogamy 1fw gda
endogen 1g4 ffz
endogenetic 28l fbo
endogenic 1g4 28l ffz
endogenous 1g4 ffz
endogenously 1g4
endogeny 28l fbo
endometrial 5ms al2
endometriosis gmn
endometritis gqo
endometrium 5ms al2
endomorphic 1d2
endoparasite 59k 7dj
endoparasitic 59k 7dj
endorse 797 c8u f1x l8l le9
endorser e3f f1x jk7 l8l le9
endoscope 5mt 895
endoscopic 5mt 6kg 895
endoscopy 5mt 6kg
endothelial 5jd adk
endothelium 5jd adk
endothermal 1g1
endothermic 1g1
endovenous 56m ai1
endow api kxh l9v
endowment api l9v
endozoan 5mw 7dj
endozoic 1ha
endpoint d39
endue l9v
endurable 43p
endurance a25 j24
endure a25 j24
enduring 2xy a3r
enduringly 2xy
enduringness 2xy a3r
enema 6lx
enemy e3b
energetic 1g6 1gs 9mn a2c gho
energetically 1g6
energid ai9
energise e3c i6c iwg
energiser 896 e3c i6c iwg
energising 1c9
energize 717 9mn a2c e3c fcp gho i6c
energizer 896 e3c i6c iwg
energizing 1c9 717 i6c iwg
energy 1g6 a2c fcp i6c iwg
enervate a2q cbm in7
enervated 3wf
enervating 2af
enervation a2q in7
enfeeble cbm in6
enfeeblement cbm in6
enfeebling 2af
enfeoff bnb l4n
enfeoffment bnb l4n
enflurane 897
enfold 6co k86
enfolding 6co k86
enforce 750 e9f lec led
enforced xb
enforcement 750 lec led
enforcer e9f lec
enfranchise la1
engage 7ai iye l4y
engagement 6xb d0a l50
engaging ap
engagingly ap hun
engender kax
engild kcc
engineer dj5 j4b j4c
engineering bau j4c
english 5hs ij4
englut jt0
engorge 6rw jt0
engorged 1tg
engorgement 6rw jt0
engraft k5q k5s
engrave e3g jxk
engraved jq
engraver e3g jxk
engross 9p7 ate atn iyf
engrossed ad
engrossing 29j
engulf iyf
enhance 299 4g 64o b05 ifk ifm
enhancement 64o ifm
enhancer b05 ifm
enhancive 299 4g ifk ifm
enigma asu vw
enigmatic asu vw
enigmatical asu vw
enigmatically hx2 vw
enjambement c0p
enjambment c0p
enjoin bn9 c51 j5w j8g
enjoining bn9 j8g
enjoinment bn9 j8g
enjoy 72l ciu e3h kiz
enjoyable 312 9gw
enjoyableness 312 9gw
enjoyably 312 hts
enjoyer e3h jsy kiz kji
enjoyment 72l ciu jsy kiz kji
enkaid 892
enkindle kfu lmx
enkindled s8
enlace k5a
enlarge 69x 898 899 icf ify
enlargement 69x icf
enlarger 899 ify
enlightening 285 287
enlightenment jjq
enlist hmb jov
enlistee etk jow
enlisting 7bv jow
enlistment hmb jov jow
enliven dfk idz kig
enlivened 7o
enlivener dfk idz
enlivening 2ac
enmesh k2v
enmeshed fx
enmity 230 cnf ge8
ennead g5c
ennoble 5vd l5z ldk
ennoblement 5vd l5z
ennobling 27u 2og
ennui cmq
enol 59i h3p
enolic 59i h3p
enologist aq1 dj6
enology aq1 dj6
enophile e3i
enormity 9sz
enormous 2cq a6o
enormously 2cq hse
enormousness 2cq a6o
enough 3x9 g2f hr5
enounce jj0
enplane kpx
enquire c61 ec8 jea
enquirer ec8 j7z jea
enquiringly i0h
enrage ckr khf
enraged 79
enragement ckr khf
enrapture kit
enraptured 2bd
enrich 64j id4
enrichment 64j id4
enrol 5ug l9p
enroll 5ug e3j l9p
enrollee e3j l9p
enrollment 5ug l9p
enrolment 5ug l9p
enshrine k3s
enshroud k89
ensiform 3oz
ensilage cs8 l13
ensile cs8 l13
enslave 5wi lb8
enslavement 5wi gf7 lb8
ensnare k3m lfg
ensnarl k2v
ensorcelled 1fk
ensuant 7z
ensue lho
ensure j1v jdy
entail ax9 lhq lhr
entailment ax9 lhr
entangle 92v k2u lk1
entangled 2kd
entanglement 92v lk1
enter 5uf 89a cd7 jo8 kpw
enteral 5bq 5mu alr alt
enteric 5bq 5mu alr alt
enterics 7d5
entering 5uf cd7 kpw
enterobacteria 7d5
enteroceptor aff
enteron 5mu alr
enterostomy 6lc
enterotomy 6lc
enterprise 6pv cvt e3n
enterpriser 6pv 9mk cvt e3n
enterprising 1gr 9mk
enterprisingly 1gr
enterprisingness 1gr 9mk
entertain 6dq dj7 lb1
entertained 31c
entertainer dj7 lb1
entertainment 6dq lb1
enthral kit
enthrall cjb kit
enthralled 1fj
enthralling am
enthrallingly am hw2
enthrallment cjb kit
enthrone che l5c
enthronement che l5c l5n
enthronisation che l5n
enthronization che l5n
enthusiasm 1gw 953 co6
enthusiast e3l
enthusiastic 1gw co6
enthusiastically 1gw
entice 5zr 99t at2 j7s
enticing 3ka
entire gwl us ut
entirely hmn us
entireness gwl us ut
entirety gwl
entitle abc jly l8a
entitlement abc l8a
entoblast 7es
entoderm 7es
entomb ch8 l8r
entombment ch8 l8r
entomologic 5mv b8h
entomological 5mv b8h
entomologist b8h e3m
entomology 5mv b8h e3m
entoparasite 7dj
entourage d0y
entozoic 1ha
entozoon 1ha 5mw 7dj
entrails afe
entrance 89a cd7 kpw
entranced 1fj
entrancement cis i67 ki2
entranceway 89a
entrancing am
entrap 78d k3m lfg
entrapment 78d lfg
entreat j6i
entreatingly hw1
entreaty c5p
entrench k5t
entrenchment 89b
entrepot 8x0
entrepreneur 1gt 5my e3n
entrepreneurial 1gt 5my e3n
entresol 8ku
entric 7d5
entropy a0t
entrust l40
entry 636 jka
entryway 89a
entsi bxt
entsy bxt
entwine k5a kbz
enucleate 6ld id9
enucleation 6ld id9
enumerable iq
enumerate bma jh6
enumeration 6k9 bma jh6 jha
enumerator jha
enunciate c3j jiz jj0
enunciation c3j jiz jj0
enured 44f
envelop 67k k86
envelopment 67k k86
envenom ivc kgd
enviable 184
enviably 184
envious 1h6 6ok cnn
enviously 1h6 hxe
enviousness 1h6 cnn
environ k32
environment 5ch gbs
environmental 5ch gbs
environmentalism 65h e3o
environmentalist 65h e3o
environs d3a
envisage ka6
envision aw8 ka4 ka5
envisioned 39a
envisioning aw8 ka4 ka5
envy cnn kjf
enwrap k86
enwrapped ad
enzymatic 5hy h7c
enzyme 5hy h7c
enzymologist b94 e3p
enzymology b94 e3p
eolotropic 2ar
eonian 2xz 4sc hl4
eosin hen
eosinophil 5io aj5
eosinophile aj5
eosinophilic 5io aj5
epanaphora c1q
eparchial 54w d2s d4t
eparchy 54w d2s d4t
epaulet 89c
epaulette 89c
epenthesis c2h
epenthetic c2h
epha g2n
ephah g2n
ephemera 2y1 hla
ephemeral 2y1 a40 hla
ephemerality 2y1 a40
ephemeralness 2y1 a40
ephemerid 7ng
ephemeropteran 7ng
epic 2cs 5j8 bk2
epical 5j8 bk2
epicalyx fgt
epicanthic 53h afv
epicanthus 53h afv
epicarp 5b7 fgi
epicarpal 5b7 fgi
epicenter d3g
epicentre d3g
epicure 26f e3q
epicycle 5c5 gay
epicyclic 5c5 gay
epicyclical 5c5 gay
epideictic 179
epideictical 179
epidemiologic 5f2 b74
epidemiological 5f2 b74
epidemiologist b74 e3r
epidemiology 5f2 b74 e3r
epidermal 559 adj
epidermic 559 adj
epidermis 559 adj
epidural 4sd ak5
epigastric 4se 4sf ah0
epigastrium 4se 4sf ah0
epigon e3s
epigone e3s
epigram c4j wn
epigrammatic c4j wn
epilate i77
epilation 640
epilator 86c
epilepsy 5cr gix
epileptic 5cr gix
epilithic h6f
epilog bkc bkd
epilogue bkc bkd
epinephrin ahj
epinephrine ahj
epipaleolithic hks
epiphora c1p
epiphyseal 5gk anx
epiphysial 5gk anx
epiphysis 5gk anx
epiphyte 5jt fqj
epiphytic 5jt fqj
episcopal 4sg 5dn cwc ds7
episcopalian 5dn cwc
episperm fge
epistaxis grf
episteme 52y aor
epistemic 52y aor bcv
epistemological 52y bcv
epistemologist bcv e3t
epistemology 52y bcv e3t
epistolary 1rd
epistolatory 1rd
epistrophe c1p
epithelial 5b8 adh
epitheliod adh
epithelium 5b8 adh
epitome b2c lkz
epitomise b2c blu lkz
epitomize b2c blu lkz
epizoan 5mx 7dk
epizoon 5mx 7dk
epoch 3on hlb
epochal 3on hlb
eponym 5ko bip biq
eponymic 5ko bip biq
eponymous 5ko bip biq
epos 5j8 bk2
equable 1vz
equably 1vz
equal 1hb 9e5 djg
equalisation 5u4 ios jpj
equalise 5u4 84u ios jpj
equaliser 84u ios
equalitarian e2o
equalitarianism b48
equality 1hb 9e5 gc8
equalization 5u4 ios jpj
equalize 5u4 84u ios jpj
equally 1hb hyu
equanil 8k7
equanimity 9t2 vk
equanimous 9t2 vk
equate 60a bpz djg gc8 j1e lhn
equating 60a j1e
equation bpz lhn
equilibrate fw7 ga9 gbt ibu
equilibrise ljq
equilibrium fw7 gbt ibu ljq
equilibrize ga9 gbt ljq
equip 76q 89d 8jr l3c
equipage 81n 8jr l3c
equipment 89d l3c
equipoise ga9
equipped 1tx
equipping 76q l3c
equipt 1tx
equitable 1lz
equitably 1lz
equitation 6ec
equivalence gc8
equivalent 1hc
equivocal 1hp 9lc
equivocally 1hp htw
equivocalness 1hp 9lc
equivocate 6o3 9ld e9t jal
equivocator e9t jal
era hlb
eradicate irj
eradication cbl kbj
eradicator e4v kbj
erasable 1ht
erase 6c6 is1
erect 22j 6v8 a5r a5x kbh
erectile 1lk
erecting 6v8 kbh
erectly 22j
erectness 22j a5r a5x
eremite 4co 4ov etv
eremitic 4co 4ov etv
eremitical 4co 4ov etv
ergocalciferol hi0
ergometer 88m
ergonomic 4sh bax
ergonomics 4sh bax
ergot 4si fp7
ergotic 4si fp7
ergotropic 4sj 6t3
ergotropism 4sj 6t3
eringo fp1
erinyes dh5
eritrea 5mz d6w
eritrean 5mz d6w
erivan day
ern 7g7
erne 7g7
erode fxj ihx ihy yz z1
eroded 4cs
eroding fxj ihx
erose 3ru
erosion fxj ihx
erosive ihx ihy yz z1
erotic 3mu cii
erotica 6nv
erotically 3mu
eroticism cik ggy
erotism cik ggy
err 5vn 9j9 9jg iz6 kn5 zz
errancy 1md 9jg 9jh iz6
errant 1md 9jg 9jh kn5 zz
erratic lg
erratically hqd lg
erratum bu5
erroneous 11x 9j9
erroneously 11x hsb
erroneousness 11x 9j9
error 5vn 9j9 iz6
erse bxu
erst hqs
erstwhile 2vz hqs
eruct 5xm gfp i55 i95
eructation 5xm gfp i55 i95
erudite 3ji b5j
eruditely 3ji hyt
eruditeness 3ji b5j
erudition b5j
erupt cgh
eryngo fp1
erythema 4sk gn2
erythematous 4sk gn2
erythrocin 89e
erythrocyte aj6
erythrocytolysin hcw
erythroid aj6
erythrolysin hcw
erythromycin 89e
erythropoiesis 4sl fxk
erythropoietic 4sl fxk
escalade e3u kmw
escalader e3u kmw
escalate 6a1 iiq
escalation 6a1 iiq
escapade 6pu
escape 5uy 6ni e3v ks8
escapee e3v ks8
escapism 6dr e3w
escapist 6dr e3w
escapologist bgn e3x
escapology bgn e3x
escarole cr0
escarp 89f
escarpment 89f ddm
eschatological 4sm bdk
eschatologically 4sm
eschatologist bdk e3y
eschatology 4sm bdk e3y
eschaton hjv
eschew j97
escort 6qz dsh
escritoire 8ty
esfahan d8q
esidrix 8f7
eskalith hdq
esmolol 89g
esophageal 4sn als
esophagitis gqm
esophagoscope 89h
esophagus 4sn als
esp c9f
espana db6
esparcet fmd
especial t0
especially hpg t0
espial 5z4 kuy
espouse 605 l3v
espy 5z4 kuy
esq e40
esquimau e3z
esquire e40
essay bkv e41 lcp
essayer f5k lcp
essayist bkv e41
essence 258 b1l
essential 1i2 2nv aaz df2
essentiality 1i2 258 aaz
essentially 1i2 hmg
essentialness 1i2 258 2nv aaz
essonite hcu
establish 635 kav l77
established 2qy 3mn
establishment 635 cvr kav l77
establishmentarianism b3p
establishmentism b3p
estate fs4
estazolam 89i
esteem beu cji gut j3e
esteemed 3ce
ester haw itu
esterify haw itu
esthesia asf
esthesis au2
esthete e42
esthetic 4e b4f
esthetical 4e bcm
esthetically 40w hve
esthetician bcm e43 e44
esthetics 4e bcm e43
esthonia das
esthonian bxo
estimate ayb dtl j2a j4d
estimator dtl j4d
estival 23l
estivate gfw i5z
estivation cug gfw i5z
estonia 4so das
estonian 4so bxo das
estradiol h7w
estragon csk fil
estrange cjk gtb kj9
estrangement gtb kj9
estriol h7x
estrogen 4sp h7u
estrogenic 4sp h7u
estrone h7y
estronol h7y
estrous 3n8 ggz
estrus 3n8 ggz
estuarial 4sq ddn
estuarine 4sq ddn
estuary 4sq ddn
esurience 24o 9r4 gh6 s
etamin 89j
etamine 89j
etanercept 89k
etch e45 kfo
etched jq
etcher e45 kfo
eternal 2fq 2xz gcq
eternalise iw9
eternalize iw9
eternally 2xz hpo
eternise iw9
eternity 2xz gcq hl5
eternize iw9
ethanal h6p
ethanamide h6q
ethanediol haz
ethanoate h3h
ethchlorvynol 89l
ethene hax
ethereal 11m
etherealize ivz
etherialise ivz
etherify 89m
etherise i69
etherize 89m i69
ethical 1ie bcf dca
ethically 1ie
ethician bcf dca e46
ethicism b3q e46
ethicist b3q bcf dca e46
ethics 1ie 3fr dca e46
ethiopia 5n0 d6x
ethiopian 5n0
ethnic 3rx 9iw
ethnical 3rx
ethnically 3rx
ethnicity 3rx 9iw
ethnocentric bef
ethnocentrism bef
ethnographer bbn e47
ethnographic 5n1 bbn
ethnographical 5n1 bbn
ethnography 5n1 bbn e47
ethnologic 5n2 bbp
ethnological 5n2 bbp
ethnologist bbp e48
ethnology 5n2 bbp e48
ethocaine 8qk
ethologist b8j e49
ethology b8j e49
ethosuximide 89n
ethoxyethane 89m
ethrane 897
ethril 89e
ethylene hax
ethyne h3k
etiologic 5c8 5c9 bcl cbg
etiological 5c8 5c9 bcl cbg
etiologist cbg e4a
etiology 5c8 5c9 bcl cbg e4a
etodolac 89o
etymological 5js bcx bms
etymologise j08 jo1
etymologist bcx bms e4b
etymologize bcx bms bsy j08 jo1
etymologizing bsy j08
etymology 5js bcx bms e4b j08 jo1
eubacteria 7cz
eubacterium 7cz
eucalypt fl1
eucalyptus fl1
eucaryote 53v 7e0
eucaryotic 53v 7e0
eucharist 4rz 70m
eucharistic 4rz 70m
euclidean 5n3 fah
euclidian 5n3 fah
eudaemon 53u dht
eudaemonia gvn
eudaemonic 53u bci dht
eudaimonia gvn
eudemon 53u dht
eudemonic 53u bci dht
eudemonism bci
eugenic 4s0 b6l
eugenics 4s0 b6l
euglenid 7dy
euglenoid 7dy
euglenophyte 7dy
eukaryote 53v 7e0
eukaryotic 53v 7e0
eulogise bqt jde
eulogist dj8
eulogistic 1ih bqs bqt
eulogium bqt
eulogize bqt jde
eulogy 1ih bqs bqt jde
eumenides dh5
euphemise jgj
euphemism 1ir bo1 jgj
euphemistic 1ir bo1
euphemistically 1ir
euphemize bo1 jgj
euphonic 5de auf
euphonical 5de auf
euphonious 2g7 auf in
euphonous auf in
euphony 2g7 5de auf in
euphoria clo
euphoric 1it clo
euphory 1it clo
eupnea 6ra
eupneic gi
eupnoea 6ra
eupnoeic gi
eurafrican dcj ddp
eurasian 5k1 ddo
eurasiatic 5k1 ddo
eurhythmics 6ds
eurhythmy 6ds
eurocentric 4s1 beg
euronithopod 7h2
european cx4 ddp
europeanisation fxl io5
europeanise fxl io5
europeanize fxl io5
europocentric 4s1 beg
eurythmics 6ds
eurythmy 6ds
eutherian 7j0
eutrophic fxm
eutrophication fxm
evacuant 127 i8x
evacuate 5uo 6c0 iqj kk4
evacuation 5uo 6c0 i8x iqj kk4
evade 6ni j95 ks7
evaluate 13b 6tl a8l av5 e4c fuk j2o
evaluation 6tl av5 j2o
evaluative 13b j26 j2o
evaluator e4c j2o
evanesce 2y2 cbu ip5
evanescence 2y2 cbu ip5
evanescent 2y2 cbu ip5
evangel 5ae blj
evangelical 5ae bg3 blj
evangelicalism bg3
evangelise c8j imv ja6
evangelism c8j e4d imv ja6
evangelist 5af c8j e4d
evangelistic 5af c8j e4d
evangelize c8j imv ja6
evaporable 48y
evaporate fwv g26 ilk
evaporation g26 ixb ixc
evaporative g26 ixb ixc
evaporometer 7vx
evasive 1hq 9ld
evasively 1hq
evasiveness 1hq 9ld
evenfall hjs
evenhandedly hq9
evening hjp
eveningwear 8bj
evenly hyu
eventful 25b
eventide hjp
eventual 2ns
eventuality ca9
eventually 2ns ho1
eventuate fbj
ever hmv
everlasting 2xz a3t
everlastingly 2xz hpo
everlastingness 2xz a3t
evermore hpo hyv
eversion 68a a5t ksn
evert 68a a5t ksn
everting 68a ksn
everyday 2sm 9ih
everydayness 2sm 9ih
everyplace hn1
everywhere hn1
evict 789 78a k33 k34
eviction 789 78a k33 k34
evidence 25z 2q8 3oo 4sr az5 bpc j9r jl5
evident 2q8 az5
evidential 3oo az5
evidentiary 3oo 4sr az5 bpc
evidently 2q8 hno
evil 1vs 6nr 9nt
evildoer ey2
evildoing 6nq
evilly 1vs hr3
evilness 1vs 48l 9nt
evince jh2
evitable ld
evocation jgb
evocative 3bz jgb kfu
evoke 3bz az9 kau kfu
evoked 3u1
evolution fx4 igp
evolutionarily 5hj
evolutionary 5hj fxn
evolve fx4 fxn igp kez
ewenki bxa
ewer 8ps
exabit g3d
exabyte g3c
exacerbate 6ai ien
exacerbating 298
exacerbation 6ai ien
exact 11v 1j4 9ja
exacta 6f0
exaction jlc
exactitude 9ja
exactly 1j4 hrd
exactness 11v 1j4 9ja
exaggerate 6a4 btk c20 jau lex
exaggerated 2le
exaggeratedly hs6
exaggeration 6a4 c20 jau lex
exalt 70a gel jc6 kif
exalted 2oh
exalting 27u
examen axn
examination 6kc ku9
examine 6kc axn e4e j0s ku9
examinee f42
examiner e4e e4f ku9 lcr
example 45v az0 b2a jlg lm3
exanimate 6d
exanthem gpl
exanthema gpl
exarchate d2s
exasperate ckx kj0
exasperating 31p
exasperatingly 31p
exasperation ckx kh3 kj0
exbibit g3e
exbibyte g3c
excavation 6wt
excavator 8qd
exceed 2lf a69 lji ljj
exceedance a69 lji
exceeding 2sp
exceedingly hnw
excel 3xr 9ci ljr
excellence 3xr 9ci ljr
excellent 3xr 9ci ljr
excellently 3xr hru
except atu iz2 j91
exception 2sp atu az1 iz2
exceptionable 1f
exceptional 2sp az1 t0
exceptionally 2sp
excerpt bkh
excerption bkh
excess 2ny a7l a7p
excessive 2lf a7l jpc lji
excessively 2lf hny
excessiveness 2lf 3do a7l
exchange kzo
exchangeability 1j8 9d2
exchequer fty
excise k6m
exciseman f3c
excitable 1jg 94k
excitableness 1jg 94k
excitant 3vh 8wt itm kfx kte
excitative 3vh
excitatory 3vh itm iwg
excite 3vh cln ggx itm kga
excited 1ji 5m
excitedly 1ji
excitement cln ggx kfw kga kte
exciting 1jn
excitingly 1jn
exclaim 1e1 c1w c2y jf5 jix
exclaiming c2y jf5
exclamation c2y jf5
exclamatory 1e1 jf5 jix
exclude 3nw atu gbu iz2 l8e
exclusion gbu j8f l8e
exclusive 3nw iz2
exclusively 3nw hmo
exclusiveness 9re
excogitate 42m apt axu e4g j00 k9x
excogitation apt axu k9x
excogitative 42m j00
excogitator e4g k9x
excommunicate 61j gt6 jm0
excommunication 61j gt6 jm0
excoriate c7w jcc
excoriation c7w goc jcc
excrement hb2
excrescence 4ss aoj ga4
excrescent 4ss aoj ga4
excreta hb2
excrete 4st fxe i8w
excreting fxe i8w
excretion fxe i8w
excretory 4st fxe i8w
excruciate 6df gpr i8t khu
excruciating 2ug
excruciatingly 2ug hvf
excruciation 6df gpr i8t khu
exculpate 1jw 79v jem
exculpated 27m
exculpation 79v bsp jem
exculpatory 1jw jem
excursion 672 exu
excursionist 672 exu
excursive 19x
excursus bnv
excusable 2v5 2v9
excusably 2v5 hyw
excusatory 2qt je4
excuse bsp je3 je4 jep
excuser emw je3
execrate cjo jce kgf
executability 32g ac3
executable 32g ac3
executant kdy
execute 627 779 lai
executing 779 lai
execution 5wu 779 e4h kdy lai
executioner 779 e4h
executive 752 kah lej
executor lej
exegesis 4su c54
exegetic 4su c54
exegetical 4su c54
exemplar b1s
exemplification aw3 bwj jlg lm3
exemplify aw3 az0 b1s b2a bwj cas jlg lm3
exemplifying 26v
exempt h02 lek
exemption h02 lek
exenterate 6le ida
exenteration 6le ida
exercise 6jv 6x2 iae iag jrq lev
exerciser iae iag
exercising 6jv iae
exert jrq kxm
exertion 6jr
exfoliation dfx
exhalation 6rg hal i58 i59
exhale 6rg hal i58
exhaust jrc
exhausted 43j
exhausting 2ag
exhaustive v2
exhaustively hok
exhibit 6ff 6fh kui lhl
exhibition 6fh d0s kui lhl
exhibitioner e4i
exhibitionism 3jw 6nb bws e4j e4k
exhibitionist 3jw 6nb bws e4j e4k
exhibitionistic 3jw bws e4k
exhibitor e4i kur
exhilarate cln kif
exhilarated 167
exhilaration cln kif
exhort 1fo c3z j6v jc2
exhortation c3z j6v jc2
exhortative 1fo
exhortatory 1fo j6v jc2
exhumation 5u5 l8t
exhume 5u5 l8t
exigency 16p ggt
exigent 16p cfq ggt
exiguity 6w a76
exiguous 6w a76
exile 61i e4l lbh
exilic 61i e4l
exist 1k8 2p 395 gcl lgo
existence 1k8 2p 395 gcl lgo
existent 1k8 gcl lgo
existential 1fb
existentialism b4k e4m
existentialist b4k e4m
existing 1k8
exobiology b8g
exocarp fgi
exoderm 7ep
exodontia b6x e4n
exodontic 59o b6x
exodontics 59o b6x e4n
exodontist b6x e4n
exodus 5v2
exogamic 1fx 1g0 gdb
exogamous 1fx 1g0 gdb
exogamy 1fx gdb
exogen 1g5 ffx
exogenic 1g5 ffx
exogenous 1g5
exonerate 1jx 7ao h2e jem
exonerated 27m
exoneration 7ao h2e jem
exonerative 1jx jem
exorbitance 2lg a7n
exorbitant 2lg a7n
exorbitantly 2lg hyy
exorcise e4o k5o
exorciser e4o k5o
exorcism b52 e4o k5o
exorcist b52 e4o
exorcize b52 k5o
exotherm 1g3 hc8
exothermal 1g3
exothermic 1g3 hc8
exotic 1qq 9iy
exoticism 9iy
exoticness 1qq 9iy
exotism 9iy
exotropia h1o
expand 1e8 1lj 1ll igx ksb
expandable 1e8 1ll
expandible 1e8 1ll igx ivs ksb
expanse a85
expansible 1e8 1ll igx ijh ivs ksb
expansile 1e8
expansion 69x
expansionism b3r
expansionist b3r
expansively 25q
expansiveness 1lj 25q 96n tk
expatiate c3x jhr
expatiation c3x jhr
expatriation 5ut 61i lbh
expect 220 b2q j4u j69
expectancy 220 b33 ckc j4v
expectant 220 ckc j4u j4v
expectantly 220
expectation b2q j4u j4v j69
expected 1kc gyn
expectedness 1kc gyn
expectorant 89p
expectorate 5xp f09 fxo i5e
expectoration 5xp fxo i5e
expectorator 89p f09 i5e
expedience 1ki 31y 9mj aa3
expediency 31y aa3
expedient 1ki 9mj
expediently 1ki hyz
expedition 2ke 6xw
expeditionary 2ke 6xw
expeditious 1dw a47
expeditiously 1dw hul
expeditiousness 1dw a47
expel 61g lbo
expelling iaq
expend 1kl 74q f04 fst l08
expender f04 l08
expending 74q l08
expenditure 74q fst l08
expense fsu
expensive 1kl a96 l08
expensively 1kl
expensiveness 1kl a96
experience 1fb 1kp 5gg avs b5h iy9 kg7
experienced 1kp
experient 1kp avs
experiential 1fb 5gg avs b5h
experiment 6kd ay4 dj9 lcs
experimental 1fc ay4
experimentally 1fc
experimentation 6kd ay4 lcs
experimenter dj9 lcs
expertise aqi
expertly 3qm
expertness 3qm aqi
expiate 5c6 5ws ft5 lcf
expiation 5ws ft5 lcf
expiative 5c6 5ws lcf
expiatory 5c6 5ws lcf
expiration hlr lkb
expiratory 6rg i58
expire cbp hlr ild lkb
expiry ccf hlr
explain 281 jgx
explainable 1ky
explanandum bsj
explanation jnv
explanatory 281 jgx jnv
expletive c2w
explicandum bsj
explicate bsw c7u jg1 jgx
explication bsw c7u jg1 jgx
explicit 1l3 9l1
explicitly 1l3
explicitness 1l3 2er 9l1
explode 6ao car ijb ijd
exploit 34v 5ts 6d9 6x4 e4p jrj jrm
exploitation 6d9 6x4 jrj jrm l6h
exploitative 34v jrj l6h
exploitatory 34v jrj l6h
exploited 472
exploiter e4p jrj
exploitive 34v jrj l6h
exploration 670 j0w j0x j13
explorative 1gg j12 j13
exploratory 1gg j0w j0x j12 j13
explore 1gg 670 e4q j12 j13
explorer e4q j13
explosion 6ao car ijb ijd
expo d0s
exponential 5e8
exponentially 5e8
export 749 89q e4r l3t
exportation 749 89q l3t
exporter e4r l3t
exporting 749 l3t
expose 5zm a2x c71 jgk kt5
exposed r5
exposit bsr jhr jkc
exposition bsr jkc
expositive 282
expositor e4s
expository 282 jhr
expostulate c8r j78
expostulation c8r j78
exposure 5zm a2x kt5
expound 282 bsr jhr
expounder e4s
expounding bsr jhr
express 1l9 c40 jgz jh2 tl
expressed 1l3 3u2
expressible 1l9 jgz jh2 jns
expression 98z bwi
expressionism 51r d1i e4t
expressionist 51r d1i e4t
expressionistic 51r d1i
expressionless tr
expressive 9ks jgz jh2 jns tl
expressiveness 9ks tl
expressway 89r
expropriate 5wa k3c
expropriation 5wa k3c
expulsion 61g l66 lbo
expunction 6c6 k6m
expunge 6c6 k6m
expunging 6c6 k6m
expurgate 6c4 e4u ied
expurgation 6c4 ied
expurgator e4u ied
exquisitely 16a hq2
exsanguine 69
exsanguinous 69
exsert i6m
exsiccate ies
extemporaneous 33t
extemporaneously 33t hz1
extemporarily 33t hz1
extemporary 33t
extempore 33t hz1
extemporisation 5ww kei
extemporise 5ww kei
extemporization 5ww kei
extemporize 5ww kei
extend 2ct 6a5 a7y gc1 ivq lke
extendable 2fh
extended 2fo
extendible 2fh i6m ijw jyx lkh
extensible 1ld i6m jyx lkh
extensile 1ld
extension 6a5 ivq
extensional b1n
extensive 2ct a6s ivq va
extensively 2ct
extensiveness a6s va
extensor i6l i6m
extent a7y gc1 ivq lke
extenuate 69b bsq jeq
extenuation 69b bsq jeq
exterior d44
exteriorisation 6wc ivd
exteriorise 6wc ivd
exteriorization 6wc ksj
exteriorize 6wc ivd ksj
exterminable 1hu
exterminate e4v jxr
exterminated 187
extermination 7ar
exterminator e4v jxr
external 1ln 29v a5n
externalisation 6wc av3
externalise ivd j5b
externality 1ln 29v a5n
externalization 6wc av3
externalize ivd j5b
externally 1ln huc
exteroception arf
exteroceptive arf
exterritorial 41x
extinguish 62q iry
extinguisher 8am lmy
extinguishing 62q lmy
extirpable 1hu
extirpate 5xi kbj
extirpation 5xi 6bu k7h kbj
extol bqr ee8 jc6
extoller ee8 jc6
extolment bqr jc6
extortionate 2lg
extortionately 2lg hyy
extortioner ds9
extortionist ds9
extra 2ny
extracellular 5t9
extract 2l2 jyb jyd
extractable 2l2
extractible 2l2 ifj jyb jyd
extradite 61t lbs
extradition 61t lbs
extradural 4sd ak5
extragalactic cyj
extralegal 2dw
extralinguistic bhk
extramarital 2mg
extraneous 29w 3bv g77
extraneousness 29v 29w 3bv g77
extraordinarily 2lh hnx
extraordinariness 2lh 2so 9il
extraordinary 2lh 2so 9il
extrapolate ay9 j0n jll
extrapolation ay9 j0n
extrasensory 3l4
extrasystole cey
extrasystolic cey
extraterrestrial ddj dgs
extraterritorial 41x
extravagancy a7m
extravagant 3do 42t 6nm 9s2 a7m
extravagantly htf
extraversion 940
extraversive 29z
extravert 2a0 e4x
extraverted 2a0
extravertive 2a0
extreme 2k7
extremely 2k7 hnw hpp
extremism bfe e4w
extremist 2li bfe e4w
extremity amy
extricate 7aq k8f
extrication 7aq k8f
extropic 4sv bt7
extropy 4sv bt7
extroversion 940
extroversive 29z
extrovert 2a0 e4x
extrovertive 2a0
extrude 2ab 69n kc6
extrusion 69n ga4 kc6
extrusive 2ab kc6
exuberance 3to 953 co9 jbz
exuberant 3to co9 jbz
exuberantly 15 3to hyk hz2
exuberate 3to 953 co9 jbz
exudate hb0 i8o
exudation cg8 hb0 i8o
exude cg8 hb0 i8o
exult 166 c3a cll jbz kii
exultant 166 jbz kii
exultantly 166 hu7
exultation cll kii
exulting 166
exultingly 166 hu7
exuviae 5ca adi
exuvial 5ca adi
exuviate i5n
eye afs kvn
eyeball afx kvn
eyebath 89s
eyebrow aft
eyecup 89s
eyeglass 8ll
eyehole 89t 8om
eyeless 3oi h1n
eyelessness 3oi h1n
eyelet 854 89t
eyelid afu
eyeshade 7y3
eyesight arl
eyespot 992
eyestrain gg1
eyetooth afm
eyewash 89u
eyra 7lx
eyrie d1s dch
eyry d1s dch
ezed bvt
ezo d8v
fab 31m
fabled 39b
fabric 89v
fabricate 6o4 6v9 6vv 6w5 bti f1e ka1 kb4
fabricated 39c
fabricator f1e ka1
fabulist bjq bjr bti
fabulous 31m
fabulously hn8
face 55h aoe j98
facelift 6lf
facet b03
facetious 24a 96h
facetiously 24a hpi
facetiousness 24a 96h
facia anl
facially 55h
facilitate 207 e4y iuf
facilitative 207 iuf
facilitator e4y iuf
facility 89w
facsimile 89x jkq
faction cy6
factious x4
factor b0f j5h
factoring axb j0j
factorisation axb j0j j5h
factorise axb j5h
factorization axb j0j j5h
factorize axb b0f g4w j5h
factory 89y
factual 397 9f1
factuality 397 57f 9f1
factually 397
factualness 397 57f 9f1
faculty cyv
fad 1mv avj e4z
faddily 1mv hz3
faddish 1mv
faddishly 1mv hz3
faddist avj e4z
faddy 1mv avj
fade cg1 ip6
faded 1gq nw
fadeout iqh
fading cg1 ia2 ip6
faecal 5n5 hb3
faecalith dda
faeces hb3
faerie apl dhn
faeroes d9e d9f
faeroese bxm
faery apl dhn
fagged 43j
faggoting 89z
fagoting 89z
fail 5vg cb2 efp lcn lco
failure 5vg cb2 lcn
fain 4bu hzg
faineance 95d i6
faineant 95d i6
faint 1an 2xe 9aq
fainthearted 9os gd
faintheartedness 9os gd
faintly 2xe
fair 1lu 2lb 9mw
fairish 2lb
fairly 1lu hnj hq9
fairness 1lu 2lb 9mw
fairy dhn
faith b2o b2w
faithful 1m1 1q 9qf
faithfully 1m1 hu1
faithfulness 1m1 1q 9qf
faithless 1m9 9qm
faithlessly 1m9 hz4
faithlessness 1m9 9qm
fake 1v2 2ng 6o6 8a0 ebv jat kb5 lfe
fakeer e51
faker ebv jat lfe
fakery 6o6 kb5 lfe
fakir e51
falafel ct3
falangist e52
falcate 3vx
falciform 3vx
falcon 7g3 jqx
falconer jqx
falconine 7g3
falconry jqx
falderol 8bc
fall 5vv ccq e53 kot kov
fallaciousness 47i
fallacy 47i
fallal 7ws
fallback 5uu
faller e53 eft kov
fallibility 1mc 9jk
fallible 1mc 23w 9jk
falloff g1f ipn
falls dgo
false 11y 459 btg gd1
falsehood btg
falsely 11y 3pt hz5
falsifiable 1fa
falsifier e54 iee ief jam lfe
falsify btg e54 gd1 jam
falsifying 5zg j23
falsity 11y 39q 3pt 459 btg gd1 ief j23 jam lfe
falter 722 klv lmk
faltering 3v1 722 klv
falteringly 3v1 hrn
fame 2c3 gus
famed 2c3
familial 27b 5c7 cuy edj
familiar 1mi 9ik dwq
familiarisation avt jcx
familiarise avt jcx
familiarised 2t0
familiarising 2t5
familiarity 1mi 26y 9ik ayy qv
familiarization avt jcx
familiarize avt jcx
familiarized 2t0
familiarizing 2t5
familiarly qv
family 5c7 cuy cw8
famine gvt
famished 24o
famishment gh7
famotidine 8a1
famous 2c3 gus
famously 2c3 hru
fan cxp f0e
fanatic 2vs e56
fanatical 2vs e56
fanatically 2vs
fanaticism bes
fanatism 2vs bes
fancied 39c
fancier e57 kgj
fanciful 12q
fancifully 12q hz6
fancify iit
fancy b0t cja e57 ka4 kgj
fancywork 88w
fandom cxp f0e
fanfare bwq
fanjet 8a2 8a3
fanny amx
fantabulous 3xr
fantasise ka7 ka9
fantasist aps bjn e58
fantasize aps b0t ka7 ka9
fantasm b0w di4
fantast e59
fantastic 1mm 2sq
fantastical 1mm 39e aps
fantastically hn8
fantasy 39e aps bjn e58 ka9
fanweed fic
faqir e51
faquir e51
far a5y qf
faraway a5y
farawayness 2fi a5y
farce 24e byx
farcical 24e byx
farcically 24e
farinaceous 3qu 3ur
farkleberry fkr
farm kf2 l6x
farmer e5a e5b kf2 l6x
farmerette e5a e5b
farmhand e5c
farming 6vh kf2
farmplace 8a4
farmstead 8a4
farness 2fi a5y qf
faroes d9e d9f
faroese bxm
farrago d0k
farrier e5d
farrow fxp i7x
farrowing fxp i7x
farseeing 36p 3od
farsighted 36p 3oc ayg h1i
fart 6rr iah
farther hn7
farthermost qi
farting 6rr iah
fascia 85x anl
fascicle aju bka
fascicule bka
fasciculus aju
fascinate gt0 kj1 lk3
fascinated 1fl
fascinating 29j
fascinatingly 29j
fascination gt0 kj1 lk3
fascioliasis gle
fasciolosis gle
fascism 5a9 bff e5e
fascist 5a9 bff e5e
fascistic 5a9 bff
fashion 6vt 9v9 kbd
fashionable 1ms
fashionably 1ms
fashioning 6vt kbd
fast a43
fastball 5x8
fasten 5yv 8a5 e5f jy4 jy5
fastener 8a5 e5f jy4 jy5
fastening 5yv 8a5 jy4 jy5
faster 1nc hpk
fastest 1nc hpl
fastidious 1ni 9s8
fastidiously 1ni i1z
fastidiousness 1ni 9s8
fat 1no 9zv
fatal 14x 1of 9i0
fatalism 5n4 b4m e5g
fatalist 5n4 b4m e5g
fatalistic 5n4 b4m
fatality 1of 9i0
fatally 14x
fate cbh dh2 j5v
fateful 14x
fatefully 35w
fathead e92 q6
fatheaded e92 q6
father 2wa e5h i7p
fatherland d25
fatherlike 2wa
fatherliness 2wa 9py
fatherly 2wa 9py e5h
fathom j59
fathomable 1ok
fatigue gg0 i92
fatigued 43j
fatism 76k
fatless 1oe
fatness 1no 9zv
fatso e5i
fattiness 1oa 9zw
fattism 76k
fatty 1oa 9zw e5i
fatuity 9ro q5
fatuous 9ro q5
fatuously hsr q5
fatuousness 9ro q5
faucal 5gt amd
fauces 5gt amd
faucet 8a6
fault 1s 2xr 5vn gwr jb1
faultfinder dyu jb2
faultily 1s
faultiness 1s 2xr gwx
faulting ddr
faultless 2xk
faultlessly 2xk
faultlessness 9si
faulty 1s 2xr 5vn gwr gwx
fauna 5tc cvd
faustian dii
faustus dii
fauvism d1j e5j
fauvist d1j e5j
faux 2ng
faveolate ke
favor l63
favorable 1ol 1on aa8
favorableness 1ol 1on 41 aa8 bh
favorably 1on hud
favored 2gr
favorite 2gr dz9
favoritism 76h be9
favourableness 1ol 1on 41 aa8 bh
favourably hud
favouritism 76h be9
fawner dos jdf krp
fawning 1b1 3pq
fax jkq
fay dhn
faze kh1
fazed vp
fdr fb3
fealty 9qi
fear cky clc kgr
fearful 54 cf cky
fearfully 54 cf
fearfulness 54 cky ga
fearless 5b clg
fearlessly 5b hsl
fearlessness 5b clg fm
fearsome cf
fearsomely cf
feasibility 32g a9t
feasible 32g a9t
feasibleness 32g a9t
feasibly 32g i2c
feast 6rx ch4 cye jsm jsn
feasting 6rx jsm
feat 5ts
feather 1ot 1ou 3o 7j7
featherbrained 3m1
feathered 3o
featheredged g1
featheriness 1ot 1ou 3o 9vo
featherless 1ox
featherlike 1ou
feature aog b02 lhj
feb hkd
febricity gr6
febrifuge 7uz
febrile 4t0 gr6
febrility gr6
february hkd
fecal 5n5 hb3
fecalith dda
feces hb3
feckless 3dj a8p ue
fecklessly 3dj hu8 ue
fecklessness 3dj a8p ue
fecund ghq
fecundate cgf cgl i7m itn
fecundation cgf cgl i7m itn
fecundity 34q
federal 4sw
federalisation 6q2 gtm ito
federalism bfg e5k
federalist bfg e5k
federalization 6q2 gtm ito
federally 4sw
federita fjv
fedora 8a7
feeble 3wg
feebleminded 33j aqu
feeblemindedness 33j aqu
feebleness 3g4 h14
feebly 3wg
feed 71t cs6 jsa jse jsh
feedback l22
feedbag 8mk
feeding 6ro 71t jsa jse jsh
feel 5ti b1e ckf j4k kg7
feeler 7s3 jtp
feeling 5ti b1e j4k kg7
feelings ckf kg7
feign btm jar
feigning 6od btm jar ke7
feist 7lk
feisty 3kv 3tp
felafel ct3
feldene 8pp
feldspar hbk
felicitate 9bq bp4 c41 jdh
felicitation bp4 c41 jdh
felicitous 1oz 1rh 9bq gen
felicitously 1oz
felicitousness 1oz 1rh 9bq
felicity 1oz 9bq jdh
felid 7lt
feline 7lt 7lu
fell eft jvf
fella dur
fellata dkq
fellate 6so kth
fellatio 6so
fellation 6so kth
feller dur eft jvf
felloe 8a8
fellow dur dwq gbf
fellowship dw7 dwq gbf
felly 8a8
felon dyf
felonious 2du 6ou
felony 2du 6ou
felspar hbk
female 2hu 2i5 a0o
femaleness 2hu 2i5 a0o
feminine 2i4 988 a0o
feminineness 2i4 2i7 a0o
femininity 2i4 988
feminisation fxq iwp
feminise fxq iwn iwp
feminism 6pz b49 e5m
feminist 6pz b49 e5m
feminization fxq iwp
feminize fxq iwn iwp
femoral 4sx an2 anc
femoris anc
femtometer g3v
femtometre g3v
femur 4sx anc
fen der
fence 8a9 jqb k8i
fencer e5n
fencing 8a9 k8i
fend 8aa 8ab jpl
fender 8aa jpl
fenestella 8iu
fenestra ag9
fenestral 938 ag9
fengtien d5x
fenland der
fenoprofen 8ac
fentanyl 8ad
feoff fs9
feral 40o
feria 5gs hjg
ferial 5gs hjg
ferine 40o
ferment ge7
fermentable g2e
fermentation g2e ge7 iqx iqy
fermenting g2e iqy
fermentologist dj6
fern da db ffa
ferned da
fernlike db
ferny da db ffa
ferocious 48d 9lx a2i
ferociously 48d hv5
ferociousness 48d 9lx
ferocity 48d a2i
ferric 4sy h4q
ferromagnetic 5hr fdj
ferromagnetism 5hr fdj
ferrous 4sy h4q
ferry 741
ferrying 741
fertile 34q ghq
fertilisation cgf cgl
fertiliser hbf
fertilization cgf cgl i7m itl
fertilize cgf hbf itl
fertilizer hbf itl itn
fervency 2vr chy
fervent 2vr chy
fervently 2vr hz7
fervid 2vr chy
fervidly 2vr hz7
fervidness 2vr chy
fervor chy
fervour chy ggx
festal 2bf
fester fxr ia8
festering ahy fxr ia8
festinate gov ir1
festination gov ir1
festive 2bf 6do
festivity 2bf 6do
fetal 56v 7el
fetching aq
fete ch4 lay
feterita fjv
fetich 78u 8gy
fetichism 6nc b2r
feticide 62t
fetid 1rv 9ya
fetidness 1rv 9ya
fetishism 6nc b2r e5o
fetishist 6nc 78u 8gy b2r e5o
fetishize 78u
fetology b7g
fetometry 6ys
fetoprotein hg4
fetor au7
fetoscope 8ae
fetoscopy 6wy
fetter jwh
fettered fu
fettuccine cqi
fettuccini cqi
fetus 56v 7el
feudal 4sz cv1
feudalism 4sz cv1 ik0
feudalistic 4sz cv1
feudalize cv1 ik0
feudally 4sz
fever 4am gr6
feverish 5p
feverishly 5p
feverishness 4am 4t0 gr6
feverous 4am gr6
few 2mj a7x
fewness 2mj a7x
fey 2nl
fez 8af
fiasco ccu
fiat bn5
fib 6o5 bth f1e jak
fibber f1e jak
fibbing 6o5 jak
fiber 44a hbp
fiberboard 8ag
fiberglass hbo
fiberoptic 4t1 bhh
fiberoptics 4t1 bhh
fibreboard 8ag
fibreglass hbo
fibreoptic 4t1 bhh
fibreoptics 4t1 bhh
fibril hbq
fibrillate gr2 i5q
fibrillation gr2 i5q
fibrillose hbq
fibrin 4t2 h7d
fibrinolysin hej
fibrinous 4t2 h7d
fibrocalcific 5im
fibrocartilage af3
fibrocartilaginous af3
fibrosity a1j
fibrous 449 44a hbp
fibrousness a1j
fibula ao2
fice 7lk
fickle 9qm lg ys
fickleness 9qm lg ys
fiction 39c 4t3 bjj ka3
fictional 39c 4t3 bjj bti
fictionalisation 6w5 bjk iaz
fictionalise 6w5 bjk iaz ka3
fictionalization 6w5 bjk ka3
fictionalize 6w5 bjj bjk bti iaz ka3
fictitious 1v1 39c bjj bti
fictitiously 1v1 39c
fictive 1v1
fiddle 921
fiddling 25i
fidget cki
fidgetiness 41r cki
fidgety 41r cki
fiduciary fu0
fief d2z fs9
fiefdom d2z fs9
field d21
fielder jo7
fieldhand e5c
fielding jo7
fiend dhr eiu
fiendish 1vv
fiendishly 1vv hxq
fierce 2k8 48d a2i
fiercely 48d hv5
fierceness 2jz 2k8 48d a2i iz
fierily 2vr hz7
fieriness 236 2vr 94j a0y
fiery 236 2vr 94j a0y chy fxu
fiesta ch4
fifth 3q5
fifthly 3q5
fig byc
fight 6xb 77m 8ah dwg joj jok
fighter 8ah dwg joj jok
fighting 2rv 77m joj
figuration ka4
figurative 2es
figuratively 2es
figure acz byc
figurer dtl j0d
figurine 8ai
figuring ay8 j0d
filagree 8aj
filamentlike 422
filamentous 422 hbq
filar 4t4 ad8 hbq
filaree fnf
filaria 4t5 7k4 fnf
filarial 4t5 7k4
filbert crt fkx
filch l0p
file c4x jco jkd jke
filer jco jkd
filial elh
filiate g7p j3o
filiation g7p j3o
filiform 422
filigree 8aj
filing c4x jke
filipino 5n6
fill 8jb fxs hbr iql
fillagree 8aj
fille e7s
filling fxs hbr iql
fillip azb
film bh3 bon jkg kdw
filmdom cw4
filming 6uy jkg kdw
filmy 421
filter 60c 8ak fxt hbs k2i k2j
filthily hxz os
filthiness gy3 os p2
filthy gy3 gy9 os
filtrate 8ak hbs k2j
filtration 60c fxt k2i k2j
filum 4t4 ad8
finable 27t
finagle e5q lcl
finagler e5q lcl
final 1ph 2nt 9el
finale bzk
finalisation 61o isa
finalise 61o isa
finality 1ph 2nt 9el
finalization 61o isa
finalize 61o isa
finally 2nt ho0 ho1
finance 52w 73j 73k 75b bbw ky1
finances ftx
financial 52w 73j 75b bbw
financially 52w
financier e5r
financing 73k ky1
find 5u0 5z5 e5s kuz kz6
finding 5z5 jio kuz
fine 3j6
fineable 27t
fineness 9ch
finespun 33f
finesse 9n4
finger jfz jtp jtq
fingerflower fon
fingering jfz
fingerlike 1li
fingerprint kfl
fingerprinting kfl
fingerroot fon
fingerspell bwb j5p
fingerspelling bwb j5p
finical 1nl
finicky 1nl
finis hlq
finish hlq il8 isg
finite 1p9 ach
finitely 1p9
finiteness 1p9 ach
finitude ach
finland d6y
finnish bxp d6y
fiord dds
fire 5xy 6ya ime jqf jqi
firebrand ecc
firebreak d3d
firebug dpj
firecracker 8al
fired 1fh
firedog 7uj
firedrake dgx
fireguard d3d
firelock 8av
fireplace 8an
fireroom 8wy
firethorn fn4
fireweed fl2
firing 5xy 6ya jqf jqi
firm 3cv 9ox
firmament 54u d2g
firmamental 54u d2g
firmly 3cv ho8 hu3
firmness 1m2 3cv 9ox
firmware bjc
first hq3
firstborn 1pl e5u
firstly hq3
fisc 52w ftz
fiscal 52w 73j ftz
fiscally 52w
fish 4t6 7r8 jqt
fisher e5v jqt
fisherman e5v
fishery 8ao jqt
fishgig 8vx
fishily 380 i2n
fishing 6eg jqt
fishmonger e5w
fishwife e5w
fishworm 7k6
fishy 380 4t6 7r8
fissile 1po
fissionable 1po
fissiparous 17u
fistfight 77o
fistful g5s
fisticuffs 6e6 77o
fistula 3su 4t7 ame
fistular 3su ame
fistulate 3su
fistulous 3su 4t7 ame
fit e5x ll6
fitch 7q7
fitful 9g0 hx zn
fitfully zn
fitfulness 9g0 hx zn
fitly 1pw hr0
fitness 1pw 393 9bs
fitter e5x ej ll6
fitting 2bm 35n 9bs
fittingly hr0
fittingness 2bm 35n 9bs
fivesome g58
fix 64r 8ap 9gq ehn ih1 jy4
fixed 2n0 9dg 9gq gfl
fixedly 2n0
fixing 64r ih1
fixity 2n0 9dm 9gq
fixture 8ap jy4
fizgig 8vx
fizz 3tg cty iug
fizzing 3tg
fizzy 3tg cty
fjord dds
flab 1pu ae7
flabbergasted 3yi
flabbily 1pu
flabbiness 1pu 9vp
flabby 1pu 9vp ae7
flaccid 1pu 9vp
flaccidity 1pu 9vp
flagellant k03
flagellated 5j6 7eg
flagellation 777 k03
flagellum 7e2 7eg 8to k03
flageolet cqz
flagitious 1vt 48m
flagpole 8aq
flagrant yl
flagrantly yl
flagstaff 8aq
flagyl 8ks
flail k0l
flair 9k4
flakiness 10k gsh
flamboyance 30m 33z 9ad
flamboyantly 33z hz8
flame fxu
flameflower flq
flammability 9bd s4
flammable 9bd s4
flank e5y e5z lkm
flanker e5y e5z lkm
flap cgr kky klx
flapcake cpj
flapjack cpj
flapping cgr kky klx
flaring 2mv
flash 7yc bqc ca5 ipa kv9
flashboard 8as
flashboarding 8as
flashbulb 8ar
flashgun 8ar
flashily 40z hz8 i1i o1
flashiness 40z 9ko o1
flashing ca5 ipa
flashy 40z 9ko bwq o1
flat 13s 1iv a4h
flatbed 8at
flatboat 7wy
flatbottom 1iw
flatbottomed 1iw
flatcar 8at
flatfoot ane e60
flatlet 7v2
flatly 37u hpn
flatness 13s 1iv a4h
flattened 13u
flatter bqv e61 jdc
flatterer e61 jdc
flattery bqv jdc
flattop 7tk
flatulence 1z5 1zn c11 ggv
flatulency 1z5 1zn ggv
flatulent 1z5 1zn ggv
flatus 6rr
flatworm 7jx
flaunt bwu kuj
flaunty bwu
flautist 8b8 e65
flavor 414 aua gzy kx2
flavorer csf kx2
flavorful 414
flavoring csf kx2
flavorless 41d 9zn
flavorlessness 41d 9zn
flavorous 414 aua
flavorsome 414
flavorsomeness 9zh
flavourer csf kx2
flavourful 414
flavouring csf kx2
flavourless 41d 9zn
flavourlessness 41d 9zn
flavourous 414 aua
flavoursome 414
flavoursomeness 9zh
flaw gwr ih4
flawed 2xq
flawless 2xl gwg
flawlessly 2xl huf
flawlessness 2xl gwg
flaxedil hbg
flaxen f3
flaxseed hhr
fleawort fmt
flecainide 8au
fleck dcw
flecked 309
fledged 1ov 1u0
fledgeless 1oy
fledgling 1kt eke
flee 5uy e6v
fleeceable 3t7
fleecy 1xk
fleet 1n8 a44
fleeting 2ft a40
fleetingness 2ft a40
fleetly 1n8 hod
fleetness 1n8 a44
flesh 4t8 acz
fleshiness 1nu 9zz
fleshly 2zi
fleshy 1nu 9zz
flexeril 85s
flexibility 1ea 1q0 1qc 97e a1k
flexible 1q0 1q5 97e a1k jw9
flexibleness 1ea 1q0 1q5 1qa 1qc 97e a1k
flexibly 1q5
flexile 1q0
flicker 692 kku
flickering 3v2
flight 66s
flightiness 3m2 98n
flighty 1jh 3m2 98n
flimflam 6pa lfc
flimsily 3wh
flimsiness 111 3wh a2o
flimsy 3wh a2o he6
flinch 6t8 krk
flindosa fni
flindosy fni
flint 4t9 hbv
flintlock 8av
flinty 1xz 4t9 hbv
flip 6e0 7as k4y klm
flippancy 3m3 96f
flippant 3m3 96f
flippantly 3m3 hz9
flirt 6f7 dxw jma
flirtation 6f7 jma
flirtatious 3mt 6f7 dxw
flirtatiously 3mt hxd
flirting 6f7 jma l7t
flit 686 klt
flitter kku
float 6e3 8aw feu klz km1
floatation 73m feu k56 kkm km1
floaty 1zs 8aw
floc h2z
flocculate 1xq fxv lhc
flocculation fxv lhc
floccule h2z
flocculent 1xq lhc
flog 777 k0a
flogger e62
flogging 777 k0a k0b
flood 6m5 fcq k5l
flooded 1td
floodgate 8vg
flooding 6m5 k5l
floodlight 8ax
floodlighted gr
floodlit gr
floor 8ay 8az k0c
flooring 8ay
floorshow 6fe
floorwalker e63
floozie f1j
floozy f1j
flop 67t
flophouse 8b0
floppy 67t 87a
flora 5td d10
floral 30a
florence d7k
florentine d7k
florescence fvv
floret fg1
floricultural 4ta 6vn
floriculture 4ta 6vn
florid 30m 9ad
floridity 9ad
floridly 30m
floridness 30m 9ad
florilegium bnm
florin g49 g4a
flossy 1xp
flotation 73m feu k56 kkm km1
flotsam 8b1
flounder kn3
flour 3qv cog
flourish ijh
flourishing 3x1
floury 3qv cog
flout ew2 j8p
flouter ew2 j8p jbi
flow cf5 gfj krv krx
flower 4tb fg0 fg2 iiw
flowered 30a
floweret fg1
flowering fvv g22 iiw
flowerless 4dp
flowery 3ev 4tb fg2
flowing cf5 krx
flu gk3
flub 5vr lcm
fluegelhorn 8b2
fluent 96o 9i c0a
fluently 9i
fluff 1xp h8b
fluffiness 1xp 9vo
fluffy 1xp 9vo h8b
flugelhorn 8b2
fluid 3sj
fluidity 3sj 9cv 9vk
fluidness 3sj 9cv 9vk
flukey fcx la
fluky fcx la
flume de2
flummery bo9
flummox izi
flump k4h
flunitrazepan 8b3
flunkey e64 edu
flunky e64 edu
fluor h5q
fluoresce fcr gs kvc
fluorescein heo
fluoresceine heo
fluorescence fcr gs kvc
fluorescent fcr gs kvc
fluoridate 69w hbw idm
fluoridation 69w idm
fluoride hbw idm
fluoridisation 69w idm
fluoridise 69w idm
fluoridization 69w idm
fluoridize 69w hbw idm
fluorite h5q
fluoroform h40
fluoroscope 8b4
fluorspar h5q
fluoxetine 8b5
flurazepam 8b6
flurbiprofen 8b7
flurry 6gh
flush 3f7 5xo cgs ghp hmd iam
flushed 1yt ni
fluster 9t7
flustered vr
flute 8b8 e65
flutist 8b8 e65
flutter 692 cgr kku klt
fluttering cgr kku
fluvastatin 8b9
fluvial dfs
flux cf9 iq6
fluxion cf9 krv
fly 66s knq
flyaway 3m2
flyer c8y
flyover 66u 8n7
flypast 66u
flyspeck 2d4
flyswat 8xu
flyswatter 8xu
foam 3tf ddt iug
foamflower fo6
foaminess 3tf
foaming 1z8 3tf
foamy 1z8
focal kl
focalisation 6ak fxw ijo ijp j5f lkj
focalization 6ak fxw ijo ijp j5f lkj
focally kl
focus 6ak ato ijo j4z j5f
focusing ato j4z
focussing ato j4z
foe e3b
foehn fc6
foeman e3b
foetal 56v 7el
foetid 1rv
foetology b7g
foetometry 6ys
foetoprotein hg4
foetor au7
foetoscope 8ae
foetoscopy 6wy
foetus 56v 7el
fog gzl kv5 po r9
fogey e18
fogged po
fogginess 1al 9ap gzl po r9
foghorn c9m
fogsignal c9m
fogy e18
fogyish 1n2
fohn fc6
foible 9fi
foil 5vi b05 leb
foiled 3x5
foiling 5vi leb
folacin hhz
folate hhz
fold 8bb cvb gau jw7
foldable rl
foldaway rl
folder 8bb bkz jw7
folderal 8bc
folderol boj
foldout bgz
foliage frj
foliaged 2ts
foliated d7 frj
foliose 2ts
folium d7
folk cuh
folksy cuh
follicle 5jj al0
follicular 5jj al0
follow 67c llo
following 86 87
folly 7aw 9rm
foment 5zk dna lfz
fomenter dna lfz
fond 2gw 2gx 94e cn4
fondle 6sl ju9
fondler eoa
fondling 6sl ju9
fondly 2gw hub
fondness cja
fondu ct4 ct5
fondue ct4 ct5
font 7wv bvp
fontanel am8
fontanelle am8
food 5te
foodie e3q
fool dvi e67 jbt lfd
foolery 6f8
foolhardiness 97o fo
foolhardy 97o fo
fooling 1zz
foolish 4c6
foolishly 4c6 hsq
foolishness 9rm q4
foolproof 1mg
foot an3
football 6em 8bd e68
footballer 6em 8bd e68
footbridge 8be
footfall cdw
footgear 8bg
footing gcj
footle lhz
footling 25i
footmark bpd
footnote kdl
footpad e69
footpath 8oc
footprint bpd
footrace chj
footrest 8bf
footslog ec0 kms
footslogger ec0 kms
footstall 8ol
footstep cdw
footstool 8bf
footsure 3ux
footwear 8bg
fop dz7
foppish 1en 9tu
foppishness 1en 9tu
foraging l0c
foram 7ds
foraminifer 7ds
forbearance 95n lm7
forbearing 2wj
forbid 612 c9b j8e
forbiddance 612 c9b j8e
forbidden 2yb
forbiddingly 316
force kaz kkj lbu
forceful 1dz a2b
forcefully 1dz
forcefulness 1dz 9y a2b
forceless 1e3
forceps 8bh
forcible 1e2 kkj
forcibly 1e2
forcipate 8bh
forebode cl7 jfl
foreboding cl7 jfl
forebrain akg
forecast bt6 bt9 e6a j4d jct jg3
forecaster e6a j4d jg3
forecasting bt6 jg3
foreclose 5wl l0o l8j
foreclosure 5wl l0o
foredate ii2
forefather e6b
forefend l8k
foregather l7b
forego lln
foregone 2vx
foreground iu7
forehand 1qm
forehanded 1qm
forehead aoh
foreigner e6c
foreignness 29u 9ix
foreknow j4w
foreknowledge c9g
forelady e6f
foreland dfi
forelock 7ja
foreman 6hq e6d
foremanship 6hq e6d
foremilk ah3
foremost cs
forenoon hjm
foreordain b44 j3t j3u
foreordained l9
foreordination b44 j3t j3u
forepart d3e
forerunner bv9
foresee j4w ka5
foreshadow awp jct
foreshadowing 35s awp jct
foreshorten ig8
foresight 9ru
foresighted 36p 9ru
foresightedness 36p 9ru
foresightful 36p 9ru
foresightfulness 36p 9ru
foreskin ale alf
forest d13 k7i
forestage 8qz
forestall 72z l8j
forestalling 72z l8j lem
forester e6e
forestry k7i
foreswear kyf lcx
foretelling awq bt6 jfl
forethought aox ay2
foretoken ca2
foretop 7ja
forever hpo
forevermore hyv
forewarn c7j jcr
forewarning c7j jcr
forewoman e6f
foreword bkb
forfeit 2g3 61c l1v
forfeited 2g3
forfend l8k
forficate 46g
forgather l7b
forge 6ov 6vw 8bi 8fm e6g e6h kb5 kc5
forger e6g e6h kb5 kc5
forgery 6ov 8fm kb5
forgetful 3dy as6
forgetfully 3c0
forgetfulness 3dy as6
forging 6vw kc5
forgivable 2v5
forgivably 2v5 hyw
forgive emw jek
forgiveness 79t
forgiver emw jek
forgiving 1jx 1r3 9lt
forgivingly 1r3
forgivingness 1jx 1r3 9lt
forgo lcx
forgoing 619
forgotten 2pk
fork 6bh ikc
forked 46g
forking 6bh g9z ikc
forlorn 226
forlornly 226
forlornness cm6
form azt bhr
formal 1r7 2qw 9tw
formaldehyde hbx
formalin hat
formalisation 6z5 la5 la6
formalise 6z5 la5 la6
formalised 4tc 6cw
formalism 4tc b3s
formalistic 4tc 6cw b3s
formalization 6z5 la5 la6
formalize 6z5 la5 la6
formalized 4tc 6cw
formally 1r7 2qw hs3
formalness 18y 1r7 9tw
formalwear 8bj
formation ic4 kbf l8c
formatting iwj
former 2vz
formerly hqs
formic 7n7
formicary dcn
formicate gpu kl4
formication gpu kl4
formidability 25r 9b8
formidable 25r 9b8 ck
formidably ck
formless 3nt
formlessly 3nt
formol hat
formosa 5qs d5z
formosan 5qs d5z
formula bsa buv jj7 k9y
formularise jj7
formularize as1 bsa bsb bvi jj7
formulary bkx bvi
formulate 6ws bsb jg1 k9x
formulation 6ws hby jg1 jj5 k9x k9y
fornicate 6sd dmy k1b
fornication 6sc 6sd k1b
fornicator dmy k1b
fornicatress dmz
forrad hp4
forrader hox
forrard hp4
forsake 61b iyz
forsaking 617 61b iyz
forswear 619 j8j
forswearing 619 j8j
fort 8bk 8bz joc k93
fortaz 822
forte aa5
forth hq4 huj
forthcomingness 2w7 ggr
forthright 19q 9pt
forthrightly ho9
forthrightness 19q 9pt
forthwith ho4
fortification k93
fortified 362
fortify if8
fortnight 3b9 hju
fortnightly 3b9 hju
fortress 8bk
fortuitous 1ri 295 9ez
fortuitously 1ri hnr
fortuitousness 1ri 295 9ez
fortuity caj
fortunate 1rg
fortunately 1rg hnr
fortune fbp
forty 3q0
forward hp4
forwards hox hp4
fosamax 7tt
fosse 8le
fossiliferous ddv
fossilisation 610 fxx igl iu0
fossilise 610 fxx igl iu0
fossilised 1q8
fossilist ddv emi
fossilization 610 fxx iu0
fossilize ddv fxx igl iu0
fossilized 1q8
fossilology b8o
foster 757 c92 le4
fosterage 757 c92 jey le4
fostering c92 jey le4
foul 1rv 2qe 9ya isw
fouled oo
foully 1ly hza
foulmart 7q7
foumart 7q7
found 639 d0r e6i kav l77
foundation d0r j0c l77
founder e6i gqn kav l77
founding 639 kav l77
fount bvp
fountainhead bq5
four g57
fourhanded 6et
fourpence fug
fourscore 3q2
fourth 3q4
fourthly 3q4
fowl 7hw jqy
fowler jqy
fox 7ls 9c e17 lfc
foxberry fkt
foxglove fom
foxily 9c hwv
foxiness 9c apb
foxy 9c apb e17
foyer 7ut
fracas c5l
fraction 8bm k2k uu
fractional 8bm uu
fractionate 6bl fxy k2l
fractionation 6bl fxy k2k k2l
fractiously 1w5 2py i23
fractiousness 1w5 2py 9tl
fradicin 8ma
fragile 16f a2w
fragility 16f a2w
fragment 8uc ddw ikp uv
fragmental 8uc bym ddw uv
fragmentary 8uc bym ddw uv
fragmentation 6bg ikp
fragmented 46k
fragmentise ikp
fragmentize ddw ikp
fragrance 1rq au6
fragrancy 9y9
fragrant 1rq 9y9 au6
frail 3g3 h14
frailness 3g3 h14
frailty 9ny h14
frambesia gkl
framboesia gkl
frame e6j jj8 llm
framer e6j j43 llm
framework b0k
framing j43
france d92
frangibility 16g a2w
frangible 16g a2w
frangibleness 16g a2w
frangipani fhj
frangipanni fhj
frank 19q 96m 9pt
frankfort d6t
frankfurt d6t
frankfurter cq3
frankincense hbz
frankly 19q hy4
frankness 19q 96m 9pt
frantic 5q
frantically 5q i4p
frat cxz
fraternally hz
fraternisation 732 l5j
fraternise 732 cw6 l5j
fraternity cw6 cxz l5j
fraternization 732 l5j
fraternize 732 cw6 l5j
fraud ebv
fraudulent 21l 6oa 9q6
fraudulently 21l
fraxinella fnm
freak e6k
freakishly 33q hw9
freakishness 10k 33q
freaky 10k
freckle adm
freckled 30b
free 1s4
freebee fss
freebie fss
freebooter epm
freedman e6l
freedwoman e6l
freehand 2t7
freehanded 1um 2t7
freehold e6m fry frz
freeholder e6m fry frz
freeing 5wt l6z
freeload e6n l0f
freeloader e6n l0f
freely 1s4
freeman e6o
freeway 89r
freewoman e6o
freeze fxz im2
freezer 862 im5
freezing fxz im2 im5
freight 740 81j k43 ko9
freightage 740 k43 ko9
freighter 7z2 k43 ko9
french 5dy d92 dld io8 io9
frenchify dld io8 io9
frenetic 5q
frenetically 5q hq8
frenzied 40s
frenziedly 5q hzb
frenzy gs5
frequence 1sd hlx sy
frequency hlx
frequent 1sd hlx kju l9d sy
frequenter ena kju l9d
frequently 1sd hng
fresh 1si 2r4 9j2 9uz
freshener i6e ict
fresher e6p
freshly hqm
freshman e6p eke
freshness 1si 2ad 2r4 37g 3z8 9j2 9uz oj
fress jrv
fret gsq khc
fretful 41r cny un
fretfully un
fretfulness cny un
fretsaw 8gt
fretted 3e1 8bn
fretwork 8hy
frg d6s
fri hji
friability 16e 9vs
friable 16e 9vs
fricative 1xw c2j
friction ge9
frictional 6mj fcs
frictionless fcs
friday hji
friend 1sw e6r gbk
friendless 49g 942
friendlessness 49g 942
friendliness 232 cje
friendly 1sw 232 cje e6r
friendship dmk e6r gbk
frier cpq ik7
fries cqo
fright cky kgp
frighten 79l kgp
frightened 55 58
frightening cf
frighteningly cf hzc
frightful 2ss 9h5 ce
frightfully hof
frightfulness 9h5 ce
frigid 23d 2h5
frigidly 23t hzd
frijol fmf
frijole fmf
frijolillo fmi
frijolito fmi
frilled 3p
frilly 3p 8bo
fringe d5c gan kp
fringepod fid
fringy gan kp
friskily 3m9
friskiness 3m9 96j
frisky 3m9 96j
frisson cl0
frivol lgg
frivolous 3m0 6fa 96d
frivolously 3m0
frivolousness 3m0 96d
frizz 1qi h2f
frizzly 1qi
frizzy 1qi h2f
frog 7gg
frolic 6f6 kl1
frolicky 3m5
frolicsome 3m5 96j
frolicsomeness 3m5 96j
front 8d ct d3e d3f
frontal 8d d3e
frontally ct
frontiersman e6s
frontmost cs
frontstall 82m
frontward hp4
frontwards hp4
frost 23f 23g cpd hd6 k58
frostbite goj
frostily 23t hzd
frostiness 23f 23g 9xg
frosting cpd k58
frostweed fl9
frostwort fl9
froth 3tf ddt iu5 iug
frothily 3tf
frothiness 3tf 9cs
frothing 1z8
frothy 1c1 3tf 9cs ddt
froward 2pz
frown bwe
frowning 31g
frowningly 31g
frowsty 1rw
frowsy 434
frowzled 432
frowzy 434
frozen 2n1
fructification i7t itv
fructose hc0
frugal 42r 9rv
frugality 42r 9rv
frugally 42r
frugalness 42r 9rv
fruit 415 e6t fr9 fra i7t itv kb2 kb3
fruitage kb2 kb3
fruitcake dy7
fruiterer e6t fr9
fruitful 1t7 a9c
fruitfully htd
fruitfulness 1t7 a9c
fruitless 34s a9f
fruitlessly 34s hte
fruitlessness 34s a9f
fruitlet fr9 fra
fruity 3im 415 fr9
frump 1n1 e6u
frumpily 1n1 hye
frumpish 1n1
frumpishly 1n1 hye
frumpy 1n1 e6u
frunze db1
frustrate 2yl 5vi cmt leb
frustrated 3x5
frustration 5vi cmt leb
frustrative 2yl leb
fruticose 5jr
fruticulose 5jr
fry 63j cpq ik7
fryer cpq ik7
frying 63j ik7
frypan 8bp
fuck 6sa k1a
fuckhead e24
fuckup 5vr dta lcm
fuddled 1bn
fuel 71x kyt l38
fueling 71x kyt l38
fug 488 gzm
fugacious 2y1 a3z
fugaciousness 2y1 a3z
fugacity 2y1 a3z
fugal 5it
fugally 5it
fuggy 488 gzm
fugitive e6v
fujinoyama dbx
fujiyama dbx
fukien bxc
fukkianese bxc
ful by8
fulah dkq
fulbe dkq
fulfil 5v9 clz jsk kah
fulfill 5v9 kah ljn
fulfillment 5v9 clz jsk kah ljn
fulfilment 5v9 clz jsk kah ljn
fulgent hh
fulgid he
fulgurant 25o
fulgurous 25o
full us
fullness gwm v3
fully v3
fulminate c7x jaz
fulmination c7x jaz
fulsome 3pr 9pi bqy
fulsomely 3pr i46
fulsomeness 3pr 9pi bqy
fulvicin 8d1
fumble jxa
fumbler dta lcm
fumbling 3qq
fumeroot fif fih
fumewort fif fih
fumigant hc1 ku3
fumigate 6ml 8bq e6w feg hc1 ku3
fumigation 6ml ku3
fumigator 8bq e6w ku3
fumitory fih
fun 24c 6dt
funambulism 67p e6x
funambulist 67p e6x
function a9j fzw g6n k5n ljl
functional 1ts a9p
functionalism b3t bb9 e6y
functionalist b3t bb9 e6y
functionality 1ts 1tv 3md a9p
functionary elf jos
fund kxy
fundamental 259 34b
fundamentalism 5dk 5dl bf9 bg5
fundamentalist 5dk bg5
fundamentalistic 5dk 5dl bf9 bg5
fundamentally 34b hmg
fundamentals b0h
funding 73k fu2 kxy
funds ftx
funeral 2bi 5da ch7
funerary 5da ch7
funereal 2bi ch7
fungal 51e fpc
fungibility 1jc 9d2
fungible 1jc 9d2
fungicidal 51f 7uy
fungicide 51f 7uy
fungoid 51g fpc
fungous 51e fpc
fungus 51e fpc
funguslike 51g fpc
funicle fg9
funiculus fg9
funnily 1mn i2o
funniness 24c bul
funny 1mn 24c 6dt bul
fur 7j9 dk
furan hc2
furane hc2
furbelow 8bo
furbish jv1
furcate g9z ikc
furcation g9z ikc
furfural hc3
furfuraldehyde hc3
furfuran hc2
furious 48d 79 a2i ckq
furiously 48d iw
furiousness 48d 79 a2i iw
furlough l69
furnish l2v
furniture 8br
furor avj
furore avj
furosemide 8bs
furred dk
furrier dvu
furrow jw6
furry 7j9 dk
further c91 hn7 le4
furtherance 63p c91 le4 le6
furthermore hn6
furthermost qi
furtive 3jt 97a
furtively 3jt
furtiveness 2u1 3jt 97a
fury 79 ckq gs5 kh3
furze fmj
fusain 82o
fuscous mw
fuse 2jv cdb inf inh
fused 46c
fusible 2jv inf inh
fusillade 6yc
fusion cdb inf
fuss 6gh gsr khc ldr
fussily 1w4
fussiness 1nl 1w4 cny
fusspot f9f
fussy 1w4 cny
fustian c0r
fustigate k14
fusty 1rw y8
futile 34s 479 a9n
futilely 34s
futility 479 a9n
future 2w6 a3f him
futurism 5gu bex d1k e59
futuristic 5gu bex d1k
futuristics bb2
futurity 2w6 a3f him
futurology bb2
fuzz fpt
fuzzed dl
fuzziness 1al 9ap
fuzzy 1al 9ap dl
gab 40c c3p
gabapentin 8bt
gabble bof jm8
gabby 40c c3p
gaberdine 88j
gabfest c3p
gabon d97
gabonese d97
gabun d97
gaddafi fb0
gadfly eo8
gadget 7v8 e6z
gadgeteer 7v8 e6z
gadolinite h5r
gaelic 5dv bxu dkc
gaffe 5vt
gag bue e70 jbr
gaga 1gy 2rb
gage 8c2 8qa
gagman e70
gagster bue e70
gagwriter e70
gaiety clp
gaily 2bf
gain l1a l1f
gainful 354
gainfully 354
gainfulness aa2
gainlessly i2i
gainsay jcm
gait hm2
gal g2p
gala 6fd
galactic 2cj cyj
galago 7r0
galangal fjz
galax fku
galingale fjz
gallamine hbg
gallant dz7
gallantly 12c hwh
gallantry 9og
gallberry fnx
gallbladder agn
galled 2uh
gallia d91
gallic 5dy d91 d92
gallimaufry d0k
gallinacean 7hv
gallinaceous 7hv
galling 5w
gallinule 7kz
gallon g2p
gallous 8bv
gallstone ddx
galore 12
galosh 7vi
galvanic 50s fcn
galvaniser e71 e72 jvt kj2
galvanising 1jp
galvanism 50s fcn
galvanizer e71 e72 jvt kj2
galvanizing 1jp
gambia 5n7 d98
gambian 5n7 d98
gamble ldg
gambler jqp
gambling 6du jqp
gamboge 9xp
gambol 6f6 kl1
gamely g7
gameness 1pr h19
gaminess 3mv 9su
gaming 6du jqq
gammon cpz
gamopetalous 2zd
gamp 8bw
ganapati dha
gand d86
ganef e7x
ganesa dha
ganesha dha
gang cy7 cy8 cyk e73
gangboard 8bx
gangdom cy7 cy8
gangland cy8
gangling 1nz 40g
ganglion afc
gangly 1nz 40g
gangplank 8bx
gangrenous 1z9 fdq gow
gangster cy7 e73
ganja 811 flh
ganof e7x
ganoin 7sk
ganoine 7sk
gantanol 8xj
gantrisin 8xk
gantry 8by
gaol 8gn e8l lb5
gaolbird ecw
gaolbreak 5v0
gaoler e8l lb5
gap df7 k8p
gape kvi
gaping 2ro
gar 7rr 7sn
garamycin 8cc
garb 7w0 i7g
garbage hbb
garbageman e74
garbed qy
garble jam
garbled rj
garboil ge5
gardant d0
garden 6vj e75 kf5
gardener e75 kf5
gardening 6vj kf5
garfish 7sn
gargantuan 2cr
garget fi2
gargoylism gl2
gari fox
garish 40z 99x 9ko
garishly 40z hze
garishness 40z 99x 9ko
garland 93k
garlic 4td csi flo
garlicky 4td csi flo
garment i7g
garmented qy
garmentless r4
garner l1c
garnishee l0k
garnishment l0k
garotte 8c0 k7q
garpike 7sn
garret 8im
garrison 8bz
garrote 8c0 e76 k7q
garroter e76 k7q
garrotte 8c0 e76 k7q
garrotter e76 k7q
garrulity 40c 96p
garrulous 40c 96p
garrulously 40c i15
garrulousness 40c 96p
gas 3sl 3sp gx9 hc4 iq2
gasbag e77
gasconade c7n jdk
gaseous 3sl 9cr gx9 hc4
gaseousness 3sl 9cr
gash 6bf god
gasification fy1 iq2
gasified 3so
gasify fy1 gx9 h63 hc4 iq2
gasmask 8c1
gasolene h63
gasoline h63
gasp 6rl i5c
gassy 1z5 3sp ggv gx9
gasteromycete fpj
gastralgia gpz
gastric 4te agz
gastroduodenal agz alu
gastroenterologist b75 e78
gastroenterology b75 e78
gastroesophageal agz als
gastrointestinal alq
gastromycete fpj
gastronome e3q
gastronomic 5f0 6wi cok
gastronomical 5f0 6wi cok
gastronomy 5f0 6wi cok
gastropod 7kb
gatecrasher e79
gatefold bgz
gatekeeper e1c
gather 79z cv5 jzd l7b
gathered 5st
gatherer dw9
gathering 79z cv5 l7b lgl
gator 7gt
gauche 1er 9uc
gaucheness 1er 9uc
gaucherie 5vt 9ke
gaud 40z 7ws
gaudery bwh
gaudily 40z hze
gaudiness 40z 99x 9ko o1
gaudy 40z 7ws 99x 9ko o1
gauge 8c2 j2a
gaumless q9
gaunt 1ny a06
gauntness 1ny a06
gauntry 8by
gaussmeter 8j5
gautama dhd
gauze 421 8c3
gauzy 421 8c3
gawk kvi
gawkiness 1wk a0f
gawky 1wk a0f efr
gawp kvi
gay 2bg mj
gayal 7pg
gayfeather fiz
gayly 2bg ho7
gayness 20p 6st
gaze 6tw kua
gazebo 8c4
gazillion g6e
gazump l2j
gbit g34
gean fn3
gear 8c5
gearing 8c7
gearshift 8c8
gearstick 8c8
geartrain 8c7
geek e2d
geezer e7b hjb
geezerhood e7b hjb
gegenschein fc5
gelatine 428 h76
gelatinlike 428
gelatinous 428 9vi h76
gelatinousness 428 9vi
geld 7oj i83
gelded 3n6
gelding 7oj i83
gelid 23d a0u
gelidity 23d a0u
gelignite 8c9
gelly 8c9
gelt fub
gem 8ca
gemfibrozil 8cb
gemination 6zu
gemma fgf
gemmation g0v
gemmed 3i
gemmiferous fgf
gemonil 8kj
gemsbok 7pz
gemsbuck 7pz
gendarmerie cxl
gendarmery cxl
gene 4th 4ti aik
genealogic 5n8 b5y cwk
genealogical 5n8 cwk
genealogically 5n8
genealogist cwk e7a
genealogy 5n8 b5y cwk e7a
general 1u2 6hr 9fj ap1 e7c
generalcy 6hr
generalised 3tl
generality 1u2 9fj b1a
generalization awl b1a jll
generalize awl ax7 jll
generalized 3tl
generally 1u2 hrc
generalship 6hr ap1 e7c
generate 34t cbb e7d hm9 k9o k9r
generation 4tf czx czz i7p
generational 4tf czx czz hm9
generative 1ta 34t i7p k9o k9p
generator k9p
generically 4tg
generosity 1uu 9m2
generous 1ul 1uu 73a 9m2
generously 1ul hsf
generousness 1ul 1uu 9m2
genesis cbb
genetic 27b
genetical 4th 4ti aik b8w
genetically 4th
geneticist b8w e7e
genetics 4th b8w e7e
geneve dbb
genf dbb
genial 1sx 96z
geniality 1sx 96z
genially 1sx htv
genic 4ti aik
genie di1
genip fnt
genital 55x akr
genitalia akr
genitals akr
genitive 546 bi7
genitourinary akr
genius ap6 e7g
genoese 5ep d7g
genotype 5ce 9vd cud
genotypic 5ce 9vd cud
genotypical 5ce 9vd cud
genova d7g
genovese 5ep d7g
gentamicin 8cc
genteel 3a5 9k8
genteelly 3a5
genteelness 3a5 9k8
gentile dk6 e9r
gentility 2on 9k8
gentle 2bx 2k4 9tv
gentleman 3a8 e7h
gentlemanlike 3a8
gentlemanly 3a8 e7h
gentleness 1ww 2bx 2g8 2k4 9tv a4y
gentlewoman dz5
gently 1ww 2g8 i4o
gentrification 64x icr
gentrify 64x icr
gentry d0c
genu anb
genuflect c9x kqw kqx
genuflection c9x kqw kqx
genuflexion c9x kqw kqx
genuine 1uy 3pn 9h8
genuinely 457 hnn
genuineness 1uy 3pn 457 9h8
genus 4tg
geodesic 5gv bal
geodesical 5gv bal
geodesy 5gv bal
geodetic 5gv bal
geographer bap e7i
geographic 5jq bap
geographical 5jq bap
geographically 5jq
geographics bap
geography 5jq bap e7i
geologic 584 ba7
geological 584 ba7
geologically 584
geologist ba7 e7j
geology 584 ba7 e7j
geomancer aws e7k
geomancy aws e7k
geometer e7l
geometric 3c9 4tj b64
geometrical 4tj b64
geometrically 4tj
geometrician b64 e7l
geometry 3c9 4tj b64 e7l
geomorphologic 5d8 baa
geomorphological 5d8 baa
geomorphology 5d8 baa
geophagia 6ry
geophagy 6ry
geophysical 58i ba9
geophysicist ba9 e7n
geophysics 58i ba9 e7n
geophyte 4tk fqf
geophytic 4tk fqf
geopolitical 58g bbt
geopolitics 58g bbt
georgia 5n9
georgian 5n9
geosphere deo
geostrategic 4tl bbu
geostrategy 4tl bbu
geothermal 4tm fd3
geothermally 4tm
geothermic 4tm fd3
gerbil 7o8
gerbille 7o8
gerfalcon 7g4
geriatric 59p 59q b76 cuf
geriatrician b76 e7m
geriatrics 59p 59q b76 e7m
germ 2t8 azk kez
german 5dx d6s
germane 3br g70
germaneness 3br g70
germicidal 3lq 879
germicide 3lq 879
germinal 2t8 azk
germinate fy2 ilb
germination fy2 ilb
germy 7dh
gerontological 59p b76
gerontologist b76 e7m
gerontology 59p b76 e7m
gerund 5qp bic
gerundial 5qp bic
gestate awg ghg hkn k9z
gestational awg ghg hkn
gesticulate 687 bwc bwd jjs
gesticulation bwd jjs
gestural tm
gesture 687 bwc jjs
get 5tx ic9 kxv
geta 83i
getable bw
getaway 5v1 ks8
gettable bw
getting 5tx kxv
getup 8n3 i7d
gewgaw 7ws
ghana 5na d99
ghanaian 5na d99
ghanese 5na d99
ghanian 5na d99
ghastliness 9h6 cl
ghastly 9h6 cl
ghent d86
ghetto d3i it2
ghettoise it2
ghettoize d3i it2
ghillie 8cd
ghost b0x di3 kgz
ghostfish 7se
ghostlike 2nj
ghostliness 2nj 9ir
ghostly 2nj 9ir di3
ghostwrite e7o kdk
ghostwriter e7o kdk
ghoul e8c
ghz hly
giant 2cr 2cu 7cc dgu dwe e7p e7q
giantism a6r gr9
gib g33
gibbet 8bv
gibbose w5
gibbosity 1ps ga4
gibbous 1ps ga4 w5
gibbousness 1ps ga4
gibelike 3da
gibibit g35
gibibyte g33
gibingly hzf
gibit g35
gibraltarian db7
giddily 4ak hpe
giddiness 3m1 96e
giddy 3m1 4ak 96e grj
gift api l9v
gifted 1v5
gigabit g34
gigabyte g33
gigacycle hly
gigahertz hly
gigantic 2cu 7cc dgu e7p e7q
gigantism a6r gr9
giggle f4g i6u
giggler f4g i6u
gigue c06
gild 8ce e7r kcc
gilded ms
gilder e7r kcc
gilding 8ce kcc
gilled 1uc
gillie 8cd
gilt 8ce ms
gimcrack 40z 8bc
gimcrackery 8bc
gimlet 7w2
gimp h19 kmi
gimpiness 1pr h19
gimpy 1pr h19
ginep fnt
gingiva 4tn afl
gingival 4tn afl
gingko ffs
ginkgo ffs
ginmill 7x2
ginzo dky
gip 6pb lf6
gipsywort foe
giraffe 7q4
girandola 8cf
girandole 8cf
gird joc
girl e5l e7s hj2
girlhood e5l e7s hj2
girlish 2rj 98c
girlishly 2rj
girlishness 2rj 98c
gismo 7v8 87h
gist b1l
git eut
gita blb
gittern 839
give l3b
given 20 266 9ep b0p
givenness 20 9ep
giving jsa l21
gizmo 7v8 87h
gizzard 7kn
glabella 4to adb
glabellar 4to adb
glace 1sr
glacially 4tp
glaciate ddy fy3 gzh im3 jto
glaciation 4tp fy3 gzh im3 jto
glacier 4tp ddy im3 jto
glad 2as cli
gladden kih
gladdened 167
glade d2o
gladfulness cli
gladiator 5nb e7t
gladiatorial 5nb e7t
gladiola flm
gladiolus flm
gladly hzg
gladness 2as cli mf
gladsome 2at cli
gladsomeness 2at cli
glamor 1jr 99c ive
glamorisation 64e ive
glamorise 64e ive
glamorization 64e ive
glamorize 64e 99c ive j3b
glamorous 1jr 99c
glamour 1jr 99c ive j7j
glamourisation 64e ive
glamourise 64e 99c ive j3b
glamourization 64e ive
glamourize 64e ive
glamourous 1jr 99c
glance 6ts kvk
gland 5nc age
glandular 5nc age
glare 6tx 9wy i71
glareole 7l6
glaring hh yl
glaringly yl
glary hh
glass 3r5 hc6 l35
glasshouse 8cx
glassless 1v8
glassware 8ch
glasswork 8ch
glassworker e7u
glasswort fhy fhz
glassy 1tn 3r5 hc6
glazed 1tn
glazer e7u
glazier e7u l35
gleam 9x3 cfi kvb kve
gleaming 9x3 cfi hc kvb
glean e7v jxh
gleaner e7v jxh
glee clq
gleeful 2be clq
gleefully 2be hzh
gleefulness 2be clq
glia 4tq ajf
glial 4tq ajf
glibly 30x hus
glibness 30x
glide 67v 8ci kl7
glider 8ci kl7 kns
gliding 66v kns
glimmer cfi hj kvb
glimmering b1d
glimmery cfi hj
glimpse 6ts
glint cfh kve kvk
glinting he
glioblastoma gnc
glipizide 8cj
glisten 9wz kve
glistening hk
glister 9wz
glistering he
glitter 9wz he kve
glittering he
glittery 9wz cfj he
glitz 9ko
gloam hjs
gloaming hjs
gloat cm0 jdl
gloating cm0 jdl
glob cuo
global 2n8 ddj
globalisation fy4 ivr
globalise fy4 ivr
globalization fy4 ivr
globalize fy4 ivr
globally 2n8 hqk
globe 2n8 ddj
globefish 7sr
globin hfv
globose 3g6 a5a
globosity 3g6 a5a
globular 3g6 a5a gae
globularness 3g6 a5a
glochid fps
glochidium fps
glom l2n
glomerular 5il adq
glomerulus 5il adq
gloom gek h3
gloomful h3
gloomily 163
glooming h3
gloomy 94s gek h3
glop bu9
glorified bm
glorify 999 gur iso jc6
gloriole 9wu
glorious 1v9 gur
gloriously 1v9
glory 1v9 25t 999 dt gur iso jc6
glossa afh
glossalgia gpx
glossily 1v7
glossina 7mv
glossiness 1v7 9x6 hk
glossodynia gpx
glossopharyngeal afh amc
glottal 55u afi
glottis 55u afi
glottochronological 55v bcd
glottochronology 55v bcd
glove 7x4
glow 9x3 a17
glower 6tx i71
glowering 1w7
gloweringly 1w7
glowing 1gz
glowingly 1gz
glucinium h4b
glucophage 8ke
glucotrol 8cj
glue h6l jxx
glued a5
gluey 3c 9vh h6l
glueyness 3c 9vh
gluiness 3c 9vh
glum 164 cnw
glumly 1w7 hv0
glumness 164 1w7 cnw
glut jt0
glute ana
gluteal 4tr ana
gluten 3c coh
glutethimide 8ck
gluteus 4tr ana
glutinosity 3c 9vi
glutinous 3c 9vi coh
glutinousness 3c 9vi
glutted 1th
glutton e7w jrv p
gluttonise jrv
gluttonize e7w jrv
gluttonous e7w p
gluttonously p
gluttony 6oo
glyburide 8cl
glyceride hca
glycerin hcb
glycerine hcb
glycerite hcc
glycerogel hcd
glycerogelatin hcd
glycerol hcb kp3
glycerole hcc
glycerolise kp3
glycerolize hcb kp3
glycogen 4ts h9i
glycogenic 4ts h9i
glycol haf haz
glyoxaline hd7
glyptics 8cm
gnarled 3vp
gnarly 3vp g9w
gnaw 7o5 ihy k1w
gnawer 7o5 k1w
gnetophyta ffn
gnetophytina ffn
gnome 52x dhp
gnomic 52x dhp
gnu 7pr
goad 8qn c93 jus kiw
goaded 494
goading c93 jbl jus
goalie 6ej e7y
goalkeeper 6ej e7y
goalless 3x6
goaltender 6ej e7y
goat 7pp
goatfish 7sa
goatsucker 7if
gobble 7i1 e7z jnn js4
gobbler 7i1 e7z jnn js4
goblet 82k
goblin dhx
goby 7sf
god 1zh dh3 dhf
goddam 149
goddamn 14a
goddamned 149
godless 2zv 9lr
godlessness 2zv 9lr
godliness 1zh 2zs 9ll
godly 1zh 2zs 9ll dhf
godsend chr
goer e05 kk0
goering faj
goeteborg d6r
goethean 5ki fai
goethian 5ki fai
goethite h5t
goggle kvi
goidelic bxu
going 5tz kk0
goiter gmd
goitre gmd
gold 9xo ms
goldbricking 6nk l95
goldcup fgy
golden ms
goldfinch 7fh
goldsmith e80
goldworker e80
golem 7w5
golf jr0
golfer e81 jr0
golfing jr0
golliwog 8cn
golliwogg 8cn
golosh 7vi
gomel dar
gonad 5ey al9
gonadal 5ey al9
gonadotrophic 5nd ahk
gonadotrophin ahk
gonadotropic 5nd ahk
gonadotropin 5nd ahk
gondolier e82
gondoliere e82
gone 18a 68
gonif e7x
goniff e7x
gonorrhea gkd
gonorrhoea gkd
gonzo 10k
goo 3d he3
good 1vf a90
goodby bow
goodbye bow
goodish 11i
goodly 11i
goodness 1vf 1yj 42 a90
goody coc
gooey 3d he3
goof dvx e92 leo
goofball dvx e92
goofy 4c9 dvx e92
googly 6ep
gook he3
goon eav efr
gooney 7lb
goonie 7lb
goony 7lb
goop 8vo he3
goose 7ir 7is
goosebump 6ta
goosefish 7rq
gooseflesh 6ta
gooselike q4
goosey e92 q4
goosy e92 q4
gop cyg
gore 629
gorge ew3 jt0
gorgeous du
gorgeously du hzi
gorger ew3 jt0
gorgerin 8co
goring faj
gorki dan
gorkiy dan
gormandise jt0
gormandize jt0
gormless q9
gorse fmj
gory ff
gosling 7ir 7is
gosmore fiy
gospel blj
gospeler e4d
gospeller e4d
gossip c3p c7c jmb jmg ti
gossiper e83 jmg
gossiping c3q jmg
gossipmonger e83
gossipmongering c3q
gossipy c3p ti
goth eni
gothenburg d6r
gothite h5t
gouge dx5 e84 jwa kz0
gouger dx5 e84 jwa kz0
goujon 7rb
goulash coy
gourmand e7w jt0
gourmandize e7w jt0
gourmandizer e7w jt0
gourmet e3q
gout 4an gls
gouty 4an gls
govern 74t lc2
governable 2hh
governance 74t cx1 lg4
government cvq lg4
governmental 322
governmentally 322
governor 5ft 6hs e85 lg4
governorship 6hs e85
goy dk6
grab 5yg k1q
grabby 25
grace 1wo a0b kc7 lmp
graceful 1wg a0a
gracefully 1wg
gracefulness 1wg a0a
gracelessly 1er hs9
gracelessness 1er 1wl 9kd a0e
gracile 1wh a0b
gracility 1wh a0b
gracious 1wo 9u4 a0b
graciously 1wo
graciousness 12i 1wo 2bu 9n0 9u4
grad dnv
gradate 6yz gua
gradational 1ws 6yz gua
gradatory 1ws
grade cy3 gu9 j1n
graded 20s
grader j1m j1n
grading j1n
gradual 1wq a4c
graduality 1wq a4c
gradually 1wq
gradualness 1wq a4c a4y
graduate 211 61p dnv l04 l05
graduated 1ws 5ss
graduation 61p l04 l05
graecophile 5rs eog
graecophilic 5rs eog
graffiti 8cp
graffito 8cp
grafting k5r k5s
grail 8cq
grain 3qu ddz ic5 jys
graininess 3qu 9wo
graining 9ws jys
grainy 3qu 9wo ddz
gram g4n
grama fjn
graminaceae fjh
gramma fjn
grammar 1wz 55s bd5
grammarian e86
grammatic 55s bd5
grammatical 55s bd5
grammatically 1wz
grammatolatry 712
gramme g4n
gramps e87
grampus 7ld
gran e88
grand 25q 2oo a6o
grandad e87
granddad e87
granddaddy e87
grandeur 9kb 9po
grandfather e87
grandiloquence 3ew c0b
grandiloquent 343 3ew c0b
grandiloquently 3ew i17
grandiose 25u
grandiosely 25u hvi
grandiosity 344 c0b
grandly 25q
grandma e88
grandmother e88
grandpa e87
granger e5a
granite 1xg 1xz 9gs hch
granitelike 1xg
granitic 1xg 1xz 9gs hch
grannie e88
granny e88
grant 5wd e89 e8a kzj kzz
granted 20
grantee dnn e89 kzk kzz l2f
granter e8a kzj l2f
grantor kzk
granular 3qu 9wo ddz
granularity 3qu 9wo
granulation ic5
granule de0
granuliferous de0
granulocyte 5ij aj2
granulocytic 5ij aj2
granulocytopenia gih
granuloma 4tt gne
granulomatous 4tt gne
granulose 3qu
grape 417 crf
grapelike crf
grapevine c7e
grapey 417 crf
graph 4tu bye kft
graphical 4tu byd bye
graphically hxw
graphics by9
graphite h9k
graphologist bgo e8b
graphology bgo e8b
grapnel 8cr
grapple 6ea 6js f9j k7v lg7
grappler 8cr f9j k7v
grappling 6js k7v
grapy 417 crf
grasp 6qf 6qg ayj ayk iy0
graspable vt
grasping ayk iy0
grass dc fji
grassy dc fji
grateful 1x1 cjs
gratefully 1x1 hsm hvm
gratefulness 1x1 cjs
graticule 8sk
gratification 72m gem jsi kip
gratify 72m gem kip
gratifying 312
gratifyingly 312 hrx
gratingly hzj ih
gratis 2ua
gratuitous 2bs
gratuitously 2bs
gratuity ft9
gratulatory 1p0
grave 13d 3ly 8cs 96a
gravel 3rl h6i
gravelly 3rl h6i ih
gravely 3ly hry
graven jq jr
graveness 25c 3ly 96a
graver 8ct
graverobber e8c
gravestone 8cu
graveyard d2h
gravid b7 ghh
gravidation ghh
gravidity b7 ghh
gravidness b7 ghh
gravimeter 5hp 8f8
gravimetric 5hp 6yt 8f8
gravimetry 5hp 6yt
gravitas 9tt
gravitational 4tv fcz
gravitationally 4tv
gravitative 4tv fcz kjl
gravity 25c 3ly 96a fcz kjl
gray 2rc 9xh nc
graybeard elj
grayhen 7i2
grayish nc
graylag 7it
grayly hzl nc
grayness 9xh nc
graze 5z3 6rz k7z k95
grazier k80
grazing 5z3 6rz k7z k80 k95
grease gy9 ou
greaseball dky
greased 3r1
greaser dl4
greasily 1oc
greasiness 1oc 9zy ou
greasy 1oc 9zy
great 25d a6o aat
greatcoat 8cv
greatest 3xs
greathearted 2oi
greatness 25d aat
greave 8cw
grecian 5ja d6z dku
greed 25 9wa
greedily 25 hvw
greediness 25 9mg 9r3
greedy 25 6ol 9mg 9wa
greegree 8cy
greek 5ja by0 d6z dku
green 9xq iul mx
greenback fui
greenbelt d3j
greenbrier fls
greenery frk iul
greenhorn dym
greenhouse 8cx
greening fed iul
greenish 9xr mx
greenishness 9xr mx
greenly mx
greenness a7f
greensick 4pv gl7
greensickness gl7
greensward dgk
greenway d3j
greenweed fm6
greet box e8d je7 je8
greeter e8d je8
greeting box je7 je8
gregarious 3ry 3s5 96y
gregariously 3s5 hzk
gregariousness 3ry 3s5 96y
gremlin dho
grenada 5ne d9a
grenadian 5ne d9a
grenadier 7rf
grey 9xh nc
greybeard 7xx elj
greyhen 7i2
greyish nc
greylag 7it
greyly hzl nc
greyness 9xh nc
griddlecake cpj
grief cm9
grievance cnm
grieve ej4 khk
griever ej4 khk
grieving 2b4
grievous 13d
grievously 13d
griffin dgy
grifter dx5
grigri 8cy
grill 63i 8cz 8d0 ika
grilled 113 115
grilling 63i ika
grillroom 8d0
grillwork 8cz 93d
grim 304 9b7 9h6 cl
grime gy9 k5y op
griminess gyd op
grimly 304
grimness 304 316 9b7 9h6 cl
grimy gy9 gyd op
grin bwf e8e i6q
grind 69m cdx jzx k8r
grinding cdx iki jzx
grindle 7sl
grinner e8e i6q
grinning bwf i6q
grip 6qg 8dp k7v
gripe c6p jf2
gripes gpv
griping gpv
grippe gk3
gripping 29j
griseofulvin 8d1
grisly cl
gristle 447 af2
gristly 447 af2
gritrock h6k
gritstone h6k
gritty 3qu h6k
grizzly 2rc 7m3
groan c30 e8f jmn
groaner e8f jmn
groat fug
groggy 1gc
groin aoa
grok iy0
grommet 854
groom 6ug f0m l5e
grooming 6r0 6ug i7a l5e
groove 705 jw6 k2h
groover k2h
grooving 6vy k2h
groovy 1vg
grope jxa
groping l4
gropingly l4
grosbeak 7fi
gross fsd
grossbeak 7fi
grossly yl
grossness 14t 9kj
grot de1
grotesque 1mm 99w e1
grotesquely e1
grotesqueness 1mm 99w e1
grotesquerie 99w
grotesquery 99w
grotto de1
grouch 1w4 e8g jf0
grouchily 1w4 hwu
grouchy 1w4 e8g
ground dem
groundball 5y6
groundberry fkp
groundbreaker ep0
groundbreaking 2t9
grounder 5y6
groundhog 7oc
grounding 5yz
groundkeeper e8h
groundless 3y4
groundlessness a8q
grounds 93n az5
groundskeeper e8h
groundsman e8h
groundwork axw
group 5tm j1j joi
grouped og
grouping 5tm j1j joi
grove 8d2
grovel dos krp
groveler dos krp
groveling 1az
groveller dos krp
grovelling 1az
grow cbc fyq
grower dnc igc kf2
growing fy5 ifn igc igo
growl c6r e8i jmo
growler e8i jmo
growling c6r jmo
grown 2if
grownup 2if dik
growth fy5 ifn igc igo
groyne 7zh
grub cof
grubbily i4l op
grubbiness gyd op
grudge cnm
grudging 1ur 4bx
grudgingly 4bx
grueling 1dk
gruelling 1dk
gruesome 9h6 cl
gruesomely cl
gruesomeness 9h6 cl
gruff 1w6 9ud 9yu ii
gruffly 1w6
gruffness 1w6 9ud 9yu ii
grugru fmn
grumble c6s ceb f8m jez jf0 jmo kws
grumbler f8m jez jf0
grumbling c6s ceb jez jmo kws
grume 426 ah6 hdp
grummet 854
grumose 426
grumous 426 ah6 hdp
grump 1w4 e8g
grumpily 1w4 hwu
grumpiness 1w4 95s
grumpy 1w4 95s e8g
grundyism 9sq
grunge gy9 op
grungily i4l op
grungy gy9 op
grunt 7oy cdy e8j jmj
grunter 7oy e8j jmj
gruntle kg1
gryphon dgy
guacharo 7ih
guanabana crh
guanabenz 8d3
guanosine hhd
guarantee bqg jdy je0
guarantor e8k je0
guard jq8
guardant d0
guarded k9
guardedly hwt k9
guardian 6ql 6r4 dj2
guardianship 6ql 6r4 dj2
guatemala 5nf d63
guatemalan 5nf d63
gubbins 87h
gubernatorial 5ft e85
guck he3
gudgeon 7sf
guerilla e8m
guerrilla e8m
guess ayc buo e8n j03 jfj
guesser e8n j03 j2a jfj
guessing ayc jfj
guesstimate ayd
guesswork ayc
guest e8o
guestimate ayd
guff boi
guib 7pv
guidance 75y bpk
guide f69 knd kpf
guideword bhs
guiding cu
guild cxw
guilder g49 g4a
guileful 9c
guilt 27o 9q cmf gew
guiltily 9q
guiltiness 27o 9q gew
guiltless 27l geu
guiltlessness 27l geu
guilty 27o 9q cmf gew
guise 98x
guitar 8d4 e8p
guitarist 8d4 e8p
gulch de2
gulden g49 g4a
gulfweed 7dx
gull dvi jbt lfd
gullet als
gullibility 3t7 9qs
gullible 3t7 9qs
gulp 6rt 6ru 6s6 e8q jny jtd
gulper e8q jtd
gulping 6ru jny
gulyas coy
gum afl js7
gumminess 3c 9vh
gumming 65r js7
gummy 3c 9vh h6l
gumption a24 aou
gumptious 1gs
gumshoe 7vi e0m
gumweed fiu
gun 7vn jql
guncotton h9g
gunfight 5y1
gunfire 5xz
gunk he3
gunman e8r
gunnel 8d5
gunner dpl jql
gunny 809
gunplay 5y1
gunpowder hfk
gunshot 5xz
gunslinger e8r
gunwale 8d5
gush 8d6 byv cgs krz
gusher 8d6 k57 krz
gushingly 178
gushy 178 byv
gust fd0 j2
gustation 54n aro
gustative 54n au9
gustatorial 54n aro au9
gustatory 54n aro au9
gusto civ
gusty fd0 j2
gut alt
gutless 3wi 9ow gg
gutlessness 9ow gg
guts a24 gf
gutsiness 9op gf
gutsy 9op a24 gf
gutter 8d7
guttural ig
guy e8s
guyana d9b
guyanese d9b
guzzle 6s6 jrz
guzzler e8q
guzzling 6s6 jrz
gym 8d8
gymnasium 8d8 cyt
gymnastic 29 6dy
gymnastics 29 6dy
gymnosophical 59s b3u
gymnosophist b3u e8t
gymnosophy 59s b3u e8t
gymnosperm 59t ffm
gymnospermophyta ffl
gymnospermous 59t ffl ffm
gynaecological 59r b77
gynaecologist b77 e8u
gynaecology 59r b77 e8u
gynaeolatry 714
gynandromorph 2hw ea6
gynandromorphic 2hw
gynandromorphous 2hw ea6
gynarchy czi
gynecocracy czi
gynecologic 59r b77
gynecological 59r b77
gynecologist b77 e8u
gynecology 59r b77 e8u
gyneolatry 714
gynne fak
gyp 6pb lf6
gypsywort foe
gyral akc
gyrate 68n krd
gyration cgu kr7
gyre g9e
gyrfalcon 7g4
gyro 8d9
gyroplane 7w4
gyroscope 5ng 8d9
gyroscopic 5ng 8d9
gyrostabiliser 8da
gyrostabilizer 8da
gyrus akc
gywn fak
haberdasher dvw
habiliment 83l
habilimented qy
habilitate i7g
habit 6d3 as2 jro t3
habitability 2f1 9c9
habitable 2f1 9c9
habitableness 2f1 9c9
habitant djb
habitual 6d3 t3
habitually t3
habituate 60j 6d3 as2 gi4 iht jro
habituation 60j gi4 iht
habitus 9zs
hachure 993
hackamore 8di
hackberry cr5
hackbut 7vk
hackle k8v
hackmatack fnp
hackneyed 2tb
hadal df6
hadean 26s di9 hip
hadj b1c
hadji e90
hadrosaur 7h3
hadrosaurus 7h3
haecceity b1m
haem hfs
haemagglutinate fy9 ju5
haemagglutination fy9 ju5
haemal 52z ai0
haemangioma gnl
haematal 52z ai0
haematemesis 5xr
haematic 530 ah4
haematinic 8ef
haematite hcv
haematocele gp5
haematochezia fya
haematocoele gp5
haematocolpometra gp6
haematocolpos gp7
haematocrit 8eg g7x
haematocytopenia gdv
haematocyturia gnx
haematogenesis fyb
haematogenic 4u0 fyb
haematohiston hfv
haematoidin h87
haematological 59u b78
haematologist b78 ea1
haematology 59u b78 ea1
haematolysis fye
haematoma gpd
haematopoiesis 4u0 fyb
haematopoietic 4u0 fyb
haematuria gox
haemic 530 ah4
haemitin hfs
haemodialysis 6kr
haemogenesis fyb
haemoglobin hfq
haemoglobinemia gly
haemoglobinopathy glz
haemoglobinuria goy
haemolysin hcw
haemolysis 5i9 fye
haemolytic 5i9 fye
haemophile 532 ea2
haemophilia 532 gl9
haemophiliac ea2
haemophilic 532 ea2 gl9
haemopoiesis 4u0 fyb
haemopoietic 4u0 fyb
haemoprotein hcf
haemoptysis gm0
haemorrhage 4u2 gof
haemorrhagic 4u2 gof
haemorrhoid gpy
haemorrhoidectomy 6lg
haemosiderin hfx
haemosiderosis goz
haemostasia 6lh
haemostasis 6lh
haemostat 8eh
haemothorax gpi
haft 8db
haftarah blh
hag 7f4 e8w
hagada bln
hagbut 7vk
hagfish 7f4
haggada bln
haggard 1ny 43i
haggardly 43i
haggle c4c e8x kzt
haggler e8x kzt
haggling c4c kzt
hagiographer bmx e8y
hagiographist e8y
hagiography bmx e8y
hagiolatry 716
hagiologist e8y
hahnium h4l
haick 8dc
haik 8dc
hail jc8
hair adz dh
hairball de3
haircare 646
hairdo ae1
hairdresser e8z
hairdressing 646
haired dh
hairiness 996 dh
hairless df gwb
hairlessness df gwb
hairlike 420
hairpiece 8dd
hairsplitting 33f
hairstyle ae1
hairstylist ae1 e8z
hairtail 7sh
hairy 996 adz dh
haiti 5nh d6a d6b
haitian 5nh d6b
haj b1c
haji e90
hajj b1c
hajji e90
hakeem e91
hakenkreuz bwl
hakim e91
halacha blo
halaka blo
halcion 90j
haldol 8dh
haleness 1yu ghn
halfhearted 1h1
halftone 8de
halfway hv8 kj
halibut 7st
halitus hal
hall 7ut 8dg
hallah cq7
halliard 8dj
hallmark 9cq
hallow jci
hallowed 3h8
hallowmas hk0
hallucinate 39f b0u grs ktj
hallucinating 4ai
hallucination grs ktj
hallucinatory 39f ktj
hallucinogen 2zg 8df
hallucinogenic 2zg 8df
hallway 8dg
halm frs
halo 9wu
halobacter 7cs
halobacteria 7cs
halobacterium 7cs
haloperidol 8dh
halophil 7cr
halophile 7cr
halt ccw kk7 kk8
halter 8di
haltere 7m9
halting 1pr
halyard 8dj
ham cpz
hamburger cqf
hammer 77p 8dk k0n kc5
hammering 77p k0n
hamming 6g5 kfp
hammock deh
hamper 8ub
hand an5
handbag 7wi
handbasin 92h
handbasket 7x9
handbill c8y
handbook bl3
handbreadth g3t
handcart 8dl
handclasp bp0
handcolor iil
handcolour iil
handcraft 8dn
handcuff 8dm jwi
handed 3fj a4s
handedness 3fj a4s
handful g5s g61
handgrip 8dp
handgun 8pq
handicap h17 i9x joa
handicapped 1pt
handicapper joa
handicraft 8dn
handily 1h hsg
handiness 1h 9bz
handiwork 8dn
handkerchief 8do
handle 75d l7s lc7
handling 5yi jts
handlock 8dm
handmaid e93 gce
handmaiden e93 gce
handrail 7wt
hands 6qm
handsbreadth g3t
handsewn 14f
handshake bp0 jeb
handshaking bp0 jeb
handsome 1um 99f ds
handsomely 1um ds
handsomeness 99f ds
handstamp jw2
handstitched 14f
handwork 8dn
handwrite bkk jkj
handwriting bkk jkj
handy 1h 9bz
hang 8dq e94 k3o
hangar 7tl
hangdog 9q
hanger 8dq e94 k3o
hangnail anq
hangout d3l
hangover gvm
hanker cic kjh
hankering cic kjh
hankey 8do
hankie 8do
hanky 8do
hannukah hk5
hanukah hk5
hap iks
haphazardly 38n hoz
haphazardness 38n 9g2
haphtarah blh
haphtorah blh
hapless 1ro
haploid 1x5
haploidic 1x5
happen ca0 iks iky
happening ca0 iks
happenstance cb1
happily 1x6 ho7
happiness 1rh 1x6 clh gen
happy 1x6 clh gen
haptic 54o ark aul
haptically 54o hsi
harakiri 62b
harangue c8g e95 jjo
haranguer e95 jjo
harass 6da e96 e9c jps kh5
harassed 450
harasser e96 e9c jps kh5
harassment 6da kh5
harbinger bv9 jit
harbor d4l kgb
harborage d4p liv
harbourage d4p liv
hard 18o 1dk 9na
hardback 8dr cv
hardbacked cv
hardboard hi8
hardbound cv
hardcover 8dr cv
harden fy6 iq4
hardfisted 1uq
hardheaded 39l 3wq
hardhearted 1xy cjx u2
hardheartedness 1xy cjx u2
hardihood 9ok
hardiness 3g2 9ok a20
hardly hmf
hardpan har
hardship 9b7 gx2
hardwareman ecp
hardworking 195
hardy 3g2 a20
hareem 8ds
harelip gmy
harem 8ds
haricot cqz
harikari 62b
hark kwz
harken kwz
harlequinade 6fa
harlot eru
harlotry 6nw
harm 6cj cfv gob
harmful 1y3 aal
harmfully 1y3 hxt
harmfulness 1y3 9hx aal
harmless 1y2
harmlessly 1y2
harmonic 4tw 9yk bz7
harmonica 8dt
harmonical 1yc 9bg 9yk bz7 gdm
harmonically 4tw
harmonious 1hm 1yb 9bg 9yk 9yl bz7 gdm
harmoniously u5
harmoniousness 1hm 1yb 9bg 9yl u5
harmonisation 7b9 bz8 isb kdo kdq
harmonised 1yc
harmoniser e97 e98 isc ise kdo
harmonium 8du
harmonization 7b9 bz8 isb kdo kdq
harmonized 1yc
harmonizer e97 e98 isc ise kdo
harmony 1yb 1yc 9bg bz7 ll2
harness l80
harp 8dv e99 ker
harper e99 ker
harpist 8dt 8dv e99
harpoon 8dw e9a jqs
harpooneer 8dw e9a
harpooner e9a jqs
harpsichord 8dx e9b
harpsichordist 8dx e9b
harquebus 7vk
harried 450
harrowing 2ug
harry e96 kh5
harsh 318 95m 9yt
harshly 318 hzj
harshness 3qt 9wn
harvest 6zi 8dy e9d fpn jxh
harvester 8dy e9d jxh
harvesting 6zi jxh
haschisch 8dz
hasheesh 8dz
hashish 8dz
hasid e9e
hasidic 4tx bg8 cwe
hasidim cwe
hassid e9e
hassidic 4tx bg8 cwe
hassidim cwe
hassidism bg8
hassock 8n0
haste 24r 24s 6gi a49
hasten ir1 krj
hastily 24r hsx
hastiness 24r 24s 97s a49
hasty 24r 97s a49
hat 8e0 e9h
hatch d3k fy7 i8a
hatchback 8e1
hatched h9
hatchel k8v
hatchery d3k i8a
hatching fy7 i8a
hate cn9 e9g kge
hated 2gt
hateful 2gk 2oe 9h3
hatefully 2oe
hatefulness 2gk 2oe 9h3
hater e9g kge
hatful g68
hatmaker e9h
hatrack 83p
hatred cn9
hatter 8e0 e9h
hauberk 8e2
haughtily 36f
haughtiness 36f 9r9
haughty 36f 9r9
haul 5xf 73y e9i k26 k2c
haulage 5xf k26 k2c
hauler e9i k26 k2c
haulier e9i
hauling 73y k26 k2c
haulm frs
haunt d3l kgz kju kpl
haunted wg
hausen 7sm
hautbois 8mo
hautboy 8mo
hauteur 9r9
have lhj
haven 8e3
haversack 7wg
havoc 6gd
hawaii 4ty
hawaiian 4ty
hawk 74h enm l1u
hawkbill 7gl
hawker enm l1u
hawking 74h l1u
hawkish 2wz bfo
hawkishness 2wz bfo
hawkmoth 7nu
hawksbill 7gl
hawkshaw e0m
hawse 8e4
hawsehole 8e4
hawsepipe 8e4
hayfield d3c
hayloft 8e5
haymow 8e5
hayrack 8e6
hayrick cur
hayrig 8e6
hayseed f9u
haystack cur
hayti d6a
hazan dtw
hazard 3hn fbp h0t jfj ldg ldi
hazardous 3hn h0s h0t
hazardously 3hn hpq
hazardousness 3hn h0s
haze 1al fd2 r9
hazelnut crt
hazily 1al r9
haziness 1al 9ao r9
hazy 9ao fd2 r9
hcfc h3r
head am3
headache azg gpw
headcounter epu
headdress 8e7
headfirst hzm
headfish 7ss
headgear 8e7
headlamp 8e8
headland dfi
headlight 8e8
headline l2z
headliner e9k l2z
headlong hzm
headman e9l e9o
headmaster 6ht e9m
headmastership 6ht e9m
headmistress 6hu e9n
headmistressship 6hu e9n
headphone 88o
headpiece 8e9
headroom g6g
headshake 688
headshaking 688
headship e9j er0
headsman e9o
headstall 8e9
headstone 8cu 8hc
headstrong 2pz
headway g6g
heal fy8 iad ihm
healed 4a8
healer f49 i9b
healing 1yi fy8 iad ihm
health 1ys gvo
healthcare 71y
healthful 1yf 9hu
healthfulness 1yf 3le 9hu
healthier ej
healthily 39u
healthiness 1ys ghm
healthy 1ys ghm gvo
heap cup g68 k4o
heaps g6f
hear arn b8 iyd kvs
hearable b8 kvs
hearer e9q kvv
hearken kwz
hearsay c7d
heart ags
heartache cm9
heartbeat cev
heartbreak cm9
heartbreaking 2b7
heartbroken 2b5
heartburn gqe
hearten kiv
heartening 1fp
heartfelt 3pl
hearth 8an
heartily 49o htu v4
heartiness 1yv 49o 9pd a1z v4
heartless 1xy cjx
heartlessly 1xy
heartlessness 1xy cjx
heartrending 2b7
heartsick 225 2b5 cmk
heartsickness 225 2b5 cmk
heartwood fq3
hearty 49o 9pd cn4
heat 237 8ea a0w aur fd3 ilw ilz l32
heatable 237 ilw ilz l32
heated 238 23p
heatedly 23p hzn
heater 8ea ilw l32
heath d20 fkl
heathen 301 e9r
heathenish 301
heathenism bfv
heathland d20
heathlike fkl
heating ilz
heaven d37
heavenly 4oq apm
heavens d2g
heavenward 46z hzo
heavenwardly hzo
heavenwards hzo
heavily 200 202
heaviness 1nu 1zp a1t
heaving kqy
heavy 1zp 200 9b9 a1t
heavyhearted 2aw cm3
heavyheartedness 2aw cm3
heavyset 40j
hebdomad 3b7 hjt
hebdomadal 3b7 hjt
hebdomadally 3b7
hebdomadary 3b7 hjt
hebephrenia 3iq gsl
hebephrenic 3iq gsl
hebraic 5ks by5
hebraical 5ks 5kt by5 dk8
hebraism cwd
hebrew 5ks 5kt by5 dk8
heckler e9s jev
heckling 72f jev
hectic 5p
hectically 5p hzb
hectograph 8eb
hectoliter g2v
hectolitre g2v
hectometer g44
hectometre g44
hector kgu
hedge 8ec btr e9t j95
hedgehog 7o9
hedgerow 8ec
hedging btr j95
hediondilla fno
hedjaz dah
hedonic 26f bcj dcb
hedonism 26f dcb e9u
hedonist bcj dcb e9u
hedonistic 26f bcj dcb
heed atk lf4
heedfully 3by hr9
heedfulness 3by 97v ae
heedless 203 9rz ats
heedlessly 203 hrj
heelbone aef
heftiness 11i 3wa a1u a1x
hefty 3wa a1u
hegira 5v2 5v3
height a8h gc0
heights d3q
heimdal did
heimdallr did
heinous 48m 9lv
heinously 48m
heinousness 48m 9lv
heir e9v
heiress e9w
heist 6ph lf3
hejira 5v2 5v3
heliac 4tz dge
heliacal 4tz dge
helianthemum fl8
helianthus fix
helical 3w4 83t
helicon 8ed
helicopter 8ee
heliotherapy 6l1
heliotrope h91
heliotype 8eb
hell d3m
hellcat f7d
hellene 5ja dku
hellenic 5j9 5ja b3g by0
hellenistic 5j9 b3g
hellenistical 5j9 b3g
helleri 7ea
hellgrammiate 7nl
hellhole d3m
hellion e9x
hellish 1vv 315
hellishly hqw
hello bp1
helminthic 1yg 91p
helmsman e9y
helot ewz
help 78v a9z dis dps ldm
helper dis dps ldm
helpful 205 a9k
helpfully 205
helpfulness 205 9n2 a9k
helping cor jsg
helpless 32v ac5
helplessly 32v ht1
helplessness 32v ac5
helpmate ea0
helpmeet ea0
helve 8db
hemagglutinate fy9 ju5
hemagglutination fy9 ju5
hemal 52z ai0
hemangioma gnl
hematal 52z ai0
hematemesis 5xr
hematic 530 ah4
hematin hfs
hematinic 8ef
hematite hcv
hematocele gp5
hematochezia fya
hematocoele gp5
hematocolpometra gp6
hematocolpos gp7
hematocrit 8eg g7x
hematocytopenia gdv
hematocyturia gnx
hematogenesis fyb
hematogenic 4u0 fyb
hematohiston hfv
hematoidin h87
hematologic 59u b78
hematological 59u b78
hematologist b78 ea1
hematology 59u b78 ea1
hematolysis fye
hematoma gpd
hematopoiesis 4u0 fyb
hematopoietic 4u0 fyb
hematuria gox
heme hfs
hemianopia h1j
hemianopsia h1j
hemic 530 ah4
hemicrania gq1
hemicycle g98
hemiepiphyte fqk
hemimetabolic 2l7 fyc
hemimetabolism 2l7 fyc
hemimetabolous 2l7 fyc
hemimetaboly 2l7 fyc
hemimetamorphic 2l7
hemimetamorphosis 2l7 fyc
hemimetamorphous 2l7 fyc
hemimorphite h5v
hemin hft
hemiparasite 531 fqe
hemiparasitic 531 fqe
hemipteran 7na
hemipteron 7na
hemisphere 4u1 d3n
hemispheric ajv
hemispherical 4u1 ajv d3n
hemodialysis 6kr
hemodynamic b99
hemodynamics b99
hemogenesis fyb
hemoglobin hfq
hemoglobinemia gly
hemoglobinopathy glz
hemoglobinuria goy
hemolysin hcw
hemolysis 5i9 fye
hemolytic 5i9 fye
hemophile 532 ea2
hemophilia gl9
hemophiliac ea2
hemophilic 532 ea2 gl9
hemopoiesis 4u0 fyb
hemopoietic 4u0 fyb
hemoprotein hcf
hemoptysis gm0
hemorrhage 4u2 gof i91
hemorrhagic 4u2 gof
hemorrhoid gpy
hemorrhoidectomy 6lg
hemosiderin hfx
hemosiderosis goz
hemostasia 6lh
hemostasis 6lh c6
hemostat 8eh
hemostatic 6lh c6
hemothorax gpi
hempen 44a
hen 7hz
hence hnu
henceforth hna
henceforward hna
henchman dx2
hencoop 82s
henhouse 82s
heparin 8ei
hepatic ago ff9
hepatica fh5
hepatocarcinoma gnq
hepatoflavin hhx
hepatoma gnq
hepatomegaly gjg
hepatotoxic 44m hg9
hepatotoxin 44m hg9
heptad g5a
heracles dic
herakles dic
herald bv9 ea3 jc8 jit
heraldist 8ej
heraldry 8ej
herb 56x csg fkk
herbage fjj
herbal 56x csg fkk
herbicide hcx
herculean 240 dic
herd cxb ea4 kqd lik
herder ea4 kqd lik
herdsman ea4
hereabout hqe
hereabouts hqe
hereafter hzp
hereby hv9
hereditary 27a 27b fyf
heredity 27b fyf
hereinafter hzp
heresy 2tg b5a bf0
heretic ea5
heretical 2tg b5a bf0
heretofore hn5
hereunder hzp
herewith hv9
heritable 279
heritor e9v
hermann fa0
hermaphrodism gwt
hermaphrodite 2hx 2lq ea6
hermaphroditic 2hx 2lq ea6
hermaphroditism a0n gwt
hermeneutic bdl
hermeneutics bdl
hermetic 2dj
hermetically 2dj
hermit 4co ea7 etw
hermitic 4co ea7 etw
hermitical 4co ea7 etw
hernia gok
herniation gok
hero eii fp
heroic 2cs ea9
heroical duo ea9 eii fp
heroically fp
heroin 8ek
heroism 9og
herpetologist b8k ea8
herpetology b8k ea8
herrerasaur 7hc
herrerasaurus 7hc
hesitance 151 cla
hesitancy 151 cla
hesitant 151 967 cla li2
hesitantly 151 hr6
hesitate 151 722 967 atd ey6 li2 li3
hesitater ey6 li2 li3
hesitating 151
hesitatingly hr6
hesitation 967 atd li2
hesitator ey6 li2
hesperian 1d0
hesperus ddq
hessian 8el
hessonite hcu
het 238
heterocycle 14k de4 hfu
heterocyclic 14k de4 hfu
heterodox 2tg
heterodoxy bf0
heterogeneity 20e 9ec
heterogeneous 20e 9ec
heterogeneousness 20e 9ec
heterogenesis fbu
heterogenous 20e
heterograft anp
heteroicous 2ls
heterologic 21h 9ea
heterological 21h 9ea
heterologous 21f 21h 9ea
heterology 21f 21h 9ea
heterometabolic 2l8 fyd
heterometabolism 2l8 fyd
heterometabolous 2l8
heterometaboly 2l8 fyd
heterosexual 20n 6sw
heterosexualism 6sw
heterosexuality 20n 6sw
heterosporous 4u3 fyg
heterospory 4u3 fyg
heterothermic 49q
heterozygosity 20m h26
heterozygous 20m h26
hew eaa jvj jvk
hewer eaa jvj jvk
hex c4r j7j
hexad g59
hexadrol h83
hexagon 4u8 g9n
hexagonal 4u8 g9n
hexangular 4u8 g9n
hexed 2ha
hexenbesen fm4
heyday hmd
hezbollah cvl
hfc hd4
hibernal 23o
hibernating c1
hibernia d8b
hiccough gqx i56
hiccup gqx i56
hick 125 f9u
hickey gqc
hidden 48v
hiddenness gte
hide kul kum
hideaway d3p
hideous 2qf 99z e2
hideously e2 hzq
hideousness 99z e2
hideout d3p kum
hiding 71d ijn
hidrosis 4u9 g0h
hidrotic 4u9 ahe g0h
hie krj
hiemal 23o
hierarch dpc
hierarchal 20r
hierarchic 20r
hierarchical 20r d05
hierarchically 20r
hierarchy 20r d05
hieratical 57j cwo
hieroglyph 4ua 4ub bje bkl
hieroglyphical 4ua 4ub bje bkl
hieroglyphically 4ua
hierolatry 716
hifalutin 344
higgle kzt
high 210 a8i d3q
highborn 2op
highboy 8em
highbrow 28p
highbrowed 28p
highfalutin 344
highfaluting 344
highflier eab
highflyer eab
highjack 6ow 6pk eac ead k3a
highjacker eac ead k3a
highjacking 6pk k3a
highland 21c
highlife 6nm
highlight 8en 8eo 9ww iu7
highlighter 8en 8eo iu7
highlighting 9ww iu7
highly 210 hpp
highwayman eac
hijack 6ow 6pk eac ead k3a
hijacker eac k3a
hijacking 6pk k3a
hijaz dah
hijinks 6f2
hike 665 a70 a71 kmr kox
hiker eae kmr
hiking 665
hilar 5cz ad4
hilarious 24f clq
hilariously 24f hrv
hilarity 24f clq
hill 3rf de5
hillbilly eaf
hilliness 3rf 9g5
hillock deh
hilly 3rf 9g5 de5
hilum 5cz ad4
hilus ad4
himalaya de6
himalayan de6
hindbrain akl
hinder asy l8h lea
hindering 2yj
hinderingly 2yj i1v
hindermost cq
hindi bga
hindmost cq
hindooism bga
hindoostani bxy
hindostani bxy
hint bpl bva c4v jg6
hinterland d1y
hip ao9
hiplength d3o
hipline d3o
hippie eag
hippy eag
hipster eag
hircine 7pp
hire dss l6i
hireling eah
hirer dss l6i
hirsute 997 dh
hirsuteness 997 dh
hirsutism 997
hirudinean 7k9
hispanic 5ni ezw
hispaniolan d6a
hiss c2s cdz eai jnd
hisser eai jca jnd
hissing cdz jca jnd jnf
histologic 5nj b8x
histological 5nj b8x
histologically 5nj
histologist b8x e9z
histology 5nj b8x e9z
historian eaj
historic 25e 2w0 bcb bmr hil
historical 398 5a6 aav bcb gco
historically 2w0
historicalness 2w0 398 3zu 5a6 aav gco
historied 1va
historiographer bjh eaj
historiography bjh eaj
history 25e 2w0 bmr hil
histrion dml
histrionic 1bh bwz
histrionics 1bh bwz
hit 5y4 cal eal jph juq k07
hitch 663 hmb kmi
hitchhike eak kog
hitchhiker eak kog
hitherto hn5
hitman e8r
hitter dre
hitting 5y4 jqm juq k07
hizbollah cvl
hizbullah cvl
hoactzin 7i7
hoagie cqg
hoagy cqg
hoar 2rc hd6
hoarder l1x
hoarding 7y4
hoarfrost hd6
hoariness 2rc 9xg
hoarse 9yu ii
hoarsely hzs ii
hoarseness 9yu ii
hoatzin 7i7
hoax 6oa eqj lff
hoaxer eqj lff
hobble 663 eam kmi
hobbler eam kmi
hobby 6dx ean
hobbyist 6dx ean
hobgoblin ayt dhx
hobo f56
hoder die
hodgepodge d0k
hodometer 8mr
hodr die
hodur die
hog eao
hogfish 7s6
hoggish 9r3 t
hoggishness 9r3 t
hogwash boi
hoist eap k2e
hoister eap k2e
hokey 1ey 4o
hokkianese bxc
hokum bo5
hold 6qg lk8
holdall 81p
holder jtz
holdfast 8a5 jyk
holding 6qc l14
holdup 6ph l0s
hole 2di de7
holey 2di de7
holibut 7st
holiday hir lld
holidaymaker f4v
holiness 3h6 9o3
holism 2sx b9x
holistic 2sx b9x
holla c2o
holland d9c dkv
hollander d9c dkv
holler c2o jf8 jfe
hollering c2o jf8 jfe
holloa c2o
hollow 3ea 3sr gw6
holloware 8ep
hollowly 2j8 3ea
hollowness 3sr gw6
hollowware 8ep
hollyhock fk7
holocephalan 7f5
holocephalian 7f5
hologram 8eq
holograph 8eq bks
holographical bks
holometabola 7mh
holometabolic 2l9 fyh
holometabolism 2l9 fyh
holometabolous 2l9 fyh
holometaboly 2l9 fyh
holophyte fev jm
holophytic fev jm
holy 3h6 9o3 d3r
hombre e8s
homburg 8a7
home 88k d33 sf
homebound xf
homebuilder eaq
homecoming 5ui
homel dar
homeland d25
homelessness 1rn
homelike sf
homeliness 9a2 9kg aw
homely 9a2 9kg aw d33 sf
homemaker eb1
homeopath ear
homeopathic 6mh
homeopathy 6mh
homeostasis 4u4 gfg
homeostatic 4u4 gfg
homeostatically 4u4
homeotherm 49p 7c2
homeothermic 49p 7c2
homeowner eas
homesick 1h8 cih
homesickness 1h8 cih
homesteader f0j
homeward hpz
homewards hpz
homework 6n0
homey gz7 sf
homicidal 626 fi
homicide 626 fi
homiletic 5nk 5nl apy c8l
homiletical 5nk 5nl apy bdm c8l
homiletics 5nl apy bdm
homily 5nk 5nl c8l
hominian 23x
hominid 23x
hommos csy
homo 7qq eat
homocentric wd
homocyclic 14l
homoecious br
homoeopath ear
homoeopathy 6mh
homoerotic 20q 6st
homoeroticism 20q 6st
homogeneity 20i 9e0
homogeneous 20i 9du 9e0
homogeneously 20i
homogeneousness 20i 9e0
homogenisation 6az iqr iqs iqt
homogenised 20k 28e
homogenization 6az iqr iqs iqt
homogenize 6az iqr
homogenized 20k 28e
homogenous 20i 9du
homogeny 20i 9du
homograft ano
homoiotherm 49p 7c2
homoiothermic 49p 7c2
homologic 21g 9dv
homological 21g 9dv
homologise iot
homologize 9dv iot ll0
homologous 21e 9dv
homology 21e 21g 9dv iot ll0
homomorphism 9dw
homomorphy 9dw
homonym bht
homonymic 4u5 bht
homonymous 4u5 bht
homophile 20p eat
homophone 3hy c3g
homophonic 2lv 3hy bzd c3g c3h
homophonous 5gw c3g c3h
homophony 2lv 3hy 5gw bzd c3h
homosexual 20o 6st eat
homosexualism 6st
homosexuality 20o 6st
homosporous 4u6 fyi
homospory 4u6 fyi
homostyled 4u7 fg7
homostylic 4u7 fg7
homostylous 4u7 fg7
homotherm 49p 7c2
homothermic 49p 7c2
homozygosity 20l h25
homozygous 20l h25
homy gz7 sf
honcho e6d
honduran d64
honduras d64
honest 21i 3pm 9ps
honestly 21i 3pm hy2 hy4
honestness 21i 3pm 45o 9ps
honesty 9ps
honey drp
honeycombed ke
honeyed 2jn 3xf
honeymoon ekf lle
honeymooner ekf lle
honied 3xf
honkey djt
honkie djt
honky djt
honkytonk 8er
honor 1cs bqz eau guq ldj
honorable 21i 9pj
honorableness 21i 21t 3cf 3fr 9pj
honorably 21t i48
honorary 1cs bqz guq
honored 3ce
honoree eau ldj
honoring l8u
honour bqz guq ldj
honourable 21t 3fr 9pj
honourableness 21t 3fr 9pj
hooch ctj
hood eav
hoodlum eav
hoodmold 884
hoodmould 884
hoodooism bgl
hoodwink jas lfh
hooey boc
hoof 7ma
hoofed 46w
hooflike 7ma
hook 8es l2j
hookah 8et
hooked 3vl
hooky 7a8
hooligan dt9
hooliganism 7b2
hoopla c8v
hoopoe 7id
hoopoo 7id
hoops 6eq
hooray bqq
hoosegow 8ev
hoosgow 8ev
hoot c2s
hootch ctj
hooved 46w
hop 5y6 8ew kon
hope b31 eaw kid kje
hopeful 21z be cmu dow gxh
hopefully 21z
hopefulness 21z be cmu gxh
hopeh d5t
hopei d5t
hopeless 221 cmx
hopelessness 221 cmx
hoper eaw kid kje
hopper 8ew kon
hopsack 8ex
hopsacking 8ex
horary 4uc hko hkp
horde cxa
hordeolum glo
horizon a83 d3s
horizontal 22d a5q
horizontality 22d a5q
horizontally 22d
hormonal 5bm ahg
hormone 5bm ahg
hornfels h6j
horniness 3mr
hornlike 1xe
hornstone h6j
hornswoggle lf5
horologe 8zh
horologer apz f87
horologist apz f87
horology apz f87
horrendous cf
horrible ce
horribly ce hoj
horrid 1vm 9h4
horridly 2qf hzq
horridness 1vm 2qf 9h4
horrific 2qf cf
horrify cl1 kgx
horrifying ce
horrifyingly ce
horripilate 6ta ktf ktg
horripilation 6ta ktf ktg
horror cl1 kgx
horsefish 7rv
horseflesh cpw
horsefly 7mw
horsehead 7rv
horseman aq7 eax
horsemanship aq7 eax
horsemeat cpw
horseshit boh
horseshoer e5d
horseweed fod
horsewhip 778 k04
horsewhipping 778 k04
hortative 1fo
hortatory 1fo
horticultural 5ap 6vj
horticulturally 5ap
horticulture 5ap 6vj eay
horticulturist 6vj eay
hospitableness 22u
hospitably 22u
hospital 8ez l3z
hospitalisation 6kw l3z
hospitalise 6kw l3z
hospitality 22u
hospitalize 6kw 8ez l3z
host cxa
hostel 8f0
hosteller eaz
hostelry 8f0
hostile 1t4 22w 6xo cnf
hostilely 22w hv1
hostilities 1t4 6xo
hostler f0m
hot 233 a0w
hotcake cpj
hotchpotch d0k
hotelier eaz
hotelkeeper eaz
hotelman eaz
hothead dz8
hotheaded 1w3 kb
hothr die
hotly hzn
hotness 233 a0w
hotshot dmh
hottentot bxg
houdah 8f4
houhere fkc
hoummos csy
hound dtj kpk
hour 3b8 4uc hko hkp
hourly 3b8 hko
house l8x
housebound xf
housebuilder eaq
houseclean 6gs k5x
housecleaning 6gs k5x
housecoat 8m8
household cw8 eas
householder cw8 eas
housekeep 6gt eb0 lk9
housekeeper eb0 lk9
housekeeping 6gt lk9
housemaid eg9
houseman ece
housewife 1qy eb1
housewifely 1qy eb1
housework 6gt
housing 8f2 l8x
hovel 8f3
hover ll8
howdah 8f4
howdy bp1
however hn4
howitzer 8lp
howl c31 i6s jmt
howling c31 i6s jmt
hoy 7wy
hoyden f4p
hoydenish 2i9
hoydenism 987
hrolf fb2
hrvatska d7q
hsian d5y
hualapai bx7 dk2
hualpai bx7 dk2
huamachil fhe
hubbub ce0
hubby ebc
huck 8f5
huckaback 8f5
huckster kzt l1u
huddle c47 eb2 eb3 kqa krq
huddler eb2 eb3 kqa krq
hudood d19
hudud d19
hue 9xz
huffily 7b
huffiness 3kv 7b cku
huffing 6rd i5g
huffish 1w8 cnl
huffishness 1w8 cnl
huffy 3kv 7b cku gsx
hug 6sl eb4 k15
huge 2cv
hugely hse
hugger eb4 k15
hugging 6sl k15
huisache fhb
hulk 2cw e7q lkq
hulking 2cw
hulky 2cw e7q
hullo bp1
hum 7ba eb7 jnj
human 4ud 4ue 7qq 9ce
humane bc7
humanely 241
humaneness 241
humanisation 64k khs
humanise 64k khs
humanism 242 b46 b47 eb5
humanistic b46
humanitarian 242
humanitarianism b47 eb5
humanities bc7
humanity 23u 4ue 9ce
humanization 64k khs
humanize 64k khs
humankind 7qr
humanlike 23v
humanly 4ud
humanness 23u 4ud 4ue 9ce
humanoid 7uk
humans 7qr
humble 36h 3xm 9rf guo khp
humblebee 7n3
humbled 36i
humbling 190
humbly 36h hqf
humerus anz
humic 4uf hcy
humid 4b1 h0g
humidify h0g iez
humidity 4b1 h0g iez
humidness 4b1 h0g
humification fyj iay
humified hcy
humify fyj iay
humiliate 65b ck1 gv1 khp
humiliated 36i 9p
humiliating 190
humiliatingly 190 ht6
humiliation ck1 gv1 khp
humility 36h 9rf
hummer 5x8 eb7 jnj
humming 7ba jnj
hummock deh
hummus csy
humongous 2cx
humor 249 96l bua eb8
humoring 72o
humorist 96l acm bua eb8
humorless 24m
humorlessly 24m hzt
humorous 249 96g 96l acm bua
humorously 249
humorousness 249 96g
humourist 96l acm bua eb8
humourless 24m
humourlessly hzt
humourous 249 96l acm bua
humous csy
humpbacked 1ps
humped 1ps
humus 4uf csy hcy
hunch b1f
hunchback eb9 gyu
hunchbacked 1ps
hunched 22n
hungarian 5e1 d9d
hungary 5e1 d9d
hunger 1h4 24n 9w9 gh4 jsq jsr
hungrily 24n hzu
hungry 1h4 24n 9w9 cib gh4
hunk de8
hunker k6h
hunt 6ef eba jqv kpk
hunter eba jqv jqw kpk
hunting 6ef jqv jqw
huntsman eba
hurdle chm ebb koo
hurdler ebb koo
hurdles chm
hurdling chm koo
hurl 5x3 ep4 k4u krn
hurler ep4 k4u
hurrah bqq
hurried 24q a49
hurriedly 24q hsx
hurriedness 24q a49
hurry 67z 6gi a49 ir0 ir1 krg
hurrying 1n9
hurt cj8 gob gpo i8f ktr kts
hurtful 1y5
hurting gpo i8f ktr kts
hurtle krn
husain fal fam
husayn fal fam
husband 1qz 2wg ebc
husbandly 1qz 2wg ebc
husbandman e5a
husbandry 6vh
hush 9yd ir3 kx1
hushed 2g9
hushing cdz
huskily hzs ii
huskiness 3g0 9yu a21 ii
husking 6bx
husky 3g0 9yu a21 ii
hussy dmz
hustle 6gh kri
hustler f1j
hut 8f3
hutch 8f3
hutzpah 9ug
huxleian 5kj fan
huxleyan 5kj fan
hyacinth hcz
hyaena 7lr
hyalin hd0
hyaline hd0 pk
hyalinisation gil
hyalinization gil
hyaloid pk
hyaloplasm 4ug aid
hyaloplasmic 4ug aid
hyaluronidase hd1
hyazyme hd1
hybridisation 6sk k1i
hybridise 6sk k1i
hybridization 6sk k1i
hybridize 6sk 7cg k1i
hybridizing 6sk k1i
hydatidosis gw2
hydralazine 8f6
hydrant 92p
hydrargyrum h4u
hydrated 4be
hydraulic 5nm b9z has
hydraulically 5nm hzv
hydraulicly hzv
hydraulics 5nm b9z
hydrocephalic 4uh gws
hydrocephalus 4uh gws
hydrocephaly 4uh gws
hydrochlorofluorocarbon h3r
hydrochlorothiazide 8f7
hydrocortisone h80
hydrocortone h80
hydrodiuril 8f7
hydrodynamic 5fc ba2
hydrodynamics 5fc ba2
hydroelectric 50v fd5
hydroelectricity 50v fd5
hydrofluorocarbon hd4
hydrogen h4n ijg
hydrogenate fyk h4n ijg
hydrogenation fyk ijg
hydrographic 4ui bah
hydrographical 4ui bah
hydrography 4ui bah
hydroid 7jn
hydrokinetic 50x ba2
hydrokinetics 50x ba2
hydrolise fyl iwm
hydrolize fyl iwm
hydrolyse iwl
hydrolysis fyl iwm
hydrolyzable 4uj fyl iwl
hydrolyze 4uj iwl
hydromancer awt ebd
hydromancy awt ebd
hydrometer 5hp 8f8
hydrometric 5hp 6yt 8f8
hydrometry 5hp 6yt
hydromorphone 8f9
hydropathic 6mi
hydropathy 6mi
hydrophobic abr t6
hydrophobicity abr t6
hydrophyte 4db fqi
hydrophytic 4db fqi
hydroponic 4y5 6vl
hydroponics 4y5 6vl
hydrops gp4
hydrostatic 50w ba0
hydrostatics 50w ba0
hydrotherapy 6mi
hydrous 4be
hydroxy hd5
hydroxybenzene h9j
hydroxychloroquine 8fa
hydroxyl hd5
hydroxytetracycline 8nd
hydroxyzine 8fb
hydrozoan 7jn
hyena 7lr
hygiene 3lf b79 gxz
hygienic 3lf b79 gxz
hygienical 3lf gxz
hygienically 3lf
hygienics b79
hygienise juy
hygienize juy
hygrophyte 4dc ffk
hygrophytic 4dc ffk
hygroscope 8fc f
hygroscopic 8fc f
hygroton 831
hymenal al7
hymeneal 70p
hymenopter 7n1
hymenoptera 4uk 7n0
hymenopteran 7n1
hymenopteron 7n1
hymenopterous 4uk 7n0
hymie dk9
hymn bzg
hymnal bl2
hymnary bl2
hymnbook bl2
hymnody 7bg
hyoscine 8tn
hypaethral 2rt
hype c8v
hyperactive 2b gi0
hyperactivity 2b gi0
hyperacusia h1c
hyperacusis h1c
hyperaemia gpj
hyperaldosteronism gjx
hyperalimentation 71w
hyperbole 1go c20 jau
hyperbolic 1go c20
hyperbolically 1go hs6
hyperbolise jau
hyperbolize c20 jau
hyperboloid 3gk ga6
hyperboloidal 3gk ga6
hypercalcaemia gnz
hypercalcemia gnz
hypercalcinuria go1
hypercalciuria go1
hypercapnia gh9
hypercarbia gh9
hypercholesteremia go2
hypercholesterolemia go2
hypercritical 137
hyperdactyly gwv
hyperemia 5iv gpj
hyperemic 5iv gpj
hyperextend 6a8 i6n
hyperextension 6a8 i6n
hyperglycaemia gpe
hyperglycemia gpe
hyperhidrosis fym
hyperidrosis fym
hyperlipaemia gm1
hyperlipemia gm1
hyperlipidaemia gm1
hyperlipidemia gm1
hyperlipoidaemia gm1
hyperlipoidemia gm1
hypermenorrhea fzh
hypermetropia 3oe h1i
hypermetropic 3oe h1i
hypermetropy 3oe h1i
hypernymy g7h
hyperopia 3oe h1i
hyperopic 3oe h1i
hyperotreta 7f3
hyperpiesia gjh
hyperpiesis gjh
hypersensitised 3yo
hypersensitive 3yo ard h0a
hypersensitivity 3yo ard h0a
hypersensitized 3yo
hyperstat 86n
hypertensin 7un
hyperthermal 5g0 ghd ghe
hyperthermia ghd
hyperthermy ghd
hyperthyroidism gjz
hypertonia 41u h2g
hypertonic 41u h2g
hypertonicity h2g
hypertonus 41u h2g
hyperventilate 6rb i53 i54
hyperventilation 6rb i53 i54
hypervolaemia gm3
hypervolemia gm3
hypesthesia h1v
hypethral 2rt
hyphen bw0 kd9
hyphenate 6bm 6bo bw0 kd9
hyphenation 6bm 6bo kd9
hypnagogic 3ve
hypnogogic 3ve
hypnosis ar ggm i66
hypnotise ebe ggm i66
hypnotised 1fl
hypnotiser ebe i66
hypnotism 5zp ebe
hypnotist 5zp ebe
hypnotize ebe ggm i66
hypnotized 1fl
hypnotizer ebe i66
hypo 8fd
hypoactive 2d
hypoadrenalism gjw
hypoadrenocorticism gjw
hypoblast 7es
hypocalcaemia go0
hypocalcemia go0
hypocapnia gha
hypochondria 2o4 gro
hypochondriac 2o4
hypochondriacal 2o4 gro
hypochondriasis gro
hypocrisy 3pv 9pg btn
hypocrite ebf
hypocritical 3pv 9pg btn
hypocritically 3pv
hypodermal 55c 7j6
hypodermic 55d 7j6 8fd adf
hypodermis 55c 55d 7j6
hypoesthesia h1v
hypoglycaemia 55e gpf
hypoglycaemic 55e gpf
hypoglycemia 55e gpf
hypoglycemic 55e gpf
hypognathous 35c
hypophyseal 5iu ak7
hypophysectomise 6li ide
hypophysectomised 5sv
hypophysectomize 6li ide
hypophysectomized 5sv
hypophysectomy 6li ide
hypophysial 5iu ak7
hypophysis 5iu ak7
hypostatisation 6wd j39
hypostatise 6wd j39
hypostatization 6wd j39
hypostatize 6wd j39
hypothalamic 5fq akj
hypothalamically 5fq
hypothalamus 5fq akj
hypothecate b0j buo j07
hypothermia 5fz 5g0 ghe
hypothermic 5fz ghe
hypothesis b0j c4t j07
hypothesise j07
hypothesize b0j buo c4t j07
hypothetic 1ff
hypothetical 1ff buo
hypothetically 1ff
hypotonia 41v h2h
hypotonic 1ho 41v h2h h2i
hypotonicity 1ho 41v h2h h2i
hypotonus h2h
hypovitaminosis gmc
hypovolaemia 55f gm4
hypovolaemic 55f gm4
hypovolemia 55f gm4
hypovolemic 55f gm4
hypsography 6yu
hypsometry 6yu
hyrax 7oh
hysteria 5r cl2 gs5
hysteric 2o5 gsa
hysterical 2o5 5r cl2 gs5 gsa
hysterically 5r
hytrin 8yt
iamb c1e
iambic c1e
iambus c1e
ibuprofen 8fe
iceboat 8ff 8fg
icebox 8sa
icebreaker 8fg
ichor 535 ahy
ichorous 535 ahy
ichthyologist b8l ebg
ichthyology b8l ebg
icily 23t
iciness 23t 94m a0u
icky 1vn 3d
iconic 8fh 8pe
iconoclasm 2th b5b z2
iconoclastic 2th b5b z2
icosahedral 536 gb7
icosahedron 536 gb7
ictal 537 giq
icteric 1zc gpg
icterogenic gpg
ictic 537 giq
ictus 537 giq
icy 23d 23t 94m
idea azi ka6 x
ideal 2xm 9o5 azi b1p eij izp j3a x
idealise b1p izp j3a
idealised 2xn
idealist 9pp ebh
idealistic 2oh 9pp
ideality 2xm 9o5 x
idealization 79c j3a
idealize 79c b1p izp j3a
idealized 2xn
ideally 2xm
idealogue f47
ideate axh azi ka6
ideation axh ka6 v
ideational axh v
identical 3hz 3ic 9dr
identically 3hz
identicalness 3hz 3ic 9dr i1
identifiable 24w iz9 j19
identifiably 24w
identification 5z7 bwo j19 jlr
identify 24w 5z7 93u avy avz bwo iz9 jlr
identity 93u avz iz9 j19 jlr
ideogram bvx
ideograph bvx
ideographic 4ul bvx
ideographically 4ul
ideologic ax4 y
ideological 4um ax4 bf2 y
ideologist ax4 bf2 ebi
ideologue ebi
ideology 4um ax4 bf2 ebi y
idiocy aqv
idiolatry 710
idiom 5hu c0g c4p
idiomatic 5hu c0g c4m
idiomatical 5hu c0g
idiomatically 5hu
idiopathic gii
idiopathy gii
idiosyncrasy 9fi tc
idiosyncratic 9fi tc
idiot 33k ebj
idiotic 3io
idiotically 3io
idle 3y4 727 95d a8q ebk i5 l6u
idleness 1fi 727
idler ebk l6u
idling 727 l6u
idly i5
idocrase hhs
idol 8fi ebl kgm
idolater 70y ebm
idolatrous 5b1 70y
idolatrously 5b1
idolatry 5b1 70y ebm
idolisation 70x 79b kgm
idolise 70x 79b 8fi b1q ebl kgm
idolised 2go
idoliser ebm ebn
idolization 70x 79b kgm
idolize 70x 79b 8fi b1q ebl ebn kgm
idolized 2go
idolizer ebm ebn kgm
idyl bk0 bzn
iffy la
igloo 8fj
iglu 8fj
ignitable lmv lmw s2
ignite 6ar 8ic hi5 lmv lmw s2
ignited s8
igniter 8ic hi5 lmv
ignitible lmv lmw s2
ignitor 8ic hi5 lmv
ignobility 9q0
ignoble 2oj 2ow 9q0
ignobleness 2oj 2ow 9q0
ignobly 2oj hxh
ignominious 21w 9jr gv0
ignominiously 21w hy0
ignominiousness 21w 9jr
ignominy 21w gv0
ignorance 1db 271 b5m
ignorant 1da 1db b5m b5n
ignorantly 271
ignorantness 1db b5n
ignore j8n jnq
ignored 2pl
ikhanaton f9x
ikon 8fh 8pe
iliac aeg
ilion d75
ilium aeg d75
ill 4a9 gi2 hmq
illation awm
illegal 2dq 9jy
illegalise lab
illegality 2dq 9jy
illegalize lab
illegally 2dq hrb
illegibility 2e1 9l4
illegible 2e1 9l4
illegibly 2e1 hzx
illegitimacy gch
illegitimate 2dx
illegitimately hzy
illiberal 9me hu
illiberality 9me hu
illiberally hu i0n
illicit 2mf
illicitly 2dx 2mf hrb hzy
illicitness 2dx
illimitable 2je
illiteracy ar3
illiterate 1da
illness 4a9 gi2
illogic 9hg
illogical 2fb 9hg rj
illogicality 2fb 9hg
illogically 2fb
illogicalness 2fb 9hg rj
illume iir
illuminance a15
illuminant h64 iir
illuminate a15 c52 geb h64 iir izg
illuminated gt
illuminating 287
illumination geb iir
illumine iir
illusion 39g 39h b0t b2h
illusional 39g 6oc b0t b2h
illusionary 39g 6oc
illusionist 5wx eg5 f78
illusive 39h
illusory 39h b0t
illustrate 26v 27x az0 bwj bya jlg kck
illustration bwj bya jlg kbv kck
illustrative 26v jlg
illustrator kbv
illustrious 1vd 2c3 aat
illustriously 1vd
illustriousness 1vd 2c3 aat
ilosone 89e
image 98w ka4
imagery aw7 ka4
imaginable 42e
imagination apk aw7 ka6
imaginative 12r apk ka6
imaginatively 12r
imaginativeness 12r apk
imagine 12r apk aw7 j03 ka6
imaging aw7 ka4
imam ebo
imaum ebo
imavate 8fl
imbalance gfh
imbauba flk
imbecile 33k ebj
imbecilic 33k ebj
imbecility 33k 7aw
imbed k5q
imbibe e1q k65
imbiber e1q jrx k65
imbibing 6s5 jrx
imbibition 6s5 jrx k68
imbrication 8fk
imbroglio gbv
imidazole hd7
iminazole hd7
imipramine 8fl
imitate 218 dxt kfb
imitative 218 kfb
imitator dxt ebs kfb
immaculate gy5 ok
immaculately 2xk
immaculateness gy5 ok
immanence gcu ru
immanency gcu ru
immanent 252 gcu ru
immaterial 2id g75
immaterialise iw0
immateriality 11n 11s 25h 2id 3bv 9f9 g75
immaterialize iw0
immature 2ir gu1
immaturely 2ir i0o
immatureness 2ii 2ir 2iw 2rf gu1
immaturity 2ii 2ir 2iw gu1
immeasurable 2jd is
immeasurably 2jd hu5
immediacy 9um
immediate 2w5 9um a46 qr
immediately 19y ho4
immediateness 19y 1na 2w5 9um a46 qr
immense 2cv a6o
immensely 2cv hmi
immenseness 2cv a6o
immensity 2cv a6o
immensurable 2jd
immerse atn iyf k83
immigrant ioi
immigration ioi
imminence ggr qq
imminency ggr qq
imminent ggr qq
imminently qq
imminentness ggr
immingle k2t
immiscible u9
immix inf
immobile 1s1 gfl ihk jtn
immobilisation 760 7bp ihk jtn
immobility 1s1 gfl
immobilization 760 7bp ihk jtn
immobilizing 760 ihk jtn
immoderate 2ld a7k
immoderately 2ld hnk
immoderateness 2ld a7k
immoderation a7k
immodest 2ln
immodestly 2ln
immodesty 6nb
immolate 62l l2s
immolation 62l l2s
immoral 2mb 3fu 9np
immorality 2mb 3fu 6nr 9np
immorally 3fu i00
immortal 2mm a42
immortalise iw9 iyw
immortality 2mm a42
immortalize iw9 iyw
immotile 2ky 9gm
immotility 2ky 9gm
immovability 2kx 9go
immovable 2kx 9go fs3
immovableness 2kx 9go
immovably 2kx
immoveable 2kx
immunisation 6r2
immunise i9m jq6
immunised 3yv
immunity gzz
immunization 6r2 i9m
immunize 6r2 i9m jq6
immunized 3yv
immunochemical 4un b7b
immunochemistry 4un b7b
immunocompetence 4dl gdw
immunocompetent 4dl gdw
immunodeficiency 4dm gdx
immunodeficient 4dm gdx
immunogenic 3yw h00
immunogenicity 3yw h00
immunologic 4uo b7a
immunological 4uo b7a
immunologically 4uo
immunologist b7a ebp
immunology 4dn 4do 4uo b7a ebp
immunosuppressant 8fn
immunosuppressed gdy
immunosuppression gdy
immunosuppressive 8fn gdy
immunosuppressor 8fn
immunotherapeutic 6l2
immunotherapy 6l2
immure gfb lb5
immurement gfb lb5
immutability 9dm m0
immutable 9dm m0
immutableness 9dm m0
immutably i40 m0
imp dho
impact ibv
impacted tu
impair cfv de9 ih3 irx
impairer de9 ih3 irx
impairment cfv ih3
impale 6dd k1v
impalement 6dd k1v
impalpability 40u 9f5
impalpably i0m
impanel izs l9s
impart bgv l1m l2r
impartation bgv l1m
impartial 2vg bej
impartiality 2vg bej hq
impartially 2vg
imparting bgv l1m
impassable 2vn
impasse gfz
impassioned 2vr
impassive 1f4 ci5 tr
impassively 1f4
impassiveness 1f4 ci5 tr
impassivity 1f4 ci5
impatience 1ce 2wk ckj gsy
impatient 1ce 2wk ckj gsy
impatiently 2wk
impeachability gf0
impeccability 2xk 9si
impeccable 2xk 9si
impeccably 2xk
impeccant 48j
impecunious 3fb gxx
impecuniousness 3fb gxx
impedance fec
impede 8mp asy k3i l8h
impediment 8mp asy k3i l8h
impedimenta 8mp
impeding 2yj
impel 1c8 fch kaz
impellent k51
impeller k51
impend ggr lm8
impendence ggr lm8
impendency ggr lm8 qq
impendent ggr qq
impending qq
impenetrability 9l5 9w2
impenetrableness 9l5
impenitence 2x4 9oz
impenitency 2x4 9oz
impenitent 2x4 9oz
impenitently 2x4 i01
imperative 16n gvw
imperatively 16n i03
imperativeness 16n gvw
imperceptibility 2xg a1a
imperceptible 2xg a1a
imperceptibly 2xg i04
imperfect 23w 2xp gwq
imperfectibility 2xs aqy
imperfectible 2xs aqy
imperfection gwq
imperfectly 2xp
imperfectness 23w 2xp gwq
imperialism 5nn bpr ebr
imperialist 5nn 6q3 bfh bpr ebr
imperialistic 5nn 6q3 bfh bpr
imperially 4up
imperil lkr
imperious 36f 9rc
imperiously 36f
imperiousness 36f 9rc
imperishability 2xv a3u
imperishable 2xv 2xy a3u
imperishableness a3u
imperishingness a3u
imperium d2y
impermanence 1pb 2y0 a3w
impermanency 1pb 2y0 a3w
impermanent 1pb 2y0 a3w
impermeability 2z8 9w1
impermeable 2z8 9w1
impermeableness 2z8 9w1
impermissibility 2ya 2yf 9id
impermissible 2ya 2yf 9id
impermissibly 2ya
impersonal 2q2 2yy
impersonally 2q2 2yy
impersonate 6g1 6oh b21 keb
impersonator ebs jap
impertinently d3 i06
imperturbability ckl vj
imperturbable ckl vj
imperturbableness ckl vj
imperviable 2zb
impervious 2zb 9w2
imperviousness 2zb 9w2
impetiginous gn3
impetigo gn3
impetuosity 97r kb
impetuous 97r kb
impetuously i07 kb
impetuousness 97r kb
impetus fch
impiety 9lo
impinge 5zn cbz lf0
impingement 5zn lf0
impinging cbz lf0
impious 2zu 9lo
impiously 3db
impiousness 2zu 3db 9lo
impish 3m8 96k
impishly 3m8 i08
impishness 3m8 96k
implant fyn k5q
implanted 2qz
implausibility 30y 9hd
implausible 30y 9hd
implausibleness 30y 9hd
implausibly 30y hwy
implement 208 5u2 8fo l6g lec
implemental 208 8fo
implementation 5u2 752 l6g
implemented xb
implicate ax9 b1k g8o lhq
implication ax9 b1k jga lhq lhr lht
implicational g8o
implicative 17i jga jgc lhr
implicit 1l5 9lb
implicitly 1l5 a
implicitness 1l5 9lb
implike 3m8
implode c2g ccv ija
implore j6h
imploring 16r
imploringly hw1
implosion c2g ccv ija
imply 17i b1k g8o jga jgc
impolite 12j 9ua
impolitely 12j htq
impoliteness 12j 9ua
import 748 ebt ebu l3s
importance 13i 257 3ol aaq
important 257 aaq
importantly 257
importation 748 l3s
importee ebt l3s
importer ebu l3s
importing 748 l3s
importunate 16t
importunately 16t hw1
importune j7l
importunity c5u
impose 753 j5z led
imposing 25n
imposingly 25n htc
imposition 753 j5z l1y
impossibility 32h gxe
impossible 32h 42h gxe
impossibleness 32h 42h gxe
impossibly 32h
impost ftk
imposter ebv
impostor ebv
imposture 6oh
impotence 32k ac4
impotency 32k ac4
impotent 32k ac4
impotently 32k ht1
impound 5wb l0j
impounding 5wb l0j
impoundment 5wb l0j
impoverish 767 id6 l2g
impoverished 3fa
impoverishment 767 gxt id6 l2g
impracticability 32i a9u
impracticable 32i a9u
impracticableness 32i a9u
impracticably 32i
impracticality 47c
imprecate c81 jch
imprecation c81 jch
imprecise 33h 9jd
imprecisely 33h i0a
impreciseness 33h 9jd
imprecision 9jd
impregnability 49c h0r
impregnable 49c h0r
impregnably 49c
impresario exl
impress 1dg 25j 3yz kg4 kg5
impressible 3yz kg4
impression 4ur 98v b1e
impressionable 3yz
impressionist 4uq 8fp
impressionistic 4uq 4ur 8fp 98v b1e
impressive 25j 9c0 9ck kg4 kg5
impressively 25j htc
impressiveness 1dg 25j 9c0 9ck
impressment k39
imprimatur bqj
imprint avo l7e
imprinting avo l7e
imprison 775 gfb lb5
imprisoned 1sb
imprisonment 775 lb5
improbability 2ej 9ex
improbable 2ej 9ex
improbableness 12y 2ej 310 9ex
improbably 12y hwy
impromptu 33t
improperly 35p
improperness 35p 3ao 9sr
impropriety 9sr
improve 63o 7td cci eb6 gtv iej iek
improvement 63o cci iej iek
improver 7td eb6 iek
improvidence 36q 9s1
improvident 36q 372 9s1
improvidently 36q
improvise 5ww kei
improvised 2y3
improvize kei
imprudence 371 9ry
imprudent 371 9ry
imprudently 371
impudence 9uf bru d3
impudent 3dc 9uf bru d3
impudently d3 i06
impuissance 32m ac5
impuissant 32m ac5
impulse cip
impulsion fch k51 kaz
impulsively i07 kb
impulsiveness 174 3tz kb
impureness 37k gxm p9
impurity 37k gxm h2s
imputable b2
imputation av2 j53
impute av2 j53
imuran 7w8
inaccessibility 9cb bz
inaccessible 1i 9cb bz
inaccessibly 1i
inaccurate 1r
inaccurately 1r
inaction gfq
inactivate 62z fyo idx joy
inactivation 62z fyo idx joy
inactive gfq
inactiveness 2j 2l 956 gfq
inadequacy a75
inadequate 35 9i9
inadequately 35
inadequateness 35 3xb 9i9
inadmissibility 2ye 9ic
inadmissible 2ye 9ic
inadvertency 294 982
inadvertent 294 982
inadvertently 294 huq
inadvisability 48 aag
inadvisable 48 aag
inadvisably 48 hyz
inaesthetic 4j
inalienable 15i 63
inalienably 63
inalterable lp
inane ab6 q5
inanely hsr q5
inanimateness 6a 7m a0i
inanition a2r
inanity ab6 q5
inapplicability 3bw g74
inapplicable 3bw g74
inapposite 8u 9c6
inappositeness 8u 9c6
inappropriate 8q 9c7 9st
inappropriately 8q hr1
inappropriateness 8q 9c7 9st xm
inapt 1p2 9c6
inaptness 1p2 9c6
inarguable zf
inarguably i41 zf
inarticulate 9j
inarticulately 9j hys
inartistic 4k
inattentive 199 97t ag
inattentively ag hov
inattentiveness 199 97t ats
inaudibility a19 ba
inaudible a19 ba
inaudibleness a19 ba
inaudibly ba
inaugural 1pg 265
inaugurally 265
inaugurate 638 l5w
inauguration 638 l5w
inauspiciously bf htm
inauspiciousness 1or aac bf bj
inauthentic 1v3
inborn 1qo 27e
inbred 1qo
inbuilt 29t
incalescence a0x
incan d1r dl7
incandesce a16 fd6 ix2 ix3
incandescence a16 fd6 gu ix2 ix3
incandescent fd6 gu
incapability 37 3yx acb aqx j6
incapable 3yx acb aqx j6
incapableness acb aqx j6
incapacitate iu6
incapacitated 32v
incapacitating 1yn
incarcerate gfb lb5
incarceration gfb lb5
incarnate 11r eo3 kar
incarnation eo3 kar lkw
incase 67m k3z
incased 3o5
incasement 67m k3z
incaution 980
incautious 980 jf ka
incautiously ka
incautiousness 980 jf
incendiarism 6aq
incense ku1
incensed 7c
incentive dc0
inception cba
inceptive 2il
incertain l1
incertitude at9
incessancy a3n zr
incessant a3n zr
incessantly hmw hwd zr
incessantness a3n zr
incest 4us 6se
incestuous 4us 6se 972
incestuously 4us
incheon d9h
inchoate 1cr
inchoative 2il
inchworm 7nt
incidental 34c
incidentally 34c
incienso fis
incinerate 6as 8fq imb imc
incineration 6as imb imc
incinerator 8fq imb
incipience 1cr hiy
incipiency 1cr hiy
incipient 1cr hiy
incise 1bu 6lj gap gaq k6x
incision 1bu 6lj gap k6x
incisive 2x6 abv
incisively 2x6 i09
incisiveness 2x6 abv
incisura gaq
incisure gaq k6x
incitation 7bq dcc jbk jug kay
incite 36v 7bq c94 dcc ecc jbk kay
incitement 7bq c94 jbk kay
inciter ecc jbk jug
incitive 36v jbk
inclemency 95m gzp pw q0
inclement 95m gzp pw q0
inclementness gzp q0
inclination be6 kqs llz
incline 8s1 be6 dg7 kqs llz
inclose k8g
inclosure 67k ids
include 34l j2t
inclusive 34l j2t
incognizable 2xh
incognizance asb c9
incognizant asb c9
incognoscible 2xh
incoherence bo8 gtk ri
incoherency bo8 gtk ri
incoherent bo8 gtk ri
incoherently ri
incombustible s5
incommode lbx
incommodious gvk sc
incommodiousness gvk sc
incommunicative tp
incommutability 1jf 9di
incommutable 1jf 9di
incomparable tx
incomparably i0b tx
incompatibility g8m yh
incompatible u6
incompatibly u6
incompetence 1vo 37 3qq a9y ud
incompetency 1vo 3qq a9y ud
incompetently ud
incomplete gwo v5
incompletely v5
incompleteness 1p8 gwo v5
incomprehensibility 1kz 9l2 vu
incomprehensible 1kz 9l2 vu
incomprehensive vg
incompressibility 9vn uq
incompressible 9vn uq
incomputable is
inconceivability 42h gxf
inconceivable 42h gxf
inconceivableness 42h gxf
inconceivably 42h
inconclusive 9ew ww
inconclusively ww
inconclusiveness 9ew ww
incongruity 9bl xl
incongruous 9bl xl
incongruously xl
incongruousness 9bl xl
inconsequence 25g 9hg ab8
inconsequent 25g ab8
inconsequential 25g
inconsequentially hww
inconsequently 25g hww
inconsiderate 12a 42o 9ng
inconsiderately 12a
inconsiderateness 12a 42o 9ng
inconsideration 9ng
inconsistency 9ee g8m yf
inconsistent 9ee yf
inconsistently yf
inconsolable 22c
inconspicuous 9ay yn
inconspicuously yn
inconspicuousness 9ay yn
inconstancy 9cx 9qm yr
inconstant 9cx 9qm yr
incontestable 17d zd
incontestible zd
incontinence 9qy fyp zh
incontinency fyp zh
incontinent fyp zh
incontrovertibility 17e 9en
incontrovertible 17e 9en ze
incontrovertibleness 17e 9en ze
incontrovertibly hxo ze
inconvenience 9ba gvk lbx
inconvenient 10d
inconveniently 10d
inconvertibility 1ja 9d4
inconvertible 1ja 9d4 ln
incorporate 7ag irc lhh
incorporation 7ag irc k6b
incorporative k6b
incorporeal 11s 9f9
incorporeality 11s 9f9
incorrect 11w 9j8 9ss
incorrectly 11w 1s hsv hz5
incorrectness 11w 9j8 9ss
incorrigible 121 2hl
incorrigibly 121 2hl
incorrupt 11d 1sk 9pm
incorrupted 2xk
incorruptibility 11e 9pn
incorruptible 11e 9pn
incorruption 9pm
incorruptness 11d 9pm
increase a6x fyq
increasing 49u
increasingly 49u hom
incredibility 12w 9hc
incredible 12w 9hc
incredibleness 12w 9hc
incredibly 12w hwy
incredulity 132 atb
incredulous 132 atb
incredulously 132 hx0
increment 2z a6x fyq
incremental 2z a6x fyq
incriminate 1k3 6os 6ot c88 jb3 lhu
incriminating 1k3
incriminatingly 1k3
incrimination c88 jb3 lhu
incriminatory 1k3 lhu
incubate 6kx 8fr fvx i7y igt
incubation 6kx igt
incubator 8fr i7y
inculcate 6uc iyn
inculcation 6uc iyn
inculpability 27n geu
inculpable 27n geu
inculpableness 27n geu
inculpate 1jz c88 lhu
inculpation c88 lhu
inculpative 1jz lhu
inculpatory 1jz lhu
incur 5vy 7aj lm0
incurability 1oj 9od lq
incurable 1oj 9od
incurableness 1oj 9od
incurably lq
incurrence 7aj lm0
incurring 5vy lm0
incursive 2qp
incurvation g8t
incurvature g8t
indapamide 8fs
indebted 2q6 g6m
indebtedness 2q6 g6m
indecency 14s 35q 6na 9sy
indecent 14s 35q 6na 9sy
indecently 14s
indecipherable 2e2
indecision atc
indecisively 150
indecisiveness 150 atc
indecorous 159 35q 9sv
indecorously 159 hxj
indecorousness 159 35q 9sv
indecorum 9sv
indefatigability 1g8 9p3
indefatigable 1g8 9p3
indefatigableness 1g8 9p3
indefatigably 1g8 hoc
indefensible 39y
indefinable 15t
indefinite 15z 9ev
indefinitely 15z
indefiniteness 15z 9ev
indefinity 15z 9ev
indelible 1hw
indelibly 1hw
indemnification 649 ft3 kzc
indemnify 649 ft3 kzc
indentured 1s9
independence 17s 1s5 gf3
independency 1s5 gf3
independent 17s gf3
independently 17s
inderal 8qv
indescribable 1lc
indescribably 1lc i0c
indestructibility 18d a2v
indestructible 18d 2xw a2v
indeterminable 18f
indeterminably 18f
indeterminacy 9ev
indeterminate 18i 9ev
indeterminateness 18i 9ev
indetermination 9ev
index bmb bpa ebw j3s l9t
indexation j3s
indexer ebw l49 l9t
indexical bmb bpa
indexing l49
indexless bmb
india 5at d8k
indian 5as 5at d8k djw
indicant bpa bv3 j76 jfu
indicate 3jx bv3 c7p c9l jfu jfy
indication bv3 j76 jfu
indicator bpa c9l jfu
indicatory 3jx
indict c84 c87 lcg
indictability 27r gf0
indictable 27r gf0
indictment c84 c87 lcg
indifference 25h 2vj ci5 cjw wl
indifferent 29f 95a cjw wl
indifferently 29f
indigen djc
indigence 3fa gxv
indigene djc
indigenous 1qt 9j1
indigenously 1qt
indigenousness 1qt 9j1
indigent 3fa gxv
indigestibility 1zm 9zr
indigestible 1zm 9zr
indigestibleness 1zm 9zr
indigestion gqf
indignant 7c
indignantly 7c
indignation ckt
indigotin h86
indinavir 8ft
indirect 19k 9un
indirectness 19k 9un
indiscernible 2xi
indiscipline 9qx
indiscreet 1a5 aoy
indiscreetly 1a4
indiscreetness 1a5 aoy
indiscretion 6ng 9rn
indiscriminately hoz
indiscriminating 1ac
indispensability 1i8 2nv ab0
indispensable 1i8 2nv ab0
indispensableness 1i8 2nv ab0
indisposed 268 4ab
indisposition 967 j2m
indisputability 17d 9em kx
indisputable 17d 9em kx
indissoluble 3sz
indistinct 1ak 9ap
indistinctly 1ak ht8
indistinctness 1ak 9ap
indistinguishability 3hz 9dr
indistinguishable 3hz 9dr
indite kd6
individual 5tb 9ff ebx in1 j17 tb
individualisation avf j17
individualise avf in1 j17
individualised 2yw
individualism 9ff dja td
individualist 9ff dja
individualistic 9ff td
individualistically td
individuality 9ff tb
individualization avf j17
individualize 5tb avf ebx in1 j17
individualized 2yw
individually hsy tb
individuate 9ff avf ic3 lkv
individuation 9ff avf ic3 lkv
indocile 2hk
indocin 8fu
indoctrinate 6ub b2p iyl
indoctrination 6ub iyl
indolence 95c i6
indolent 95c i6
indolently i6
indomethacin 8fu
indomitability a23 xy
indomitable a23 xy
indoors hqg
indorse 797 c8u l8l
indorser e3f f1x jk7 le9
indrawn 3cq
indubitability 382 9em
indubitable 382 9em
indubitably 382
induce 5zj 5zq dc0 eo5 j73 k3 kao
inducement dc0 j73
inducer eo5 j73
inducing 5zq j73 kao
inducive j73 k3 kao
induct chd e1g eby l58
inductance 8fv fd7
inductee e1g eby l58 l5k
induction chd fd7 l58 l5k
inductor 8fv
indue l9v
indulge 72o 95j jsi
indulgent 2yh 95j
indulgently 2yh
indulging 72o jsi lf1
indument dea
indumentum dea
induration gjq iq4
indusial fq0
indusium fq0
industrial 4ut 6vr
industrialisation 6vs ite
industrialise 6vs czp ite ixf
industrialised 26k
industrialism czp ebz ite
industrialist cw2 czp ebz
industrialization 6vs ite
industrialize 6vs czp ite ixf
industrialized 26k
industrially 4ut
industrious 195 9p5
industriously 195
industriousness 195 1gs 9p5
industry 6vr cw2 ebz
indwell fyr lgz
indweller djb fyr lgz
inebriant cti jsw
inebriated 1bk
inebriation gg3 gib jsv jsw
inebriety gg3
inedible 1d8
ineffable 1lc
ineffably 1lc i0c
ineffectively 1dh hyp
ineffectiveness 1dh 32l acc uf
ineffectuality 1dh 32l 479 acc
ineffectually 479
ineffectualness 1dh 32l 479 acc
inefficacious 1du acd
inefficaciously 1du hyp
inefficaciousness 1du acd
inefficacy acd
inefficiency 1dx ar1 uf
inefficient 1dx ar1 uf
inefficiently uf
inelaborate 30l
inelastic 1ed a1n
inelasticity 1ed a1n
inelegance 1eq 9kc
inelegant 1eq 9kc
inelegantly 1eq
ineligibility 1eu 9bw
ineligible 1eu 9bw
ineloquently hys
ineluctability 9ei
ineluctable lc
ineluctably ht0 lc
inept 1p2 9c5 ar0 ue
ineptitude a8o ar0
ineptly hu8 ue
ineptness 1p2 3z 9c5 ar0 ue
inequitable 1m0
inequitably 1m0
inequity 9my
inerrable 1mh
inerrancy 1mh 9jf
inerrant 1mh 9jf
inert 2n2 391 9gn
inertia 956
inertness 2e 2n2 9gn
inescapable lc
inescapably ht0 lc
inessentiality 1i5
inestimable is
inevitability 33o 9ej lb
inevitable 33o 9ej lb
inevitableness 33o 9ej lb
inevitably hql ht0 lb
inexact 1j6 9jc
inexactitude 9jc
inexactly 1j6 i0a
inexactness 1j6 9jc
inexcusable 2vb
inexcusably 2v9 2vb huu hyx
inexhaustibly hoc
inexorability 304 9m1
inexorable 1q7 304 9m1
inexorableness 1q7 304 9m1
inexorably 304
inexpedience 1kk 320 aah
inexpediency 1kk 320 aah
inexpedient 1kk 320 aah
inexpediently 1kk
inexpensive 1kn a99
inexpensively hz0
inexpensiveness 1kn a99
inexperience 1ks b5o
inexperienced 1ks
inexperient 1ks b5o
inexpert 352
inexpertly 352 hvs
inexplicable 1kz
inexplicably 1kz hni
inexplicit 1l5 9la
inexplicitness 1l5 9la
inexpressible 1lb
inexpressibly 1lb i0c
inexpungeable 1hx
inexpungible 1hx
inextensible 1lg
inexterminable 1hy
inextirpable 1hy
inextricable 1lh
inextricably 1lh
infallibility 1mf 9je
infallible 1mf 9je
infamous 3cj guv gv4
infamy 3cj guv gv4
infancy dqh hj0
infant dqh gu6 hj0
infantile 2it
infantryman ec0
infarct gmp
infarction gmp
infatuate chx kfv
infatuated 2h1
infatuation chx kfv
infeasibility 32i a9v
infeasible 32i a9v
infect 1yo 3ll ccm glb i9n i9r
infected 3li
infection 3ll glb i9n
infectious 26n 3ll bhj glb
infectiously 26n hxb
infective 1yo i9n i9r
infelicitous 1p1 9c8
infelicitously 1p1
infelicity 1p1 9c8
infer awm j0b jll
inference 4uu awm j0b jh4 jll
inferential 4uu awm
inferior 3xx 9cn
inferiority 3uo 3xx 9cn
infernal 1vv app d3m
infernally hqw
infertile 1p3 ghf
infertility 1p3 ghf
infest cvf gw0 kq2
infestation cvf gw0 kq2 lit
infidel e9r
infidelity 9ql
infield 7x3 ec1
infielder 7x3 ec1
infiltrate 6y2 ec2 l7p
infiltration 6y2 kma l7p
infiltrator ec2 kma l7p
infinite 1pc acg hl5
infinitely 1pc hu4 hu5
infiniteness 1pc acg ir
infinitesimal 2d8
infinitival 5bx bid
infinitive 5bx bid
infinitude acg
infinity 1pc hl5
infirm 3g4 h14
infirmary 8ez
infirmity 3g4 h14
inflame 1za gqg i8c
inflamed go
inflammability 9bd s4
inflammable 9bd s4
inflammatory 1za i8c
inflatable 1lm ih6
inflate 1lm 8fw ih6
inflated 1go
inflater 8fw ih6
inflation 4a3 fys
inflationary 4a3 fys
inflator 8fw ih6
inflect g7e jjc
inflection 75 c0l g7e jjb jjc
inflectional 75 g7e
inflexibility 1q3 1q6 1q9 1qf 97h a1r
inflexible 1q6 97h
inflexibleness 1q3 a1r
inflexibly 1q6
inflexion g7e jjc
inflict 6np j5z
infliction 6np 753 j5z
infliximab 8fx hg1
inflorescence fvv
inflow fyt
inflowing 26a
influence 32w abo eqe fbm j3q j7i
influent 26a
influential 32w abo eqe fbm
influentially 32w
influenza gk3
influx fyt
info bp7
infolding fyx
infomercial c8x
inform 26t 27v 287 ayx bp7 c6v d1c ec3 f94 jad
informal 1ra 9hj
informality 1ra 1t1 9hj
informally 1ra
informant ec3 jad
information ayx bp7 jad
informational ayx
informatively 26t i0d
informatory 26t jad
informer ec4 jae
informercial c8x
informing c6v c70 jad jae
infotainment bor
infra hp7
infract 6ox lep
infraction 6ox lep
inframaxillary 55i aeh
infrangible 64
infrastructure 8fy
infrequency 1sf a7i
infrequent 1sf a7i
infrequently 1sf
infrigidation g14
infringe 6ox 6oy kpa leq
infringement 6ox 6oy kpa leq
infuriate ckq ckr gs5 kh3
infuriated 79
infuriating 31p
infuriation ckr kh3
ingeminate jhx
ingenious 3v 9cm apu
ingeniousness 3v 9cm apu
ingenuity 3v 9cm apu
ingenuous 273 3t8 9pw 9qr
ingenuously 273 hvr
ingenuousness 273 3t8 9pw 9qr
inger dkr
ingerman dkr
ingest 6rn iyg jrb
ingestion 6rn jrb
inglorious 21w
ingloriously 21w hy0
ingraft k5s
ingrain j57
ingrained 2qz
ingraining 6uc
ingratiate 1ip khy
ingratiating 1ip
ingratiatingly 1ip
ingratiatory 1ip 2z0 khy
ingratitude cjt
ingredient b0f
ingroup cy5
ingrowing 1zb
ingrown 1zb
inguen 4uv aoa
inguinal 4uv aoa
ingurgitate jt0
inhabit 71m djb lig lis
inhabitable 2f1
inhabitancy 71m lig
inhabitant djb lig
inhabitation 71m lig lis
inhalation 6rk i5b jtb
inhalator 8fz 8sh i5b
inhale 6rk 8sh i5b jtb
inhaler 8fz
inharmonic 1ye
inharmonious 1yd 9yn xn
inharmoniousness 1yd 9yn xn
inhere 1l6 29t gcv lip
inherence 29t gcv lip
inherency gcv
inherent 29t gcv lip
inherently 29t
inherit 5w5 e9v l2b
inheritable 279
inheritance 5w5 l2b
inherited 27b
inheritor e9v l2b
inheritress e9w
inheritrix e9w
inhibit 3dt 612 h70 ir5
inhibitor h70 ir5
inhibitory 3dt ir5
inhomogeneous 20h
inhospitable 22s gzi
inhospitableness 22s 22v gzi
inhospitably 22v
inhospitality 22v
inhuman 247 9lu
inhumane 243 9lu
inhumanely 243
inhumaneness 243 9lu
inhumanity 247 6dh 9lu
inhumation ch8 l8r
inhume ch8 l8r
inhumed i2
inimical 230 cnf ge8
inimitable 34z
inimitably 34z i0f
iniquitous 48n 6nr
iniquitously 48n
iniquity 48n 6no 6nr
initial 1pk
initialisation bp9 iwj
initialise bp9 iwj j3p
initialism c18
initialization bp9 iwj j3p
initialize bp9 iwj j3p
initially 1pk
initiate 1pg 5zj 639 ecb k9q kak
initiation 639 chd k9q kak l5k
initiative 637 9mk
initiator ecb kak
initiatory 1pg k9q
inject 27h hau i9l
injectable 27h i9l k8e
injectant hau i9l
injection k8e
injector k8e
injudicious 373 9rn aoy
injudiciously 373
injudiciousness 373 9rn aoy
injunction bn9 c51 j5w j8g
injure caw gob i8q
injurious 1y5 aal gob
injuriously 1y5
injuriousness 1y5 aal
injury 1y5 caw gob i8q
injustice 6no
ink hd8 nd
inka d1r dl7
inkberry fnx
inkiness 9xc nd
inkling b1d
inkstand 8g0
inkwell 8g0
inky 9xc hd8 nd
inmarriage gda las
inmarry gda las
inmate ec7
inmost 1lq 1ls
inn 8f0
innards afe
innately 27e
innateness 27e 2r0
innermost 1lq 1ls
innersole 8g1
innervate a63 kyd
innervation a63 kyd
innocence 3t8 9qr
innocent 27l
innocently 27l 3t8
innovate 2t9 639 8gc ep0 kal
innovation 2t9 8gc apt kal
innovational 2t9 639 8gc apt
innovative 2t9 35e apv kal
innovativeness 2t9 35e apv
innovator ep0 kal
innuendo c89
innumerable a7v ir
innumerableness a7v ir
innumerous ir
inocor 7ua
inoculant hd9 i9m
inoculating 6qu i9m
inoculation 6qt i9m
inoculator ec6 i9m
inoculum hd9
inodorous 1s0
inoffensive 2qi 2qm
inoffensively 2qi
inopportune 2ry 9cc
inopportunely 2ry i0g
inopportuneness 2ry 9cc
inordinate 2lf a7l
inordinately 2lf hnx
inordinateness 2lf a7l
inorganic 2sw
inorganically 2sw
inosculate adr jwm jwn
inosculation adr jwm
inpatient ec7
inpour fyu
inpouring fyu
inquietude cld
inquire 13z 1gk c60 c61 ec8 j5a jea
inquirer ec8 jea
inquiring 1gi
inquiringly 1gi i0h
inquiry ay3 c61 jea
inquisitive 13z aso j5a
inquisitively 13z hpc
inquisitiveness 13z 1gk aso
inquisitor ec9
inquisitory 1gl
inrush fyu
insalubrious 4bk 9i2
insalubriousness 4bk 9i2
insalubrity 4bk 9i2
insane 3il gsc gsd
insanely 3il hpb
insaneness 3il gsd
insanitary 3lg
insanity 3il gsc
insatiable 3ix
insatiably 3ix i0i i0j
insatiate 3ix
inscribe jxk
inscription bkq
inscriptive 4uw bkq
inscriptively 4uw
inscrutability 1l0 9l3
inscrutable 1l0 9l3
inscrutably 1l0
insect 51c 7mg
insectan 51c 7mg
insecticidal 4ux hda
insecticidally 4ux
insecticide hda
insectivore 7ce 7j2 jl
insectivorous 7ce 7j2 jl
insecurely 3k2 3k4
insecureness 3k2 3k4 499
insecurity 3k2 3k4 499
inseminate 6s8 6vm ahb i7m k4j
insemination 6s8 6vm i7m k4j
insensate 247 7l
insensately 7l
insensibility 3kn 3kz 9na y4
insensibly 3kn i1r
insensitively 3kx
insensitiveness 3kx 9n8
insensitivity 3kx 9n8
insentience 7l a0j
insentient 7l a0j
inseparable 1as
inseparably 1as
insert 67g ids k0y
insertion 67g brw ids jzs k0y
inside hqg hqi
insidiously 1y9 i0k
insidiousness 1y9
insight aty ckg
insightful 2x7 apd
insightfulness 2x7 apd
insignificance 2he 2j9 3os ab5
insignificant 2he 2j9 ab5
insignificantly 2j9
insincere 3pp 9pf
insincerely 3pp
insincerity 3pp 9pf
insinuate c89 jg7
insinuating 1ip
insinuation c89 jg7
insipid 29o 41d 9zo ac8
insipidity 41d 9zo ac8
insipidly 29o
insipidness 29o 41d 9zo ac8
insist c5y j9l
insistence c5y j9l zj
insistency 16p gvw
insistent 16p c5y gvw zj
insistently 16p
insisting c5y j7l
insobriety gg3
insolate 6l1 gmm kt7
insole 8g1
insolence 3dc 9t 9uf
insolent 3dc 9t 9uf
insolently 9t
insolubility 3sz ack acx
insoluble 3sz ack
insolvable 3t1
insolvency 3fi gx5
insolvent 3fi dqz gx5
insomniac c0
insouciance clw wj
insouciant clw wj
inspection kjt
inspector 6hv eca
inspectorship 6hv e4e eca
inspiration 8g2 azj kat
inspirational 3hc
inspirationally 3hc
inspiratory 6rk i5b
inspire azj kat kig
inspired 1vb
inspirer e71 iym
inspirit ie0
inspiriting 1fp
inspissation 69k ipj ipk ipl
install 63a k7n
installation 63a 89w k7n
installing 63a k7n
instance az0 cas jlg kv0 kv1
instancy 1nb a46
instant 1nb hl7 hl9
instantaneous 1nb a46 hl7
instantaneously 1nb hnb
instantaneousness 1nb a46
instantiate az0 b1v cas kv0 kv1
instantiation b1v kv0 kv1
instantly hnb ho4
instauration 639
instead hot hq0
instigant ecc jbk
instigate 36v 5zk ecc jbk
instigation 5zk c8z j74 jbk
instigative 36v jbk
instigator ecb ecc j74 jbk
instil 67j k10
instillation 67j k10
instillator k10
instilling 6uc iyn j57
instillment 67j k10
instilment 67j k10
instinctive 3u0
instinctively 3u0
institute 639 kav
institution 4uy cvr
institutional 4uy 8k3 cvr
institutionalise 639 8k3 l3y
institutionalised 227 229
institutionalize 8k3 l3y
institutionalized 227 229
institutionally 4uy
instruct 27v 6u7 f3h ja9
instruction 5fk 6u7 bus ja9
instructional 5fk 6u7 6u8 bus
instructive 27v ja9
instructively 27v i0d
instructor 6hw f3h ja9
instructorship 6hw f3h
instrument 208 603 l3d
instrumental 8ls
instrumentalist 8ls eje
instrumentality 208
instrumentate 8ls
instrumentation l3d
insubordinate 15m
insubstantial 11l 9fa a2p
insubstantiality 11l 9fa a2p
insubstantially i0m
insufferable 43s 43u i4x i4y
insufferably 43s 43u i4x i4y
insufficient 3xa a75
insufficiently 3xa
insulant hdb it3
insularism gta
insularity gta
insulate gta ha1 hdb it1 it3
insulation gta it1
insulator ha1 it3
insult 79o brg jbf
insulting 3d8
insultingly 3d8 hza
insupportable 2vc
insurance jdz
insure j1v jdy
insurer cw5 jdz
insurgence 6xk
insurgency 1ma 6xk
insurmountable 3yf
insurrection 5a0 6xh ecd
insurrectional 5a0 6xh
insurrectionary 5a0 6xh
insurrectionist 6xh ecd
insusceptible 3yu
intact 27j gwi ut
intactness 27j gwi ut
intaglio 8g3
intake 6rn
intangibility 11o 40u 9f5
intangibleness 11o 40u 9f5
integral 29t gwl j0o ut
integrality gwl ut
integrally 29t
integrate 28i 78i 7ad irc kv lae
integrated 46e
integrating 78i lae
integration 78i lae
integrative 28i irc kv
integrator 8g4 j0o
integrity gwj
integument 4os adg
integumental 4os adg
integumentary 4os adg
intellect 38x
intellection awf
intellectual 28o 2zm
intellectualisation fyv
intellectualization fyv
intellectually 28o
intelligence 28t ap2
intelligent 28t ap2
intelligently 28t
intelligentsia d0d
intelligibility 28y 9kr vt
intelligible 9kr vt
intelligibly 28y hss
intemperately 41j
intemperateness 41j
intend b5f j48 j4a
intense 2k6 a2e
intensely 2k6
intensification 6ah ife iff iiq
intensifier bii iff
intensify 6ah a2e bii iff iiq
intension 17j bny
intensional 17j bny
intensity 2k6 a2e ife iff iiq
intensive 2k9 a2e
intensively 2k6
intensiveness 2k9 a2e
intent 9p7 ad b5f bo3 j48 jhq
intention b5f
intentional 293 97l
intentionality 293 297 97l
intentionally 293 hor
intently ad
intentness 9p7 ad
inter ch8 l8r
interact 3a1 5tu l52
interaction 3a1 5tu l52
interactional 3a1 5tu
interactive 11f 3a1 l52
interahamwe cvj
interbrain akh
interbreed 6sh 6sk k1i
interbreeding 6sh 6sk k1i
intercalation hjw
intercede 7ak j6n
intercellular 5t9
intercept 72y 8g5 k1s
interception 72y k1s
interceptor 8g5 k1s
intercession 7ak j6n
intercessor djf
interchange 5tv kzo
interchangeability 3c3 9d2
interchangeable 3c3 3zd 9d2
interchangeableness 3c3 3zd 9d2
interchangeably 3c3
interchurch 3k1
intercommunicate bgu j5o
intercommunication bgu j5o
interconnect gtp lh8
interconnected 28c 3e2 gtp
interconnectedness 28c 3e2 gtp
interconnection gtp jyi lh8
intercostal aen
interdenominational 3k1
interdepartmental cwq
interdepend 17o g85 lh6
interdependence 17o g85 lh6
interdependency 17o g85 lh6
interdependent 17o g85 lh6
interdiction j8e
interdisciplinary b5x
interest a92 lk2
interested 29e as3
interestedness 29e as3
interesting 29i abk
interestingly 29i
interestingness 29i abk
interface 55j 8g6
interfacial 55j 8g6
interfere 72q bps l8i ld6
interference 72q bps l8i ld6
interfering 2a3
intergalactic cyj
interim hlu
interior d3t j5c
interiorise j5c
interiorize d3t j5c
interject 72d c2z jfb
interjection 72d c2z jfb
interlace k5a
interlaced 3e1
interlacing 3ph
interlard idu
interlineal 4uz byu
interlinear 4uz byu
interlink jyi lh8
interlinking 3ph
interlobular 5d0
interlock 5yh int
interlocking 3ph
interlocutory c3s
interlope ecj lge
interloper ecj lge
intermarriage gdb lau
intermarry gda gdb lau
intermediary djf
intermediation 7al j6n
intermediator djf j6n
interment ch8 l8r
intermeshed fx
interminable 2fq
interminably 2fq
intermingle k2t
intermission 723 j7n
intermit 723 j7n
intermittence 9g1 zo
intermittency 9g1 zo
intermittent 9g1 zo
intermittently zo
intermix 6aw 7te k2t
intermolecular h60
internal 1lo
internalisation avn j5c
internalise avn j5c
internality 93x
internalization avn j5c
internalize avn j5c
internally 1lo
international 1qw 2n7 a82
internationalisation 76b l7y
internationalise 76b io2 l7y
internationalism 2n9 a82 b3w
internationalistic 2n9 a82 b3w
internationality 1qw 2n7 a82
internationalization 76b l7y
internationalize 76b io2 l7y
internationally 2n7 hqk
interne ece
internet 8g8
internship ece
interoception arg
interoceptive arg
interoceptor aff
interoperability 337 aby
interoperable 337 aby
interpellate bpn j7x
interpellation 72d bpn j7x
interpenetrate 6y0 jub
interpenetration 5uj 6y0 jub jud
interplanetary dfe
interpolate 72d brw iee j0n
interposition 72d jfb
interpret 283 5wy aw4 b1z izj jgt
interpretable 1ky
interpretation 5wy b1z izj jgt kci kep
interpretative 283 jgt kep
interpreted 2c8
interpreter ecf jhz kci kep
interpreting aw4 jgt
interpretive 283 jgt kep
interracial 28a 38y
interracially 38y
interred i2
interrelate g89 j4h lm4
interrelated 3e2 g89
interrelatedness 3e2 g89
interrelation g89 j4h lm4
interrelationship g89
interrogate 153 c61 c62 c64 ec9 j84
interrogation c64 j84
interrogative c64
interrogatively 153 hpc
interrogator ec9 j84
interrogatory 153 c62 j84
interrupt 6b6 8g9 j7m
interrupted hx
interrupter 8g9 j7m
interruption 6b6 iui j7m
interscholastic 29r
interschool 29r
intersect 13f kq5
intersectant 13f kq5
intersecting 13f
intersection 8ga
intersex ea6
interspecies 29c
interspecific 29c
interspersal 6b0 jz6
intersperse 6b0 idu jz6
interspersion 6b0 idu jz6
interstellar dgc
interstice 50y 8gb ad9
interstitial 50y 8gb ad9
intertidal d40
intertribal d00
intertwine k5a
intervene 7ak ecg ld6
intervenor ecg ld6
intervention 7ak ld6
intervertebral aew
interview c46 ech eci j93 j94
interviewee ech j93 j94
interviewer eci j93
interweave k5b
interwoven 3ph
intestinal 5bq alt
intestine 5bq alt
intifada 6xl
intifadah 6xl
intima 5ig ag2
intimacy 972
intimal 5ig ag2
intimate b1d c4v jg7 jgd
intimation b1d c4v jg7 jgd
intimidate 79k c97 kgt kiy
intimidating 1fs
intimidation 79k kgt kiy
intolerable 43q
intolerably 43o hoi
intolerant 43w hu
intolerantly 43w hu i0n
intonate 6fs 7bd 7bf 9yq c0j c0m jn2 jn3
intonation c0m jn2 jn3
intone 6fs 7bd 7bf c0m jn2 jnx
intoned 3f3
intoxicated 1bk 1jk
intracellular 5t9
intracerebral akb
intracranial 52m
intractability 44v 9th
intractable 44v 9th
intractableness 44v 9th
intractably 44v
intracutaneous 55g adf
intradepartmental cwq
intradermal 55g adf
intradermally 55g
intradermic 55g adf
intralinguistic bhk
intralobular 5d0
intramolecular h60
intramuscular 561 af5
intramuscularly 561
intransigence 1q7 9p0
intransigency 1q7 9p0
intransigent 1q7 9p0
intransitive 46v g79
intransitively 46v
intransitiveness 46v g79
intransitivise ip3
intransitivity 46v g79
intransitivize ip3
intrapulmonary agq
intrasentential 5gp
intraspecies 29d
intraspecific 29d
intrauterine 5bd
intravenous 56m ai1
intravenously 56m
intraventricular akm
intrench k5t
intrenchment 89b
intrepid 9oh fm
intrepidity 9oh fm
intrepidly fm hsl
intricacy 9fr
intricate 3pi
intricately 3pi hph
intrigue b16 j47 lk3
intrinsic 29s
intrinsical 29s
intrinsically 29s
intro c75
introduce c75 jee kal
introduction 636
introductory jeg
introject iwe
introjection iwe
intromission 67g lbp
intromit 67g lbp
intropin hai
introspect 29x axm j02
introspection axm j02
introspective 29x 97j j02
introspectiveness 29x 97j
introversive 29y ivh
introverted 29x
introvertive 29y ivh
intrude 2a1 6n3 ecj kpy lf2
intruder ecj kpy lf2
intrusion cg6
intrusive 2a1 9ms j5y kpy
intrusiveness 2a1 9ms
intrust l40
intubate 67h k0z
intubation 67h k0z
intuit 2fd atv b1f iy3
intuition atv b1f iy3
intuitionism b4n
intuitionist b4n
intuitive 2fd iy3
intuitively 2fd
intumesce gp8 igv
intumescence 1z1 fyw gp8 igv
intumescency 1z1 fyw gp8 igv
intumescent 1z1 gp8
intussuscept fyx k4t
intussusception fyx k4t
inuit e3z
inunct 70u i9j
inunction 70u i9j
inundate fcq g6c if2 k5l
inundated 1td
inundation fcq if2 k5l
inured 44f
inutile 47a a9m
inutility 47a a9m
invade 2a2 2qp 6y1 cg6 eck jq1 kpz
invader eck jq1 kpz
invading 2qp
invaginate fyx gi3 k4s k88
invagination fyx gi3 k4s k88
invalid i9x
invalidate 7an ecl la3
invalidated 47j
invalidating 3yd
invalidation 7an iqi la3
invalidator ecl la3
invalidity 47h 9jz
invalidness 47h 9jz
invaluable 47n a8w
invaluableness 47n a8w
invariability 47x 9de 9fy
invariable 47x 9de 9fy
invariableness 47x 9de
invariably 47x hmx
invariance 47y 480 9db 9de
invariant 480 9db
invasion 6y1 cg6 jq1 kpz lit
invective brt
inveigh jf3
inveigle j6y
invent 12r apt ecm k9x ka1
invention 8gc apt k9x
inventive 12r apu k9x
inventively 12r
inventiveness 12r apu
inventor ecm k9x
inventory 8wv
inventorying 6zb
invertase hdc
inverter imx
invest 73l ecn ftr l0g l9v
investigate 1gj 6k7 ay6 e0g eu2 j7z j85
investigating 6k7 j7z j85
investigation 6k7 ay6 j7z j85
investigative 1gj j7z
investigator eu2 j85
investigatory 1gj j7z
investing 73l l0g
investiture che l5c l5d
investment 73l ftr l0g
investor ecn l0g
inveterate hr2
invidia 6ok
invidious 1os
invidiously 1os
invigilate 75f eco lgh
invigilation 75f lgh
invigilator eco lgh
invigorated 43m
invigoration 71c 94t i6o idz iq1 kig
invigorator dfk i6o
invincibility a23 xz
invincible a23 xz
invincibly xz
inviolate 27j
invirase 8wf
invisibility 48u a13
invisible 48u a13
invisibleness 48u a13
invisibly 48u
invitation 5rw c5o j89 jnt k37 l59 l5a
invitational 5rw c5o
invitatory 2ai jnt l59 l5a
invite 2ai c5o e8o l59
invitee e8o l59 l5a
inviting 2ah
invitingly 2ah hsc
invocation j68
invoice bmy
invoke b51 k9t
involucrate fro
involucre fro
involuntarily 493
involuntariness 966
involuntary 493
involve 7ai g6x gbb ljx ljy
involved 1fu
involvement 7ai g6x lht ljx ljy
invulnerability h0r
inward 1lr 93x hva
inwardly 1lr
inwards hva
iodin h4o
iodinate h4o iuj
iodinated 5hz h4o
iodination fyy idj
iodine h4o idj iuj
iodise fyy h4o i98 idj
iodised 5hz h4o
iodize fyy h4o i98 idj
iodized 5hz h4o
iodochlorhydroxyquin 8gd
iodoform 8ge
ion 4v0 deb ihe iuk
ionate deb iuk
ionic 4v0 deb
ionisation fyz h2j ihe ihf
ionise deb fyz h2j ihe ihf
ionised lx
ionization fyz h2j ihe ihf
ionize deb fyz h2j ihe ihf
ionized lx
ionophoresis fxd
iontophoresis 6l3
iontotherapy 6l3
iota g66
irak d8r
iraki 5np d8r dkw
iran 5no d8p
iraq d8r
iraqi 5np d8r dkw
irascibility 1w3 7a cnx
irascible 1w3 7a cnx
irate 7d
irately 7d
ire 6on ckp
ireful 7d
irelander d8b d8d
iridesce 9x1 hl lmc ns
iridescence 9x1 hl lmc ns
iridescent 9x1 hl lmc ns
iridic ag3 h4p
iridium h4p
iridosmine h68
irish d8b
iritic ag3
irksome 29n
iron h4q
ironic 24d buc
ironical 24d 9bm buc xo
ironically 24d
ironist buc evf
ironmonger ecp
irons 8gf
ironweed fj5
irony 24d 9bm buc evf xo
irrational 38t gsf
irrationality 38t gsf
irrationally 38t
irreality gd0
irreclaimable 48o
irreconcilable 3cn
irrecoverable 3ai
irredeemable 48o
irredenta d3u ecq
irredentism b3y ecq
irredentist b3y d3u ecq
irrefutable 17e
irregular 3an 6n8 9fz grg
irregularity 10i 2p1 3an 6n8 9fz
irregularly 3an
irrelevance 3bt g73
irrelevancy 3bt g73
irrelevant 3bt g73
irrelevantly 3bt
irreligion 9lq ecr
irreligionist 9lq ecr
irreligious 2zz 9lq
irreligiousness 2zz 9lq
irreparable 3at
irreparably 3at
irreplaceable 3c4 9dj
irreplaceableness 3c4 9dj
irrepressibility 100 950
irrepressible 100 950
irreproachable 27n
irreproachably 27n i4i
irreproducibility 34y 9jj
irreproducible 34y 9jj
irresistibility 3cr abj as
irresistible 3cr abj
irresistibleness 3cr abj as
irresistibly 3cr huv
irresolute 3cz 9pb
irresolutely 3cz
irresoluteness 3cz 9pb
irresolution atc
irrespective hqr
irresponsibility 3dh 98l
irresponsible 3dh 98l
irresponsibleness 3dh 98l
irresponsibly 3dh
irretrievable 3aj
irretrievably 3aj
irreverence 2zv
irreversibility 2y5 9dd
irreversible 2y5 9dd
irreversibly 2y5
irrevocable 2y8
irrevocably 2y8
irrevokable 2y8
irridenta d3u
irridentism b3y ecq
irridentist b3y d3u ecq
irrigate 71s ifg
irrigation 71s ifg
irritability 1w5 cny
irritable 1w5 95u cny
irritably 1w5 htj
irritant aze kh4
irritate 3vi 6d8 79j aze cj7 ckw gsw i8b kh4
irritated 31e
irritating 5w
irritatingly 5w
irritation ckw gsw kh4
irritative 3vi i8b
irruption kpy
irruptive 2aa
isarithm d3v
ischaemia 4v1 gl6
ischaemic 4v1 gl6
ischemia 4v1 gl6
ischemic 4v1 gl6
isentropic a0t
isinglass h5z
islamic 5ag bg9 cwf
islamise ims imu
islamism bg9
islamize ims imu
island dec ecs
islander dec ecs
isle ded
islet ded
ism b2p
ismaili ect
ismailian ect
isoantibody hg0
isobilateral 3za
isocarboxazid 8gg
isochronal 1hd
isochronous 1hd
isoclinal 1he
isoclinic 1he
isocyclic 14l
isogon 3gr g8x
isogonic 3gr g8x
isogram d3v
isolable 3la it1 it5
isolate 3la gt8 it1 it5
isolated 3l8 zp
isolation gt8 it1
isolationism 5jx bpu ecu
isolationist 5jx bpu ecu
isolationistic 5jx bpu
isomer 50z hdd
isomeric 50z gby hdd
isomerisation cfn ix9 ixa
isomerise cfn ix9 ixa
isomerism gby
isomerization cfn ix9 ixa
isomerize cfn ix9 ixa
isomorphic 510 9dx
isomorphism 9dx
isomorphous 510 9dx
isomorphy 510 9dx
isoniazid 8gh
isopleth d3v
isoproterenol 8gi
isoptin 91o
isordil 8gj
isosmotic 1hn
isosorbide 8gj
isotherm 1hf d3w
isothermal 1hf d3w
isothermic d3w
isotonic 1hn
isotope 57s h3y
isotopic 57s h3y
isotropic 2ap 9ui
isotropically 2ap
isotropous 2ap 9ui
isotropy 2ap 9ui
israel d78
issuance 71z
issue 71z 73t cvs jie la8
issuer cvs jie la8
issuing 71z la8
isthmian 4v2 dee
isthmus 4v2 dee
isuprel 8gi
italia d7d
italian d7d
italic bj8 kfm
italicise bj8 bvq kfm
italicize bj8 bvq kfm
itch auo glg ktq
itchiness 2uj auo
itching auo ktq
itchy 2uj 41r auo
item bm3 g7k jh6
itemisation 6za jh6 jh7
itemise 6za 8gk ayz bm3 bv1 jh6 jh7
itemization 6za jh6 jh7
itemize 6za 8gk ayz bm3 bv1 g7k jh6
iterate 3ax fz0 ikv jhx
iterative 3ax ikv jhx
itinerant 3mk kst
itinerate 3mk kst
itraconazole 8gl
ivory 9xf
izzard bvt
jab 689 juf
jabber bof e1s jn9
jabberer e1s jn9
jabbering bof jn9
jabbing 689 juf
jaboncillo fnq
jacinth hcz
jackanapes f8n
jackass e92
jackboot 8el
jackdaw 7fz
jackfruit crc
jacks 6er
jackstones 6er
jackstraw 8gm
jacobinic 5nq ecv
jacobinical 5nq ecv
jactation 949
jactitate 949 kli
jade hde
jaded 43k
jadestone hde
jagannatha dhb
jagatai bx9
jagganath dhb
jaggary hgz
jagged 1iz 9g6
jaggedly 1iz
jaggedness 1iz 3ru 9g6
jaggery hgz
jagghery hgz
jaggy 1iz 3ru
jaghatai bx9
jaguar 7lz
jaguarondi 7lx
jaguarundi 7lx
jahvey dhk
jahweh dhk
jail 8gn e8l lb5
jailbird ecw
jailbreak 5v0
jailed 1sb
jailer e8l lb5
jailhouse 8gn
jailor e8l lb5
jain 5ak bgd
jainist 5ak bgd
jak crc
jakes 8n4
jam krr
jamaica 5nr
jamaican 5nr
jambeau 8cw
jamberry fot
jambon cpz
jamboree 6fd
jamjar 8go
jammed xg
jammies 8nj
jampack k5k
jampot 8go
jan hkc
jangle ce1 kvz
jangling ij
jangly ce1 ij
january hkc
japan d8w
japanese 5e7 d8w dkz
jape bue
japery 6fa
jar cby kka ljf
jargon c4q
jarring ik
jarringly ik
jaundiced 1zc
jaunt 672 kjp
jauntily 1mu
jauntiness 1mu 94z 9ka mk
jaunty 1mu 94z 9ka mk
jaw am9 jtc
jawbone aeh jmc
jaywalk ecx kme
jaywalker ecx kme
jealous 1h6 45i
jealously 1h6 hxe
jean 868
jeans 8gp
jeep 8gq
jeer brj ew2 jbi
jeerer ew2 jbi
jeering 3da brj jbi
jeeringly 3da hzf
jehad 6yf
jehovah dhg dhk
jejunely 2is i0o
jejunity 29o 2is 3xb aca
jell iq3
jelled 3sh
jellied 3sh
jellify cpn cpo itx ity
jelly cpn cpo itx ity
jellylike 428
jemmy 8gu
jeopardise h0t lkr
jeopardize h0t ldi lkr
jeopardy h0t ldi lkr
jerevan day
jerk 5xh 68c f9o k8m klk
jerker f9o k8m
jerkily 3uz i3l
jerkiness 3uz 9g0
jerking 68c i5p klk
jerry dlh
jest 6dv bue ecy ias jbq
jester ecy ias jbq
jesting 24g
jestingly 24g i0p
jesuit 5ns ecz
jesuitic 5ns bdp ecz
jesuitical 5ns bdp ecz
jesuitry bdp
jesus fao
jet cgj k57
jetsam 8b1
jetting 22q
jetty 7zh
jew 5ac 5ad dk8
jewel 8gr ed0 ed1 kca
jeweled 3i
jeweler 8gr ed1 kca
jewelled 3i
jeweller 8gr ed0 ed1 kca
jewellery 8gs kca
jewelry 8gs kca
jewelweed fne
jewfish 7s8
jewish 5ac dk8
jhvh dhk
jibe bu0
jidda dag
jiddah dag
jiffy hl9
jig c06
jiggle 68z klr
jigsaw 8gt
jihad 6yf
jihadi 6yf
jillion g6e
jilted 2gu
jimdandy ed2
jimhickey ed2
jimmy 8gu k8o
jinghpaw bxd
jingle ce1 kvz
jingling 3eb
jingly 3eb ce1
jingo duz
jingoism 2ws 9qk c5s duz
jingoist 9qk c5s duz
jingoistic 2ws 9qk c5s
jinks 6f2
jinnee di1
jinni di1
jinrikisha 8gv
jinxed 2ha
jitney 80b
jitter 4v3 cc6
jitteriness 41s clf
jittery 41s 4v3 cc6 clf
jiujitsu 6qw
jive c08
job 6gv 6mx l92
jobber ed3
jobless 1fi
jock 7vw dq2
jockey jp9
jockstrap 7vw
jocose 24g 96g buj
jocosely 24g
jocoseness 24g 96g
jocosity 24g 96g buj
jocote fo0
jocular 24g 6dv bue buj cls
jocund 2bg cls
jocundity 2bg cls
joewood fjg
jog lka
jogger klw kn7
jogging klw kn7
joggle 68z klr
johnny ezt
join 5yr 5yu ed4 jws l7o
joiner ed4 l7o
joinery 6jh
joining 5yr jwl jws lh7
joint 3lb ao6
jointer l4a
jointly 3lb hqq
jointure 6b1 lh7
jointworm 7n6
joke 24g 6dv bue ed5 ias jbq
joker ed5 ias jbq
jokester 6dn 6dv bue ed5
joking 24g
jokingly 24g hpi i0p
jollification 6f1 lb0
jollify 6f1 lb0
jolliness 2bg cnv
jollity 2bg cnv
jolly 2bg cnv
jolt 3rp 68c cby kka
jolted 5o
jolting 3rp
jolty 3rp 68c
jongleur e66
jook 8gx
joppa d7a
jordan 5nt d8y
jordanian 5nt d8y
josh jbu
jostle 5xd kmc
jostling 5xd kki kmc
jot bmi jkl
jotter jkl
jotting bmi jkl
jounce cby
journal bki
journalism 5nu bh5 ed6
journalist 6j8 bh5 ed6
journalistic 5nu 6j8 bh5
journalistically 5nu
journey 66y kjw kjz
journeyer f8a kjw kjz
journeying 66y kjw
journeyman dy8
jove dib
jovial 2bg 96v cnv
joviality 2bg 96v cnv
jovially 2bg
jovian dib
jowl aeh
joy 2bc azc clj kih kij
joyful 2b1 2be clj
joyfully 2be hzh
joyfulness 2b1 2be clj
joyless 2bh cmi
joylessly 2bh
joylessness 2bh cmi
joyous 2bc clj
joyously 2bc hzh
joyousness 2bc clj
jubilance 166 2be cll jbz
jubilancy 166 2be cll jbz
jubilant 166 cll jbz
jubilantly 2be ho7
jubilate 166 2be c3a ch5 cll hlc jbz laz
jubilee hlc laz
judaic 5ac 5ad bg7 dk8
judaical 5ad bg7 cwd
judge 2dn 4v4 6hx 6tj axq e4c ed7 j26 j29 j3n lbn
judgeship 6hx e4c ed7
judging axq j26 j2a
judgment 139 6tj azq j26 j29 jin
judgmental 139 6tj 9rq axq azq
judicial 2dn ed7
judicially 2dn 4v4
judiciary lbn
judicious 36z 9rj aov
judiciousness 36z 9rj aov
juggler k92
jugglery k92 lfh
juggling k92
jugoslav dlj
jugoslavian dlj
jugoslavija d7r
juice 2bk cu1
juicer 8s6 e1q
juiciness 2bk 9zj
juicy 2bk 3mw 9zj cu1
jujitsu 6qw
jujutsu 6qw
juke 8gx
jukebox 8gz
jumble b3b gyl
jumbled 433
jumbo 2cr
jument 4v5 7c6
jumentous 4v5 7c6
jump 5xs kom
jumpiness 41s clf
jumping 5xs kom
jumpy 41s clf
juncture cfo
juniper fmh
junk hbe ky9
junketeer kjq
junketing kjq
junkie dmn e1v
junky dmn e1v
junoesque 3nf
junto cy6
jupati fmr
jupaty fmr
jural 2do
juridic 4v4 4v6 9nn bco
juridical 4v4 4v6 9nn bco
jurisdiction 41w d3x
jurisdictional 41w d3x
jurisprudence 4v7 bco ed7 ed8
jurisprudential 4v7 bco
jurisprudentially 4v7
jurist bco d17 ed8
juristic 2do
juror ed9
juryman ed9
jurywoman ed9
just hmh hrd
justice 9nn
justiciar eda
justiciary eda
justifiable 2va je6
justifiably 2va
justification az4 bsl je6
justificative 1jy 2qu je6 jej
justificatory 1jy 2qu je6 jej
justifiedly hsw
justifier dop je6
justify 1jy 2qu 2va az4 bsl dop je6
justly hsw
justness 3fw 9bj
jutting 2a7
juvenile 56w 9v7
juvenility 2is 56w 9v7 gu2
juxtapose 71j k4l
juxtaposition 71j k4l
kabala b3d bq2
kabbala 1i0 b3d bq2
kabbalistic 1i0 bq2
kabob ct6
kabolin h7s
kaffir edb
kafir edb
kafocin 82e
kaftan 80j 80k
kail cqs fi7
kainogenesis fw4
kalapuya djy
kale fub
kaleidoscope b25 lh
kaleidoscopic b25 lh
kaleidoscopical b25 lh
kalian 8et
kalif dtm
kaliph dtm
kaliuresis go3
kalka bxb dlf
kalpac 80s
kaluresis go3
kampong d51
kampuchea 5em d5m
kampuchean 5em d5m dkj
kanaf fk8
kanamycin 8h1
kanchanjanga deg
kantrex 8h1
kaochlor hbh
kaolin h5l
kaoline h5l
kaput 18a
karabiner 81d
karakul 7pl
karat g2j
karbala d8s
karyokinesis 5nv fz2
karyokinetic 5nv fz2
karyon aig
karyoplasm aif
kasbah d4h
kat 8h2
katabatic 71
katabolic 4oe 6z fw1
katabolism fw1
katar dad dae
katari 5py dae dl8
katharobe fqq
katharobic fqq
katharsis 63w
katzenjammer ce0 gvm
kava ctk
kavakava ctk
kavrin 8ny
kazakhstan daz
kazakhstani daz
kazakstan daz
kbit g2y
kebab ct6
kechuan 5q2 bx4 dl6
keeled 5t2
keen 2x6 ap9
keenly 2x6 i0q
keenness 2x6 ap9
keep lk8 lkc
keeper dyr kxk
keeping 6ql kxk
keepsake 8h4
keflex 82d
keflin 82d
keftab 82d
keg g5t
kegful g5t
keister amx
keloid gr4
kelpie dhy
kelpwort fhz
kelpy dhy
kelt dkc
kelter gy6
kemadrin 8qm
kempt 43a
kenaf fk8
kenalog hhl
kennel 8h5
keno 6ex
kenogenesis fw4
kenya 5nw d90
kenyan 5nw d90
keratin h7a
keratinisation fz3 ixd
keratinise fz3 ixd ixe
keratinization fz3 ixd
keratinize fz3 ixd ixe
keratoderma gn4
keratodermia gn4
kerb 85i
kerbela d8s
kerbstone 85j
kerfuffle ge3
kerosene h65
kerosine h65
kerugma c8i
kerygma c8i
ketalar 8h6
ketamine 8h6
ketchup csl
ketembilla crj fla
ketoaciduria go5
ketonemia gny
ketonuria go5
ketoprofen 8h7
ketorolac 8h8
ketosis gny
kettle 8ha
kettledrum 8hb
ketubim bli
key 259
keystone 8hc at1
khadafy fb0
khaddar 8hd
khadi 8hd
khalif dtm
khalifah dtm
khalka bxb dlf
khan 81f
khat 8h2
khi bvu
khios d70
khoikhoi bxg
khz hlz
kib g2x
kibbitz jnp
kibibit g2z
kibibyte g2x
kibit g2z
kibitz edc jnp
kibitzer edc jnp
kick 5yd 68e edd jyy
kicker edd jyy
kicking 5yd 68e jyy
kickoff hlo l5w
kickshaw coc
kid dv7
kiddie ede
kiddy ede
kidnap 6p6 edf k38
kidnaper edf k38
kidnapper edf k38
kidnapping 6p6 k38
kidney agi
kieselguhr han
kike dk9
kildeer 7l2
kiley 8hl
kill 1d5 625 ccn edg jxp
killable 1d5 jxp
killdeer 7l2
killer edg jxp
killing 625 ccn jxp
killingly 24h i0r
killjoy f0a
kilo g4q
kilobit g2y
kilobyte g2x
kilocalorie g4t
kilocycle hlz
kilogram g4q
kilohertz hlz
kiloliter g2w
kilolitre g2w
kilometer g45
kilometre g45
kilter gy6
kinaesthesia 54s arq auk
kinaesthesis arq
kinaesthetic 54s arq auk
kinaesthetically hsh
kinchinjunga deg
kind azt
kinda hmu
kindergartener eqp
kindergartner eqp
kindhearted 2by co1
kindheartedness 2by co1
kindled s8
kindliness 2bw 9n2
kindling 6ar hi6
kindly 2bw 9n2
kindred 3ig
kine 7p7
kinesis 570 6t7
kinesthesia 54s arq auk
kinesthesis 54s arq
kinesthetic 54s arq auk
kinesthetically 54s hsh
kinesthetics arq
kinetic 570 6t7 ba1
kinetics ba1
kinetochore aip
kinfolk cuz
king 2or edh gue
kingcup fgy fh4
kingdom gza
kinglike 2or
kingly 2or edh
kingship edh gue
kinin h7m
kinkajou 7qz 7r5
kinsfolk cuz
kinship cuw edj g7o
kinsperson edj
kiosk 7z0
kirghizia db0
kirghizstan db0
kirgizia db0
kirgizstan db0
kismat cbi
kismet cbi
kiss 5yf 6sl edm k1l
kisser aof edm k1l
kissing 6sl k1l
kitambilla crj fla
kitembilla crj fla
kitschy 1ey
kittenish 3m9
kittul fmp
kitul fmp
kkk cvm
klan cvm
klavier 83d
klick g45
klorvess hbh
knackwurst cq4
knap jvh k0f
knapsack 7wg
knave euo
knavery 6nz
knavish 9c
knavishly 9c hwv
knawe fhs
knawel fhs
knee anb
kneecap aek
kneel 68f 8he edn k6i
kneeler 8he edn k6i
kneeling 68f k6i
kneepan aek
knickerbockers 7zl
knickers 7ye 7zl
knickknack 7zm
knickknackery 7zm
knife jui
knight 12c 2vy edo
knightliness b3f
knightly 2vy edo
kniphofia flq
knit 6v1 8hf edp kby kbz
knitter edp kby
knitting 6v1 8hf kby
knitwork 8hf
knobbed 3vp
knobble 3nm 8hg
knobbly 3nm 8hg
knobby 3nm
knobkerrie 8hh
knobkerry 8hh
knock 5y7 ce2 cfc k0g kw9 kwo
knockdown k0c
knocking ce2 k0g kw9
knockwurst cq4
knoll deh
knot fy g9w
knottiness 18r 3pf 9fq
knotty 18r 9fq
know 2c1 edq iy8
knowable 2c1 iy8 iy9
knower edq iy8
knowing 26z ape asa
knowingly 293 hup
knowingness 1d9 26z 270 293 ape asa
knowledge 5tg
knowledgeability 1d9 1kq 270 9rk
knowledgeable 1d9 9rk
knowledgeableness 1d9 270 9rk
knuckleball 5x9
knucklebones 6er
knucklehead e24
knuckler 5x9
knuckles 7zf
knucks 7zf
knut fa8
kola by3
kongfuze fad
koodoo 7pu
kook 3im edr
kookie 3im
kooky 3im edr
kopeck g4g
kopek g4g
kopje dei
koppie dei
koranic bll
kore di8
korea 5ek d9g
korean 5ek d9g
kosher p8
kotow jdf
koudou 7pu
koumiss cu2
kovna dau
kovno dau
krakatao dby
krakatoa dby
krakau dac
krakow dac
krauthead dlh
kris 8hj
krummhorn 8hk
kuangchou d5s
kudos bqr
kudu 7pu
kulun da2
kumis cu2
kumquat fnn
kurakkan fjr
kurchee fhi
kurchi fhi
kurrajong fkh
kutch fp5
kwangchow d5s
kweek fjp
kyanite h5w
kylie 8hl
kylix 8hm
kymograph 8hn
kyphosis 1ps gyu
kyphotic 1ps gyu
kyrgyzstan db0
kyrgyzstani db0
laager 8ho
lab 8hp
labdanum fl7
label jin k8j
labeled 2c9
labelled 2c9
labetalol 8hq
labialise jj4
labialize jj4
labiate 2tv
labor 1dk 6jp 6pt cx8 edt l6c l6w
laboratory 8hp
labored 1dn 1wm
laborer edt l6c l6w
laboring i4
laborious 1dk 6jp 9b6
laboriously 1dk
laboriousness 1dk 9b6
laborsaving 209
labour cx8
laboured 1dn 1wm
labourer edt l6w
labouring i4
laboursaving 209
labrocyte aon
labyrinth 3pj 8jt
labyrinthian 3pj 8jt
labyrinthine 3pj
lace k5a
lacebark fkc
lacelike 30q
lacepod fid
lacerate 6bq goe k72
lacerated 27i
laceration 6bq goe k72
lacertilia 53b 7gm
lacertilian 53b 7gm 7gn
lachrymal 55k 55l agh ahd
lachrymation fz4
lachrymator hh6
lachrymatory 55m ahd
lachrymose 2b6
lack gvs
lackadaisical 1gd i7
lackadaisically i7
lackey edu
lacking 36
lackluster 1c6 hp
lacklustre 1c6 hp
laconic wq
laconically hug wq
laconicism c0w
laconism c0w
lacrimal 55k 55l agh ahd
lacrimation fz4
lacrimator hh6
lacrimatory 55m ahd
lactaid hdf
lactase hdf
lactate jso
lacteal ah2
lactic csu
lactoflavin hhx
lactogen hdg
lactogenic hdg
lacunar 83s
lacustrine dek
lacy 30q
lad dsw dur
ladanum fl7
laddie dsw
lade 81j k44
laden 1ti
ladened 1ti
lading 81j k44
lady dz5
ladybeetle 7mn
ladybird 7mn
ladybug 7mn
ladyfish 7rl
ladylike 3a9 98a
ladylikeness 3a9 98a
ladylove edw
laevulose hc0
lag 72b dzd kpe
lagan 8hr
lagend 8hr
lager 8ho
laggard dzd kpe
lagger dzd kpe
lagoon dej
laguna dej
lagune dej
laic 3hg
laicise ivi
laicize ivi
laity 3hg cww
lake dek
lakeshore del
lakeside del
lallation bod
lallygag lhz
lam 5v1 k0l ks9
lambast j9z k0b
lambaste j9z k0b
lambency 9x3 hd
lambent 9x3 hd
lamellibranch 46o 7kg
lamely 3wg
lameness 1pr 3wg h19
lament bk1 bzz c6u ej4 kht
lamentable 1vl jf4
lamentably hpt
lamentation c6u kht
lamenter ej4 jf4 kht
lamenting 2b8
lamia dhz
lamina ani d8 jyt k9j
laminal ani d8
laminar ani d8
laminate 6w0 8hs ani edx k9j
lamination 6w0 8hs jyt k9j
laminator edx k9j
laminitis gqn
lamisil 8yu
lammergeier 7g9
lammergeyer 7g9
lampblack h9d
lampoon buh emz jbn
lampooner emz jbn
lampshell 7o3
lance 8vw
lancelet 7eu
lancelike 3p0
lanceolate 3p0
lancetfish 7rn
lanchou d5v
lanchow d5v
lancinate 1bv
lancinating 1bv
land dem
landholder ee0
landlubber 2n5 edy edz
landlubberly 2n5 edy edz
landman edz
landowner ee0
landrover 8gq
landscape 8ht d4r ee1 ee2
landscaper ee1
landscaping kf6
landscapist 8ht d4r ee1 ee2 kf6
landslide cf4
landslip cf4
landsmaal bxl
landsmal bxl
landsman edy edz
landward i0s
landwards i0s
langoustine cs1
langsat fnj
langset fnj
language bhk
languid 1gd
languidly 1gd
languish ee3 in8
languisher ee3 ia2 in8
languor cko
languorous 1gd 957
languorously 1gd
laniary afm
lank 1o0
lankiness 1nz 40g 9zt
lanky 1nz 40g 9zt
lanoxin 86z
lansa cr4
lansat cr4
lanseh cr4
lanset cr4
lansoprazole h8u
lanthanide h44
lanthanoid h44
lanthanon h44
lao dl0
laos 5nx d9i
laotian 5nx d9i dl0
lap 8hu
lapidarist ee4 ee5
lapidate 77a f1b juk jxo
lapidation 77a juk jxo
lapidator f1b jxo
lapidify itz
lapidist ee4 ee5
lapland d9j
lappet ajm
lapping 8fk
lapplander d9j dl1
lapse kou ks4
lapsed 302
lapsing 5vj
laputan 47c
lapwing 7l4
larcener 6pd ee6
larcenist 6pd ee6
larcenous 9q9
larceny 6pd ee6
larder 8nx
large 2ch a6m
largely hmj
larger 2ck
largess 9m7 fsj
largesse 9m7 fsj
largish 2cl
lariat 8hw
larium 8jx
larn iyc
larodopa h3o
larotid 7u4
larrup k0w
larva 2im 7nx
larval 2im 7nx
laryngeal 55y all
laryngopharyngeal 55z alj all amc
laryngopharynx 55z alj
larynx 55y all
lasagna cqj ct8
lasagne cqj ct8
lascivious 3mx cio
lasciviously 3mx i0t
lasciviousness 3mx cio
lash 5ya 8hv k0a
lashing 777
lasix 8bs
lass ee7
lassie ee7
lasting 2fp 2xx a3r
lastingly 2xx
lastingness 2fp 2xx 2y4 a3r
late 1cl a32 hq1
lately hqc
lateness 1cl 2w1 378 a32
later hop
lateralisation b5q
lateralization b5q ksv
lateralize b5q ksv
lathee 8hx
lather 4v9 dg8 i75
lathery 4v9 dg8
lathi 8hx
latin bxv
latinate bxv
latinise imw jk2
latino 5ni ezw
latitude 583 d3z
latitudinal 583 d3z
latitudinarian hs
latterly hqc
latticed 3e1
latticelike 3e1
latticework 8hy
laud 1ii 4d1 ee8 jc6
laudability 9jn
laudable 4d1 jc6
laudableness 9jn
laudably 4d1 htr
laudator ee8
laudatory 1ii jc6
lauder ee8 jc6
laugh 24c bue c32 ee9 i6w
laughable 24c 4c7 i6w
laughably 24c i0u
laugher cho ee9 i6w
laughing 1x8
laughter c32
launch 81u 8hz k55 l77
launcher 8hz k55
launder 8i1 k60
launderette 8i0
laundress f84
laundromat 8i0
laundry 8i1 k60
laundryman f83
laundrywoman f84
laureled 2cf
laurelled 2cf
laurels bqz guq
lav 8zt
lavabo 92h
lavage i74
lavalier 8i2
lavaliere 8i2
lavalliere 8i2
lavation 644 i6g i74
lavatory 8zt
lavender my
lavish 1un 6nm a98 l06
lavishly 1un
lavishness 1un 3fe 6nm a98
law d17
lawbreaker f75
lawfully 2dc 2dp hv6 hzz
lawfulness 2dc 2dp 2e3
lawgiver eea
lawless gdt zy
lawlessly 2dc hrb
lawlessness 2dd 9k1 gdt zy
lawmaker eea
lawmaking 74v
laws blg
lawsuit 77z
lawyer eeb
lax 198 984
laxation 5yw fwr
laxity 198 984
laxly 198 i0v
laxness 198 984
lay k4c
layabout ebk
layered d9
layman eec
layoff l69
layover 71q lim
layperson eec
lazar eeo
lazaret 8i4
lazarette 8i4
lazaretto 8i4
laze l6u
lazily 1ng
lazuline 9xt
lazy 1ng 6om 95c i6
lea d49
lead dje kpf lhs
leaden 1zx
leader 7bl d09 dje kpf
leaders d09
leadership 7bl d09 dje
leading 2hd 3xl
leadless 2df
leaf 2tq frj ia3
leafage frj ia3
leafed 2tt
leafstalk fr1
leafy 2tq frj
league cy0
leak eed igz iv4 jgp
leakage cgk igz iv4
leaker eed jgp
lean 1nw 5x4 a04 a4w k94 kqt
leaner 5x4 k94 kqt
leaning 22g
leanness 1nw 3xc a04 a76
leap 5xt dsu kom
leaper dsu kom
leaping 5xt
learn dox eee iyc iyd
learned 1d9 3ji b5j
learnedly 3ji hyt
learnedness 1d9 3ji b5j
learner eee iyc
learning avl b5j
lease eef fs7 kxr kxs l8z l91
leased m8
leaseholder eef
leash 8i5 jwj
leastways hq5
leastwise hq5
leather 448 h8f
leathered 448
leatherlike 448
leatherneck egp
leatherwood fl3 fnw
leathery 448 h8f
leave 5ul e05 kpp
leaved 2tt
leaver e05 kpp
leaving 5tz
lebanese d9k
lebanon d9k
lech evg
lechatelierite hc5
lecher 3my evg
lecherous 3my 6ss cim evg
lecherousness 3my cim
lechery 3my 6ss
lector eeg
lecture 6hy 6uf c8c eeg eeh jab
lecturer eeg eeh jab
lectureship 6hy 6uf c8c
lecturing 6uf
ledge den
ledger 85z
leech 7k9 i9k
leechee cro
leechlike 17p
leek fln
leer brk
leery 45j brk
leflunomide 8i6
left 1k6
lefthander eej
leftism bfi ez7
leftist bfi ez7
leftover 1k6 g7m
legacy fsg
legal 2dm 4v8 9jv d17
legalisation 78b lad
legalise 78b lad
legality 2dm 47f 9jv
legalization 78b lad
legalize 78b lad
legally 2dm 4v8 hv6
legate 6hz eek
legateship 6hz eek
legation 6hz
legend 39b bjq
legerdemain 5wx
legerity a0c
legging 8i7
leghorn 7yi
legibility 9ak
legible 2dz 9kq
legibly 2dz hzw
leging 8i7
legionary eel
legionnaire eel
legislate 511 74v bn3 cx0 eem l9e
legislating 74v
legislation 74v bn3 l9e
legislative 511 512 bn3 cx0 l9e
legislatively 512
legislator 6i0 eem l9e
legislatorship 6i0 eem
legislature cx0 l9e
legitimacy lad
legitimate 47g
legitimately 2dp hzz
legitimation 78b lad
legitimatise lad
legitimatize lad
legitimise lad
legitimize lad
legume 4va fh8
leguminous 4va fh8
lei 93k
leibnitz 5kk fap
leibnitzian 5kk fap
leibnizian 5kk fap
leipoa 7i5
leishmaniasis glf
leishmaniosis glf
leisure 24v
leisureliness 24v
leisurely 24v
leitmotif bzb
leitmotiv bzb
lemanderin fnl
lemon 3z7 9xp cr9
lemonlike 3z7
lemony 3z7 cr9
lend bx een l2q l2r
lendable bx l2q
lender een l2q
lending 73g
length 2fo a3j
lengthened 2fg
lengthening 6zq
lengthily 2fo
lengthiness 2fo a3l a8a
lengthways i0w
lengthwise i0w
lengthy 2fo a3j a3l
leniently 2yh i0v
lenify kg1
leningrad dao
lenitive 29a
lens 8i8
lense 8i8
lensman eon
lent hl1
lenten hl1
lententide hl1
lenticular w4
lentiform w4
lentiginose 30b
lentiginous 30b adm
lentigo 30b adm
leoncita 7qy
leonine 7m0
leotard 8i9
leper eeo
lepidopteran 7nr
lepidopterist b8i eep
lepidopterologist eep
lepidopterology b8i
lepidopteron 7nr
lepidoptery b8i eep
lepidote 3rh
leppy 7pa
leprose 3rh
leprosy 513 gkg
leprous 513 gkg
leptorhine 2e6
leptorrhine 2e6
leptorrhinian 2e6
leptorrhinic 2e6
lesbianism 6su
lescol 8b9
lesotho d9n
lessee eef l8z l91
lessen icc iq0
lessened 254
lessening ccg
lessor kxs
lesvos d71
let l70
letch evg
letdown cms kho
lethal 1oh 9hz
lethality 1oh 9hz
lethargic 1gb 957
lethargically 1gb i0x
lethargy a2r
letter bou
lettered 1d9
lettering bkq
letting fs7
letup hlv iga
leucaemia gnh
leucocyte aiz
leucocytosis gm7
leucocytozoan 7e6
leucocytozoon 7e6
leucoma gns
leucopenia gm8
leucorrhea ahz
leucotomy 6ll
leukaemia gnh
leukemia gnh
leukeran 82u
leukocyte aiz
leukocytosis gm7
leukoma gns
leukopenia gm8
leukorrhea ahz
leukotomy 6ll
levallorphan 8ia
level a6b gu9
leveler eeq jx3
levelheaded 39u
leveller eeq jx3
lever k8o
levitra 91g
levodopa h3o
levorotary qe
levorotatory qe
levulose hc0
levy l1y
lewd 9t0 p3
lewdly 3mx i0y
lewdness 9t0 p3
lexical 56d ar7 ar8 bhn
lexicalisation fz5
lexicalise ji5
lexicalised 4vb fz5
lexicalization fz5 ji5
lexicalize fz5 ji5
lexicalized 4vb fz5
lexicographer 6w8 eer
lexicographic 58q 6w8
lexicographical 58q 6w8
lexicography 58q 6w8 eer
lexicologist bdb eer
lexicology bdb eer
lexicon 56d ar8
lexicostatistic 55w bdf
lexicostatistics 55w bdf
lexis 56d ar7
ley d49
liable 2ee
liaise j6n
liaison bh2 gbn
liar ees jai
libber e5m
libeler dzq
libellous 1y6 brr
libelous 1y6 brr
liberal beo eet hr
liberalisation 69e l9f l9g
liberalise 69e l9f l9g
liberalism b5v bfj y9
liberalist eet
liberalistic b5v bfj y9
liberality 1um 3fo 9m6 beo
liberalization 69e l9f l9g
liberalize 69e l9f
liberalness 1um 3fo 9m6 beo hr
liberate 5wt eeu gf1 l6z lbb
liberation 5wt l6z lba
liberator eeu l6z lba
liberia 5ny d9o
liberian 5ny d9o
libertine 2mc eev
liberty gf1 lba lbb
libidinal 5cq cil
libidinous 3mx cil
libido 3mx 5cq cil
librarian 6i1 eew
librarianship 6i1 eew
librate fz6 kkt ll7
libration fz6 kkt
librettist bys eex
libretto bys eex
libritabs 82w
librium 82w
libya 5nz d9p
libyan 5nz d9p
licenced bl
license 75l bnc eey eez l84
licensed bl
licensee eey l84
licenser eez l84
licentious 6nx 9ns md
licentiously i0z md
licentiousness 6nx 9ns md
lichee cro fns
lichgate 8ix
lichi cro
licit 2dp 9jx
licitly 2dp hzz
licitness 2dp 9jx
lick k0d
licking chp
licorice cp5 fm9
lid afu
lief hzg
liegeman f6l
lien 4yz agj
lienal 4yz agj
lieu 6mz
lieutenancy 6i2 e07 ef0 ef1
lieutenant 6i2 ef0 ef1
life ayr
lifeguard ef2
lifeless 1to 6d a0i gfk
lifelessness 1to 6d a0i gfk
lifelike 39m 4r
lifer gd3 hiu
lifesaver ef2
lifespan hiu
lifetime hiu
lift 5xj 67a 88t cd9 f8g kow
lifted 20z
lifter f8g kow
liftgate 8e1
ligan 8hr
light fda iir
lightbulb 8ib
lighted gt
lightening 65c
lighterman ef3
lightheaded 3m1 4al 9s0 grj
lightheadedness 3m1 4al 9s0 grj
lighthearted clw mh
lightheartedness clw mh
lighthouse 7xl
lightless 48w ged h4
lightlessness 48w ged h4
lightsome 201 a0c clw mh
lightsomely 201 i13 mh
ligneous 4cj hdk
lignin 4cj hdk
likable 2gm 3zq kgk
like 2e9 9dy kjb
likeable 2gm 3zq kgk
likelihood 9es
likeliness 2ed 2eh 35z 9es
likely 2ed 9es hqz
liken j1e
likeness 2e9 2eb 9dy
likewise hnz hqy
lilac my
liliopsid ffz
liliopsida ffy
lilt 9z1
lilting 3f1
limacine 4vc 7kc
limacoid 4vc 7kc
limbic add
limbo gup
limbus add
limelight gui
limen au3
limit 6qa 8id aad azy ifp ifq jh9
limitation aad azy ifp ifq
limiter 8id ifp
limiting 3ds
limitless 2je acg
limitlessness 1pd 2ek 2je acg
limn eq2 kcn kcp
limner eq2 kcn
limnological 4vd bai
limnologically 4vd
limnology 4vd bai
limo 8ie
limousine 8ie
limp 3wl 663 eam kmi
limper eam kmi
limpidity 2e0 9ag 9kv pj
limpidly i11 pd
limping h19
limpness 9vp
linchpin 8if at1
lincocin 8ig
lincolnesque 5kl faq
lincolnian 5kl faq
lincomycin 8ig
linden fkj
lineage cwj
lineal 2em cwj
lineally 2em
lineament aog b01
linear 2ep a4g
linearise isn
linearity 2ep a4g
linearize isn
linearly 2ep
lineation d43 k8a
lined 3ri
linesman e2s
lingberry fkt
lingenberry fkt
linger efk lhz
lingerer efk lhz
lingering 72e
lingeringly i14
lingo c4q
lingonberry cr2 fkt
lingua 52i afh
lingual 52i afh bhk
lingually 52i
linguine cqh
linguini cqh
linguist 52k bd0 bd4 ef5
linguistic 52i 52k bd0 bd4 bhk ef4 ef5
linguistically 52k
linguistics 52k bd4 ef5
liniment 8ih
link 8ii g6w gtn j4g jyh
linkboy ef6
linked xv
linkman ef6
linksman e81
linkup 8ii jyh
linnaean 514 far
linnean 514 far
linnet 7fg
lino hdn
linoleum hdn
linseed hhr
lintwhite 7fg
lion 7m0
lionise l61
lionize l61
liothyronine ahp
lipaemia gm1
lipemia gm1
lipid hdo
lipidaemia gm1
lipide hdo
lipidemia gm1
lipitor 7vz
lipizzan 7om
lipless 2tw
liplike 2tv
lipochondrodystrophy gl2
lipoid hdo
lipoidaemia gm1
lipoidemia gm1
lipophilic t8
lipotropic t8
lippizaner 7om
lipread 6u5 izu
lipreading 6u5 izu
liquaemin 8ei
liquefaction iq6 iq7 lmt
liquefiable 3sk iq6 iq7 lmt
liquefied 2jw
liquescent 1t6
liquid 3si 9vk gx7 iq6 iq7
liquidate 62c ejb jxq
liquidation 7ar
liquidator ef7 ejb jxq
liquidise 7yb iq7
liquidiser 7yb
liquidize 7yb iq7
liquidizer 7yb iq7
liquidness 2ju 3si 9vk gx7
liquifiable 3sk iq6 iq7
liquify 3sk gx7 iq6 iq7
liquor cto
liquorice cp5 fm9
lisinopril 8ij
lissom 1wi
lissome 1wi a0d
lissomeness 1wi a0d
list 6za bm2 jh5 jh8 l9r
listen 6u3 e9q kvt kvv
listener e9q kvt kvv
listening 6u3 kvt kvv lf4
listing 6za bm2 jh5 jh8 l9r
listless 1ge 95b ci6
listlessly 1ge
listlessness 1ge 3tx 95b ci6
lit gt
litchee cro
litchi cro fns
liter g2t
literal 457 9f6
literalise izl
literalize izl
literally 2eq
literalness 2eq 457 9f6
literary 515 bjg
literature 515 bjg
lithane hdq
lithe 1wi a0d
litheness 1wi a0d
lithesome 1wi
lithic h4s h6f
lithium h4s
lithoglyptics 8cm
lithographer 6wo bq9 ef8
lithographic bq9
lithography 6wo bq9 ef8
lithology ban
lithomancer awu ef9
lithomancy 58x awu ef9
lithomantic 58x awu
lithonate hdq
lithophyte 5ju fqm
lithophytic 5ju fqm
lithops fhv
lithosphere deo
litigant efa lfr
litigate 782 efa lfq lfr
litigation 53r 782 lfq lfr
litigator efa lfr
litigious 10b 53r 782 962
litigiousness 10b 53r 962
litoral d40
litotes c1x
litre g2t
litter efb lme
litterateur e41
litterbug efb
littered 431
litterer efb lme
little 2d3 a6t
littoral d40
liturgical 5gx 70k 70m
liturgics bdn
liturgiology bdn
liturgist 70k 70m efc
liturgy 5gx 70k 70m efc
livable 2f0 lig
live 2f0 ayr lgx lig
liveable 2f0 lig
livelihood fu1
liveliness 1bx 6g8
livelong fo2
lively 1bx 6g8
liven idz
liveness 66 a0h
liver 4af ago
liverish 1w0 4af
liverleaf fh5
liverpudlian dkp
liverwort ff9
livestock 7j1
livid 9y4 nv
lividity 7e 9y4 nv
lividly 7e
lividness 9y4 nv
living ayr lgx
lizard 7gn
lizardfish 7rm
load 81j 8il 92g efd f14 g64 k44 k45 k97
loaded 1ti
loader efd f14 k44 k45 k97
loading 8il g64
loads g6f
loadstar b2b dep
loadstone hds
loaf ebk li0
loafing 727
loam 2f4 hdr
loamy 2f4 hdr
loan l2q
loaner een
loaning 73g
loath 268 4by
loathe cjo dlr kgf
loather dlr kgf
loathing cjo kgf
loathly 2qe
loathsome 2qe 4bm 9h2
loathsomeness 2qe 4bm 9h2
lobar 5bj ake
lobate 3p5 5bk ake
lobated 5bk ake
lobby 7ut cuv efe l8w
lobbyist cuv efe l8w
lobe 5bj ake
lobed 3p5
lobefin 7ra
lobotomy 6ll
lobscouse coz
lobscuse coz
lobsterback e1k
lobular 5d0 a4l akf
lobularity 5d0 a4l
lobule 5d0 akf
lobworm 7k8
local 1ub
locale d56 kdv lkp
localisation 5zh lkp
localised 1ug 2f5
localism bei
locality d4n
localization 5zh kdv lkp
localized 1ug 2f5
locally 1ub
locate 5tj 5zh eff l19 lkn
located 3mf
locater eff lkn
locating 5zh 71i
location 5tj ioj l19 l33 lkn
locator eff lkn
lock k4z
lockjaw glq
lockkeeper efg
lockman efg
lockmaster efg
loco 3im
locomote 5gy 65x 9gb kjm
locomotion 5gy 65x 9gb kjm
locomotive 5gy 65x 9gb kjm
locomotor 5gy 65x
locoweed 8qa fme
locule adw
loculus adw
locution c4f
lodestar b2b dep
lodestone hds
lodge 86x 8f0 9gr efh k5p lil
lodgement 9gr c86 jco k5p
lodger efh lil
lodging 8f2
lodgment 9gr c86
lodine 89o
loft 8im
loftily 20x
loftiness 20x 25s 9cl a8i
lofty 20x 2oh 9cl a8i
log 6gu eft jvg
logagraphia gj5
logarithm 5gz bvf
logarithmic 5gz bvf
logarithmically 5gz
loge 7z7
logger eft jvg
loggerhead e24
loggerheaded q6
logginess gg2
logging 6gu jvg
logic bct efi
logical 2f8 47g 9he
logicality 2f8 47g 9he
logically 2f8 47g
logicalness 2f8 38q 47g 9he
logician arx bct efi
loginess 1gc gg2
logistic 5g3 720
logistical 5g3 720
logistician arx bct efi
logistics 5g3 720
logo c9s
logogram 4ve bvy
logogrammatic 4ve bvy
logogrammatically 4ve
logograph bvy
logographic 4ve bvy
logomach efj
logomachist c44 efj
logomachy c44 efj
logomania dc6
logorrhea dc6
logotype c9s
logroll 746 l4z
logrolling 68q 746 l4z
logwood fly
logy 1gc gg2
lohan dhe
loin 7qk
loincloth 7zk
loiter efk lhz
loiterer efk lhz
loll li0
lollipop cpc
lolly cpc fub
lollygag lhz
lone 3s1 3s3
loneliness 165 3s3 cm6 gt9
lonely 165 3s3 cm6 gt9
lonesome 165 3qb 941
lonesomeness 3qb 941
long 2ff 2fm a3k a89
longan fnr
longanberry fnr
longanimity 2wj 95n
longanimous 2wj 95n
longbeard 7xx
longer 2fm
longest 2fm
longhand bj7
longing cib kjh
longingly i10
longlegs 7l5
longness 2ff 2fm a3k a89
longshoreman f14
longsighted 36p 3od h1i
longsightedness 3od h1i
longways i0w
longwise i0w
longyi 8iv
loniten 8l8
lontar fmo
loo 92m
loofa fk5
loofah fk5
look 6tr 98z f01 gzy ku8 kud
looker eyq f01 ku8
looking 35b 6tr
loom lkq
looney dyc
loony 3im dyc exz
loop 854 g9d
looper 7nt
looping fz0
loopy 3im g9d
loosely 41n hrt
loosen 5yw cgv ioz
loosened fz
loosening 5yw cgv ioz jwe
loot fsf fub l3n l3p
looted 1tp
looter epm l3n
looting l3n
lop 8r2 jxj k76
lope 664 66f
lopid 8cb
lopper 8r2 jxj k76
lopressor 8kq
lopsided 3vm a4p
lopsidedly 3vm huw
lopsidedness 3vm a4p
loquacious 40c 96p
loquaciously 40c i15
loquaciousness 40c 96p
loquacity 40c 96p
lorazepam 8in
lord dhg ema
lordless 101
lordliness 2oo 36f 9r9 9tt
lordly 2oo 9tt efn
lordosis 1pv gyv
lordotic 1pv gyv
lorfan 8ia
lorry 8io
lose efo efp jp4
loser efo jp4
losings ftp
loss 2fe fz7
losses ftp
lossy 2fe fz7
lost 2t2
lot g68
loth 268 4by
lots g6f
lotte 7rq
lotto 6ex
loud 2g4 9yy
loudly 2g4
loudmouth efq
loudness 2g4 40z 9ko 9yy
loudspeaker 8ip
lounge 8s8 8vq
louse 7mr ov
lousiness gw3 ov
lousy 1vn 7mr 9h2 gw3 ov
lout efr
loutish 3aa
louver 8iq
louvre 8iq
lovable 2gg kgh kgi
lovastatin 8ir
love 2gg djd drp e55 kgh kgi kji
loveable 2gg kgh kgi
lovebird 7ib
loveliness 2gh 99d dv
lovelorn 2gs
lovely 99d dv
lover djd e55 kgh kgi kji
loverlike 2h2
loverly 2h2
lovesick 1xa cig
lovesickness 1xa cig
lovesome 2gx
loving 2gv 94e cn7
lovingly 2gv hub
lovingness 2gv 94e cn7
lowan 7i5
lowball j2c
lowbred 3ad
lowbrow 28r
lowbrowed 28r
lowerclassman efs
lowering rc
loweringly rc
lowermost 445
lowlife eut
lowliness guo
lowly 3kj 3xm
loxapine 8is
loxitane 8is
loxodrome d4k
loyal 1m6
loyally 1m6
lozal 8fs
lozenge 8ph
ltte cvn
lubber 2n5 3qs edy efr
lubberly 2n5 3qs edy efr
lube hci k3w
lubricant hci if5 k3w lmr
lubricated 3r1
lubrication if5 k3w lmr
lubricator hci lmr
lubricious 3mz
lubricity cio
lucent hd
lucerne fmc
lucid 9kv pd
lucidity 9kv izg jgy pd
lucidly 38q i11
lucidness 9kv
lucifer dhw
lucifugal 4vf 6t5
lucifugous 4vf 6t5
luck fbp gwz
luckily 2h7 hnr
luckiness 1rk 2h7 bh gx0
luckless 2h9
lucky 1rk gx0
lucrative 355
lucrativeness aa2
lucre fse fub
lucubrate bjy jhr
lucubration bjy jhr
luculent pd
lucullan 3fe
ludicrous 24e
ludicrously 24e i0u
lues gke
luffa fk5
lug 7wj k2a
luge 6e9 knp
luggage 7wj k2a
luging 6e9 knp
lugubrious 2b9 94s
lugubriously 2b9
lugubriousness 2b9 94s
lugworm 7k8
lukewarm 1h1 49k 94p a10
lukewarmly 1h1 i12
lukewarmness 1h1 49k 94p a10
lull hlv kg0
lullaby c00
lulu eyq
lumbar 5j5 7qk
lumber hdt jvg
lumbering 202
lumberjack eft
lumberman eft
lumbermill 8it
lumbosacral 5j5 5qa
lumbus 5j5 7qk
luminal 8vp
luminance a14
luminary efu
luminesce a17 fdb gv ln3
luminescence fdb gv ln3
luminescent a17 fdb gv ln3
luminosity a14 hd
luminous a14 hd
luminousness 31x a14
lummox efr
lump 1j0 cuo de8 gp1
lumpen qa
lumper f14 j1k
lumpish qa
lumpy 1j0 3nj cuo de8
lunacy 3ir 6f8 gsd
lunar dey
lunate 3ge
lunatic 3ir 6f8 gsd
lunch con jsl
luncheon con
luncher jsl
lunching jsl
lunette 8iu
lung agq
lunge 669 efw krn
lungen fnr
lunger efw krn
lungi 8iv
lungyi 8iv
lunisolar dey dge
lunkhead e24
lunula ank
lunule ank
lupin fma
lupine 7lp fma
lurch 666 669 68g kk9 kn2
lurcher efx
lure 99t at3 j7s
lurid 3kk 9h6 c0s
luridly 3kk
lurk efx lhz li1
lurker efx jqo li1
luscious 3mw
lusciously 413 i16
lusciousness 9zg
lush 15 a7e
lushness 15 3fd a7e
lusitanian 5dz
lust 2vt 6op cim jsr
luster 9x4 9x5
lusterless 1c6 9x8 hp
lusterlessness 9x8 hp
lustfully 3mz
lustfulness 2vt 3mx 3mz cim
lustily 1yv
lustiness 1yv a20
lustrate 708 irw
lustreless 1c6 9x8 hp
lustrelessness 9x8 hp
lustrum 708 irw
lusty 1yv 2vt 6op a20 cim
lutanist 8iw efy
lute 8iw efy h6o
lutecium h4t
lutefisk ct9
lutein h6u
lutenist 8iw efy
luteotropin h7t
lutetium h4t
lutfisk ct9
luting h6o
lutist 8iw efy
luxate cgy ira
luxation cgy ira
luxe 1eo
luxembourger d9q d9r dl3
luxembourgian d9q
luxemburg d9q d9r dl3
luxuria 6op
luxuriance 15 30o a7e
luxuriantly 15 30o
luxuriation jti
luxurious 26e gxs
luxuriously 26e
luxuriousness 26e 3fd gxs
luxury 3fd a98 jti
lycanthrope dh0
lycee cyt
lyceum cyt
lychee cro
lychgate 8ix
lychnis fhq
lying 6o4 jai
lymph 516 aha
lymphangiectasia gia
lymphangiectasis gia
lymphangiography 6uv
lymphatic 516 aha
lymphocyte 517 aj1
lymphocytic 517 aj1
lymphocytopenia gm9
lymphography 6uv
lymphoid aha
lymphopenia gm9
lynch 62f lak
lynching 62f lak
lynchpin 8if at1
lynx 7ly
lyophilisation fy0 iet
lyophilise fy0 iet
lyophilised 1su
lyophilization fy0 iet
lyophilize fy0 iet
lyophilized 1su
lyric 1f0 c01 efz
lyrical 2jo 9yi
lyricality 2jo 9yi
lyrically 1f0
lyricism 9yi
lyricist c01 efz
lyrist efz
lysis fz8
lysogenic 518 519 fz8 gm2
lysogenicity 518 519 gm2
lysogenisation fz9
lysogenization fz9 ird
lysogenize fz9 ird
lysogeny 519 gm2
lysozyme hdu
lyssa go6
mac 8j2
macabre cl
macadam 8ye hed k90
macadamise k90
macadamize 8ye hed k90
macamba fmn
macaronic bxv
macebearer eg1
macedonia d8t
macer eg1
maceration a06 fza in5
macerative fza
macguffin b0d
machete 8iy
machicolate 8iz l4k
machicolation 8iz l4k
machinate b16 dxf j44 kb1
machination b16 j44 kb1
machinator dxf j44
machine 8j0 eg2 k9h k9i
machinelike 2jh
machinery 8j1 k9h
machinist 81c 8j0 eg2 k9h k9i
macintosh 8j2 8j3
mack 8j2
mackintosh 8j2 8j3
macrencephalic 57n gku
macrencephalous 57n gku
macrencephaly 57n gku
macrobiotic 5fs b6k
macrobiotics 5fs b6k
macrocephalic 57o gz2
macrocephalous 57o gz2
macrocephaly 57o gz2
macrocosm 57u dgm
macrocosmic 57u dgm
macrocyte aix
macrodantin 8mh
macroeconomic 4vi bbx
macroeconomics 4vi bbx eg3
macroeconomist bbx eg3
macroglia ajg
macromolecular 57r hdv
macromolecule 57r hdv
macroscopic 2cy 48s
macroscopical 2cy 48s
macroscopically 2cy
macrosporangium fgm
macrospore fgn
maculation 65j 994 isv k62
mad 3in 7b ckq gsd
madagascan 5o0 d9t d9u
madagascar 5o0 d9t d9u
madam dz5
madcap dz8 kb
maddened 79
maddening 31p
madhouse 7xr
madly 40r i4p
madman efv
madness 3in gsd
madonna fat
madrasa cyr
madrasah cyr
madrigal c02
madrigalist c02
madrona fkn
madrono fkn
maelstrom cga
maestro eg4
mag bno
magazine bno
maggot 1sm 7ny
maggoty 1sm 7ny
magic 2nm b4a ezp
magical 2nm 5wx b4a
magically 2nm
magician 5wx eg5
magilp hdx
magisterially 18z huy hxx
magistracy 6i3
magistrature 6i3
magnanimity 1uv 9m7
magnanimous 1uv 2oi 9m7 9po
magnanimously 2oi
magnanimousness 1uv 2oi 9po
magnate dr4
magnesia h6a
magnet 2hb 5an 8j4 ink j7k
magnetic 2hb 5an 8j4 fdf
magnetically 5an
magnetise 8j4 fzb ink j7k
magnetised 2hb
magnetism fdf
magnetize 8j4 fzb ink
magnetized 2hb
magnetometer 8j5
magnification 6a3 ipq
magnificence 25t 9ck
magnificent 25t 9ck 9kb
magnificently 25t hru
magnifier ify
magnify 6a3 898 a67 btk ipq jau
magniloquence 3ew c0b
magniloquent 3ew c0b
magniloquently 3ew i17
magnitude a67 ify ipq
magnoliophyta fft
magnoliopsid ffx
magnoliopsida ffw
maguey flt
magyarorszag d9d
mahabharatam blc
mahabharatum blc
mahagua fk9 fkb
maharaja eg6
maharajah eg6
maharanee eg7
maharani eg7
mahimahi 7ry crv
mahlstick 8js
mahoe fk9 fkb
mahomet fau
mahound fau
maid eg9
maiden 2i6 eg8 hj2
maidenhead al7
maidenhood eg8 hj2
maidenlike 2i6
maidenliness 2i6 98b
maidenly 2i6 98b eg8
maidhood eg8 hj2
maidism gme
maidservant eg9
maiger 7s9
maigre 7s9
mail 5xw bh4 d1d jm1 k1o
mailbag 8j6
mailing 5xw d1d jm1 k1o
mailman ega
maim eji i9u
maimer eji i9u
main 25a
mainframe 82b
mainly hp2
mainsheet 8uh
maintain 3as 64u f65 l0w lk8
maintainable 3as lk8
maintainer f65 lk8
maintenance 64u l0w
maiolica 8j9
maisonette 8j7 8j8
maisonnette 8j7 8j8
maize 9xp fjx
majagua fk9 fkb
majestic 25s 9cl
majestically 25s
majesty 25s 9cl
majolica 8j9
majority a7w
majuscular bvo
makedonija d8t
makeover k9b
maker egb k9d kb6
makeshift 2y3 604
makeweight 8jb
making 6vt k99 k9d kaf kb6
makomako fke
maladroit 3x ar0
maladroitly 3x
maladroitness 3x ar0
malady gi2
malaise gvl
malamute 7lo
malanga fhp
malaprop bu6
malapropism bu6
malapropos i0g
malar aeb
malaria 5o1 gin
malarial 5o1 gin
malarkey c3t
malarky c3t
malawi 5o2 d9v
malawian 5o2 d9v
malcontent z7
male 2hq 2hr 2i3 a0m
maledict 148 c81 jch
malediction c81 jch
malefactor dyf
malefic e9
maleficence 9ni cnp e7
maleficent 9ni cnp e7
malemute 7lo
maleness 2hq 2hr 2i3 a0m
malevolence 9n5 cno e9 ec
malevolency 9n5 e9
malevolent 9n5 cno e9 ec
malevolently ec
malformation cd0 gmx
malformed 3nl
malfunction k5m
mali 5o3 d9w
malian 5o3 d9w
malice 9n5 cnq ea
malicious cnq ea
maliciously ea
maliciousness cnq ea
malignance 4dj 9n7 gnd
malignancy 4dj gnd
malignant 4dj gnd
malignantly 4dj
maligner dzq jbe
malignity 9n7 cno e9
malignly e9
malignment brq jbe
malinger 6nj ege l97
malingerer ege l97
malingering 6nj l97
mall 8py
malleability 3no a1h
malleable 3no 44s a1h
malnourish gh8 jsb
malnourishment gh8 jsb
malodor au7
malodorous 1ru 9ya
malodorousness 1ru 9ya
malodour au7
malodourous 1ru
malposition a5o
malted cu3
maltman egf
maltreat 6db dm9 lc9
maltreated 1c
maltreater dm9 lc9
maltreatment 6db lc9
maltster cu3 egf
malversate 6n5 l1g
malversation 6n5 l1g
mama eg0
mamilla aml
mamma eg0
mammal 7iw
mammalian 7iw
mammilla aml
mammoth 2cu
mammy eg0
mamoncillo fnt
man 2hm 2i3 ex2
manacle 8dm jwi
manage 2hf 759 l7s
manageability 2hf 9t9
manageable 2hf 32d 9t9 l7s l81
manageableness 2hf 9t9
manageably 2hf
management 759 l7s l81
manager 580 6i4 dw0 e0u l81
managerial 580 759 e0u
managerially 580
managership 6i4 dw0 e0u
mandatary egg l5v
mandate bnd egg egh j62 l5v
mandator egh l5v
mandatorily 1el hwp
mandatory 1el j62
mandelamine 8kk
mandible 55i aeh
mandibula aeh
mandibular 55i aeh
mandibulate aeh
mandibulofacial aoe
mandioc fox
mandioca fox
mandrel 8w5
mandril 8w5
manducate jtc
manduction 65q 70n
maneuver 2ks egi knd
maneuverability 2ks 9ge
maneuverable 2ks 9ge knd
maneuverer egi knd
manful 2hm 2i3 985
manfully 2hm
manfulness 2hm 2i3 985
mange 4ct go7
mangey 4ct go7
mangily 4ct
manginess 4ct 9kh
mangled 27i
mangler eji iis juj
mangonel 81t
mangy 4ct 9kh go7
mania 40s dc4
maniac 3is efv
maniacal 3is efv
maniacally 3is
manic 40s dc4
manichaeanism bgh
manichean 4vj bgh egj
manichee 4vj bgh egj
manifest bv7 bwi j9r
manifestation bv7 j9r
manifestly 2q8 hno
manifesto bs4
manipulability 44r 9gf
manipulable 44r 9gf
manipulate 5yi 5zo 9g egk jtu ld2
manipulation 5zo khx ld2
manipulative 9g khx ld2
manipulatively 9g
manipulator egk elo jtu
mankind 7qr
manliness 2hm 2i3 985
manner 12h 9v9
mannerism 6oe 9fi
mannerly 12h 9v9
mannitol 8jc
manoeuvrability 2ks 9ge
manoeuvrable 2ks 9ge
manoeuvrer egi
manor 5o4 8jd
manorial 5o4 8jd
manpower cxm
manroot fob
manse 8je
mansion 8je
manslayer ejb
mantel 8jf
mantelet 8jg 8jh
mantelpiece 8jf
mantic 35v
mantichora dgz
manticora dgz
manticore dgz
mantid 7n9
mantiger dgz
mantilla 8jg
mantis 7n9
mantled 2tj
mantlepiece 8jf
mantlet 8jh
mantrap eyq
manufactory 89y
manufacture 6vr 6vv cvx egl ka1 kb4
manufacturer cvx egl kb4
manufacturing 6vv
manumission 7av lb7
manumit 7av e2y lb7
manumitter e2y lb7
manus an5
manzanita fkn
map epi kcm
mapmaking 6vu
mapper epi kcm
mapping g6n
mar 9a3 irx
marabou 7kw
marabout 7kw
maraud 6y3 egm kq1
marauder egm kq1
marauding 2qq
marble 5h0 hdw iur
marbled 30c
marbleisation 9wt iur
marbleise 9wt iur
marbleised 30c
marbleising 9wt
marbleization 9wt iur
marbleize 9wt hdw iur
marbleized 30c
marbleizing 9wt iur
march 66a kpd
marching 66a kpd
marchioness ego
marchland d2c
marchpane cp7
margarin cq2
margarine cq2
marge cq2
margin gam kp
marginal 2j3 a5k gam kp
marginalisation fzc l53
marginalise fzc l53
marginality a5k kp
marginalization fzc l53
marginalize fzc l53
marginally 2j3
margosa fnh
marian fat
marihuana 811 flh
marijuana 811 flh
marimba 8ji
marinade csn iew
marinate csn iew
marine dfz egp
mariner egq
marionette 8r7
marital 539 gd8
maritime 56k 73x
marjoram csj fof
mark 8jj c9q jfv k8j
marked 260
markedly 260
marker 8jj jfv
market 3ht 73i ewq iri l1o
marketable iri
marketer ewq l1o
marketing 74b
marketplace 73i 8jk
markhoor 7pq
markhor 7pq
marking c9q k8j
markoff fas
markovian fas
marksman aq8 egr
marksmanship aq8 egr
marl 5h1 h5x
marlinespike 8jl
marlingspike 8jl
marlinspike 8jl
marlite h6h
marlstone h6h
marly 5h1 h5x
marmoreal 5h0 hdw
marmorean 5h0 hdw
maroc 5k2 da3
maroon kyh
marooned 3s4
marplan 8gg
marque bw2
marquee 8og
marquess egs
marqueterie 8jm
marquetry 8jm
marquis egs
marquise ego
marred fa
marriage gd8
marriageability 2ih 9bv
marriageable 2ih 9bv
marrow aez
marruecos da3
marry 70p lar
mars 5c2 deq
marshal 6i5 egt egu
marshalship 6i5 egt egu
marshland der
marshy 4aw der
marsupial akw
marsupium akw
mart 8jk
martial 2kh
martian 5c2 deq
martinet egv
martyr cap egw i8u
martyrdom cap egw egx
martyrise i8u
martyrize egw egx i8u
marvel 2nn ca7 f99 jg0
marveller f99 jg0
marvellously 2sq hrw
marvelous 12y 2sq
marvelously hrw
marzipan cp7
masculine 2i2 a0m
masculinisation fzd
masculinise iwo
masculinity 2i2 a0m
masculinization fzd iwo
masculinize fzd iwo
mash k8q
masher iki jma
masjid 8jn
mask 71f cyd eh1 jym kuo
masked 2u4
masker eh1 jym
masking 71f kuo
masochism 3hi cj2 egy
masochist cj2 egy
masochistic 3hi cj2
masochistically 3hi
masonic egz
masora bjw
masoretic bjw
masorite eh0
masque cyd
masquer eh1
masquerade 6og cyd eh1 kuq
masquerader eh1 kuq
mass g68
massacre 62d is0
massage eh2 i8e jul
massager eh2 i8e jul
massicot hdj
massicotite hdj
massive 2cz a1u a6n
massively 2cz
massiveness 2cz a1u a6n
massorete eh0
mast 8jp
mastaba 8jq
mastabah 8jq
masted 8jp
master 3qn 6i6 aqk avr eg4 ema iyb ld8
masterful 3qn
masterfully 3qn
mastering avr iyb
masterless 101
masterly 3qn eg4 eh3
mastermind em0 j4b
mastership 6i6 e9m eg4 eh3 eh4 ema
masterwort fp0
mastery aqk gv7 iyb ld8
masticate 65q jtc
mastication 65q jtc
mastigophoran 7e2
mastigophore 7e2
mastocyte aon
mastodon 7r2
mastodont 7r2
mastopathy gmq
masturbate 6sq eh5 k1j k1k
masturbation 6sq k1j k1k
masturbator eh5 k1j
match lix
matchbush fiv
matcher eh6
matchet 8iy
matching 2ia
matchless ty
matchmaker eh6
matchweed fiv
mate 6sb f0f f3i k1f
materfamilias eh9
material h2r
materialise cad cb9 fze ikw
materialism 4cm eh7 g3 gh3
materialist b4o eh7 gh3
materialistic 4cm g3 gh3
materialistically 4cm
materiality 11q 9f7
materialize cad cb9 fze ikw
materiel 8jr
maternal 2wc 9px
maternalism 2wd 6kv 9px
maternalistic 2wd 6kv 9px
maternally 2wc i18
mates cva
matey 1sy
math b62
mathematical 5by b62
mathematically 5by
mathematician b62 eh8
mathematics 5by b62 eh8
mating 6sb k1f
matman f9j
matriarch eh9
matriarchal 2wn cv3
matriarchate cv3
matriarchy 2wn cv3
matric 7az
matriculate 7az l9o
matriculation 7az l9o
matrikin edk
matrilineage g7t
matrilineal 2en
matrilineally 2en
matrilinear 2en
matrimonial 539 gd8
matrimony 539 gd8
matrisib edk
matron 2i8 eha
matronly 2i8 eha
matronymic bis
matt 9x8
matter as4 ayw li9
maturation 5fb fy5 fzf igi igo
maturational 5fb fy5 fzf
mature 18j 2iq fzf igo
matured 18j
maturely 2iq
maturement fzf ign igo
matureness 1u0 2ie 2iu gtx
maturity 1u0 2ie gtx hj8
matutinal hjm
matzah cq9
matzo cq9
matzoh cq9
maudlin 1ey
mauler juj
maulstick 8js
mauritania 5o5 d9x
mauritanian 5o5 d9x d9y d9z
mauritanie d9x
mauritian 5o5 d9y d9z
mauritius 5o5 d9y d9z
maven dmh
mavik 908
mavin dmh
mavis 7fq
maw afj
mawkish 1ey 94g ci2
mawkishly 1ey i19
mawkishness 1ey 94g ci2
max 8vo
maxilla aev
maxillary aev
maxillodental aev
maxillofacial aoe
maxillomandibular am9
maximal 2j1
maximally 2j1
maximation 6a2
maximisation 6a2 ipf
maximise 6a2 a80 g6d ipf ipg
maximising 49y
maximization 6a2 ipf
maximize 6a2 a80 g6d ipf ipg
maximizing 49y
maximum 2j1 g6d ipf ipg
maybe hx8
mayfly 7nh
mayhap hx8
mayhem 6gd
mayidism gme
mayo csr
mayonnaise csr
mayor 5o6 ehb
mayoral 5o6 ehb
maze 3pj 8jt
mazed 2ys
mazopathy gmq
mazy 3pj 8jt
mazzard fn3
mbd ghv
mbit g31
mcg g4m
mcguffin b0d
mckinley des
mdma 8ko
meadow d3c
meager 6u a76
meagerly 6u i1a
meagerness 6u a76
meagre 6u a76
meagrely i1a
meagreness 6u a76
meal com
mealberry fko
mealy 3qu
mean b1i bnw jhq lhr
meander kl0
meandering 19o
meanderingly 19o
meanie ehc
meaning b1i bnw jgg jhq
meaningful 2j5 aaw
meaningfully 2j5
meaningfulness 2j5 aaw
meaningless 2j7 bo5
meaninglessness 2j7 bo5
meanness 1us 2oe 2ok 9ne
means 602
meanspirited 1ux 2ok
meanspiritedly 2ok
meantime hlu hou
meanwhile hou
meany ehc
mearstone c9j
measles gk4
measly 6x
measurability 2jc aci
measurable 2jc aci isp j10
measurably 2jc
measure 2jc 5tp 6yg ehd isp j10
measuredly 24u i4r
measureless 2je
measurement 6yg isp j10
measurer ehd j10
measuring 6yg j10
meat 2jf cpr
meatman dtg
meaty 2jf cpr
mebaral 8k6
mebibit g32
mebibyte g30
mechanic eg2
mechanical 2jg 5wv 8j1
mechanically 2jg 56n
mechanics 2jg 56n 5wv
mechanisation 5x0 h2k is2
mechanised 2ji 2kt
mechanism 5wv
mechanization 5x0 h2k is2
mechanized 2ji
mecholyl 8kf
meclizine 8ju
meclofenamate 8jv
meclomen 8jv
mecopteran 7mk
mecopterous 7mk
medal br5 ehf
medalist br5 ehe ehf
medallist br5 ehe ehf
meddle 611 ehg ld7
meddler ehg ld7
meddlesome 2a3 9ms
meddlesomeness 2a3 9ms
meddling 2a3 611 ld7
medevac 5up
mediacy 9up
mediaeval 5gh hlm
medial km
medially km
mediate 7al c4d djf j6n
mediateness 9up
mediation 7al c4d j6n
mediator djf j6n
mediatorial djf
mediatory 7al c4d
medic fmb
medical 1yq 4vk 5yl 6j9 b6n
medically 4vk
medicament 8jw
medicate 1yk 6j9 8jw b6n i9f i9g
medication 8jw i9f
medicative 1yk i9f i9g
medicinal 1yk 8jw
medicinally 1yk
medicine 1yk 1yq 4ey 8jw b6n i9f i9g
medick fmb
medico e14
medicolegal 6j9 d17
mediety g4z
medieval 5gh hlm
mediocrity 2sj 9ig
meditate 42k axl j00
meditation axl j00 j3z
meditative 42k 97i j00 j3z
meditatively 42k
meditativeness 42k 97i
medivac 5up
medley bzr
medroxyprogesterone h7p
medullated 4w0 he4
medusa 7jm
medusan 7jm
medusoid 7jm
meek 36j 9rg ck8
meekly 1ay 36j hqf
meekness 1ay 36j 3ws 9rg ck8
meerestone c9j
meerkat 7m5
meerschaum h5y
meet cfl cz0 cz4 diq kq4 lap
meeter diq lap
meeting cz0 cz4 kq4 l7b lap
meetinghouse 84i
mefloquine 8jx
mefoxin 82f
meg g5g
megabit g31
megabyte g30
megacardia gqd
megacephaly gz2
megacycle hm0
megaflop g2l
megahertz hm0
megahit 5vc
megakaryocyte 5iz aiu
megakaryocytic 5iz aiu
megalith 5o7 8jy
megalithic 5o7 8jy
megaloblast 5j0 aiy
megaloblastic 5j0 aiy
megalocardia gqd
megalocephaly gz2
megalocyte aix
megalohepatia gjg
megalomania 2o6 gs6
megalomaniac 2o6 ehh
megalomaniacal 2o6 ehh gs6
megalomanic 2o6 gs6
megalosaur 7hd
megalosaurus 7hd
megasporangium fgm
megaspore fgn
megatherian 7qh
megatheriid 7qh
megilp hdx
megrim gq1
meiosis 4vq c1x fzg
meiotic 4vq fzg
mek cvo
melaena hb6
melamine hdy
melancholia 2ax gs7
melancholiac ehi
melancholic 2ax ehi gs7
melancholy 2ax
melange d0k
melanin h89 iid iie
melanise iid iie
melanism gn5
melanize h89 iid iie
melanosis gn5
melasma gor
melee 6ge
melena hb6
melilot fha
melilotus fha
meliorate 64c ek gtv iej iek
melioration 64c iej iek
meliorative ek iej iek
meliorism b2s ets
meliorist b2s ets
mellaril 8zc
mellifluous 2jn
mellisonant 2jn
mellowed 1xv
mellowly 1xv
melodic 2jk
melodious 2jq 9yj au1 bza
melodiously 2jk i1d
melodiousness 2jk 2jq 9yj
melodise kdn
melodize bza kdn
melodrama 1bh
melodramatic 1bd
melodramatically 1bd 1bh
melody 2jk 2jq au1 bza kdn
melphalan 8jz
melt 3sy ehj g1v im6 iq8
meltable 3sy im6 iq8
melted 2ju
melter ehj im6
melting 1t6 g1v im6 iq8
member d0m ehk gbm
membership d0m ehk gbm
membrane 5o8 8k0
membranophone 88a
membranous 5o8 8k0
memo bmk
memorable 1r2
memorably 1r2 i1e
memoranda bmk
memorandum bmk
memorial bql iyw
memorialisation chc j6x
memorialise chc iyw j6x
memorialization chc j6x
memorialize 8k1 bql chc iyw j6x
memorisation avp iyk
memorise avp avu b27 ehm iyk
memoriser ehm iyk
memorization avp iyk
memorize ar9 avp avu b27 ehm iyk
memorizer ehm iyk
memory avu b27 iyk
men cxm
menace h0u lkr
menacing cg
menacingly cg i1f
menage cw8
menagerie 8k2
mend 64r ehn ih1 ihm
mendacious 21s 9qb
mendaciously 21s i1g
mendacity 21s 9qb
mender ehn ih1
mendicancy c5t gxw
mendicity gxw
mending 64r ih1
menial 3qr
menially 3qr
meningeal 4vm agb
meninges 4vm agb
meningoencephalitis gql
meninx agb
menopausal 4vn hjd
menopause 4vn hjd
menorrhagia fzh
mensch eho
menses fzi
mensh eho
menstrual 55n fzi
menstruate fzi i87
menstruation fzi i87
menstruum fzi
mensurable 2jc 5b6
mensural 5b6 5tp
mensurate 6yg j10
mensuration 6yg j10
mental 2zl 57d aoq ap3 be4
mentality 2zl 57d ap3 be4
mentally 2zl
mentation awf
menthol hdz
mentholated hdz
mention btv btx ehp jlf jlq
mentioner ehp jlf jlq
menu bmc
meow ce3 jnb
mepacrine 8rf
meperidine 8k4
mephaquine 8jx
mephenytoin 8k5
mephistophelean 1vx dij
mephistophelian 1vx dij
mephitic 1rx au7
mephobarbital 8k6
meprin 8k7
meprobamate 8k7
meq a1s
merbromine 8k8
mercantilism 73f
mercaptopurine 8k9
mercerise idl
mercerised 5sw
mercerize idl
mercerized 5sw
merchandise 74b 8ka ehq kzv
merchandiser ehq kzv
merchandising 74b kzv
merchant ehq
merchantable 3ht
merchantman 7z2
merciful 2jx 72k
mercifully 2jx
merciless 2jy 9lz cjy
mercilessly 2jy i1h
mercilessness 2jy 9lz cjy
mercurial lg
mercuric 4vr h4u
mercurochrome 8k8
mercurous 4vr h4u
mercury 4vr h4u
mercy 72k
mere 30k
merely 30k hmh
merestone c9j
meretriciously 40z i1i
meretriciousness 3pu 40z 9ko 9q5
merganser 7iq
merge 5yt 7ah iln inf
merged 46e
merger 7ah ig4 iln
merging 5yt iln
merit 4d4 9jm a8m lia
meritable 4d4 lia
merited 2br
meritless 47p
meritocracy 5o9 bfk cv4
meritocratic 5o9 bfk cv4
meritorious 4d4 9jm
meritoriously 4d4
meritoriousness 4d4 9jm
merl 7fr
merle 7fr
merrily 2bf ho7
merriment 6dt clp
merriness 2bf 2bg 96g
merry 2bf 2bg 96g
merrymaker eua
merrymaking 6f1 lb0
merthiolate 8za
mesantoin 8k5
mescal fi1
mescaline 8kb
mesencephalon akk
mesenteric 5ik ai7
mesentery 5ik ai7
mesh 5yh int k4z
meshuga 33c
meshugaas 6f9
meshugga 33c
meshugge 33c
meshuggeneh 33c ehr
meshuggener 33c ehr
mesic 5h2 det
mesmeric 5zp ar
mesmerise i66 j7k
mesmerised 1fl
mesmerism 5zp ar ebe
mesmerist 5zp ebe
mesmerize j7k
mesmerized 1fl
mesmerizer 5zp ebe
mesmerizing ar
mesoblast 54g 7eq
mesoblastic 54g 7eq
mesoderm 54g 7eq
mesodermal 54g 7eq
mesolithic hks
mesomorph 1d3 ehs
mesomorphic 1d3 ehs
meson 5h2 det
mesonic 5h2 det
mesophyron adb
mesophyte 4dd fqh
mesophytic 4dd fqh
mesotron det
mesquit fhf
mesquite fhf
mess 435 gyj
message bns
messenger eht
messiahship dhh dhi dhj
messianic dhh dhi dhj
messily 435 i1j
messiness 435 9sd gyj
messy 435 9sd gyj
metabola 7mh
metabolic 5ew fzj
metabolically 5ew
metabolise jt8
metabolism 2k1 5ew fzj fzk jt8
metabolize fzj jt8
metabolous 2k1 fzk
metacarpal 5oa ao1
metacarpus 5oa ao1
metacenter 5sa b0e
metacentre b0e
metacentric 5sa aip b0e
metacyesis ghi
metagenesis fbv
metagrabolised 2yt
metagrabolized 2yt
metagrobolised 2yt
metagrobolized 2yt
metal 2l3 h45
metalize k98
metallic 2l3 h45
metallize k98
metallurgic 5ob bav
metallurgical 5ob bav
metallurgist bav ehu
metallurgy 5ob bav ehu
metalwork 6vx
metalworking 6vx
metamere 46l 7su
metameric 46l 7su
metamorphic 5df fzk
metamorphose imp
metamorphous 5df fzk
metaphor 2eu c21
metaphoric 2eu c21
metaphorical 2eu c21
metaphorically 2eu
metaphysical 54f bcp
metaphysically 54f
metaphysics 54f bcp
metaproterenol 8kc
metastability 9dc
metastable 9dc
metastasis 5ex fzl iap
metastasise iap
metastasize fzl iap
metastatic 5ex fzl
metatarsal 5oc ao4
metatarsus 5oc ao4
mete d2a
meteor dev
meteorite 5ff deu
meteoritic 5ff deu
meteoritical 5ff deu
meteoroid dev
meteorologic 54e bad
meteorological 54e bad
meteorologically 54e
meteorologist bad bt8 ehv
meteorology 54e bad bt8 ehv
meter 5h3 g42
meterstick 8kd
metformin 8ke
meth 8kh
methacholine 8kf
methadon 8kg
methadone 8kg
methamphetamine 8kh
methanal hbx
methaqualone 8ki
metharbital 8kj
methedrine 8kh
methenamine 8kk
methocarbamol 8kl
method 2sd art
methodical 2sd 9fv art
methodically 2sd
methodicalness 2sd 9fv
methodist 5dp
methodological 5ci arv bcw
methodologically 5ci
methodology 5ci arv bcw
methotrexate 8km
methyl he0
methylated he0
methylbenzene hhh
methyldopa 8kn
methylenedioxymethamphetamine 8ko
methylphenidate 8kp
meticorten h82
meticulosity 1nm 33g 98q
meticulous 1nm 33g 98q
meticulously 33g
meticulousness 1nm 33g 98q
metier aa5
metonym 2ev bhu
metonymic 2ev bhu
metonymical 2ev bhu c22
metonymically 2ev
metonymy 2ev c22
metoprolol 8kq
metrazol 8ov
metrestick 8kd
metrical 3f2 5h3 c1b g42
metrically 3f2
metricate 60i imk
metrication 60i imk
metricise imk imo
metricize imk imo
metrification 60i 6w6 kdg
metrify 6w6 imk kdg
metritis gqo
metro 8kr
metrological 4vs bb0
metrology 4vs bb0
metronidazole 8ks
metronymic bis
metropolis 54d d2m
metropolitan 54d cxt d2m
mettle 9of
mettlesome 3tr 952 g7
mettlesomeness 3tr 952 g7
metycaine 8pn
mevacor 8ir
mew ce3 jnb
mewl i8h
mexican 5ka d68
mexico 5ka d68
mexiletine 8kt
mexitil 8kt
mezcal fi1
mezuza ble
mezuzah ble
mezzanine 8ku
mflop g2l
mhz hm0
miaou ce3 jh0
miaow ce3 jh0
miasm gzc gzx
miasma 1rx gzc gzx rd
miasmal gzc rd
miasmic 1rx gzc gzx rd
miaul ce3
mib g30
mibit g32
mic 8kw
mica 4vt h5z
micaceous 4vt h5z
mick dkx
mickey dkx
mickle g68
miconazole 8kv
microbar g4j
microbe 5j4 7dh
microbial 5j4 7dh
microbic 5j4 7dh
microbiologist b8y ehw
microbiology b8y ehw
microcephalic 57p gz3
microcephalous 57p gz3
microcephalus gz3
microcephaly 57p gz3
microcode bjc
microcosm b2d
microcosmic b2d
microeconomic bby
microeconomics bby ehx
microeconomist bby ehx
microelectronic 57q ba6
microelectronics 57q ba6
microgram g4m
micrometeor dew
micrometeoric 57t dew
micrometeorite 57t dew
micrometeoritic 57t dew
micrometeoroid dew
micrometer g3y
micromicron g3w
micromillimeter g3x
micromillimetre g3x
micron g3y
micronase 8cl
micropenis ald
microphallus ald
microphone 8kw
micropylar fgb
micropyle fgb
microscope 59z 8kx
microscopic 59z 6kf 8kx
microscopically 59z
microscopist 6kf ehy
microscopy 59z 6kf ehy
microseism cg5
microsomal 5jh aie
microsome 5jh aie
microzide 8f7
micturate fzm i8v
micturition fzm i8v
midazolam 8ky
midbrain akk
midday hjn
midden cuq
middle d2l kj
middlemost kn
midget 2d4 e25
midline g8r
midmost kn
midplane g8r
midpoint d2i
midrib fq5
midriff ag0 amo
midsection amo
midships i1l
midvein fq5
midway hv8 kj
midwife ehz
midwifery b7f
mien 9ts
mierkat 7m5
miff gsx
miffed 31e
might 32q a1y
mightily hn9
mightiness 32q a1y
mighty 32q a1y hn9
migraine gq1
migrant 3mi ei0 kk5 kk6
migrate 3mi 74s 7c7 ei0 kk5
migration 573 74s kk5
migrational 573 74s
migrator 7c7 ei0 kk5
migratory 3mi kk5 kk6
mikado ei1
mike 8kw
milage a87
milanese d7h
milano d7h
milch ah2
milcher 7pd
mild 2k3 9tv
mildly 2k3 i4o
mile ei2 g3q g3r
mileage a87
mileometer 8mr
milepost c9r
miler ei2 g3q g3r
milestone c9r
milfoil fii
milieu gz8
militance 5f 9mq
militancy 5f 9mq
militant 2wz 5f 9mq
militarily 4vu
militarisation 76p ixk jp1
militarise 76p cxh ixk jp1
militarised 93
militarism 2kg bfp ei4
militarist bfp ei4
militaristic 2kg bfp cxh
militarization 76p ixk jp1
militarize 76p cxh ixk jp1
militarized 93
military 4vu
militia d0h
milk ah2 csu pp
milker 7pd
milklike pp
milkmaid dz1
milksop ey5
milkweed frw
milky csu pp
mill 69m 89y
millenarian 54c ei5 hiv
millenarianism bdw
millenarism bdw ei5
millenarist bdw ei5
millennial 54b hiv
millennian 54b hiv
millennium 54b hiv
millenniumism bdw
millepede 7hu
milliequivalent a1s
milliliter g2q
millilitre g2q
millimeter g3z
millimetre g3z
millimicron g3x
milliner e9h
million g5g
milliped 7hu
millipede 7hu
millirem g3o
millisecond hkv
millrace 8kz
millrun 8kz
milometer 8mr
milontin 8p4
milquetoast ey5
miltomate fot
miltown 8k7
mimeo 8l0 kcx
mimeograph 8l0 kcx
mimer ei6 kec
mimesis 3c6 b3v
mimetic 3c6 b3v
mimicry 6g2
min bxc hkt
mina 7fx
minacious cg
minah 7fx
minatory cg
mincing 3a6
mincingly 3a6
mind aoq
minder dqj
mindful 3bx 97v
mindfully 3bx hr9
mindfulness 3bx 97v
mindless 28s 2ja ab6
mindlessly 28s 39z i1k
mindlessness 28s 2ja 39z 4c8 9rz ab6
mindset be4
mine 6vo ei8 jrk
miner ei8 jrk
mineralogist bam ei9
mineralogy bam ei9
mineworker ei8
minginess 1us 9mb
mingle 733 k2s lgk
mingling 733 lgk
mingy 1us 9mb
mini 8l5
miniate hf7 kd1
miniature 8l1 8l2 eia ig0
miniaturisation 69q ig0
miniaturise 69q 8l1 ig0
miniaturist 8l2 eia
miniaturization 69q ig0
miniaturize 69q 8l1 ig0
minibar 8l3
minibike 8l4
minify iq0
minimal 2j2
minimalism d1l
minimally 2j2
minimisation 69f ipe jax
minimise 69f g5m ipe jax
minimization 69f ipe jax jcd
minimize 69f g5m ipe jax
minimum 2j2 g5m ipe jax jcd
mining 6vo jrk
minipress 8qg
miniskirt 8l5
minister 20a 4vv 78x dyo l89 ldq
ministerial 4vv dyo
ministerially 4vv
ministrant 20a l89 ldq
ministration 78x ldq
minisub 8l6
minisubmarine 8l6
minium hf7 kd1
minocin 8l7
minocycline 8l7
minor dv7
minoxidil 8l8
minstrel e66
mint g68
minter dw4 kad
minute hkt
minutely 2d8
minuteness 2d8 a6u
minutes bmn
minx dxw
miosis 4vw 6t9 fzg
miotic 4vw 6t9 8l9
miracle 1rj 2nn ca6
miraculous 2nn ca6
miraculously 2nn
mire 4aw dex k5z
mired 1fu
miri bxe
mirid 7nb
mirish bxe
mirky h7 pn
mirrorlike 3e5
mirth clq
mirthful 24c 2bg clq
mirthfully 2bg ho7
mirthfulness 24c 2bg clq
miry 4aw dex
misadventure cay
misadvise jd0
misalign a5i irb
misalignment a5i irb
misalliance gdc l7c
misally gdc l7c
misanthrope 1w9 45g eib
misanthropic 1w9 45g 97b cna
misanthropical 1w9 45g 97b cna eib
misanthropist 97b cna eib
misanthropy 1w9 45g 97b cna eib
misapplication 6p9 6x7 jrf
misapply 6x7 jrf
misapprehend b0s izc
misapprehension b0s izc
misappropriate 6p9 l1g
misappropriated 2dv
misappropriation 6p9 l1g
misbegot 2e4
misbegotten 2e4
misbehave 6n6 lca
misbehavior 6n6 lca
misbehaviour 6n6
misbelieve ea5 j2s
misbeliever ea5 j2s
misbranded 2dy
miscalculate 5vo j4e
miscalculation 5vo j0h j4e
miscall jim
miscarriage 62s cb3 lcn
miscarry cb3 lcn
miscegenate 6sh lmi
miscegenation 6sh lmi
miscellanea d0j
miscellaneous 20f
miscellany bnm d0j
mischance cay fby
mischief 6n7
mischievous 3m8 96k
mischievously hmt
miscible u8
misconceive b0q izc
misconception b0q izc
misconstrual c58 izc
misconstruction c58 izc
misconstrue c58 izc
miscreant eu0
miscreate cd0 j3r
miscreation cd0 j3r
miscue 5vp
misdate hjy izb
misdating hjy izb
misdeed 6n6
misdemean lca
misdemeanor 6ox
misdemeanour 6ox
miser 1us eic
miserable 1ro 1xb gvp
miserableness 1ro 1xb 3y0 gvp sh
miserably sh
miserliness 1us 9mc
miserly 1us 9mc eic
misery gvp
misestimate 5vo j0h j4e
misestimation 5vo j0h
misfortunate 1ro
misfunction k5m
misgive b34 cle j5i
misgiving b34 cle j5i
misgovern 74u lg5
misgovernment 74u lg5
misguide jd0 kpg
mishandle l7w lcm
mishap cay fby
mishegaas 6f9
mishegoss 6f9
mishmash d0k
mishna blm
mishnah blm
mishnaic blm
mishpachah cux
mishpocha cux
misidentify iz7
misinform bp8 jah
misinformation bp8 jah
misinterpretation c57 izc izo
mislabeled 2dy
mislay k4n
mislead eid jah kpg
misleader eid jah kpg
misleading 21m
misleadingly 21m hpd
mismanage 75c l7w
mismanagement 75c l7w
mismatched 1hi
mismated 2ib
misname jim
misogamist cnb eie
misogamy cnb eie
misogynic 45k cnc
misogynism cnc
misogynist 1wa cnc eif
misogynistic 1wa eif
misogynous 1wa cnc
misogyny 1wa 45k cnc eif
mispickel h5f
misplace a5o k4k k4n
misplacement a5o k4k
misprint bu5
mispronounce c3f jhj
mispronunciation c3f jhj
misquotation bom jlp
misquote bom jlp
misread c59 izt
misreading c59 izo izt
misreckoning 5vo
misrepresent btj jao
misrepresentation btj jao lfe
misrepresented 275
misrule 74u
misshapen 3nl gmx
misshapenness 3nl gmx
missile 8qp
mission d0q eig
missional d0q
missioner d0p d0q eig
missis eih
missive bou
misspeak jhj
misspell bjb jgs
misspelling bjb jgs
misstate bu1 j8l
misstatement bu1 j8l
missus eih
missy e7s
mist 4b2 fdm r9
mistakable 3ii
mistake 5vn b0s c57 iz6 iz7
mistaken 11y
mistakenly 11y hsb
mistaking c57 iz7
mistflower fiq
mistily hui r9
mistime hjy iss
mistiming hjy iss
mistiness 4b2 9ao r9
mistranslate bj1 ji0
mistranslation bj1 ji0
mistreat 6d7 lc9
mistreated 1c
mistreatment 6d7 lc9
mistrust 9s6 ata j31
mistrustful 45j
mistrustfully 45j hya
misty 9ao fdm r9
misunderstand b0s c57 izc
misunderstanding c57 izc
misuse 6x3 ieg jrf
mite g67
miterwort fo5
mithan 7pg
mithra dhc
mithracin 8la
mithraic 5ji bgi
mithraicism bgi
mithraistic 5ji bgi dhc
mithramycin 8la
mitigable ie7
mitigate 29a 69b bsq jeq
mitigation 69b jeq
mitigative 29a ie7 jeq
mitigatory 29a ie7 jeq
mitochondrion aiq
mitomycin 8lb
mitosis fzo
mitotic fzo
mitrewort fo5
mitsvah 5u6 bds
mitt 7x4 an5
mitzvah 5u6 bds
mix 6aw cte d0j h30 inf lae u8
mixable idh inf iwf u8
mixed 20f 28a
mixing 6aw idh iwf k2s
mixologist aq9 dr7
mixology aq9 dr7
mixture cte h30 inf
mizen 8lc 8ld
mizenmast 8ld
mizzen 8lc 8ld
mizzenmast 8ld
mizzle fe9 lmu
mko cvo
mnemonic 574 arw
mnemonist arw
mnemotechnic 574 arw
mnemotechnical 574 arw
moan c30 f8m jmn
moaner f8m jmn
moat 8le
mob cxc krr
moban 8lk
mobbish 2sa
mobile 3mj 9ga
mobilisation 76p 7a0 ihl joh jox
mobility 3mj 9ga
mobilization 76p ihl joh jox
mobilize 76p 7a0 ihl jox
moblike 2sa
mobocracy czj
mobster cy7 cy9 e73
mocambique da4
mocassin 8lf
moccasin 8lf
mock brj ew2 jbg
mocker ew2 jbg
mockery brj jbg
mocking 3da
mockingly 3da hx9 hzf
mod 1mw
mode 9v9
model b0k ke9 kfc
modeled 3ng
modeler eik kd3 kfc
modeller eik kd3 kfc
modelling 6wl kd2 kd3
moderate 2k5 2la a7j a9a
moderately 2la hnj
moderateness 2k5 2la a7j a9a
moderation a7j lc1
moderationist dum
moderatism bf5
modern 2lj a3i
modernisation 64l ioa
modernise 64l ih2 ioa
modernised 35f
modernism 1mw 8lg eil
modernist 8lg eil
modernistic 1mw 8lg a3i
modernity 1mw 2lj 35e a3i oe
modernization 64l ioa
modernize 64l ih2 ioa
modernized 35f
modernness 1mw a3i oe
modest 2lc 2ll 9sp a9a
modestly 2ll
modestness 2lc 2ll 9sp a9a
modesty 9sk 9sp
modifiable ibi id0 lr
modification 60x 8lh ibi id0
modifier bih id3
modify 60x 8lh cag diu id0 lr
modish 1mt 9k9
modishly 1mt hmk
modishness 1mt 9k9
modiste e1o e9h
mohammad fau
mohammedan 5km eim fau
mohammedanism bg9
moharram hkk
moiety g4z
moire 30d
moist 4ay h0i
moisten 65o 85w h0f if3
moistener 85w if3
moistening 65o if3
moistly 4ay hx5
moistness 4ay h0i
moisture h0f iez if3
moisturise h0f iez
moisturize h0f iez
mol g4o
mola 7ss
molal 57l a2n g4o
molality 57l a2n
mold 1e9 6v4 6wl 8li fpl kbf kbl kd2
moldable 1e9 kbl kd2
moldavia dav
moldboard 8lj
molded 3ns
molder ieq
moldiness 1sn 9v5
molding 6v4 kbl kd2
moldovan dav
moldy 1sn 9v5 fpl
molecular 57m h60
molecule 57m h60
molest 6p1 lez
molestation 6da 6p1 kh5 lez
molindone 8lk
mollah ej9
mollie 7ec
mollification 769 gdp kg1
mollify 769 gdp kg1
mollusc 7ka
mollusk 7ka
molly 7ec
mollycoddle emk lf1
mollycoddler emk lf1
mollymawk 7la
molt 7c8 fzp i5n
molten 2jw
molter 7c8 i5n
molting fzp i5n
mom eg0
mombin fo0
moment 2ft hl7 hl8
momentaneous 2ft hl8
momentarily hnd hps
momentary 2ft hl8
momently hnd hps
momentous 3om aar aay
momentously 3om
momentousness 3om aar
momism 6qq
momma eg0
mommy eg0
momos di7
momot 7ie
momus di7
mona d8g
monacan 5f5 da0 eio
monal 7i6
monandrous 2ly gdd
monandry 2ly gdd
monarch 172 2os ezu
monarchal 172 2os czn ezu
monarchic 172 czn ezu
monarchical 172 2os czn ezu
monarchist ein
monarchy 172 czn
monastic 4cp e6q
monastical 4cp
monatomic 56a h3x
monaul 7i6
monaural eu
monaurally eu
monecious 2lr
monegasque 5f5 da0 eio
moneran 7co 7cp
moneron 7cp
monestrous 3n9
monetarism b5w eip
monetarist b5w eip
monetary 4wp fu9 fua
monetisation 5ze lac
monetise 5ze lac
monetization 5ze lac
monetize 5ze lac
money 4wp dw4 fu9
moneyed 3f7 3fh
moneyer dw4 fu9 fua
moneylender f6a
moneymaking 355
moneyman e5r
monger f4z l1u
monggo cqy fmk
mongol 5od da1
mongolia 5od da1
mongolianism gl4
mongolism gl4
mongrel 7lj 7xc k1h
mongrelise k1h
mongrelize 7lj 7xc k1h
monied 3fh
moniker biu
moniliasis glj
monish bq1 jcq jcs
monism 5cw b3z
monistat 8kv
monistic 5cw b3z
monitor 6u1 era kvf
monitoring 6u1 kvf
monitory 2z3
monitrice eds
monk e6q
monkeypod fhd
mono ev gkf
monoatomic 56a h3x
monocarboxylic h9a
monocarp fgl
monocarpic fgl
monochromacy gl1
monochromasy gl1
monochromatism gl1
monochrome nk
monochromia gl1
monochromic nk
monochromous nk
monocle 8ll
monocled 3j
monoclonal cuc
monocot ffz
monocotyledon 193 ffz
monocotyledonae ffy
monocotyledonous 193 ffz
monocracy d16
monocycle 916
monodic 2lw
monodical 2lw bz2
monody 2lw bz2
monoecious 2lr
monoestrous 3n9
monogamist eiq gde
monogamous 2lx gde
monogamousness 2lx gde
monogamy 2lx eiq gde
monogenesis fzq
monogynic 2lz gdf
monogynist eiq gdf
monogynous 2lz gdf
monogyny 2lz eiq gdf
monoicous 2lr
monolingual 2m4
monolingually 2m4
monolithic 2cz
monologist byq
monologue c4s ji9
monologuise ji9
monologuize byq c4s ji9
monomania 2o7 dc7
monomaniac 2o7 eir
monomaniacal 2o7 dc7 eir
monometallic h45
monomorphemic 5bt
mononuclear ex
mononucleate ex
mononucleosis gkf
monophonic ev
monophony bz2
monophysite 4vx bdx
monophysitic 4vx bdx
monoploid 1x5
monopolisation 755 kxl
monopolise 755 eis gvc gvd kxl l7z
monopoliser eis kxl
monopolist eis gvc kxl
monopolistic gvd ul
monopolization 755 kxl
monopolize 755 eis gvc gvd kxl l7z
monopolizer eis kxl
monopoly eis gvc gvd kxl l7z ul
monorchidism gj4
monorchism gj4
monosaccharide he1
monosaccharose he1
monosemous 6l 9kw
monosemy 6l 9kw
monosyllabic 3u9 bhv
monosyllabically 3u9
monosyllable 3u9 bhv
monotheism 2zp bfs eit
monotheist bfs eit
monotheistic 2zp bfs
monotone 2lp 2m7 c0n
monotonic 2lp 2m7 c0n
monotonous 1c5
monotonously 1c5
monovular i1
monozygotic 560
monster 2d0 e7p
monstera cr6
monstrance 8lm
monstrosity 1vt 2d0 cd1 e1 e6k
monstrous 1vt 2d0 cd1 e6k e7p eiu
montage 83v
montane dez
monument 54a 8k1
monumental 54a 8k1
monumentalise iyx
monumentalize iyx
mooch eiv l0e
moocher eiv l0e
mood 1f1 cns gzu
moodily 1w7
moodiness 1f1 1w7
moolah fub
moon dey
moonfish 7ro 7rv
moong cqy fmk
moonily aj hyf
moonlight fdn
moonlit ha
moonshiner dsq
moonstruck 3ir
moony aj fdn ha
moorbird 7i3
moorfowl 7i3
moorgame 7i3
moorish 5oe dl5
moosewood fl3
mop 63u 8xr eiw jzv
mopboard 7x5
mopper eiw jzv
mopping 63u jzv
moral 2m9 9nj
moralisation 64n bsu imr ja7
moralism 2ma 6tm c4i egv
moralistic 2ma 6tm 9nj c4i dca
morality 2m9 2ma 9nj dca
moralization 64n bsu imr ja7
moralizing bsu ja7
morals dca
morass dex
morbidly 4bl
morbidness 4bl 9hw
morbific 1yo
morbilli gk4
morbilliform gk4
mordacious 3ho 3j1 9w5
mordaciously 3j1
mordacity 3ho 9w5
mordvin bxn dks
mordvinian bxn dks
moreover hn6
moresque 5oe dl5
moribund 1cc
morion 8ln
morn hjm
morning hjm
moroccan 5k2 da3
morocco 5k2 da3
moron 33l ebj
moronic 33l ebj
morose 1w7 95t cnw
morosely 1w7
moroseness 1w7 95t cnw
morpheme 5bt bi3
morphemic 5bt bi3
morphia 8lo
morphine 8lo
morphologic 5d7 b8z
morphologically 5d7
morphology 5d7 b8z
morphophoneme 5bu c28
morphophonemic 5bu bda c28
morphophonemics bda
mortal 2ml 2v7 5tb a41
mortality 2ml a41
mortar 8lp
mortgage l47
mortgagee l47
mortgager eix l47
mortgagor eix l47
mortician eiy
mortification ck1 khp
mortified 1z9 9p
mortifying 190 317
mosey kmm
moslem 5ag bg9 dka
moss 2tn ff7
mossy 1n2 2tn ff7
mostly hmj hrc
mote h2y
moth 453 7ns
mother 2we eiz g7r i7p ldr
motherese c4o
motherfucker dpr
motherhood eiz g7r
motherland d25
motherliness 2we 9px
motherly 2we 9px eiz i18
mothy 453 7ns
motile 2ku 9gc
motility 2ku 683 9gc
motion bwc cau jjs
motional 65t cau
motionless 2mz gfk
motionlessly 2mz
motionlessness 2mz gfk
motivate 5th 5vm dc0 h2l k4 kay
motivating 5vm k4
motivation 4vy 5th kay
motivational 4vy 5th 5vm h2l
motivative k4 kay
motivator dc0 kay
motive 5th k4 kay
motiveless 2mp
motivity 9gb k5
motmot 7ie
motor 66q ej0 is6 k5 knb kya kyb
motorbike 8l4 kni
motorboat 8lq
motorbus 80b
motorcar 81c
motorcoach 80b
motorcycle 6ed kni
motorcycling 6ed kni
motored 2mq
motorial ks
motoring 66q knb
motorisation 5x2 is6
motorise 5x2 is6
motorised 2mq
motorist ej0 knb
motorization 5x2 is6 kya kyb
motorized 2kt 2mq
motorless 2mr
motortruck 90s
motorway 89r
motrin 8fe
mottle 64i kcy
mottled 308
mottling 64i iu3 kcy
motto c4g
moufflon 7pn
mouflon 7pn
moujik ejl
moukden d5x
mould 6wl 8li kd2
mouldboard 8lj
moulder ieq
mouldy 1sn fpl
moult 7c8 fzp i5n
moulter 7c8 i5n
moulting fzp i5n
mound deh
mount 67q 7wf cd8 ipo kmz
mountain 3rf dez ej1
mountaineer 67r dez ej1 kmx
mountaineering 67r kmx
mountainous 3rf dez
mountainside df0
mountebank ej2
mounter ej3 inx kmv
mounting cd8 inx ipo kmv
mourn ej4 ges khi khj
mourner ej4 khi khj
mournful 2ba cma
mournfully 2av
mournfulness 2av 2ba cma
moustache ae3
moustachio ae4
mouth jh1
mouthless 3vj
mouton cpx
movability 2kv 9gd
movableness 2kv 2l1 9gd
move 2kv 2l1 65t cau ej5 kjm kk2
moveable 2kv kk2
movement 65t 683 kjm kk2
mover ej5 kk2
movie bon
moving 2ms
movingly 2ms
mow 8e5 8i3 jxg
mower 8i3 jxg
moxie a24
mozambique da4
mozartean 5kn fav
mozartian 5kn fav
mrem g3o
msec hkv
muadhdhin ej7
muazzin ej7
much 2mk a6i
muchness 2mk a6i
muciferous aht
mucilage 3c h6l hcq
mucilaginous 3c h6l hcq
mucin 57v h78
mucinoid h78
mucinous 57v h78
muck he3
muckheap cuq
muckhill cuq
muckle g68
muckrake c72 ej6 jgl
muckraker ej6 jgl
muckraking c72 jgl
mucky 4aw he3 ow
mucocutaneous adf agc
mucoid 57x aht
mucoidal 57x aht
mucopurulent aht ahy
mucosa 54h agc
mucosal 54h agc
mucose 57w aht
mucous 57w aht
mucus 57w aht
mud 4aw he2 k5z
mudcat 7rb
muddied 37o
muddle gyl ize
muddled ps
muddleheaded pr
muddy 4aw h0e he2 ow
mudskipper 7sg
mudslinger ej6
mudspringer 7sg
muezzin ej7
muffle k7k
muffler 8v3
muggee l0t
mugger l0t
mugginess 4b3 h0h
mugging l0t
muggins e67
muggy 4b3 h0h
muhammad fau
muhammadan 5km eim fau
muhammadanism bg9
muhammedan eim
muharrum hkk
mujahadeen cxi
mujahadein cxi
mujahadin cxi
mujahedeen cxi
mujahedin cxi
mujahideen cxi
mujahidin cxi
mujik ejl
mukden d5x
mule 7ou ej8
muleteer 7ou ej8
muliebrity 988 gu0
mulish 3wq 9tn
mulishly 3wq hsk
mulishness 44x 9tn
mull ejc j00
mulla ej9
mulloway 7s8
multicolor nl
multicolored nl
multicolour nl
multicoloured nl
multicultural b40
multiculturalism b40
multifaceted 482
multifarious 482 9ed
multifariously 482 hob
multifariousness 482 9ed
multilateral eq
multilaterally eq
multilevel 8az
multinational 2na
multinomial 5p8 b0c
multinucleate aig
multiphase 56i hm7
multiple 3qd a6g
multiplication 6si i7q i7u
multiplicative 49z igg j0l
multiplicatively 49z
multiplicity 3qd a6g
multiplier g4x j0l
multiply 49z g4x igg j0l
multistorey 21b
multistoried 21b
multistory 21b
multitude g69 ir
multitudinous a7u g69 ir
multitudinousness a7u ir
multivalence 2m6 h29
multivalency 2m6 h29
mulwi by4
mum ts
mumble c3k ejk jmm
mumbler ejk jmm
mumbling 65r c3k jmm js7
mummer ei6
mummery bo9
mummy eg0
mundane 2sm 9if
mundanely 2sm 4cn i1m
mundaneness 2sm 4cn 9if 9qp
mundanity 2sm 9if 9qp
munggo cqy fmk
municipal 4q2 cxs d4f
municipality 4q2 cxs d4f
municipally 4q2
munificence 1un 9m7
munificent 1un 9m7
munificently 1un hsf
munition 92u
munj fjt
munja fjt
munjuk by4
mural 8lr 92b eja
muralist 8lr eja
muramidase hdu
murder 627 fi lag
murderer ejb lag
murderous 627 9ly cnd fi
murderously fi
murderousness 9ly cnd fi
muritaniya d9x
murk gzl h7 pn
murkily pn
murkiness 9am gzl h7 pn
murky 9am gzl pn
murmur 2gb ce4 ejk jmk
murmuration ce4 jmk
murmurer ce4 ejk jez jmk
murmuring ce4 jmk
murmurous 2gb ce4
murphy cqn
muscadel ctn
muscadelle ctn
muscatel ctn
muscle af5
musclebuilder dsg
musclebuilding 6jw
muscular 1d3 a1x af4 af5
musculoskeletal af5 ans
musculus af5
musd br3
muse axk ejc j00
muser ejc j00
musgoi by3
musher kno
mushiness 1ey 1xr 94g 9vq
mushy 1ey 1xr 94g 9vq dfj
music 2jk auf bz1 ejd eje
musical 54i 9yh bz1
musicality 2jk 2js 9yh
musically 2js
musicalness 2jk 2js 54i 9yh
musician aq0 bz1 ejd eje
musicianship aq0 ejd eje
musicological 54j bd1
musicologically 54j
musicologist bd1 ejf
musicology 54j bd1 ejf
musing axk j00
musingly 42k
musjid 8jn
musk 1rt au5
musket 8lt ejg
musketeer 8lt ejg
muskrat 7o7
musky 1rt au5
muslim 5ag bg9 dka
muslimism bg9 cwf
musquash 7o7
muss 435 gyj
mussiness 435 gyj
mussitate ce4 jmm
mussitation ce4 jmm
mussy 435 gyj
mustache ae3
mustached 3o2
mustachio ae4
mustachioed 3o2
mustelid 7q6
musteline 7q6
muster 76t jze
mustiness 1rw 1sn 9v5
musty 1rw 1sn 9v5
mutability 9dk lz
mutableness 9dk lz
mutafacient df1
mutagen df1
mutagenic df1
mutamycin 8lb
mutant 5g8 ejh ib6
mutate 5g7 5g8 cfz ejh ib6
mutational cfz ejh
mutative 5g7 cfz ib6
mute 96r 9l h1d
muted 2g9
mutely 9l hqj
muteness 96r 9l h1d
mutilate cgc eji iis
mutilation cgc i9t iis
mutilator eji i9t iis
mutineer 6xn ejj lfw
mutinous 3wy 6xn
mutiny 3wy 6xn ejj lfw
mutism h1d
mutt 7lj
mutter c6s ce4 ejk jez jmm
mutterer ce4 ejk jmm
muttering ce4 jmm
mutton cpx
muttonhead e24
mutual 3nv g85 g88
mutualism g87
mutualist 17o
mutuality 3a0 3nv g88
mutually 3a0
mutualness 3nv g88
muzhik ejl
muzjik ejl
muzzy 1al ps
myalgia 4vz gq2
myalgic 4vz gq2
myanmar d5k
mycobacteria 7d9
mycobacterium 7d9
mycologist b8a ejm
mycology b8a ejm
mycophage ejn
mycophagist 6cx ejn
mycophagy 6cx ejn
mycostatin 8mn
myelic akn
myelin 5j1 he4
myelinated 4w0 he4
myeline he4
myelinic 5j1 he4
myelinisation fzr
myelinization fzr
myeloid aez
myg g4r
mym g46
myna 7fx
mynah 7fx
myocardial 5j2 agt
myocardiopathy gjs
myocardium 5j2 agt
myodynia gq2
myofibril ajb
myofibrilla ajb
myoid af4
myopathic 4w1 gmr
myopathy 4w1 gmr
myopia 3ob h1g
myopic 36r 3ob h1g
myosis 4vw 6t9
myotic 4vw 6t9 8l9
myotonia 5j3 h10
myotonic 5j3 h10
myriad ir
myriagram g4r
myriameter g46
myriametre g46
myringa ag1
myrmecophyte 5k5 fru
myrmecophytic 5k5 fru
mysoline 8qi
mysophobia 57 gs1
mysophobic 57 gs1
mysterious 1i1 1l0 asu
mysteriously 1l0 hx2
mystery 1i1 1l0 asu izi
mystic 1i1 ejo
mystical 548 axg b2y ejo
mystically 548
mysticism 548 axg b2y
mystified 2yt
mystifier bup izi
mystify 7by asu bup izi
mystifying 1l0
myth 39d 5h4 bjs ibo
mythic 5h4 bjs
mythical 39d bjs
mythicise ibo izk
mythicize ibo izk
mythologic 39d cv7
mythological 39d cv7
mythologisation bu4 ibo
mythologise bu4 ibo ka2
mythologist bbr cv7 ejp
mythologization bu4 ibo
mythologize bbr bjs bu4 cv7 ibo ka2
mythology 39d cv7 ejp ibo
mytilene d71
myxedema gk0
myxinoidea 7f3
myxinoidei 7f3
myxobacter 7db
myxobacterales 7da
myxobacteria 7db
myxobacteriales 7da
myxobacterium 7db
myxoedema gk0
nab jty
nabob ejw
nabumetone 8lu
nacre 5h5 h8e
nacreous 5h5 h8e hl
nada g51
nadolol 8lv
nafcil 8lw
nafcillin 8lw
nag ew4 jb6
nagger ew4 jb6
nagging 1wc
naif 3t4
nail anj ejq jty jyl
nailer ejq jyl
nailrod fk1
naive 3t4 9qq
naively 3t4
naiveness 1ku 272 3t4 9qq
naivete 9qq
naivety 9qq
naked 365 gw9 r1
nakedly 365
nakedness 365 gw9 r1
nalfon 8ac
nalline 8lx
nalorphine 8lx
naloxone 8ly
name bio ejr j19 jlq jlx
nameless 7s gun
namelessness eo gun
namely hs5
namer ejr jlx
namibia 5of d5e
namibian 5of d5e
nammad 8mm
nance e50
nandrolone h7s
nanism gyy
nanny ejs
nanocephalic 57p gz3
nanocephaly 57p gz3
nanometer g3x
nanometre g3x
nanus e25
nape amb
naphazoline 8lz
napkin 86l 8m0
napoleonic faw
napoli d7e
napped 1xk
nappy 1qi 86l
naprosyn 8m1
naproxen 8m1
naqua 90k
narcan 8ly
narcism 9mi ejt
narcissism 3kd 9mi ejt
narcissist 9mi ejt
narcissistic 3kd 9mi
narcist 9mi ejt
narcosis 3vc
narcotise i9i
narcotised 1bq
narcotising 3vc
narcotize i9i
narcotized 1bq
narcotizing 3vc
nard 8m3
nardil 8p3
nardo fp6
nardoo fp6
narghile 8et
nargileh 8et
narial 5k9 aod
naris 5k9 aod
narrate c79 c7a
narrative c7a jhn
narrator eju jhn
narrow 4bp a8g
narrowing ij8
narrowness 4bp a8g
narwal 7le
narwhal 7le
narwhale 7le
nasal 213 5f7 9yv aob
nasalisation c2i jhh
nasalise c2i jhh jhi
nasality 213 9yv
nasalization c2i jhh jhi
nasalize c2i jhh jhi
nasally 5f7
nascence cb5
nascency 5 cb5
nascent 5 cb5
nasopharyngeal 4w2 alh
nasopharynx 4w2 alh
nastily 2od
nasty 2od 9n6
natal cb5
natality hlw
natation 6e3
natator f2p
nates amx
nation cx2
national 2n6 5gb cui cx2
nationalise 76c ioc
nationalism 2ws 9qj en8
nationalistic 2ws 9qj
nationality 2n6 5gb cui
nationalize 76c ioc
nationally 2n6 5gb i1n
nationwide i1n vb
native 1qn 1qs 9j0 djc
nativeness 1qn 1qs 1qu 9j0
nativism 5gc 5gd b4p bpq
nativistic 5gc 5gd b4p bpq
nativity cb5
natriuresis 4w3 go4
natriuretic 4w3 go4
natter jmb
nattily 1mu
nattiness 1mu 9ka
natty 1mu 9ka
natural 2nc
naturalism b4q ejv
naturalist b4q ejv
naturally 2nc
naturalness 4r
naturism 5ge 70h
naturist ekx
naturistic 5ge 70h
nauch 6fk
naught g51
naughtily 1vp hmt
naughtiness 1vp 9tq
naughty 1vp 3mv 9tq
naumachia 8m4
naumachy 8m4
naupathia gmk
nauru 5og d7w d7x
nauruan 5og d7w d7x
nausea 4ao gqy kxc
nauseant 88x kxc
nauseate 88x cjq gqy ki7 kxc
nauseated 4ao
nauseating 4bm 9zl
nauseatingness 4bm 9zl
nauseous 4ao 4bm cjq gqy
nautch 6fk
nautical 56k 73x
navaho bx5 djz
navajo bx5 djz
naval 4w4 cxg
navane 8zd
navel ams
navicular 3nr
navigability 2vk 9c1
navigable 2vk 9c1 kjx
navigate 2vk 73x kjx
navigation 58o 6qi kne
navigational 58o 674 6qi 73x
navigator kne
navvy e1u
navy 4w4 cxg
nawab ejw
nazi czs
nazify czs
naziism czs
neanderthal 3aa
neapolitan d7e
near a5z krf qj
nearer i1o
nearest i1p
nearly hp1
nearness a5z qj
nearsighted 3ob h1g
nearsightedness 3ob h1g
neat 42w 9s9
neaten i7a
neatness 42w 43a 9s9 gy7
neb 7hl 7q9
nebbech ejy
nebbish ejy
nebcin 8zq
nebular rb
nebuliser 7vy
nebulizer 7vy
nebulose 1am
nebulous 1am
necessarily 2nu hql i1q
necessary 2nu df2 gvu
necessitate df2 gvu lhf
necessitous 3fa df2
necessity 2nu 3fa df2 gvu lhf
neck ama
necker k19
necking 6sl 8co k19
necktie 8m5
necrology bt5
necromancer awv b54 ejz ezp
necromancy 2no 58w awv b54 ejz ezp
necromania dc8
necromantic 2no 58w awv b54
necromantical 58w awv b54
necrophagia 6s3
necrophagy 6s3
necrophilia dc8
necrophilism dc8
necropolis d2h
necropsy 5yj
necrose iaa
necrosis 5fp fdq
necrotic 5fp fdq
nectariferous 5oh fgh
nectarous 412 cp9
nectary 5oh fgh
nederland d9c
need gvr jss lhf
needed 2nw
needer f7x
needful 2nw
needfully 2nw i1q
neediness 3fa gxu
needle jbl
needlecraft 6v5 8m6
needlefish 7ee 7rr
needlelike 31s
needless 2nz
needlessly 2nz
needlewoman e1o
needlework 6v5 8m6
needs hql
neem fnh
neencephalon ak1
nefarious 48p 9nu
nefariously 48p
nefariousness 48p 9nu
nefazodone 8m7
negative 328 aap j9v
negatively 328
negativism aap dzs
negativist aap dzs
negatron ddk
neglect 6nh 983 ek0 iz0 lco
neglected 2pl
neglecter ek0 iz0 iz3 iz4
neglectful 197 199 983
neglectfully 197
neglectfulness 197 199 983
neglige 8m8
negligee 8m8
negligence 6nh
negligent 196 983 iz3 iz4
negligently 196
negotiant ek1 j6o
negotiate 62 c49 ek1 j6o
negotiation c49 j6o
negotiator ek1 j6o
negotiatress ek2
negotiatrix ek2
negro djr f1
negroid djr
neigh ce5 jnr
neighbor 1t2 cxr d4n ek3
neighborhood cxr d4n df3 ek3
neighboring xu
neighborliness 1t2 975
neighborly 1t2 975 ek3
neighbourhood d4n df3 ek3
neighbourliness 1t2 975
neighbourly 1t2 975 ek3
nelfinavir 8m9
nematode 7k2
nembutal 8ot
nemertean 7k1
nemertine 7k1
nentsi bxs
nentsy bxs
neobiotic 8ma
neoclassic od
neoclassical bc8 od
neoclassicism 51q bc8 ek4 od
neoclassicist 51q bc8 ek4
neoclassicistic 51q bc8
neocon ek5
neoconservative ek5
neocortex 5ir ak2
neocortical 5ir ak2
neoencephalon ak1
neologism 6wq bhw ek6
neologist 6wq ek6
neology 6wq bhw
neomycin 8ma
neonatal ek7
neonate ek7
neopallium ak2
neoplasm 4w5 gn9
neoplastic 4w5 gn9
neostigmine 8mb
neotenic 4w6 be7
neotenous 4w6 be7 h27
neoteny 4w6 be7
neotony 4w6 h27
nepal d8m
nepalese d8m
nepheline h61
nephelite h61
nephritic 564 565 agi gju
nephritis 565 gju
nephroangiosclerosis gjv
nephroblastoma gnj
nephropathy gjt
nephroptosia h1s
nephroptosis h1s
nephrosclerosis gjv
nephrosis gjt
nephrotoxic 44n hga
nephrotoxin 44n hga
nerd f2u
nerve 582 9of ajt
nerveless 9oj vl
nervelessly hwx vl
nervelessness 9oj vl
nerves grp
nervily d1 hwg
nervous 41t 451 clf grp
nervously 1jh 41t
nervousness 1jj 451 clf
nervure fq4
nervus ajt
nescience 1db b5n
nescient 1db b5n
ness dd2
nest 7fb jzg liu
nester 7fb f0j jzg liu
nestle 6d6 k16
nestled qt
net 2o0 8g8 jyu
netherlands d9c
nethermost 445
netherworld apo
netkeeper 6ej e7y
netlike 3e3
netmail jm2
netminder e7y
nett 2o0 jyu
netted 3e3
netting 8c3 kc0
nettled 31e
nettlesome 5w
neural 571 582 ajc aje
neuralgia 5oj gq3
neuralgic 5oj gq3
neuralgy 5oj gq3
neurasthenia 5ok gid
neurasthenic 5ok gid
neurilemma ajd
neurilemoma gnm
neuroanatomic 59e b7r
neuroanatomical 59e b7r
neuroanatomy 59e b7r
neurobiological 4mh b90
neurobiologist b90 ek8
neurobiology 4mh b90 ek8
neuroendocrine ajc
neurofibroma gnm
neuroglia 562 ajf
neuroglial 562 ajf
neurolemma ajd
neuroleptic 8ja
neurolinguist bde ek9
neurolinguistics bde ek9
neurologic 59w b7c b92
neurological 59w b7c b92
neurologist b7c b92 eka
neurology 59w b7c b92 eka
neurolysin hgb
neuroma 563 gnn
neuromatous 563 gnn
neuromuscular af5 ajt
neuron 571 aje
neuronal 571 aje
neuronic 571 aje
neurontin 8bt
neurophysiological 58n b97
neurophysiology 58n b97
neuropil ak6
neuropile ak6
neuropsychiatric 5iw b7d
neuropsychiatry 5iw b7d
neuropsychological 58m bbb
neuropsychology 58m bbb
neuropteran 7nj
neuropteron 7nj
neuroscience b98 ekb
neuroscientist b98 ekb
neurosis 2o1 5f1 gs9
neurotic 2o1 5f1 ekc gs9
neurotically 2o1
neuroticism gs9
neurotoxic 566 hgb
neurotoxin 566 hgb
neurotropic 6t4
neurotropism 6t4
neuter i7z
neutering 6ls i7z
neutral 2q2 391 bep
neutralised 32b
neutralism bpv ekd
neutralist 7am bpv ekd
neutrality 7am ekd
neutralization 630 ld1
neutralize 62x 630 irh ld1
neutralized 32b
neutrophil aj4
neutrophile aj4
nevertheless hn4
nevirapine 8mc
nevus 9a4
new 2r3 9uy
newbie eke
newcomer eke
newly hqm
newlywed ekf
newmarket 6eu
newness 2r3 9uy
news bpb
newsagent ekg
newsbreak bqc
newsdealer ekg
newsflash bqc
newsletter bqb
newsman etz
newsmonger e83
newspaperman dxx
newspaperwoman dxx
newsperson etz
newssheet bqb
newsvendor ekg
newsworthiness 29l abl
newsworthy 29l abl
newswriter dxx
newsy ti
next 87 qn
nexus g6w
nib 7hl
nicaean 5ol d1z
nicaragua 5om d66
nicaraguan 5om d66
nice 2ob 3d2 9u1
nicely 2ob
nicene 5ol d1z
nicety 9bj
niche g95
nickelodeon 8gz
nicker ce5 jnr
nicknack 7zm
nickname biu jlw
nictate 5xn i5j
nictation 5xn i5j
nictitate 5xn i5j
nictitation 5xn i5j
nidation fyn
nierembergia fos
nifedipine 8md
niff 1ry au8
niffy 1ry au8
nifty 1vg
niger 5on
nigerien 5on
niggard 1ur ekh
niggardliness 1ur 9mb
niggardly 1ur 9mb ekh
niggardness 9mb
niggle du9 j7b khc
niggler du9 j7b
niggling 25i
nigher i1o
nighest i1p
night 3b6 hjq
nightbird eki
nightclothes 8mf
nightclub 80h
nightcrawler 7k6
nightdress 8me
nighted 379
nightfall hjs
nightgown 8me
nighthawk 7ig eki
nightie 8me
nightjar 7if
nightlong 2fr
nightly 3b6 hjq
nightmarish ch
nightspot 80h
nightstick 90t
nighttime hjq
nightwalker 7k6
nightwear 8mf
nihilism 591 b41 do5 ekj
nihilist b41 do5 ekj gdu
nihilistic 591 b41 gdu
nihility gw7
nihon d8w
nil g51
nilgai 7pw
nilpotent g53
nimble 2a a0c
nimbleness 2a a0c
nimbly 2a hs7
nimbus 9wu
nimiety a7p
nincompoop ekk
nine g5c
ninefold 3ql
ninepin 8mg
niner g5c
ninhursag dh8
ninjitsu 6qx
ninjutsu 6qx
ninkharsag dh8
ninny ekk
niobite h62
nip 7md k2g
nipper 7md dv7 k2g
nipping 23f 3j1
nipple aml
nippon d8w
nipponese 5e7 dkz
nippy 23f 9z5 a0v aua
nisus 6pq
niter hbi
nitid hc
nitpick ekl jb9
nitpicker ekl jb9
nitramine hh8
nitrate itk itp itq
nitre 5op hbi
nitric 5op h4v hbi
nitrification itk itp itq
nitril ha8
nitrile ha8
nitrocellulose h9g
nitrochloroform h9w
nitrocotton h9g
nitrofurantoin 8mh
nitrogen 5oo h4v itp
nitrogenise itp
nitrogenize h4v itp
nitrogenous 5oo h4v
nitroglycerin hce
nitroglycerine hce
nitrostat hce
nitrous 5op h4v hbi
nitweed fl5
nitwit e0s
nitwitted qb
nix g51 j8e
nob f4m
nobility 2of 2om 9po d0e
noble 25n 2om d0e gub
nobleman efn
nobleness 9po
noblesse gub
noblewoman edv
nobly 2of
nobody dvk
nock jw4
noctambulation 660
noctambulism 660 eyl
noctambulist 660 eyl
nocturia fzs
nocturne bzs
nodding 22m
nodular 5oq ae6 fpp
nodulated 3nn
nodule 3nn 5oq ae6
noduled 3nn
noel hk3
noesis 2zm 5tg
noetic 2zm 5tg
nog 8on
noggin am4
noise kw0
noiseless 385 9yg
noiselessly 385 i3j
noiselessness 385 9yg
noisily 387
noisiness 387 9yb
noisome 1rv 4bm 9hx
noisomeness 1rv 4bm 9hx
noisy 387 9yb
nomadic 3mj
nomenclature bhz
nominal 2j4 4w7 bio
nominalism 4w8 b4r
nominalistic 4w8 b4r
nominally 4w7
nominate 1eg 5zx ekm jdb
nominated 1eg
nomination 5zx jdb l5x
nominator ekm jdb
nominee dtr
nomogram 8mi
nomograph 8mi
non hmy
nonabsorbency 9w3 h
nonabsorbent 9w3 h
nonabsorptive h
nonacceptance 61a
nonaccomplishment 5vf
nonachievement 5vf
nonachiever f5y
nonadaptive 2v
nonadsorbent k
nonadsorptive k
nonaged 2hc
nonaggressive 5l
nonalignment cyy
nonalinement cyy
nonarbitrary 176
nonautonomous 1sc
noncaloric g4t
noncarbonated 3th
noncausal k6
noncausative k6
noncellular kf
nonchalance 98t wj
nonchalant 98t wj
nonchalantly hv2 hwx wj
nonchristian o6
nonchurchgoing 302
noncitizen e6c
noncivilised o9
noncivilized o9
noncollapsable rm
noncollapsible rm
noncolumned 90
noncombustible s5
noncommunicable 26q
noncompetitive uj
noncompetitively uj
noncompliance 15l 77x
noncompliant 15l 77x dqu
noncomprehensive vg
noncomprehensively vg
nonconcentric wf
nonconducting xe
nonconductive xe
nonconductor ha1
nonconformance bf1
nonconformism bf1
nonconformist dxc
noncontagious 26q
noncontinuous zu
noncontroversial 106
nonconvergent 2uy
noncyclic 14j
noncyclical 14j
nondescript 2sk
nondrinker dm6
nonelected 1eh
nonelective 1eh
nonenterprising 1gu
nonentity dvk gcz
nonenzymatic h7c
nonequivalence 1hj 9ef
nonequivalent 1hj 9ef
nonesuch eij
nonetheless hn4
nonexempt 41f
nonexistence 1ka gcz
nonexistent 1ka gcz
nonexplorative 1gh
nonexploratory 1gh
nonextensile 1lg
nonfat 1oe
nonfiction bjl
nonfictional bjl
nonfigurative 3c7
nonfinancial 73j
nonflavored 41e
nonflavoured 41e
nonflowering 4dp
nonglutinous 3f
nongregarious 3s6
nonharmonic bz7
nonhereditary 27f
nonheritable 27d
nonhierarchic 20t
nonhierarchical 20t
nonimmune 3yq
nonindulgence 26h 9qt
nonindulgent 26h 9qt
noninheritable 27d
noninstitutionalised 228
noninstitutionalized 228
nonintegrated 28d
noninterference bpt
nonintersecting 2uy
nonintervention bpt
nonionic ly
nonionised ly
nonionized ly
nonkosher pa
nonlegal 2dw
nonlexical 56e bhn
nonlexically 56e
nonlinguistic bhk
nonliteral 2es
nonliterary 1rf
nonliterate ob
nonliving 7m
nonmandatory 1ej
nonmaterial 11n
nonmeaningful 2j7
nonmechanical 40
nonmedicinal 1yp
nonmetal 2l6
nonmetallic 2l6
nonmigratory 3mm
nonmilitary 2ki
nonmotile 2ky
nonmoving 2my
nonmusical 2jt
nonnatural 2np
nonobjective 3c7
nonobligatory 1ej
nonparasitic 17w
nonpartisan 17y ekn
nonpartisanship bej
nonpartizan 17y ekn
nonpasserine 7fe
nonperformance 6nh
nonperiodic 3be
nonperson eko
nonphotosynthetic g0l
nonphysical 11o
nonplus izi
nonplused 2yr
nonplussed 2yr
nonpoisonous 1d6
nonprogressive y8
nonprotractile 1lg
nonrational 2fd
nonrecreational 350
nonreflecting 3e6
nonreflective 3e6
nonremittal ftc ftd
nonrenewable 3aq
nonrepresentative 3cc
nonresinous 3g
nonresiny 3g
nonresistance 15r 77h
nonresistant 15r 3yq 77h
nonresonant 3ee
nonretractable 3e4
nonretractile 3e4
nonruminant 7p1
nonsectarian 3jz
nonsegmental 46f
nonsegregated 289
nonsense 2jb bo5
nonsensical 2jb 4c7 bo5
nonsensicality 2jb bo5
nonsexual 3n3
nonsocial 3s6
nonsovereign 1sc
nonspatial 5tk
nonspecific 1ua
nonspecifically 1ua
nonspherical gad
nonstarter efp
nonsteroid hgu
nonsteroidal hgu
nonsubjective 2q1
nonsubmergible 465
nonsubmersible 465
nonsuch eij
nonsuppurative fxr
nonsweet 3xh
nonsyllabic 3uc
nonsymbiotic 17w
nonsynchronous 402
nontechnical 1uj
nontelescopic rn
nontelescoping rn
nonthermal fd3
nontoxic 1d6 44p
nontraditional 10r
nontransferable 65
nontranslational ch2
nontransmissible 26q 27f
nonuniform 20h
nonunionised 46a
nonunionized 46a
nonuple 3ql
nonverbal tm
nonverbally tm
nonviolence 48g 7ap fk
nonviolent 48g 7ap fk
nonviolently 48g
nonviscid 3f
nonvolatile 48z
nonvolatilisable 48z
nonvolatilizable 48z
nonvoluntary 493
noodle am4
nookie 6sa
nooky 6sa
noon hjn
noonday hjn
noontide hjn
noradrenaline ahh
noreaster fcw
noreg d6p
norepinephrine ahh
norethandrolone h7o
norethindrone h7o
norflex 8mw
norge d6p
norlutin h7o
norm b6b g8e
normalisation 76w irf
normalise 76w ekp irf
normaliser ekp irf
normalization 76w irf
normalizer ekp irf
normally hqa
normative 181 g8e
normodyne 8hq
north hv4
northeast 2pa
northeaster 2pb fcw
northeasterly 2pa 2pb fcw
northeastern 2pa
norther 2p7
northerly 2p8
northern 2p8
northerner f9p
northernmost 2p9
northernness 2p7
northman dla
northmost 2p9
northward hv4
northwards hv4
northwest 2pc
northwester 2pd fcj
northwesterly 2pc 2pd fcj
northwestern 2pc
nortriptyline 8mj
norvir 8ss
norway d6p
nose aob kty
nosebag 8mk
nosebleed grf
nosecount 6kt
nosegay 7z4
nosey 140 bvd
nosh ekq js3
nosher ekq js3
nosiness 140 asp
nosocomial 8ez
nosohusial 71y
nosology b7e
nostalgia 1h7 cif
nostalgic 1h7 cif
nostrum 8nq
nosy 140 asp bvd
not hmy
notability 2c3 efu
notable 2c3 efu
notarise j9s
notarize ekr j9s
notary ekr j9s
notate bve jk1
notation bve jk1
notched 3ru 3rv
note btu jlf ktl
notecase 92d
noted 2c3
noteworthy 3op
nothing g51
nothingness c3t gw7
notice 25x 2xc atl bt4 eks jcw ktl kuz
noticeability 2xc 9at
noticeable 25x 2xc 9at ktl
noticeableness 25x 2xc 9at
noticeably 25x i05
noticer eks ktl
notifiable jcw s0
notification 783
notify bt4 c6w jcw s0
notion b1e v
notorious 3cj
notornis 7l0
notturno bzs
notwithstanding hn4
nought g53
nourish 4bg coi jte jth
nourishing 4bg
nourishment coi jte
nous aoq
nov hki
novate 60o ixh
novation 60o ixh
novel bjm bjo ekt
novelette 8ml bjm bjo
novelisation 6w7 iaz
novelise 6w7 iaz
novelist 8ml bjm ekt
novelization 6w7 iaz
novelize 6w7 iaz
novella bjo
novelty 9j2
november hki
novice eku
noviciate hmc
novitiate hmc
novocain 8ql
novocaine 8ql
now ho3
nowadays hij ho3
nowness a3g
nowrooz hkl
nowruz hkl
noxious 2pq 9hx
noxiously 2pq hxt
noxiousness 2pq 9hx
nuance bo4
nubbiness 3rg 9wm
nubble 3rg ga5
nubbly 3rg ga5
nubby 3rg 9wm ga5
nubile 2ih
nucha amb
nuclear 10o df4
nucleate aig lhd
nucleated aig
nucleole aih
nucleolus aih
nucleoplasm aif
nucleus aig df4 lhd
nude gw9 r1
nudeness gw9 r1
nudge ekw juh
nudger ekw juh
nudism 70h ekx
nudist 70h ekx
nudity gw9 r1
nudnick eky
nudnik eky
null 47k bn2
nullification irh la3
nullified 47j
nullifier ecl la3
nullity 47k bn2 gw7
numb 3kp gpn
number 4w9 g2g jh8 jha jhb li7
numbering bma jh8 jhb
numberless ir
numbfish 7f8
numbly 3kp i1r
numbness 3kp gpn
numdah 8mm
numen 3hd el0
numerable iq jha
numeral 4w9 g2g
numeration 6k9 jha
numeric 37v 4w9 g2g
numerical 37v 4w9 g2g
numerically 37v
numerological 4wa bgp
numerologist bgp ekz
numerology 4wa bgp ekz
numerosity 2mh a7s
numerous 2mh a7s
numerousness 2mh a7s
numinous 3hd el0
numismatics 6zk el1
numismatist 6zk el1
numismatologist 6zk el1
numismatology 6zk el1
numskull e24
nuprin 8fe
nuptial 52l ch9
nuptials ch9
nurse 6l4 ejs i99 jso kgb lds
nursed gh
nurseling el2
nursemaid ejs
nursery jso
nurseryman e75
nursing 6l4 i99 lds
nursling el2
nurtural 757
nurturance jte
nurture 757 9ut jey
nut 418 frb
nutate 68d kkp
nutation 68d kkp
nutcase dyc
nutgrass fk0
nuthouse 7xr
nutlike 418
nutria 7oe
nutrient 4bg 5te jte jth
nutrify 5te fzt jth
nutriment coi
nutritional 5hn bb1 coi fzt
nutritionally 5hn
nutritionary 5hn bb1 coi fzt
nutritionist bb1 coi fzt
nutritious 4bg 9ht coi fzt
nutritiousness 4bg 9ht
nutritive 4bg 9ht
nutritiveness 4bg 9ht
nuts 3im
nutsedge fk0
nutter el3
nuttily 3im hxi
nutty 3im 418 frb
nuzzle k16
nyasaland d9v
nycturia fzs
nydrazid 8gh
nylghai 7pw
nylghau 7pw
nympho el4
nymphomania 2o8 cin
nymphomaniac 2o8 el4
nymphomaniacal 2o8 cin
nystan 8mn
nystatin 8mn
oaf efr
oafish 3aa
oarfish 7rp
oarlock 8oo
oarsman aqb el5
oarsmanship aqb el5
oasis 8e3
oath bqf c2w
obbligato bvh bzc
obduracy 9p1
obdurate 3ak
obdurately 3ak hsk
obeah bfy cwt
obeche fki
obechi fki
obedience 2pt 77e ldc
obedient 2pt 77e 9tc ldc
obediently 2pt hy6
obeisance 77e c9w ldc
obese 1ns 9zz
obesity 1ns 9zz
obey 2pt 77e 9tc ldc
obfuscate 7by ass
obi bfy cwt
obit bt5
obituary bt5
object 5t6 77t c8r e0z ivd j90
objectification 6wa ivd
objectify 5t6 6wa in2 ivd
objection c8r j90
objectionable 2qg 9h3
objectionableness 1f 2qg 9h3
objectionably 2qg hxm
objective 2q1 9rr b5c
objectively 2q1
objectiveness 9rr
objectivity 2q1 9rr
objector e0z j90
objurgate brc j9y jcc
objurgation brc j9y
oblate 3gv a52
oblateness 3gv a52
obligation 758 lbw
obligato bvh bzc
obligatorily 1ek hwp
obligatory 1ek
oblige 758 lbw
obliger el6 jdq
obliging 1n 95q
obligingly 1n huh
obligingness 1n 95q
oblique 2uz a4q
obliquely 2uz hvt
obliqueness 19w 2uz 9uq a4q
obliquity 19w 9q4 ghk
obliterable 1hv ijn irl irz
obliterate 1hv cbl ijn irz
obliteration 621 ijj irl
obliterator irl
oblivion gup
oblivious as7 ca
obliviousness as7 ca
oblongness a56
obloquy bro gv5
obnoxious 2qg 9h3
obnoxiously 2qg hxm
obnoxiousness 2qg 9h3
obnubilate izf kv5
oboe 8mo el7
oboist 8mo el7
obscene 14u 9t0
obscenely 14u i0y
obscenity 14u 9t0 p3
obscurantism 6oi el8
obscurantist 6oi el8
obscure 9l6 izf kv5 pi vv
obscurely vv
obscurity 1ve 9l6 pi vv
obsequious 3pq 9te
obsequiously 1b2 i1s
obsequiousness 1b2 3pq 9te
obsequy ch7
observable 25z ktm kuz kvr
observably 25z i05
observance 6u0 kvr
observant atl ktm
observantly 2x8 i1t
observation 6u0 6yv ktm kuz kvr l8p
observational 1fc
observe 25z 2x8 6yv atl djh el9 jlf kuz
observed 2pp
observer djh el9 jlf ktm kuz l8p
observing 2x8
observingly 2x8 i1t
obsess atf kgz
obsessed wg
obsession 2o9 atf dc9 kgz kjk
obsessional 2o9 atf dc9
obsessionally 2o9 hv3
obsessive 2o9 94c kjk
obsessively 2o9 hv3
obsessiveness 2o9 94c
obsessivity 2o9 94c
obsolesce 146 fzu iwr
obsolescence 146 fzu iwr
obsolescent 146 fzu iwr
obsolete 144 9uw
obsoleteness 144 9uw
obstetric 59v b7f
obstetrical 59v b7f
obstetrician b7f ela
obstetrics 59v b7f ela
obstinacy 9oy 9tn
obstinance 9oy 9tn
obstinately 3ak hsk
obstipate grh i90
obstipation grh i90
obstreperous 15n 5g 9tk
obstreperously 15n i1u
obstreperousness 15n 5g 9tk
obstruct 2yj 8mp ejx k3i lea
obstructer 8mp ejx k3i lea
obstruction 8mp
obstructionism 77s ejx
obstructionist 77s ejx
obstructive 2yj k3i
obstructively 2yj i1v
obstructor 8mp ejx k3i lea
obtain 5vx bw iup kyv
obtainable bw kyv
obtainment 5vx kyv
obtention 5vx kyv
obtrude 2a6 j5y kkk
obtrusive 261 2a6 9aw kkk
obtrusively 261
obtrusiveness 261 2a6 9aw
obturate 8mq k3i
obturator 8mq k3i
obtusely hyh q8
obtuseness 1a3 q8
obviate 72z l8k lhg
obviating 2yn
obviation 72z l8k lhg
obvious 2q7 9at
obviously 2q7 hno
obviousness 2q7 9at
occasion cfo
occasional 1sg
occasionally 1sg
occident 1d0 d58
occidental 1d0
occidentalise ius
occidentalize ius
occipital 5bn am6
occiput 5bn am6
occitan bxw
occlude 5d9 72r k3i
occluded 28g
occlusion gje
occlusive 5d9 c2f gje k3i
occultation cd5
occultism b4b b4c elc
occultist b4b b4c elc
occupancy 71l eu3 lie
occupant 5wc 71l eu3 lie
occupation 6gv iye jq1
occupational 6gv
occupier eu3 jq1 lie
occupy 5wc 71l eu3 lie
occur iks
occurrence 143 ca0
occurrent 143 ca0
ocean 56l df5
oceanaut dov
oceangoing 2cd
oceanographer bag elb
oceanography bag elb
oceanology bag
ocellated 992
ocellus 992
ochlocracy czj
ocotillo fld
oct hkh
octad g5b
octagon g9o
octagonal 51p g9o
octangular 51p g9o
octavian fa2
octavo a6f
october hkh
octonary g5b
octosyllabic 3ua c1j
octosyllable 3ua c1j
octuple 3qk
ocular 54q afs
oculist afs elp elt
oculus afs elt
odd 1j2 9iv g6u t5
oddball e2d
oddly 1mn hni
oddment 85l
oddness 1j2 9iv g6u t5
odious 2gl 9h1 cjo
odiously 2gl hxs
odiousness 2gl 9h1
odium 2gl cjo
odo fbb
odometer 8mr
odontalgia gpq
odontiasis g1u
odontology b6v
odor 9y8 au4 ktz
odorize 9y8 au4 ktz
odorless 1s0
odour 9y8 au4 ktz
odourise 9y8 au4 ktz
odourless 1s0
odovacar fay
odovakar fay
oecumenic 3k0
oecumenical 3k0 d1n vc
oecumenism 3k0 d1n
oedema gp4
oengus dh6
oenologist aq1 dj6
oenology aq1 dj6
oenophile e3i
oesophagitis gqm
oesophagoscope 89h
oesophagus als
oesterreich d7y
oestradiol h7w
oestriol h7x
oestrogen h7u
oestrone h7y
off huj
offbeat 10m
offence 6y6
offenceless 2qn
offend 2qk cks
offended 31h
offender djp lep
offense cks khb
offenseless 2qn
offensive 2qs 6y6 9h1 lep
offensiveness 2qj 2qk 2qs 4bm 9h1
offer eld l1n
offerer eld l1n
offeror eld l1n
offhandedly 33t
office czb
officeholder ele
officer ele
official 2qv czc elf gc7
officialdom czc elf
officialise iuq
officialize iuq
officially 2qv hs3
officiant elg l57
officiate 6fy 6h1 6my 787 elg gc7 jos l57
officiating 787 jos
officiation 6fy 787 jos l57
officious 2a3 9ms
officiously 2a3
officiousness 2a3 9ms
offish 8m
offload k42
offprint bh7
offsaddle k48
offset ft4 llw
offspring cad elh
offstage 93a
oft hng
often hng
oftenness hlx
oftentimes hng
ofttimes hng
ogdoad g5b
ogle eli kvh
ogler eli kvh
ogre eiu
oil 2tp 8mt i9j
oilbird 7ih
oiliness 1oc 2tp 3pr 9pi 9zy ou
oilskin 8ms
oily 1oc 3pr 9pi 9zy
oink cdy jnh
ointment 84y 8mu
ojibway bx3 dk0
okay 3j6
okeh bqk
okey bqk
ola hea
old 2r1 2r7 9uv 9v1
older 2r8 3kg
oldness 2r1 2r7 9uv 9v1
oldtimer f6q
oldwench 7sp
oldwife 7sp
oleaginous 1oc 3pr 9pi 9zy
oleaginousness 1oc 3pr 9pi 9zy
olefin h6t
olefine h6t
olein hhm
oleo cq2
oleomargarine cq2
olfaction arp
olfactive 4wb arp
olfactory 4wb arp
olibanum hbz
oligarch 4wc elk
oligarchic 4wc czk elk
oligarchical 4wc czk
oligarchy 4wc czk
oligo he5
oligoclase hbl
oligodendria aji
oligodendroglia aji
oligonucleotide he5
olla hea
olympic chg
olympics chg
oman da5
omani da5
omasum 7p4
omayyad cwy
omelet cst
omelette cst
omen bj ca3 cg jct
omeprazole h8v
ominous ca3 cg
ominously cg
omissible 34d iz0 iz2
omission 5vq iz0 iz2
omissive iz0
omit 34d 5vq iz2
ommiad cwy
omnidirectional g7z
omnipotence 32o gwf
omnipotent 32o gwf
omnipresence 33v gcw
omnipresent 33v gcw
omniscience 4c3 gwe
omniscient 4c3 gwe
omphalos ams
omphalus ams
onager 81t
onanism 6sq eh5
onanist 6sq eh5
oncologic 599 b7i
oncological 599 b7i
oncologist b7i ell
oncology 599 b7i ell
oncovin 91z
one 3pw
oneiric aw9
oneirism awc
oneiromancer aww elm
oneiromancy aww elm
onerous 1zv 9b9
onerously 1zv
onerousness 1zv 9b9
onetime 2vz
onionskin he6
only hmh hmo
onomancer awx eln
onomancy awx eln
onomastic 4wd bdc
onomastics 4wd bdc
onomatopoeia 21a 5s2 c1y
onomatopoeic 21a 5s2 c1y
onomatopoeical 21a c1y
onomatopoetic 21a 5s2 c1y
onrush 6xy
onshore rg
onslaught 6xy
ontogenesis 5cf fy5
ontogenetic 5cf fy5
ontogeny 5cf fy5
ontological 5a7 bcq
ontology 5a7 bcq
onus azh
onward hox hq4
onwards hox
onychophoran 7ku
oodles g6f
ooh jcg
oomph 955 99l
oophorectomy 6lm
oozing 2dh cg7 i8o ks3
oozy 2dh cg7
opacification fzv ixi
opacify fzv ixi
opah 7ro
opal h66 ib0 ib1
opalesce 9x1 hl lmd ln1
opalescence 9x1 hl lmd ln1
opalescent 9x1 hl lmd ln1
opaline hl
opalise ib0 ib1
opalize h66 ib0 ib1
opaque 9al pm
opaquely vx
opaqueness 9al pm vx
open 637 chb f61 l74
opencast 45z
opencut 45z
opener l73
openhanded 1um 9m7
openhandedness 1um 9m7
openhearted 2bw
opening 637 chb df7 l73 l74
openmouthed 3yj
opera 594 bz6
operant 1dd k5n
operate 1dd 1tv 6gq 73h fzw k5n l83
operatic 594 bz6
operation 73h k4z l83
operational 3md 6gq
operationalism b4s
operationalist b4s
operator elo
operculate 5et 7jg
operculated 5et 7jg
operculum 7jg
operose 1dk 9b6
operoseness 1dk 9b6
ophidian 7hh
ophthalmia gnt
ophthalmic 54q afs b7j
ophthalmitis gnt
ophthalmologist b7j elp
ophthalmology b7j elp
opine b2t bun hv j03 jlt
opinion b2t bun j03 jlt
opinionated hv
opinionative hv jlt
opossum 7ix 7iz
opponent 22z dn1 j7g jo6
opportune 2rw 9by gxi
opportunely 2rw
opportuneness 2rw 9by
opportunism 1kj 9mj elq
opportunist 1kj 9mj elq
opportunistic 1kj 9mj
opportunity 2rw gxi
opposable 2s0
oppose 22z 613 77i dn1 j7g jok
opposer dn1 j7g j7h jok
opposing 22z
opposite 3ie
oppositely 3ie
oppositeness 3i5 g8f
opposition 613 g8f j7g
oppositive xr
oppress 1aw 6de elr l72
oppression 6de l72
oppressive 1aw 1zy 9b9 cml l72 lg1
oppressively 1zy
oppressiveness 1aw 1zy 9b9 cml
oppressor elr l72 lg1
opprobrious 21w 2ql gv4
opprobrium 21w gv4 gv5
opsonisation fzx ixj
opsonization fzx ixj
opsonize fzx ixj
opt 5zu j2j
optical 544 54p ari b9t
optically 544
optics 544 b9t
optimal a93 eg
optimally eg
optimisation 64a ibg id5
optimism 2s1 327 cmv els
optimist aco cmv els
optimistic 2s1 aco cmv
optimistically 2s1
optimization 64a ibg id5
optimum a93 eg id5
optional 1ei
optionally 1ei
optometrist 6k4 elt
optometry 6k4 elt
opulence 3fd gxs
opulent 3fd gxs
opulently 3fd i1w
opus bzi
opv 8t3
orach fhx
orache fhx
orad 2s6
oradexon h83
oral c65
orang 7qt
orange 9xm mz
orangeness 9xm mz
orangish mz
orangutan 7qt
orangutang 7qt
orasone h82
orate elu ja8
orator 3ex elu ja8
oratorical 3ex c8d elu
oratorio bzl
oratory 3ex c8d
orb afx
orbicular 3g6 3p1
orbiculate 3p1
orbit 5fa 8td d41 d42 kr3
orbital 5fa d41 d42
orbiter 8td kr3
orbitual 14i
orca 7ld
orchard 8d2
orchestra 5dq cya kdr
orchestral 5dq cya
orchestrate 6wp bzj cya elv j4b kdr
orchestrated cya
orchestration 6wp bzj kdr
orchestrator elv kdr
orchidectomy 6ln
orchiectomy 6ln
orchil fpa hep
orchis ala
orcus dia
ordain elw l5b l79
ordained 3mo
ordainer elw l5b
order 6z6 bn5 ely j5u j5w j5x
orderer elx ely ii1 ii4 j5u
ordering 6z6 ii1 ii4 j1n
orderliness 2s8 9fv
orderly 2s8 9fv
ordinance bpw
ordinarily 2si hqa
ordinariness 2si 9if sx
ordinary 2si 9if sx
ordnance 7vn
ordure hb3
oregano csj fof
oreide h67
organ 1tw
organdie 8mv
organdy 8mv
organic 2sv
organically 1i3 2sv
organicism 5g4 b5u
organicistic 5g4 b5u
organisational 57a aut
organise 6z1 75i 9fw aut ins
organised 469
organism 1tw 5g5 5t7
organismal 5g5 d0z
organismic 5g5 5t7 d0z
organist 8du
organization aut cvi ins kb1 l7n l8c
organizational 57a aut
organizationally 57a
organize 635 6z1 75i cvi cx1 l8c
organizer elz ins
orgasm 5v8
orgiastic 1bl 3n0 6f5 70c
orgy 1bl 3n0 70c
orient 1d1 d36 kv6
oriental 1d1 d36
orientalise iut
orientalize iut
orientate kv6
orientated 2sz
orientating 2t3
oriented 2sz
orienting 2t3
orifice ads
origin 9uu d22 lmm
originality 2t6
originally 2t6 i2g
originate 12p 2t8 639 cba em0 k9q lh9
origination 639 cba k9q lh9 lmm
originative 12p 2t8 k9q lh9
originator em0 k9q
orinase 8zw
orison c5w
ornament 1tu 861 kc7
ornamental 1tu 861
ornamentalism 6cz dzp
ornamentalist 6cz dzp
ornamentally 1tu
ornate 3ev c0b
ornateness 3ev 9ab c0b
orneriness 1w2 9tp
ornery 1w2 9tp
ornithological 5or b8m
ornithologist b8m em1
ornithology 5or b8m em1
ornithopoda 7h2
ornithopter 8mx
ornithosis gkr
orography bab
oroide h67
orology bab
oropharyngeal 4we ali
oropharynx 4we ali
orotund 2ge 3eu
orphan l29
orphanage h2a l29
orphanhood h2a
orphenadrine 8mw
orphic 1i1
orpin fo2
orpine fo2
orris fll
orrisroot fll
orthodontia 59l b6y
orthodontic 59l b6y
orthodontics 59l b6y em2
orthodontist b6y em2
orthodonture 59l b6y
orthodox bg7
orthoepy c37
orthogonality 2v3 g80
orthographic 58r bj9
orthography 58r bj9
orthopaedic 5os b81
orthopaedics b81 em3
orthopaedist b81 em3
orthopedic 5os b81
orthopedical 5os b81
orthopedics 5os b81 em3
orthopedist b81 em3
orthophosphate hei
orthopter 8mx
orthopteran 7n8
orthopteron 7n8
orthoptic 5ot 6m9
orthoptics 5ot 6m9 em4
orthoptist 6m9 em4
orudis 8h7
oruvail 8h7
oryx 7py
oscheocele gp9
oscheocoele gp9
oscillate 3b4 cc5 fzy kks ll8
oscillating 3b4
oscillation cc5 fzy kks ll8
oscillatory 3b4 kks
oscilloscope 8my
oscitance 6rm ggq
oscitancy 6rm ak ggq
oscitant 6rm ak ggq
osculation 5yf k1l
osculator edm k1l
osmiridium h68
osmitrol 8jc
osmosis 5hi fzz
osmotic 5hi fzz
osmotically 5hi
osseous 5s3 h8c
ossicle 5s4 aej
ossicular 5s4 aej
ossiculate 5s4 aej
ossiculum aej
ossiferous ae9
ossified 1q8
osteal 5s3 ae9 h8c
ostensible 1v4 359
ostensibly 1v4 hnp
ostensive 1v4
ostensorium 8lm
ostentate 9hq bwq kuj
ostentatious 33y 9hq 9kl bwq
ostentatiously 33y i1x
ostentatiousness 33y 410 9kl
osteologer em5
osteologist em5
osteopath em6
osteopathist 6ma em6
osteopathy 6ma em6
osteostracan 7f2
ostiarius e1d
ostiary e1c e1d
ostler f0m
ostracise 61h gu8 l9c lbt
ostracism 61h gu8 l9c lbt
ostracize 61h gu8 lbt
otalgia gq0
otherness 9dq
otherwise hqo
otherworldliness 2np 93y
otherworldly 2np 93y
otho fbb
otic ag5
otolaryngologist b7z e3k
otolaryngology b7z e3k
otologist b7k e28
otology b7k e28
otorhinolaryngologist b7z e3k
otorhinolaryngology b7z e3k
otoscope 8mz
ottar hcj
ousel 7fr
oust 61k em7 l66
ousting 61k l66
outback 1j
outbalance li8
outbreak cgh
outburst byv
outcast 49g em8
outcaste 49h
outcome caa fbj
outcrop df8 ip9
outcropping df8 ip9
outcry c2m jpb
outdated 145
outdo jpc
outdoor d45
outdoors hqh
outdoorsy d45
outermost 1lp
outerwear 8n1
outface kub
outfield 8n2 em9
outfielder 8n2 em9
outfit 8n3 l3c
outfitter l3c
outfitting l3c
outflow cgk
outflowing 26b
outfox jpa
outgo fst jpc
outgoer e32
outhouse 8n4
outing 672
outlander e6c
outlandish 10k 9is
outlandishly 10k
outlandishness 10k 9is
outlast lh3
outlaw 2dd 2dx 9k1 dyf lab
outlawed 2dx
outlawry 9k1 lab
outlay 74o
outline blv d43 jkn kcp
outlive lh3
outlook b2q be4
outmaneuver jpf
outmanoeuvre jpf
outmatch jpc
outmoded 1n0
outmost 1lp
outperform jpc
outpoint jp6
outpost d46
output 6vd 8n5
outrage 79p caq ckt kia ler
outraged 7c
outrageous 2qf 9sz caq
outrageously 2lg 2qf
outrageousness 2lg 2qf 9sz a7n
outre 10k
outride lh2
outrival jpx
outscore jp6
outset hlo
outshout jpb
outside d44 hqh
outsize 2d1
outsized 2d1
outskirt d5c
outsmart jpa
outspoken 96m tn
outspokenly 19q
outspokenness 19q 96m tn
outstanding 3xt ym
outstandingly 3xt
outstare kub
outstation d46
outstay lhw
outstrip jpc
outturn 8n5
outvie jpx
outward hvb
outwardly huc
outwards hvb
outwear i92
outweigh li8
outwit jpa
ouzel 7fr
oval 3gi g9g
ovalbumin css
ovarian 5ba akt
ovariectomy 6lm
ovary 5ba akt
ovate 3gi
over 1p6
overabundance 16 a7o gvz
overabundant 16 a7o
overachieve 5u9 leg
overachievement 5u9 leg
overact 6g5 kfp
overacting 6g5 kfp
overactive 2b g01
overactivity 2b g01
overage 2rd
overaged 2rd
overappraisal bn1
overarm 45y
overawe kgq
overbalance li8
overbearing 1au 9rc
overbearingly 1au
overbearingness 1au 36f 9rc
overblown 343
overbold d3
overburden 8n6
overcapitalisation 5wo icn
overcapitalization 5wo icn
overcast ln8 ra
overclothe i7h
overclothes 8n1
overcloud ijm
overcoat 8cv
overcome f1t jpd jpe
overcomer f1t jpd
overcompensate g02 ljp
overcompensation g02 ljp
overconfidence at7 l7
overconfident at7 l7
overcritical 137
overcrop kf8
overcrossing 8be
overcrowd gc5
overcultivate kf8
overdo lex
overdone 2le
overdramatise jjk
overdramatize jjk
overdraw jau
overdress i7d i7h
overeat 6oo jt0
overeating 6oo jt0
overemphasise jaw
overemphasize jaw
overestimate aye bn1 j28
overestimation bn1 j28 j3g
overexert 6k6 l4t
overexertion 6k6 l4t
overexploit 6x9 jrn
overexploitation 6x9 jrn
overexpose 6uw kt9
overexposure 6uw kt9
overextend jrp
overfatigue i93
overfeed 71u jsc
overfeeding 71u jsc
overflow cf7
overflowing 1td
overfull 1th
overgeneralise jlk
overgeneralize jlk
overgenerous 1un
overgorge jt0
overgrowth gr9
overhand 45y
overhanded 45y
overhasty 24s
overhaul ih2 kre
overheat g03 ilt
overheating g03 ilt
overindulge 72p jt0
overindulgence 26g 72p jt0
overindulgent 26g 72p
overjealous 45i
overladen 1tj
overlap 8fk 8hu lkf
overlapping 8fk lkf
overlay 8uf jxz
overlayer 8uf jxz
overload 8n6
overloaded 1tj
overlooked 2pm
overlooking 20w
overlord 6i7 ema
overlordship 6i7 ema
overly hny
overlying 3y2
overmaster jpg
overmodest 2lk
overmuchness a7o
overnice 1nk
overnight 2fr
overpass 8n7
overpay fsw kz9
overpayment fsw kz9
overplay kfp
overplus a7q
overpopulate cx5 lii
overpopulation cx5 lii
overpower jpg ki9
overpowering 3cs
overpoweringly 3cs huv
overprint 8n8
overproduce 6vb kf3
overproduction 6vb kf3
overprotect 6qq jq7 ldr
overprotection 6qq jq7
overrate aye j28
overrating aye j28
overreach jpa
overreact 6t2 j4s
overreaction 6t2 j4s
overreckoning aye
overrefine 6o2 irp
overrefinement 6o2 irp
override j4m
overriding 1b7
overrule j4m
overrun kq2
oversea i1y
overseas 1qv i1y
oversee emb l81
overseer emb l81
oversensitive 3kw cke
oversensitiveness 3kw cke
overshadow lmn
overshielding 6qq
oversimplification 791 ley
oversimplify 791 bsk ley
oversize 2d1
oversized 2d1
overspecialise ipu
overspecialize ipu
overspill cf7
overstate btk jau
overstated 2le
overstatement btk jau
overstay lhw
overstrain jrp
overstress jaw
overstrung 41s
overt 2tx
overtake 68k jr9 kre
overtaking 68k jr9 kre
overthrow l67
overtire i93
overtly 2tx
overture cbf
overturned 45s
overuse 6x9
overutilisation 6x9
overutilization 6x9
overvaluation av6 bn1 j3g
overvalue av6 bn1 j3g
overweary i93
overweening 2lo 3do
overweight 1nu a00
overwhelm j61 ki9
overwhelming 3cs
overwhelmingly 3cs huv
overwinter llg
overworking l6h
overwrought 5n
overzealous 2vs
oviform 3gi
ovine 7pk
ovoflavin hhx
ovoid 3gi
ovular 5bb 5bc aj9 aja fga
ovulate aj9 aja g04 i88
ovulation g04 i88
ovule 5bb 5bc aja fga i88
ovum aj9 i88
owing 2ub
owl 7ga 7gb
owlet 7ga 7gb
owlish 4c5
owlishly 4c5
own 2yx emc emd kxn
owner 6qb emc emd frx kxn
ownerless m9
ownership 6qb emc emd frx
oxalacetate he7
oxaloacetate he7
oxaprozin 8n9
oxazepam 8na
oxen 7p7
oxidant h8z ifv
oxidate 4c g05 ifv ifw
oxidation g05 ifv ifw
oxidative 4c ifv ifw
oxide he8 ifv
oxidisation g05 ifv ifw
oxidise g05 h8z he8 ifv
oxidised 5sx
oxidiser h8z ifv
oxidization g05 ifv ifw
oxidize g05 h8z he8 ifv ifw
oxidized 5sx
oxidizer h8z ifv
oxidoreduction g06
oxlip fje
oxtongue fj0
oxybenzene h9j
oxycephaly gl5
oxygen h4x idk
oxygenate g07 h4x idk
oxygenation g07 idk
oxyhaemoglobin hfr
oxyhemoglobin hfr
oxyphenbutazone 8nb
oxyphencyclimine 8nc
oxytetracycline 8nd
oxytocin ahl
ozaena gqq
ozena gqq
ozocerite h5d
ozokerite h5d
ozonise ixz
ozonize ixz
pabulum cob
pace 662 667 7or g5h hm2 isq kn9 ksp
pacer 7or 7os ksp
pacesetter 7os
pacha en2
pachisi 6ey
pachouli 8ob foh
pachycephalosaur 7gz
pachycephalosaurus 7gz
pachyderm 4wf 7qa
pachydermal 4wf 7qa
pachydermatous 3ky 4wf 7qa
pachydermic 4wf 7qa
pachydermous 4wf 7qa
pacifically 2wv i22
pacification 769 kg1
pacificism b2v b42
pacificist eme
pacifism 2ww b2v b42 eme
pacifist 2ww b2v b42 eme
pacifistic 2ww b2v b42
pacifistically 2ww
pacify 769 ckn gdn kg1
pacing 667 hln kn9
pack 67l 8ne cvh emf k3q
packable 8ne
package 73u 8nf cvh k3q k3x
packaging 73u k3x
packed xg
packet cvh
packing 67l heb k3q k3t
packman enm
packsack 7wg
pact bu8
pad jht
padauk fmg
padded 1xn
padder e69
padding 8ng
paddle dtu ko1
paddler dtu ko1
paddymelon 7iy
pademelon 7iy
padouk fmg
padova d7l
paean bqs
paederast 4dq enn
paederastic 4dq enn
paederasty 6sx
paediatric 56z b7u
paediatrician b7u dqi
paediatrics 56z b7u dqi
paedophile enp
paedophilia 6nd
paeony fgx
pagan 301 e9r ix0
paganise ix0
paganism bfv
paganize e9r ix0
page bgx jhc
pageant 6ul
pageantry 6ul
pager 7xw j65
paginate bgx bh0 jhc
pagination bh0 jhc
paging j65
paid 350
paigle fjd fje
pail 7zw
paillasse 8nh
pain cj3 gpo i8s kha
pained 31h
painful 2ud 9c2 cj3
painfully 1vj 2ud hqp
painfulness 2ud 319 9c2 cj3
painkiller 7uf
pains 6pq
painstaking 98p j8
painstakingly i1z j8
painstakingness 98p j8
paint 6wj 8ni emg kcf kcg
painter 4h emg kcf kcg
painterly 4h emg
painting 6wj 8ni kcf kcg
pair g55 jwp
pairing 6sb k1f law
pajama 8nj 8nk
pakistan da6
pakistani da6
pal dt6
palace 25v 8nl
paladin duo
palaeencephalon ak4
palaeoanthropology b8p
palaeobiology b91
palaeobotany b8q
palaeoclimatology bbg
palaeodendrology b8t
palaeoecology b9a
palaeoethnography bbo
palaeogeography bbh
palaeogeology ba8
palaeolithic 5oi hkr
palaeology bbk
palaeontological 4wg b8o
palaeontologist b8o emi
palaeontology 4wg b8o emi
palaeopathology bbi
palaeornithology b8v
palaeozoology b8u
palaestra 8nn
palaetiology bbj
palankeen 8nm
palanquin 8nm
palas fm1
palatability 2ut 9ie 9zd
palatable 2ut 9ie 9zd
palatableness 2ut 9ie 9zd
palatably 2ut
palatalise jhg
palatalised 1xx
palatalize jhg
palatalized 1xx
palate afq
palatial 25v 8nl
palatoglossal afh afq
palatopharyngoplasty 6lo
palau da7
pale 3wj 9y0
paleencephalon ak4
palely i20 ny
paleoanthropological 58c b8p
paleoanthropology 58c b8p
paleobiology b91
paleobotany b8q
paleoclimatology bbg
paleocortex 5is ak3
paleocortical 5is ak3
paleodendrology b8t
paleoecology b9a
paleoencephalon ak4
paleoethnography bbo
paleogeography bbh
paleogeology ba8
paleographer emh
paleographist emh
paleolithic 5oi hkr
paleology bbk
paleontological 4wg b8o
paleontologist b8o emi
paleontology 4wg b8o emi
paleopathology bbi
paleornithology b8v
paleostriatum aki
paleozoology b8u
palestine 5eu d7c
palestinian 5eu d7b d7c
palestra 8nn
paletiology bbj
palingenesis 4ox g08
palingenetic 4ox g08
palisade jqb
palliasse 8nh
palliate 29a 69b 69d i8d jeq
palliation 69b 69d i8d jeq
palliative 29a 8np i8d
pallid 3wj 9y4 ny
pallidity 9y0
pallidly 3wj i20
pallidness 9y4 ny
pallidum aki
pallor 9y4 ian
pally 1sy
palm 4wh an6 jts
palmaceae fmm
palmar 4wh an6 anf
palmate 3p6
palmately 3p6
palmist emj
palmister emj
palmistry awy
palmy 3x1
palmyra fmo
palooka f1n
palpability 9f4
palpable 2uw
palpably 2uw
palpate 4wi 5yo jtr
palpation 5yo jtr
palpatory 4wi 5yo jtr
palpebra afu i5k
palpebrate 7bx afu i5k
palpebration 7bx i5k
palpitant 3v3 kkw klc kld
palpitating 3v3
palpitation gfi kkw klc kld
palter 6o5 jal
paltering 6o5 jal
paltriness 47q 6x a8r
paltry 47q 6x a8r
pamelor 8mj
pamper 72o emk lf1
pamperer emk lf1
pampering 72o lf1
pamphlet bku bkz eml
pamphleteer bku bkz eml
panache 9k4
panadol 7t5
panama 5ec d67
panamanian 5ec d67
panamica flg
panamiga flg
panatela 8nr
pancake cpj
panchayat cz5
panchayet cz5
pancreas 5b9 agp
pancreatic 5b9 agp
pandar eoz
pandemonium ge0
pander eoz jsf
panderer eoz jsf jsi
pandurate 3p2
panduriform 3p2
panegyric 1ih bqs dj8
panegyrical 1ih bqs
panegyrist bqs dj8
panel 8ns kc9
paneled 3q
paneling 8ns kc9
panelist d0t d0u d0v emm
panelling 8ns kc9
panellist d0t d0u d0v emm
panetela 8nr
panetella 8nr
pang cj5
panga 8iy
pangolin 7qj
panhellenic b3g
panic 58 cl3 gsu
panicked 58
panicky 58 cl3
panicle fr4
panicled fr4
paniculate fr4
panjandrum f6p
panocha cp4
panoche cp4
panoplied qz
panoptic 48t va
panoptical 48t 8nt
panopticon 48t 8nt
panorama 4bo 8nu b26
panoramic 4bo 8nu b26
panpipe 8nv
pant 6rc 6rl i5c jjg
pantalooned r0
pantheism 5b5 bfw bfx emn
pantheist 5b5 bfw emn
pantheistic 5b5 bfw bfx
panther 7lz
pantie 8nw
panting 6rc i5c jjg
pantomime 6g4 ei6 kec
pantomimer ei6 kec
pantomimist 6g4 ei6 kec
pantropic 446
pantropical 446
pantry 8nx
pantryman dth
pants 7ye
panty 8nw
pantywaist ey5
papa dz0
papaia fl6
papal 55o epz
papaverine 8ny
papaya fl6
paper 423 4pf he9 jvw
paperback 8nz g0
paperbacked g0
paperboard h9o
paperer emo jvw
paperhanger emo
paperhanging 6mt
papering 6mt jvw
paperlike 4pf he9
papers bly
papery 423 he9
papillary 5ip ajq ajr
papillate ajq
papilliform ajr
papilloma gno
papillose 5ip ajr
papism 70d bg0 dk7
papist 5ab 70d dk7
papistic 5ab dk7
papistical 5ab dk7
papoose emp
papooseroot fgv
pappa dz0
pappoose emp
paprika for
papulovesicle gqa
par gc8
parable 5h6 bjr
parabola 3gl g9y
parabolic 3gl 5h6 bjr bjt g9y
parabolical 3gl 5h6 bjr bjt g9y
paraboloid 3gm ga7
paraboloidal 3gm ga7
paracentesis 6wv
parachute 8o0 emq kor
parachuter emq kor
parachuting kor
parachutist 8o0 emq kor
parade egn kn1
parader egn kn1
paradigm b2c
paradisaic 1zi
paradisaical 1zi
paradisal 1zi apn d37
paradise 1zi d37
paradisiac 1zi
paradisiacal 1zi apn d37
paradox 1l1 brz
paradoxical 1l1 brz
paradoxically 1l1
paraesthesia gpt
paragliding 66x
paragon b1q
paragraph bkg emr kd7 kd8
paragrapher bkg emr kd7 kd8
paraguay 5eg da8
paraguayan 5eg da8
parakeet 7ia
paraleipsis c1z
paralepsis c1z
paralipsis c1z
parallel 9e2
parallelepiped g9t
parallelepipedon g9t
parallelopiped g9t
parallelopipedon g9t
paralyse ihi ihj
paralysis 4ap 5ou h1r
paralytical 5ou h1r
paralyze ihi ihj
paralyzed 4ap
paramagnet 5ho 8o1
paramagnetic 5ho 8o1
paramecia 7du
paramecium 7du
paramedic 4wj ems
paramedical 4wj ems
parameter 58z b0a
parametric 58z b0a
paramount 1b7
paramour dx0
paranoiac emt
paranoid emt
paranormal 3l4
parapet 8o2
paraphernalia 8c6
paraphrase bla ji4 lt
paraphrasis bla
paraphrastic bla lt
paraplegia 4aq h1u
paraplegic 4aq h1u
parapraxis 5vp
parapsychological 2p4 c9e
parapsychologist c9e emu
parapsychology 2p4 c9e emu
paraquet 7ia
parasailing 66x
parasitaemia gl8
parasite 51j 7di
parasitemia gl8
parasitical 17p 51j 7di eei
parasitically 17p
parasiticidal 1yg
parasympathetic ako
parasympathomimetic ako
parazoan 7jk
parcel 6bb 738 8nf d52 jwc l9j
parceling 738 l9j
parcellation 6bb jwc l9j
parcelling 738 l9j
parched 4bb
parchesi 6ey
parchisi 6ey
pardner dw5
pardon 79t emv emw jeo jep
pardonable 2v4
pardonably 2v4 hyw
pardoner emv emw jeo
parent 2vd 567 emx gty ld9
parental 567 emx
parentally 2vd
parenteral 5ov alq
parenterally 5ov
parenthetic 34e bnv
parenthetical 34e bnv
parenthetically 34e
parenthood emx gty
parentless 2w9
parer jvl jvm
paresthesia gpt
pareve 1d7
parget 8o3 jyp
pargetry 8o3 jyp
parheliacal 4wk fdr
parhelic 4wk fdr
parhelion 4wk fdr
pariah em8
paring df9 jvm k6v
parish 54x cxq
park d47 d48 g6h k4b
parka 8o5
parking g6h k4b
parkland d47
parkway 885
parky 23e
parlance c0g
parliament 4wl cz6
parliamentary 4wl cz6
parlor 8ik 8o6
parlormaid emy
parlour 8ik 8o6
parlourmaid emy
parlous 3hp
parochial 54x cxq
parodist 6g3 buh emz jbh
parody 6g3 buh emz jbh
parolee er5
paronomasia bum
paroquet 7ia
parosamia ghz
paroxetime 8o7
paroxysm 4wm gis
paroxysmal 4wm gis
parqueterie 8o8
parquetry 8o8
parrakeet 7ia
parroket 7ia
parroquet 7ia
parrotfish 7sd
parry 5yc jr1
parsec g3u
parsimonious 1ut 9mb 9rw
parsimoniousness 1ut 9mb 9rw
parsimony 1ut 9mb 9rw
parson dyo
parsonage 8o9
part g7j v6
partaker en0 l1k
parthenogenesis 3n4 g09 g0a
parthenogenetic 3n4 g09
parthenogeny g09 g0a
partial 2vf bed g7j gwn v6
partiality 2vf bed cja
partially hmm v6
partialness gwn v6
participant jo8
participate 7ai gbb l8f
participating 2kc
participation 7ai jo8 l8f
participatory jo8
participial 5ow bin
participle 5ow bin
particle h2y
particolored nl
particoloured nl
particular 1u6 1u7 9fd
particularisation c6c jlj
particularise c6c jlj
particularised 1u8
particularism 53z atp
particularistic 53z atp
particularity 1u6 1u7 9fd
particularization c6c jlj
particularize c6c jlj
particularized 1u8
particularly hpg t0
parting 5ul kpv
partisanship bed e3l en1
partition 8oa ikl k7c
partitioning 6c7 ikl k7c
partitionist 6c7 k7c
partly hmm
partner cvy dw5 f0f
partnership cvy dw5
partridgeberry fn9
parturiency 540 8 ghj
parturient 540 8 g0b ghj
parturition g0b
parve 1d7
parvo 7cn
parvovirus 7cn
pasang 7py
pascha hjz
paschal hjz
paseo 92a
pasha en2
pashtoon dkd
pashtu bxz
pashtun dkd
paspalum fjs
pasquinade buh
pass en4
passable 3j5
passably hnj
passage 60z kou
passbook ful
passe 1n0
passee 1n0
passel g68
passenger en3
passerby en4
passerine 7fe
passing 2y1 cbp ild
passion chw
passionate 2vp chw
passionately 2vp
passionateness 2vp chw
passionless 23s
passive 2j 48h 959 9tg
passively 2j
passiveness 2j 48h 959 9tg
passivism b42
passivity 2j 959
password bq3
past 2vv a3d hik
paste c9t en5 h6m jxx
pasted a5
pastelike nz
paster c9t en5 jxx
pasteurian faz
pasteurisation 63y ilh
pasteurise 63y faz ilh
pasteurised 5sy
pasteurization 63y ilh
pasteurize 63y faz ilh
pasteurized 5sy
pastiche bzr
pastil cp6
pastille cp6
pastime 6dw
pastness 2vv a3d
pastor 53y 6i8 dyo
pastoral 53y dyo
pastorale bzn
pastorate 6i8
pastorship 6i8 dyo
pasturage cs7 fjj k7z k80
pasture cs7 d49 k7z k80
pastureland d49
pasty 3c h6m nz
pat 5y3 ce6 jum
patavium d7l
patch 1j1 64t 994 d54 k8k l4f
patchboard 8xx
patchily 1j1
patchiness 1j1 9g7
patching 64t k8k l4f
patchouli 8ob foh
patchouly 8ob foh
patchwork b3b
patchy 1j1 994 9g7
patella 541 aek
patellar 541 aek
patelliform w2
patency 2q8 9at
patent en6 kyx l86
patentee en6 kyx l86
patently 2q8 hno
paterfamilias en7
paternalism 2wb be5
paternalistic 2wb be5
pathetic 1id 1ro co3
pathetically 1id 1ro i21
pathfinder ew6
pathless 1k
pathogen 1yo 7dl
pathogenic 1yo 7dl
pathogenically 1yo
pathologic 1z6 gmo
pathological 542 b7t gmo
pathologically 542
pathologist b7t e0j gmo
pathology 542 b7t e0j
pathos acn
pathway 8oc
patience 2wh 95n
patiently 2wh
patina 8od jvq
patinate 8od jvq
patinise jvq
patinize 8od jvq
patio 8oe
patness 9by
patois c4q
patriarchal 2wl cv2 en7
patriarchate cv2
patriarchic 2wm cv2
patriarchy 2wl 2wm cv2
patrikin edl
patrilineage g7u
patrilineal 2eo
patrilineally 2eo
patrilinear 2eo
patrimonial 27a fsh
patrimony 27a fsh
patriot en8
patrioteer duz
patriotic 2wr 9qj
patriotically 2wr
patriotism 2wr 9qj
patrisib edl
patristic 5jm bdq bjf dvj
patristical 5jm bjf dvj
patristics 5jm bdq bjf
patrol en9 l8o
patroller en9 l8o
patrolman e60
patrology bdq bjf
patron ena l9d
patronage 794
patroness enc
patronised 2wo
patronising 3xj
patronisingly 3xj hws
patronize ena enb ky4 l9d
patronized 2wo
patronizing 3xj
patronizingly 3xj hws
patronless 2wp
patronne enc
patronym 5ox bir
patronymic 5ox bir
patsy dvi
patten 83i
pattern 6ct b24
paucity a7h
paunch 1np amq
paunchiness 1np 9zx
paunchy 1np 9zx amq
pauper end l2h
pauperisation 767 l2h
pauperise 767 l2h
pauperism gxv
pauperization 767 gxv l2h
pauperize 767 end gxv l2h
pause j7n li3
pavage 6mr ftj jvu
pavan 6fl c07
pavane 6fl c07
pave 6mr 8of 8uy ftj hee jvu
pavement 8of hee jvu
pavilion 8og
pavior 8oh
paviour 8oh
pavis 8oi
pavise 8oi
paw an5 ene jtt
pawer ene jtt
pawl 8oj
paxil 8o7
paxto bxz
pay 74k enf eng fsv fsx kze
payable 8r
payback 7ab
payee enf kze kzg
payer eng kze kzf kzg
paying 2u7 354
payload 81j 92g
payment 74k fsv kze kzf
payroll fuj
paysheet fuj
pbit g3a
pcp 8p2 e9p
pct g7w
pdflp cvk
pdl g3p
peace gdn kg1
peaceable 2wx gdo
peaceableness 2wv 2wx gdo
peaceably 2wv i22
peaceful 2wu
peacefully 2wu
peacefulness 48h ckn gdo
peacemaker dwz
peachwood flv
peachy 1vg
peag 92e
peak 214 g3s gc0 hmd
peaked 4ab
peaky 214 g3s
peal ce7 kwa kwd
pealing ce7 kwa kwd
pean bqs
pearl 9xf jzi ne
pearler jzi
pearlescent hl
pearlweed fhr
pearlwort fhr
pearly 9xf aet ne
peasant 6i9 enh enj
peasanthood 6i9 enh enj
peat 4wn h69
peaty 4wn h69
peavey 8ok
peavy 8ok
pebble 3rl dfa
pebbly 3rl dfa
pebibit g3b
pebibyte g39
peccable 48q
peccadillo 6ng
peccant 48q
peck 7hl juw
peckerwood 7ii
peckish 1w5
pecs amh
pectic 5oy hef
pectin 5oy hef
pectineal aem
pectoral 53x amh
pectoralis amh
pectus ami
peculate 6p9 e30 l1g
peculation 6p9 l1g
peculator e30 l1g
peculiar 1mn 1u6 85l
peculiarity 9fh
peculiarly 1mn 1u6 hni
pecuniary 4wp fu9
pedagog e2m
pedagogic 5ct 6u7 6u8 aru
pedagogical 5ct 6u7 6u8 aru
pedagogically 5ct hxy
pedagogics aru
pedagogue e2m
pedaler enk knh
pedaller enk knh
pedant 3jg enl
pedantic 3jg bwt enl
pedantically 3jg
pedantry 3jg bwt
peddle 74h enm l1u
peddler enm l1u
peddling 74h l1u
pederast 4dq enn
pederastic 4dq enn
pederasty 6sx
pedestrian 29p eno
pediamycin 89e
pediapred h81
pediatric 56z b7u
pediatrician b7u dqi
pediatrics 56z b7u dqi
pediatrist b7u dqi
pedicel fr3
pedicle fr3
pediculosis gw3
pedigree cwj
pedigreed 37e
pedlar enm
pedology b7u
pedophile enp
pedophilia 6nd
pedunculate a7
peeing g0c i8v
peek 6tu kvk
peekaboo 6es
peel jvm
peeling fce
peep 6tu f7m
peephole 8om
peepul flj
peer djg
peerage d0f
peeress edv
peerless ty
peeved 31e
peevish 1w5 cny
peevishly 1w5 i23
peevishness 1w5 95u cny
peewee 7fn eux
peewit 7fn 7l4
peg 8on
peignoir 8m8
peiping d5r
pejorative 1il
pejoratively 1il
peke 7ll
pekinese 7ll
peking d5r
pekingese 7ll
pel 8pv
pelagic 56l dfz
pelecypod 46o 7kg
pelecypodous 46o 7kg
pelew da7
pelf fub
peliosis gma
pellagra gme
pellet 8ur
pellucid 9ag 9kv pd pj
pellucidity 9ag 9kv pd pj
pellucidly i11 pd
pellucidness 9ag pj
pelmet 84p
peloponnesian 55p d77
peloponnesus 55p d77
pelt a30 enq jpt k4v
pelter enq fe8 jpt k4v
pelting a30 k4v
peludo 7qc
pelvic 572 ao9
pelvis 572 ao9
pemican cpu
pemmican cpu
pemphigous 4wq gn6
pemphigus 4wq gn6
pen 6w2 kd6
penalisation 771 lbi
penalise 771 lbi
penalization 771 lbi
penalize 771 lbi
penally i2m
penalty 771 lbi
penance cmg
penchant cjc
penciled 5t0
pencilled 5t0
pendulous 22m
peneplain dfb
peneplane dfb
penetrability 2z4 49a 9vx
penetrable 2z4 49a 9vx
penetrate 2x6 aty enr j59 juc
penetrating 2x6
penetratingly 2x6 i24
penetration aty j59
penetrative 2x6 j59 jud
penetratively 2x6 i24
penetrator enr juc
penial 5oz alb
penicillamine 8op
penile 5oz alb
peninsula 5p1 dfc
peninsular 5p1 dfc
penis 5oz alb
penitence 2x1 2x3 cmg
penitent 2x1 cmg
penitential 2x3 cmg
penitentially 2x3 i02
penitently 2x1 i02
penman bkm ew9
penmanship bkm ew9
penniless 3fb gxx
pennilessness 3fb gxx
penning 6w2 kd6
pennoncel 8oq
pennoncelle 8oq
penny fue
penoche cp4
penologist bc3 ens
penology bc3 ens
penoncel 8oq
pension l00
pensionary eah ent l00
pensioner ent l00
pensive 42k cm4
pensively 42k
pensiveness 2ay 42k 97i cm4
penstock 8vf 8vg
pentacle g9l
pentad g58
pentaerythritol 8or
pentagonal 51o g9m
pentagram g9l
pentamethylenetetrazol 8ov
pentangle g9l
pentangular 51o g9m
pentateuch blg
pentatone 5c0 bw5
pentatonic 5c0 bw5
pentavalent a29
pentazocine 8os
pentecost hk4 hl2
pentecostalism bg6 enu
pentecostalist bg6 enu
pentobarbital 8ot
pentothal 8zb
pentoxifylline 8ou
pentylenetetrazol 8ov
penuche cp4
penuchle 6ev
penult bi1
penultima bi1
penultimate bi1
penumbra gei
penumbral gei
penurious 1ut 3fb 9md gxv gxx
penuriously 3fb
penuriousness 1ut 3fb 9md gxx
penury 3fb gxv
peon e1u
peony fgx
pep 1bz 954
pepcid 8a1
peplos 8ow
peplum 8ow
peplus 8ow
pepper csh jpt
peppercorn csh
peppery csh
peppiness 1bz 954
peppy 1bz 954
pepsin 58k heg
peptic 58k fx5 heg
peptidase hf2
peptisation g0d ikh
peptise g0d ikh
peptization g0d ikh
peptize g0d ikh
peradventure hx8
perambulate 65z 66b km5 kvl
perambulation 65z 66b km5 kvl
perambulator 7wc
perceivable vt
perceive 1a0 25y 2x5 2xb 54k 6tq djh iy5 ksz
perceived 2po
perceiver djh ksz
percent g7w
percentage fsz g7w
percentile av8
percept b23
perceptibility 25y 2xb a11
perceptible 2xb a11 iy5
perceptibly 2xb i05
perception b23
perceptive 2x5 54k 6tq atx avg ckg iy5 ksz
perceptively 2x5
perceptivity 2x5 ckg
perceptual 5cp 6tq
perceptually 5cp
perch 7fd dji k6f
perchance hx8
percher 7fd dji k6f
perchloromethane h9m
percipient 1a0 djh iy5
percoid 7rs
percoidean 7rs
percuss 5hw 6tn 8q0 jv3
percussion 6ft env
percussionist 6ft env
percussive 5hw 6ft jv3
percussor 8q0 jv3
percutaneous 5cl adf
perdition app
perdurability 2xw a3v
perdurable 2xw a3v
peregrinate 66k kse
peregrination 66k kse
peregrine 3mj
peremptorily i03
peremptory 1av
perennate ffj g0e lh1
perennation g0e lh1
perennial 14n ffj
perennially 14n
perfect 2xj 2xo 64b enx irn
perfecta 6f0
perfecter enx irn
perfectibility 2xo aph
perfectible 2xo aph irn
perfection enw gwg
perfectionism 95g enw
perfectionist 64b 95g b1q enw gwg
perfectly 2kl 2xj hmp
perfervid 2vr
perfidious 1m4 6o0 9qo
perfidiously 1m4
perfidiousness 1m4 9qo
perfidy 1m4 6o0 9qo
perfluorocarbon heh
perforated 13x
perform 5wu kdy
performance ke0
performer ke0
performing 6fz ke0
perfume au6 i7b ku0
perfumed 1rs
perfunctorily jd
perfunctory jd
perfuse 67n iqn iqo
perfusion 67n iqo
pergola 7vd
perhaps hx8
periactin 85u
perianal am0
perianth fgu
pericardiac 53i ai6
pericardial 53i ai6
pericardium 53i ai6
periclase h6a
perigonal fgu
perigone fgu
perigonium fgu
peril 3hp h0t jm7 lkr
perilous 3hp 6q0 h0s h0t h0v
perilously 3hp hpq
perilousness 3hp h0s
perilune d4a
perinasal 5f8 aob
perinatologist b7h eny
perinatology b7h eny
perineal 53j am2
perineum 53j am2
period hii
periodic 3b3 9ft
periodical 3b3
periodically 3b3 hta
periodicity 3b3 9ft
periodontal 59m b6z
periodontia 59m b6z
periodontic 59m b6z
periodontics 59m b6z enz
periodontist b6z enz
peripateticism b4g dpe
peripatus 7ku
peripeteia cai
peripetia cai
peripety cai
peripheral 34f gan ko
peripherally 34f ko
periphery gan ko
periphrasis 19v c10
periphrastic 19v c10
perirhinal 5f8 aob
periselene d4a
perish ild
perishability 2xt 9ia
perishable 2xt 9ia cu6
perishableness 2xt 9ia
peristalsis g0f
peristylar 8ox 8x
peristyle 8ox 8x
perithelial 4wo agd
perithelium 4wo agd
peritoneal 5hk ai5
peritoneum 5hk ai5
peritrate 8or
periwig 8oy
periwigged 4bs
perjure 6oz eo0 jaj
perjurer eo0 jaj
perjury 6oz jaj
perk ft7
perkily mi
perkiness 96i clv mi
perky clv mi
perleche ghx
permanence 2xx a3p
permanency 2xx a3p
permanent 2xx a3p
permanently 2xx
permeability 2z6 9vw
permeable 2z6 9vw
permeableness 2z6 9vw
permeant jud k2i rv
permeate 5uj g0g jud rv
permeating rv
permeation 5uj g0g jub jud k2i
permeative jud rv
permissibility 2y9 9i7
permissible 2y9 9i7 j8q
permissibly 2y9 hpm
permission 75l j8q
permissive 2yg 95h j8q
permissively 2yg
permissiveness 2yg 95h
permit 2y9 2yg 75l bnc j8q l70
permutability 1jd 9d6
permutable 1jd 9d6
permutableness 1jd 9d6
permute imi
pernicious 1y9 2pr 9hy
perniciously 2pr hvx i0k
perniciousness 1y9 2pr 9hy
pernickety 1nn
pernio gll
peroneal ao2
perorate bke c8e jn7 jn8
peroration bke c8e jn7 jn8
perpendicularity 22e 2v2 g80
perpendicularly 2v2
perpetrate 6p2 eo1 lfs
perpetration 6p2 lfs
perpetrator eo1 lfs
perpetual 2xz a3q
perpetually hmw zr
perpetuate 6zq lid
perpetuation 6zq lid
perpetuity 2xz a3q zr
perphenazine 8oz
perplex ino izi
perplexed 2yq ast
perplexedly 2yq i25
perplexing ph
perplexity 2yq ast
perquisite abb ft7
persecute 6dc f4q lg1
persecution 6dc lg1
persecutor f4q lg1
perseverance 6zx 9p2 il7
perseverate 6zx jhy
perseveration 6zx beb il7 jhy
persevere 6zx beb il7
persevering 2wi
perseveringly 2wi
persia 5no d8p
persist 2y4 6zx 9p2 il7 lic zl
persistence 3wp 9p2 a3s zl
persistency 9p2 il7 zl
persistent 9p2 a3s il7 zl
persistently zl
persisting zs
persnickety 1nn 36d
person 5tb 93v j55
persona b21 keb lkt
personable 93w at
personableness 93w at
personalise in1
personalised 2yw
personality 53q
personalize in1
personalized 2yw
personally 53q
personate 6g0 6g1 j55 jap
personation 6g0 6g1 jap
personhood 5tb 93v
personification eo2 lky
personify 98w b21 c23 eo2 lkt lky
perspective bew
perspicacious 1a1 4c4 apc
perspicaciousness 1a1 4c4 apc
perspicacity 4c4 9rq apc
perspicuity 9kz pd
perspicuous 9kz pd
perspicuously i11 pd
perspicuousness 9kz pd
perspiration ahe i8m
perspire ahe g0h i8m
perspirer eo4
persuadable 3yp
persuade 2yz 3yp c8m eo5 j6w lg2
persuader eo5 j6w
persuasible 3yp j6w lg2
persuasion b2t c8m j6w
persuasive 2yz abi j6w lg2
persuasively 2yz
persuasiveness 2yz abi
pert 3tq 94w 96i
pertain 3bs 8t g71 liq lju
pertinacious 3wp 9p2
pertinaciously 3wp
pertinacity 3wp 9p2
pertinence 3bs 8t g71 lju
pertinency 3bs 8t g71 lju
pertinent 3bs 8t g71 liq lju
pertinently 8t
pertly 3tq i06
pertness 3tq 94w 96i
perturb 9t7 gsp kfy
perturbation gsp kfy
perturbed vr
perturbing 1zw
peru 5ea da9
peruke 8oy
peruked 4bs
perusal bnr kuw
peruse bnr kuw
perusing bnr kuw
peruvian 5ea da9
pervade g0g jud rv
pervaporate 6aj ill ilm
pervaporation 6aj ill ilm
pervasion g0g jud
pervasive 9fl jud rv
pervasively rv
pervasiveness 9fl rv
perverse 32a 9to
perversely 11c
perverseness 11c 2px 32a 9nx 9to
perversity 11c 2px 9nx 9to
perversive 1vu lfk
pervious 2z9 9vx
perviousness 2z9 9vx
pes an3
pesach hk1
pesah hk1
pesantran cys
pesantren cys
pesky 5w
pessimal ei
pessimism 2s4 cn1 eo7
pessimist acp cn1 eo7
pessimistic 2s4 acp cn1
pessimistically 2s4
pessimum ei
pester eo8 khw
pestered 450
pesterer eo8 khw
pestering 5w
pesthouse 8i4
pestilent 2f7 2pr gij
pestilential 2f7 gij
pestis gkh
pet dz9
petabit g3a
petabyte g39
petal 2zc fgq
petaled 2zc
petalled 2zc
petalless 2ze
petaloid fgq
petalous 2zc fgq
peterburg dao
petiole fr1
petite 2d4 a6u
petiteness 2d4 a6u
petition 16u bmq f22
petitionary 16u bmq
petitioner eo9
petrifaction g0i itz
petrification g0i itz
petrograd dao
petrol h63
petrology ban
petrous 1xh
petter eoa jua
petticoat 8p0
pettifog c5m esu j7b
pettifogger esu exo j7b
pettifoggery c5m j7b
petting 6sl jua
pettish 1w5 95u
pettishly 1w5 htj
pettishness 1w5 95u
petulance 1w5 cny
petulant 1w5 cny
petulantly 1w5 htj
peul by8
pewee 7fn
peyote 8kb fi1
pfc heh
phacelia foc
phaeochromocytoma gnp
phaeton 903
phage 7cl
phagocyte 4wr aj0
phagocytic 4wr aj0
phalacrosis gwa
phalangeal 4ws ael
phalanger 7iz
phalangist e52
phalanx 4ws ael
phallic 2ht 526 alb
phallus 2ht 526 alb
phanerogam ffh
phantasm b0w di4
phantasma 2nj b0w di4
phantasmagoria 39r b20
phantasmagoric 39r b20
phantasmagorical 39r b20
phantasmal 2nj b0w di4
phantasy b0t
phantom b0w di4
pharisaic 2zt eob
pharisaical 2zt eob
pharmaceutic 5p2 889 b7m eoc
pharmaceutical 5p2 889 b7m eoc
pharmacist 5p2 b7m eoc
pharmacologic 596 b7l
pharmacological 596 b7l
pharmacologically 596
pharmacologist b7l eod
pharmacology 596 b7l eod
pharmacopeia bkx
pharmacy 5p2 889 b7m eoc
pharos 7xl
pharyngeal 5h7 amc
pharynx 5h7 amc
phase hm8
phenacetin 7t7
phenaphen 7t5
phenazopyridine 8p1
phencyclidine 8p2
phenelzine 8p3
phenergan 8qs
phenobarbital 8vp
phenobarbitone 8vp
phenol h9j
phenolic hcr
phenomenal 2sr 5tq
phenomenally 2sr
phenomenon 5tq
phenoplast hcr
phenothiazine h8o
phenotype 5cd 9vc
phenotypic 5cd 9vc
phenotypical 5cd 9vc
phensuximide 8p4
phentolamine 8p5
phenylacetamide 7t6
phenylamine h85
phenylbutazone 8p6
phenylethylene h38
phenylketonuria gyz
phenytoin 876
pheochromocytoma gnp
pheresis 6kq
phial 8p7
philander f98 jma lgd
philanderer f98 lgd
philanthropic m7
philanthropically m7
philanthropist 73d eoe
philanthropy 73d eoe
philatelic 5i5 6zl
philatelical 5i5 6zl
philatelically 5i5
philatelist 6zl eof
philately 5i5 6zl eof
philharmonic cya
philhellene 5rs eog
philhellenic 5rs eog
philhellenism cjj eog
philhellenist cjj eog
philia cn4
philippic c7y
philippine 5n6 daa
philippines daa
philistinism gh3
philological 5jk bd0
philologist bd0 eoh
philologue eoh
philology 5jk bd0 eoh
philosopher 53p bce eoi
philosophic 53p bce eoi
philosophical 1f5 53p b2p bce eoj
philosophically 1f5
philosophise bce eok izy
philosophiser eok izy
philosophize bce bst eok izy
philosophizer eok izy
philosophizing bst izy
philosophy 1f5 53p b2p bce eoi eoj izy
philter ctf
philtre ctf
phiz aof
phlebogram 91k
phlebotomise i9k
phlebotomize 6lz i9k
phlebotomy 6lz i9k
phlegmatic 1f6 957 ci5
phlegmatical 1f6 957 ci5
phlegmatically 1f6
phlegmy ahu
phobia 2oa grw
phobic 2oa grw
phonate c26 c27 j5t
phonation c26 j5t
phone 8yl dtn j86
phoneme 53o c29
phonemic 53o c29
phonemically 53o
phonemics bd9
phoner dtn j86
phonetic 53n bd8 c27
phonetically 53m
phonetician bd8 eol
phonetics 53m 53n bd8 eol
phoney 1v2 ebf
phonic 6ua
phonics 6ua
phonogram 4wt bvm
phonogramic 4wt bvm
phonologic 4wu bd9
phonological 4wu bd9
phonologist bd9 eom
phonology 4wu bd9 eom
phonophobia gs2
phony 1v2 ebf
phosphate hei
phosphoresce fdt gw lhm
phosphorescence fdt gw lhm
phosphorescent fdt gw lhm
phosphoric 5p3 h4y
phosphorous 5p3 h4y
phosphorus 5p3 h4y
photalgia gq4
photic fda
photo 8pa
photochemical 4pl b9f
photochemistry 4pl b9f
photoconduction fbg
photoconductive 50t fbg
photoconductivity 50t fbg
photocopier 8p9 key
photocopy 8p9 key
photoelectric 50u fcm
photoelectrical 50u fdu
photoelectrically 50u
photoelectricity fdu
photoemission fbh
photoemissive fbh
photoengraving 8de
photoflash 8ar
photoflood 8ax
photograph 523 6ur 8pa eon g0j jkh
photographer 6jo 6ur eon jkh
photographic 523 6jo 6ur 8pa g0j
photographically 523
photography 523 6ur 8pa eon
photomechanical 4wv arz g0k
photomechanics 4wv arz g0k
photometric 4ww 6yw
photometrical 4ww 6yw
photometrically 4ww
photometrician eoo
photometrist eoo
photometry 4ww 6yw
photophobia gq4
photosensitise ktb
photosensitive 3kr arh
photosensitivity 3kr arh
photosensitize ktb
photosynthesis 4wx g0l
photosynthetic 4wx g0l
phototropism 6t5
photovoltaic fes
phragmacone 7jj
phragmocone 7jj
phrasal 5bw bia bzq c4m
phrase 5bw bia bzq c0i c4m jj5
phraseology c0i
phratry cuz
phrenetic 5q
phrenic ag0
phrenitis gqk
phrenological 4wy b6o
phrenologist b6o eop
phrenology 4wy b6o eop
phycology b8r
phylactery bw4
phyletic 5cg fxn
phylloclad fqx
phylloclade fqx
phyllode 5ru fr2
phyllodial 5ru fr2
phylloquinone hi1
phylogenesis 5cg fxn
phylogenetic 5cg fxn
phylogenetically 5cg
phylogeny fxn
physiatrics 6m3
physic 8r8
physical 2zh 4x5 946 9f7 b9h
physicalism b4o
physicality 2zh 946
physically 4x5
physicalness 2zh 9f7
physician e14
physicist b9h eor
physics 4x5 b9h eor
physiognomy aof
physiologic 2zj a0g b96
physiological a0g b96
physiologically 2zj
physiologist a0g b96 eos
physiology 2zj b96 eos
physiotherapeutic 56j 6m3
physiotherapist 6m3 eoq
physiotherapy 56j 6m3 eoq
physique 9zs
phytologist b89 dst
phytology b89 dst
phytonadione hi1
phytophagic ji
phytophagous ji
phytophilous ji
pianist 8pb eot
pianistic 5jz 8pb eot
piano 5jz 8pb eot
pianoforte 8pb
piaster g4c g4d
piastre g4c g4d
piazza d4b
pib g39
pibgorn 8ey
pibit g3b
pic 8pa bon
picaninny eou
picayune 25i
piccaninny eou
pichiciago 7qe
pichiciego 7qe
pick 5zu 6mm axt d0b eov eow g5i j2g jzf
pickaninny eou
pickax 8pc
pickaxe 8pc
picker eov eow j2g jzf
pickerelweed fmv
picket efm
picking 6mm g5i jzf
picklepuss ezs
picknicker eoy jrt
pickpocket eox
pickup jty
picky 1nl
picnic 6gp eoy jrt
picnicker eoy jrt
picometer g3w
picometre g3w
pictograph 4wz bvw
pictographic 4wz bvw
pictorial 39m 543 byb
pictorially 543
pictural 543 8ni 8pe byb
picture 543 8ni 8pe kcj kcn
pictured 39a
picturesque 99a 9kt dw o2
picturesquely dw
picturesqueness 99a 9kt dw o2
picturing aw8 ka4 kcj
piddling 25i
pidlimdi by2
piebald nl
piece k8k kb9
piecemeal 1wr
pied nl
pieplant cqr
pier 8pf
pierced 13x
piercing 1bv 2x6
piercingly 1bv ho6 i26
pietistic 2zt 5a8 9lj d1p
pietistical 2zt 5a8 9lj d1p
piety 9lh
piezoelectric 5fi fdv
piezoelectricity 5fi fdv
piffling 25i
pig 7oy 7oz i7x
pigboat 8xb
pigeonholing j1i
pigfish 7s6
piggish 9r3 t
piggishly t
piggishness 9r3 t
piggy 7oz eao t
pigheaded 3wo 9oy
pigheadedness 3wo 9oy
piglet 7oy 7oz
pigman f2r
pigment iip
pigmentation 9y1 iip
pigpen 8xa
pigsty 8xa
pigswill csc
pigwash csc
pike 89r
pilaf cta
pilaff cta
pilar 4x1 ady
pilary ae0 dm
pilau cta
pilaw cta
pilchard cs2
pile cup g68 k4o krr
piles g6f gpy
pilfer 6pe eyx l0p
pilferage 6pe l0p
pilferer eyx l0p
piling 8pg
pill 8ph
pillaged 189 1tp
pillager epm l3n
pillaging 6xq l3n
pillock f1p
pilose dm
pilosity 996
pilot 6j5 6qi kne knr
pilotage 6j5 6qi kne knr
pilothouse 8pi
piloting 6j5 6qi kne knr
pilous ae0 dm
pilus 4x1 ady
pimento cqw for
pimiento cqw for
pimp eoz jsf
pimple f7 gqc
pimpled f7
pimply f7 gqc
pin jtn
pinafore 8h0
pincer 7md 8pj
pinch k2g
pinched 1ny 213
pindolol 8pk
pineweed fl5
pinfish 7s7
pinhead e23
pining khz
pink 9xw iik n0
pinkeye gqj
pinkie an9
pinkify 9xw iik
pinkish n0
pinky an9
pinna ag8 frl
pinnate 3p7
pinnated 3p7
pinnately 3p7
pinnatiped 7lg
pinniped 7lg
pinnule frl
pinny 8h0
pinochle 6ev
pinocle 6ev
pinon ffq
pinpoint 991
pintado 7sj
pinworm 7k3
pinyon ffq
pioneer ep0 kak
pious 2zr 9lh
piously 2zr hxu
piousness 2zr 9lh
pipage 8pl ko5
pipal flj
pipe 8pl ko5
pipefish 7ee
pipeline c7e
piperacillin 8pm
piperin hg3
piperine hg3
piperocaine 8pn
pipet 8po
pipette 8po
pipistrel 7m7
pipistrelle 7m7
pipit 7ff
pipracil 8pm
pipul flj
piquance 9c3 9z5
piquancy 9c3 9z5
piquantly 419 i27
piquantness 9c3 9z5
piracy 5p5 6o1 6pl k3a l0u
pirana 7s1
piranha 7s1 egm
pirate 5p4 ep1 ep6 l0u
piratical 5p4 ep1 ep6
piratically 5p5
pirogi cpf
piroshki cpf
piroxicam 8pp
pirozhki cpf
pisanosaur 7gv
pisanosaurus 7gv
piscary 8ao
piscatorial 5p6 6eh
piscatory 5p6 6eh
piscine 7r8
pismire 7n7
piss ep2 g0c hb7 i8v
pissed 1bn 31e
pisser ep2 i8v
pissing g0c i8v
pistillate jn
pistol 8pq ep3
pistoleer 8pq ep3
piston 8pr
pit dfd jo6
pitch 5x5 68g k4x k52 kk9
pitchblende hho
pitcher 8ps ep4 k4x
pitching 68g kk9
pitchman enm
pitchy 3e hd3 nb
piteous 1ro can co3
piteously 1ro
pithily i29 wr
pithiness c0u wr
pithy b1l c0u wr
pitiable 1id
pitiably 1ro i21
pitiful 1id
pitifully 1id
pitiless 2k0 9m0
pitilessly 2k0 i1h
pitilessness 248 2k0 9m0 cjy
pitman dw1
pitocin ahl
pitprop 8pu
pitressin ahq
pitted ke
pitting k6s
pituitary ak7
pity 1ro 9ls can co3 kj3
pityingly hur
pivot kr6
pix 8rb 8rc
pixel 8pv
pixie dho
pixilated 1bn 3m8
pixy dho fkv
pizzaz 955
pizzazz 955
pku gyz
placate 19g 76a kg1
placating 19g
placatingly 19g
placation 76a kg1
placative 19g kg1
placatory 19g kg1
place a5f d4d d4y jr6 k4c kdv l33
placeable 24z
placed 3mf
placeholder ery
placeman ep5
placement a5f k4c kdv l33 lkp
placenta 32z al3 fgd
placental 32z 7j0 al3 fgd
placeseeker ep5
placid 1vz 9t4 ckk it
placidity 1vz 9t4 ckk
placidly it
placidness 1vz ckk it
placidyl 89l
placoid 13t
plagiarisation 6o1 l0v
plagiarise 6o1 c9y ep6 l0v
plagiarised 15w
plagiariser ep6 l0v
plagiarism 15w 6o1 c9y ep6 l0v
plagiarist 6o1 c9y ep6 l0v
plagiaristic 15w 6o1 c9y
plagiarization 6o1 l0v
plagiarize 6o1 c9y ep6 l0v
plagiarized 15w
plagiarizer ep6 l0v
plagioclase 4x0 hbl
plagioclastic 4x0 hbl
plague azf cvf gij gkh kh5 ln9
plaguily 5w i2a
plaguy 5w azf i2a
plaid 8yg
plain 2q8 9kz
plainchant bzf
plainly 2q8 hno
plainsong bzf
plainspoken 19q
plaint c6u
plaintiff ep7
plaintive 2ba cmb
plaintively 2ba
plaintiveness 2ba cmb
plaiter kc4
plan 75w auu b0y ep8 j40 kac
planar 13r g8q
planaria 7jy
planarian 7jy
planate 13u
planation jx4
plane 13r 1iv 7tp g8q
planeness 1iv a4h
planer jx4
planet 4x2 dfe
planetal 4x2 dfe
planetary 4x2 dfe
plangency 2gd 9yw
plangent 2gd 9yw
planimeter 8g4
plank hi7
plankton 4x3 7dg
planktonic 4x3 7dg
planless 37r
planner ep8 j40 kac kae
planning 75w j40 kae
planographic 4x4 bq8
planography 4x4 bq8
plant 51h 5td 8pw few
plantal 51h 5td
plantar anf
planted 2qz
planting k5q
plantlet 5td few
plantsman eay
plaquenil 8fa
plasm ah8
plasma ah8
plasmin hej
plaster 6mu jyo jyq jyr
plastered 43b
plasterer jyo
plastering 6mu i9d jyo jyq jyr
plastic 1e9 a1h
plastically 1e9
plasticise h35 iww iwx
plasticiser h35 iww
plasticity 1e9 a1h
plasticize h35 iww iwx
plasticizer h35 iww
plastinate g0m l0x
plastination g0m l0x
plate jzy
plateau dgg
platelayer ep9
platelet hfp
platelike 13t
plater jzy
plating jzy
platitude 2tc c4l
platitudinal 2tc
platitudinous 2tc c4l
platonistic b4t
platter 8p8
platyhelminth 7jx
platyrhine 2e8
platyrhinian 2e8 7qx
platyrrhine 2e8 7qx
platyrrhinian 2e8 7qx
platyrrhinic 2e8 7qx
plaudit bqo
plausibility 30v 9ha
plausible 30v 9ha
plausibleness 30v 9ha
plausibly 30v hwz
plausive 1oo
play byl byo epa jo4 ke5 ke6
playact 6fz dr3 ke6
playacting 6fz ke6
playactor dr3 ke6
playday hit
player eje epa jo4 ked
playfellow epc
playful 3m4
playfully 3m4
playgoer epb
playing ked
playlet byl byo
playmate epc
playoff jo6
playscript byp
plaything 8px
playtime hit
playwright e1l
plaza 8py d4b
pleach k5c
pleader dn6 jl8
pleading 16r jl8
pleadingly hw1
pleasance 311 ciq
pleasant 2oc 311 9gu ciq ciw kio
pleasantly 2oc 311 hts htt
pleasantness 2oc 311 9gu ciw
please 311 azc ciq epd kio
pleaser epd kio
pleasing 31i
pleasingly 31i
pleasurable 312
pleasurably 312 hu9
pleasure azc ciq kio
pleat jzo
pleating 6cq jzo
pleb 2ov epe
plebe dtk
plebeian 2ov epe
plecopteran 7ni
plectron 8pd
plectrum 8pd
pledge epf jdp
pledged ux
pledger epf jdp
plenarily ve
plenary cz3 ve
plenitude a7c
plenteous 13 a7c g68
plenteously 13 hw4
plenteousness 13 a7c
plentiful 13 17 a7c
plentifully 1t9 hw4
plentifulness 13 17 a7c
plentitude a7c
plenty 13 a7c hr5
plenum cz3 ve
pleochroic fdw
pleochroism fdw
pleomorphic 4x6 fdx fe1
pleomorphism 4x6 fdx fe1
pleonasm c14 wu
pleonastic c14 wu
pleopod 7s5
plesiosaur 7hg
plesiosaurus 7hg
plessimeter 8pz
plessor 8q0
plethora 16 a7q
plethoric 16 a7q
pleura 5cy agr
pleural 5cy agr
pleuralgia gq5
pleurocarp 4de ff8
pleurocarpous 4de ff8
pleurodynia gq5
pleximeter 8pz
pleximetry 6tn
plexor 8q0
plexus ade
pliability 1q1 1qc 3no 97f a1l
pliancy 1q1 1qc 3no 3z0 97f a1m
pliant 3z0 97f
pliantness 1q1 1qc 3no 3z0 97f a1m
plicate 6cq gau ju0
plication 6cq gau ju0
plier epg lgi
plight gt1
plinth 8ol
plod eph f5p kms
plodding 1do 6jq
ploddingly 1do
plosive c2f
plot d54 evq
plotted 33r
ploughboy epj
ploughed 332
ploughing 6vk kf9
ploughland dde
ploughman epk
ploughshare 8q1
ploughwright epl
plow 6vk epk jm3 kf9
plowboy epj
plowed 332
plower epk kf9
plowing 6vk kf9
plowland dde
plowman epk
plowshare 8q1
plowwright epl
ploy 600
pluck 3tp 9op gf
pluckily 3tp
pluckiness 3tp 9op
plucky 3tp 9op gf
plug 8q2
plugboard 8xx
plugged 2qb
plugger erk
plumage 7j7
plumate 1ow
plumb 6yn
plumbable 1ok
plumbago h9k
plumbery 6j6
plumbic 4x7 h4r
plumbing 6j6
plumbism gif
plumbous 4x7 h4r
plumose 1ow
plump 1nq a01
plumpness 1nq a01
plunder fsf l3n l3o l3p
plunderage l3o
plundered 1tp
plunderer epm l3n l3o
plundering 6xq k7e l3n l3o
plunge 8pr e12 k83 kop
plunk k4h kwn
pluralisation g7f jo2
pluralise g7f jo2
pluralization g7f jo2
pluralize g7f jo2
plush 3fe
plushy 3fe
plutocracy 4x8 czl
plutocrat epn
plutocratic 4x8 czl epn
plutocratical 4x8 czl epn
pluton 2aa hdi
plutonian 26s
plutonic 2aa hdi
pluviometer 8rw
ply jsj
plyboard 8q3
plyer epg lgi
plywood 8q3
pneumatic 524 hak
pneumatically 524
pneumococcal 525 7dd
pneumococcus 525 7dd
pneumoconiosis gks
pneumoencephalogram 893
pneumonia 5bp gkq
pneumonic 5bo 5bp agq gkq
pneumonoconiosis gks
poaceae fjh
poach 63k ivu
poached 114
poaching 63k ivu
pock k6s
pocked 3rj fb
pockmarked 3rj fb
podgy 1nt
podiatrist b7v dvb
podiatry b7v dvb
podicipediformes 7l8
podium 85v
podsol heq
podzol heq
poeciliid 7eb
poenology bc3
poesy c19
poet epo kdf
poetic 53k c19 c1a
poetical 53k c19 c1a
poetically 53k
poetise epo euf kdf
poetiser euf kdf
poetize epo euf kdf
poetizer euf kdf
poetry 53k c19
pogey 73c
pogy 73c
poignance 2ui get
poignancy 2ui get
poignant 2mt 2ui acn get
poignantly 2mt how
poikilotherm 49q 7c3
poikilothermic 49q 7c3
poikilothermous 49q 7c3
poilu cox
point 85n bvj jfy
pointed 31q a54
pointedly 19r
pointedness 19r 31q a54
pointel 8ct
pointillism 30f 8q4 cym epp
pointillist 30f 8q4 epp
pointillistic 30f cym
pointlessly 47r
pointlessness 47r ab6
pointrel 8ct
poise 9t3 ki1
poison 44o 62g ee epq hg2 ivc jxn
poisoner epq jxn
poisoning 62g ivc jxn
poisonously ee i2b
poke 689 juf kvq
poking 689 juf
pol eps
polar 3i5 8yw g8i g8j m5
polarimeter 8q5
polarisation fdy gff isi isj isk
polariscope 8q5
polarity 3i5 g8i g8j m5
polarization fdy gff isi isj isk
polarize fdy gff isj isk
polarographic 4x9 6kk
polarography 4x9 6kk
polecat 7q7
polemical 105 c5j
polemically 105 hxc
polemicise c5j j7e
polemicist epr
polemicize c5j j7e
polemise j7e
polemist epr
polemize c5j j7e
police cxk l8o
polio gki
poliomyelitis gki
polish 6gr 7zx 9x6 dab gwh iro jv0
polisher 7zx jv0
polishing 6gr jv0
polite 12g 3a5 79x
politely 12g htp
politeness 12n 9u1
politesse 9u5
political 321 53l
politically 321 53l
politician eps ept g82
politicise ivj
politicize ivj
politico eps
politics eps ept g82
poll ay7 epu l8m
pollen fg6 i7n
pollenate cgm i7n
pollenation cgm i7n
pollex an8
pollinate 7mj cgm fg6 i7n
pollination cgm i7n
pollinator 7mj i7n
polliwog 7qo
pollster ay7 epu
pollutant hbc isw
pollute 65k epv gya gzb hbc isw
polluted 37n
polluter epv isw
pollution gzb isw
pollyannaish 2s2
pollyfish 7sd
pollywog 7qo
polska dab
polyandrist epw gdg
polyandrous 2m2 gdg
polyandry 2m2 epw gdg
polyatomic h3x
polybutene h93
polybutylene h93
polychaete 7k7
polychete 7k7
polychromatic nm
polychromic nm
polychromise iii
polychromize iii
polycillin 7u7
polydactyl 4xa an7
polydactylous 4xa an7 gwv
polydactyly 4xa gwv
polyestrous 3na
polyethylene h36
polygamist epx gdh
polygamous 2ls 2m0 gdh
polygamy 2m0 epx gdh
polygene 27c aim
polygenic 27c aim
polyglot ef4
polygon g8w
polygonal 5p7 g8w
polygonally 5p7
polygynist epy gdi
polygynous 2m3 gdi
polygyny 2m3 epy gdi
polyhedral 4xb g9r
polyhedron 4xb g9r
polyhidrosis fym
polymer 4xc hes ihb ihd
polymeric 4xc hes
polymerisation g0n ihb ihd
polymerise g0n ihb ihd
polymerization g0n ihb ihd
polymerize g0n hes ihb ihd
polymorphemic 5bt
polymox 7u4
polynomial 5p8 b0c
polyoestrous 3na
polyoicous 2ls
polyose her
polyp gn8
polyphase 56i hm7
polyphonically 53g
polyphonous 53g bz3
polyphony 53g bz3
polyplacophore 7kf
polypropene het
polypropenonitrile 8q6
polypropylene het
polypus gn8
polysaccharide her
polysemantic 6j
polysemous 6j 9le
polysemy 6j 9le
polysyllabic 2fj 3ub bhx
polysyllabically 3ub
polysyllable 2fj 3ub bhx
polysynthetic 72
polytheism 2zq bft
polytheistic 2zq bft
polythene h36
polytonal 43z bz4
polytonalism bz4
polytonality 43z bz4
polyurethan hct
polyurethane hct
polyvalence 2m6 2m8 h28 h29
polyvalency 2m6 2m8 h28 h29
polyvalent 2m6 2m8 h28 h29
polyzoa 7o0
polyzoan 7o1
pom dko
pomade 8q7
pomatum 8q7
pomelo cra fnk
pommel k0k
pommy dko
pomp 343 4xd bwh
pomposity 343 9kl
pompous 343 9kl bwh
pompously 343
pompousness 343 9kl
ponce eoz
ponder ejc j00
ponderable 42d
ponderer ejc j00
pondering 42k
ponderosity 1zr a1u
ponderous 1zr 202 a1u
ponderously 202 29q
ponderousness 1zr 202 29q a1u
pondweed fmw
pone cqb
pong au8
pontiff 55o epz
poof e50
poor 1ro gxt
poorly 1ro hmq
poove e50
pop dz0 ksh
pope 55o epz
popery 70d
popeyed 3yj
popish 5ab
popishly 5ab
popliteal anb
poppycock boc
popsicle cpc
populace cx6
popular 16z 324 9jt
popularisation 65a c56 ixl jij
popularise 65a c56 eq0 ixl jij
populariser eq0 jij
popularity 324 9jt
popularization 65a c56 ixl jij
popularize 65a c56 eq0 ixl jij
popularizer eq0 jij
popularly 16z
populate cx7 lig
population cx7 lig
populism b43 e00
populist b43 e00
porc cpy
porcupine 7o9
pore 2di ado gb1 j4z kh
poriferan 7jk
poriferous ado gb1 kh
pork cpy
porn 6nv
porno 6nv
pornographer 6nv eq1
pornographic 3n1 6nv
pornographically 3n1
pornography 3n1 6nv eq1
porosity 2z7 9vu kh
porous 2z7 9vu
porousness 2z7 9vu
porphyritic 5p9 heu
porphyry 5p9 heu
porta ads
portability 2l0 9gl
portable 2l0 9gl
portend ca3 jct
portent 35w 3or ca3 jct
portentous 35w 3or ca3
portentously 343
porter e1c k24
porterage k24
porthole 8q8
porticoed 8v
portion g7j
portly 1nv
portrait c6b jjl
portraitist eq2 kcn kco
portraiture 6uo c6b jjl kcn kco
portray 6uo aw5 c6b eq2 jjl kcn
portrayal 6g0 c6b jjl keb
portrayed 2uq
portrayer eq2 kco
portraying aw5 kcn kco
portuguese 5dz
pose 68t kuk
posh 1n5
posing 68t kuk
position d4d kp2
positionable 71i
positional d4d
positioner k4c kp2
positioning 2t4 71i kp2
positive l0
positively l0
positivism 4xe b5t eq3
positivist 4xe b5t eq3
positivistic 4xe b5t
positron dff
possess 1b8 26 6qb emd kxn
possession 6qb kxn
possessive 26 546 9wc bi7 kxn
possessively 26
possessiveness 1b8 26 9wc
possessor emd kxn
possibility 2q 32c b32 gxa
possible 2q 32c b32 gxa
possibleness 2q 32c gxa
possibly hx8
possum 7ix
post bv0 d4e jjr k8l
postage jm1
postal bh4
postbag 8j6
postbiblical bld
postdate llo
postdoc eq4 fsm
postdoctoral eq4 fsm
poster bv0 jjr k8l
posterboard h9o
posterior 8e a5m amx
posteriority 8e a34 a5m
posterity czy
postfix bi6
postganglionic afc
postgraduate 211
posthumous 1cm
posthumously 1cm
postiche 8a0 8dd
postictal giq
postilion eq9
postillion eq9
postman ega
postmenopausal hjd
postmodern 51s 8q9
postmodernism 8q9
postmodernist 51s 8q9
postnatal 8b
postnuptial ch9
postoperative 1yr
postoperatively 1yr
postpaid 2u9
postpartum 8b
postpone 728 er8 li5
postponement 728 hlt li5
postponer er8 li5
postpose bm4 jv4
postposition bm4 jv4
postpositive bm4
postulate bsh eq5 j4o j6a
postulation bmq bsh j4o
postulational 4kp
postulator eq5 j4o
postural 5pa a09 a5s
posture 5pa a09 a5s kuk
posy 7z4
pot 8zu
potable 1bj ctd
potage cow
potation cth
potato cqn
potbellied 1np
potbelly amr
potbound 330
potboy eqa
potency 32r a28 abs
potent 32r 32y abs
potentate e0n
potential 2q 35z gxd
potentiality 35z apg gxd
potentially 2q
potentiate g0o ifl
potentiation g0o ifl
potently 32y
pothole dfg
potholed 3rj
potholer eqb
pothouse 8r4
potman eqa
potomania dc5
potpourri d0j
pottage cow
potter eqc esl k3e
potterer esl k3d k3e l6r
pottery 8qb
potto 7qz 7r5
pouchlike w0
pouf 8n0 e50
pouffe 8n0
poulet cpp
poulterer eqd
poultice 8qc i9d
poultry 7hw
poultryman eqd
pounce krs
poundal g3p
pounding cez cfd kkx
pour kqc
pourboire ft9
pouter ezs lly
poverty gxt
powder 3qw hev hfk ikj
powdered 3qw
powderiness 3qw 9wj
powderise ikj ikk
powderize hev ikj ikk
powdery 3qw 9wj hev
power abf
powerboat 8lq
powerful 32n abf
powerfully 32n
powerfulness 240 32n 32y abf
powerless 32u ac4
powerlessly 32u
powerlessness 32u ac4
powwow c47
pox gke
poyou 7qc
pozsony d6j
ppp 6lo
practicability 339 a9s
practicable 32g 339 a9s
practicableness 32g 339 a9s
practicably 32g i2c
practical 335 6ct a9o
practicality 335 39l a9o
practice 335 39l 6ct lef lev
practiced 3qm
practician eqf
practise kea
practitioner eqf
praesidium cz9
praetor 5pb 6ia eqg
praetorial 5pb eqg
praetorium 8qe
praetorship 6ia eqg
prag d6h
pragmatic 338 a9r
pragmatical 338 4xf a9r b4u
pragmatically 39l
pragmatism 338 39l 4xf a9r b4u eqh eqi
pragmatist a9r b4u eqh eqi
praha d6h
praise bqr
praiseful 1ii
praiseworthily 4d1 htr
praiseworthiness 4d1 9jn
praiseworthy 4d1 9jn
praising 1ii
pram 7wc
prance 668 7ol kmg
prancer 7ol kmg
prandial com
prank 6fa
prankish 3m8 9tr
prankishness 3m8 9tr
prankster 6dn eqj
prat amx
prate c3v duy jm8
prater duy jm8
pratfall 5vr
pratincole 7l6
prattle c3v eqk jm8
prattler eqk jm8
pravachol 8qf
pravastatin 8qf
pray 70v c5w j6j
prayer 70v c5w j6j
prazosin 8qg
prc d5q
preach brb c8h c8l eql ja4 ja5
preacher eql ja5
preachification bsv ja7
preachify bsv ja7
preaching c8h ja5
preachment c8l ja5
preadolescent 2rk
preanal am0
prearrange ay0 kaw
prearrangement ay0 kaw
preassemble kf1
precancerous gnf
precarious 1cu 3hp 9et 9ob
precariously 3hp
precariousness 1cu 3hp 3k5 9et 9ob
precative 16v
precatory 16v
precaution 2ym 6qs
precautional 2ym
precautionary 2ym 6qs
precede 7bm a33 az2 lkk lln
precedence 3kh gcb
precedent az2 lln
precedented 88
precedentedly 88
precedential 3kh gcb
precentor 6ib dvc
precentorship 6ib dvc
precept bdr
preceptor 6ic eqm
preceptorship 6ic eqm
precession 7bm l6e lkk lln
preciosity 9d
precious 2gq a8w a97
precipice 1wy dfh
precipitance 24s a4a
precipitancy 24s a4a
precipitant 24s a4a hew irs kap
precipitate 24s 8qh hew irs kap
precipitately 24s
precipitateness 24s a4a
precipitator 8qh irs
precipitous 1wy 24s a4a a4x dfh
precipitously 1wy
precipitousness 1wy 24s a4a a4x
precis blv
precise 33e 9ky
precisely 11v 33e hrd i09
preciseness 11v 33e 9jb 9ky
precision 9jb
preclinical 4xg 5z9
preclude 72z l8j
preclusion 72z l8j
preclusive 2yn
precocious 33i ap8
precociously 33i
precociousness 33i ap8
precocity 33i ap8
precognition c9g
precognitive 35u
preconceive b30 ka0
preconception b30 ka0
precordial 4xh akd
precordium 4xh akd
precursory 35x
predaceous 27 jg
predacious 27 jg
predation 6xv jtf
predator egm
predecessor l6e
predestinarian 4xi b44 e5g
predestinate j3u l9
predestination 4xi b44 cbj e5g j3t j3u
predestinationist b44 cbj e5g
predestined l9
predetermine b44 j2l
predetermined 30s
predicament gt1
predication bsh jge
predicative b5 jla
predicatively b5
predicator jla
predict 35y awn e6a jfl
predictability 33n 9eq
predictable 33n 9eq
predictably 33n
prediction awn jfl
predictive 35y jct jfl
predilection bec
prednisolone h81
prednisone h82
predominance 1b7 gv8 li6
predominant 1b7 1se gv8 li6
predominantly 1se hrf
predominate 1se gv8 li6
predomination gv8 li6
preemie eqo
preeminence 3xl gul
preeminent 3xl gul
preeminently 3xl
preempt 2yo eqn l1t
preemptive 2yo l1q l1t
preemptor eqn l1q l1t
preexist 7x gcr lgp
preexistence 7x gcr lgp
preexistent 7x gcr lgp
preexisting 7x
prefabricate 6vz kf1
prefabrication 6vz kf1
preface 83 bkb jeg
prefatorial 83 bkb
prefatory 83
prefectural 5pf 6id d4g
prefecture 5pf 6id d4g
prefer 60v bec cjc j2j kjd
preferable 185
preference 2gr 43 bec cjc j2j kjd
preferent 2gr bec
preferential 43 bec
preferentially 43
preferment 60v j2j l63
preferred 185
prefiguration awp b2g ka8
prefigurative 35s jct
prefigure 35s awp b2g jct ka8
prefix jwv
prefixation jwv
preform b5s kbg
preformation b5s kbg
pregnancy b6 ghg
pregnant 2j6 b6 ghg
prehend 6qf jtv
prehension 6qf jtv
prehistoric 2w2 hlk
prehistorical 2w2
prehistory 2w2 hlk
preindication ca2
prejudge axr j2n
prejudgement axr j2n
prejudgment axr
prejudice 4vo beh j2k
prejudicial 1y8
prejudicious 1y8 4vo beh
prelacy 6ie cwp
prelapsarian ccq
prelate dpc
prelature 6ie cwp
prelim chh
preliminary cbf chh
preliterate ob
prelone h81
prelude cbf
premarital 5l4 ch9
prematurely 1ck 2j0
prematureness 1ck 2j0 gu3
prematurity 2j0 gu3
premedical 6j9
premeditate ay1 ay2 j3x
premeditation ay1 ay2 j3x
premenopausal hjd
premenstrual fzi
premie eqo
premiership duq
premise bte j4q
premiss bte j4q
premolar afn
premonition cl7
premonitory 35x
prenatal 8a
prenominal b4
prentice dox
prenuptial 5l4 ch9
preoccupancy 42j ate kh0 wg
preoccupation ate azo kh0
preoccupied 42j ate wg
preoccupy ate azo kh0
preordain b44 j3t
preordination b44 j3t
prep 6n0
prepackaged 2wq
prepacked 2wq
prepaid 2u9
preparation 75t hby inw
preparative 84 inw kb1 l5e
preparatory 84 inw iyh iyi l5e
prepare 63f 75t 84 ggs inw kbo
prepared 33s ggs
preparedness 33s 4bu ggs
prepay 74m kzb
prepayment 74m kzb
preponderant 1b7 abg li8
preponderantly 1b7 hrf
preponderate 1b7 a7t abg li8
preponderating 1b7
preposition bik
prepositional 5pc bik
prepositionally 5pc
prepossession b30 j2k
preposterous 4c7
preposterously i0u
prepotency gv8
prepubertal 2in hj6
prepuberty 2in hj6
prepubescent 2in
prepuce ale alf
prerogative abb
presage ca3 jct
presbyopia 3oc h1k
presbyopic 3oc h1k
preschooler eqp
prescience 1a2 b1g
prescient 1a2 b1g
presciently 1a2 i2d
prescribe 181 buu j5x
prescribed 3mo
prescript bpm
prescription buu j5x
prescriptive 181 j5x
presence 33u d4o gct
present 2w4 33u 6fg a3g bwv d4o gct hij j77 kur
presentable 3d3
presentably 3d3
presentation 6fg kur kzy
presentational bwv
presentiment cl7
presently 2w4 hnc ho2
presentment 783
presentness 2w4 a3g
preservation 6qn l0w
preservative 368 l0w
preserve 368 6qn l0w lk6
preserves cpm
preset 30s
preside 6ig eqq eqr eqs eqt equ l82
presidency 6ig eqq eqr eqs eqt equ hlp
president 5fu 6if eqr eqs hlp l82
presidential 5fu 6if eqq eqr eqs eqt
presidentship 6if 6ig eqq eqr eqs eqt equ
presidium cz9
presocratic fb5
press 5xc abq fe3 j6v k1y
pressburg d6j
pressing 16q 5xc jzp k1y
pressingly 16q
pressman dxx er1
pressor 91h
pressure abq fe3 inp j6v k1y lbu lfm
prestidigitator eg5
prestige 3ce gum
prestigious 3ce gum
prestigiousness 3ce gum
presumable 42f
presumably 42f hoe
presume 12v 2ei 79q b0p j04
presumption b0p j04
presumptive 12v 2ei j04
presumptively hoe
presumptuous 79q 9mu d4
presumptuously d4
presumptuousness 9mu d4
presuppose ax6 j4n
presupposition ax6 j4n
presymptomatic 4xg 5z9
preteen 2rk djj
preteenager djj
pretence 98x 9hp
pretend 6od btm ebv jar
pretended 1v1
pretending 6od jar
pretense 6od jar
pretension 9hp
pretentiously 341
pretentiousness 33y 341 410 9kl
preterit g7g
preterite g7g
preterition c1z
pretermission att iz0 iz5
pretermit att iz0 iz5
preternatural 2np
preternaturally 2np i2e
pretor 5pb eqg
pretorial 5pb eqg
pretorian 5pb eqg
pretorium 8qe
prettify iit
prettily dx
prettiness 99e dx
pretty 99e dx hnj
preussen d6u
prevacid h8u
prevail a7t li6
prevailing 1se
prevalence 1se 9fm lic
prevalent 1se 9fm lic
prevaricate 6o4 9ld ees jal
prevaricator ees jal
prevenient 7w
prevent 72w l8g l8j
prevention 72w l8g
preventive 1yl
previous 85
previously 85 hon
previse ayg j4w jcr
prexy eqt
prey eqv jtf
priapic 2ht
price 1km a95 ftg j4y l45
priceless 47n a8w
pricelessness 47n a8w
pricey 1km a8x ftg
pricing j4y l45
prick 6wz 7zb dpr fpr gap k1t ktv
pricker 7zb fpr k1t
pricking 6wz k1t
prickleback 7ed
prickliness 97 9wq
prickling aum ktu
prickly 1w1
prickteaser dxw
pricy 1km a8x ftg
pride ck5 kg8
prideful 166 36f ck5
pridefulness 166 ck5
priest cwo eqw eqx y7
priesthood cwo eqw eqx
priestlike y7
priestly 57j cwo eqw y7
prig ez2
priggish 35o 9sj
priggishly 35o
priggishness 35o 9sj
prilosec h8v
prima 2hd
primaeval 1ch
primal 1ch 259
primarily 346 hp2
primary 346
primate 6ih dpc
primateship 6ih dpc
primed 393
primeval 1ch
primidone 8qi
primipara 5pd eqy
primiparous 5pd eqy
primitive 1co 1cp gwy
primitively 1cp i2g
primitiveness 1co 1cp gwy
primitivism gwy
primly 35o i2f
primness 35o 3a6 9sj 9sq
primogenitor e7f
primordial 1ch
primordium afd
primp 6r1 i7c
primping 6r1 i7c
primrose fjc
primula fjc
prince 2ot d30 eqz guf
princedom d30 eqz guf
princely 2ot 3fd eqz
princewood fo9
principal 25a
principality d30
principally 25a hp2
principalship er0
principen 7u7
prinival 8ij
prink i7d
print er1 kfg
prior 7v a33
prioress dlo
prioritise j1q
prioritize a33 gcb j1q
priority gcb j1q
priscoan hip
prise k8o
prism 5pe 8qj g9s nt
prismatic 5pe 8qj g9s nt
prisonbreak 5v0
prisoner er2
prissily 35o i2f
prissy 1nk 35o
privacy 944 gtd
private 34g 944
privateer er4
privateersman er4
privately 34g
privateness 1lt 34g 944 gtd
privation 766 gxu
privatisation 76d ioe
privatise 76d ioe
privatization 76d ioe
privatize 76d ioe
privilege abb
privine 8lz
privy 8n4 8zt
prize fso
prizefight k0t
prizefighter k0t
probabilism 5pg 5ph b4v bck
probabilistic 5pg 5ph 9er a68 b4v bck
probabilistically 5pg
probability 2eh 5pg a68
probable 2eh 9er a68
probably 2eh hqz
probationary x8
probationer er5
probative 3oq
probatory 3oq
probe ay6
probing 1gl
problem 18r gt2
problematic 18r 37y gt2
problematical 18r 37y asx gt2
problematically 18r
proboscidean 7r1
proboscidian 7r1
procaine 8qk
procardia 8md
procaryote 53w 7e1
procaryotic 53w 7e1
procedural 5pi 6gq 701 bnj
procedure 5pi 6gq 701 l4v
proceed 65v j7q kpc
proceeding 780 l4v
proceedings 780 l4v
process 701 kbw l7v
processing iu9 l7v
processor iu9
proclaim 7bz bs2 jix jiy
proclaimed 155
proclamation bs2 jiy
proconsular er6 er7
proconsulate 6ii
proconsulship 6ii er6 er7
proconvertin hhb
procrastinate 72a er8 li4
procrastination 72a li4
procrastinator er8 li4
procreate 1ta 6sg i7q
procreation 6sg i7q
procreative 1ta i7q
proctocele gon
proctologist b7w er9
proctology b7w er9
proctoplasty 6lp
proctor 6ij era lgh
proctorship 6ij era
procurable bw
procural 5w6 kyw
procurance 5w6 kyw
procurator ery
procure 5w6 erb kyw
procurement 5w6 kyw
procurer eoz jsf
procyclidine 8qm
prod 8qn c93 jug juh
prodding c93 jug
prodigal 42t 6nm 9s2 erc
prodigality 42t 6nm 9s2
prodigally 42t i2h
prodigious 2cp
prodigiously 2sp
prodroma gos
prodromal 4xj gos
prodrome 4xj gos
prodromic 4xj gos
produce 8ka 8qo egl k9d
producer egl k9d kv4
product 8ka 8qo k9d
production kv4
productive 34n 34t a9e
productively 34n htd
productiveness 34n 34t 3x2 a9e
productivity 3x2 a9e
proenzyme h6b
prof erd
profanation 6nt les lfk
profane 9o7 c36 p1
profaned y6
profanely p1
profaneness 3ei 9o7 p1
profanity c36 p1
profess bsf j6m
professing bsf j6m
profession cwn
professional cwn
professionalisation g0p
professionalise ixv ixw
professionalization g0p ixv ixw
professionalize g0p ixv ixw
professor 4xk 6ik erd
professorial 4xk erd
professorially 4xk
professorship 6ik erd
proffer c4u l1n
proficiency 3qm a9x
proficient 3qm a9x aqo
proficiently 3qm
profit ere fse l1d
profitability 353 aa2
profitable 353 aa2 aa8
profitableness 353 aa2 aa8
profitably htd
profiteer ere fse
profitless 3es
profitlessly 3es i2i
profits fse
profligacy 6nx 9s2
profligately 2mc i4n
profound 357 a6c aos b1t
profoundly hrm
profundity 357 a6c b1t
profuse 15 a7d
profusely htf
profuseness 15 a7d
profusion a7d
progenitor e7f
progeny elh
progestational ghg h7n
progesterone h7n
progestin h7q
progestogen h7q
prognathic 35c h2m
prognathism 35c h2m
prognathous 35c
prognosis 35y 5za bt9 jct jfl
prognostic 35y 5za bt9 ca3
prognosticate 35y awo bt6 bt9 ca3 e6a jct jfl
prognosticative 35y jfl
prognosticator e6a jfl
program b0y j8d
programing 75x j8d kfk
programmer erf kfk
programming 75x j8d
progress 65v igj kp9
progression ch0
progressive 35d 9d7 eet ya
progressively hom
progressiveness 35d 9d7 ya
progressivity 9d7 ya
prohibit 612 j8e
prohibited 2ds 2yb
prohibition bn7 bn8 e1y
prohibitionist bn7 e1y
prohibitive 2yp
prohibitively 2yp
prohibitory 2yp
project 6cr 6pt kac llp
projected 2a7
projectile 8qp
projecting 2a7
projection kug
projectionist 8qq 8qr erg
projector 8qq 8qr erg kug
prokaryote 53w 7e1
prokaryotic 53w 7e1
prokayotae 7co
prolactin h7t
prolapse h1t
prolapsus h1t
prolate 3gi
prole erh
proletarian cx8 erh g2
proletariat cx8 g2
proliferate g0q igh iji
proliferation g0q igh iji
prolific 34q
prolificacy a9d
prolix c0z ws
prolixity c0z ws
prolixness c0z ws
prologise jeh
prologize byn jeh
prologue byn jeh
prologuize jeh
prolong 6zq a3l a8a ijw
prolongation 6zq ijw lk5
prolonged 2fo
prolusion bkb
prolusory bkb
promethazine 8qs
prominence aas guh yk
prominent aas guh yk ym
prominently hsz ym
promiscuity 6sr mc
promiscuous 1a7 6sr mc
promiscuously 1a7 i0z mc
promiscuousness 6sr mc
promise 5h8 b31 c7k eri erj jdn jdo
promisee eri jdn jdo
promiser erj jdn
promising be
promisingly be
promisor erj jdn jdo
promissory 5h8 c7k jdn jdo
promo c8s
promontory dfi
promote 1fq 60u 63p c91 l5y le6
promoter erk jiw
promotion 60u c8s jiw l5y
promotional c8s
promotive 1fq le6
prompt c8q j74 kay
prompter 8qt jd7
prompting c8q j74 jd7
promptitude a48
promptly 376 394 hq6 hq7
promptness 1na 376 394 a35 a48
promulgate 7bz bt2 erl jc7 jix
promulgator erl jc7
pronate 68o af8 ksg
pronation 68o ksg
pronator af8 ksg
prone 267 9w6
proneness 267 9w6
prong 46g 8qu
prongbuck 7q0
pronged 46g 46m
pronghorn 7q0
prongy 46g 8qu
pronominal bil
pronoun bil
pronounce bs5 c37 c38 jin jj0
pronounced 260
pronouncement bs5 jin
pronto hq6
pronunciamento bs4
pronunciation c37 c38 jj0
proofread erm izw
proofreader erm izw
prop ju1
propaedeutic 84
propaganda 5jw bq4 ern jik jil
propagandise bq4 jik jil
propagandist 5jw bq4 ern
propagandistic 5jw bq4 ern
propagandize bq4 jik jil
propagation 6si i7r i7s jif
propagative 6si i7r i7s
propagator ero i7s jif
propanal hex
propanamide hbj
propanolol 8qv
propanone h3j
propel 1ca 5u7 8qw h6c k51
propellant 1ca h6c k51
propellent 1ca h6c k51
propeller 8qw k51
propelling 1ca
propellor 8qw k51
propenal hey
propene hf1
propenoate hez
propenonitrile hf0
proper 35l 9sg
properly 35l 8p hsd
properness 35l 8p 9sg
property fs1
prophecy 35r awo bta
prophesier erp
prophesy jg4
prophet 35r erp erq
prophetic 35r awo bta erp erq
prophetical 35r awo bta erq
prophetically 35r
prophylaxis 1yl
propinquity a60
propionaldehyde hex
propitiate 19h 76a j6t
propitiation 5ws 76a j6t
propitiative 19h j6t
propitiatory 19h 5c6 j6t
propitious aa9 bg
propitiously bg htl
propitiousness aa9 bg
propjet 8qx
proponent dn5 jd1
proportional sq
proportionally hy8 sq
proportionate g7v sn sp
proportionately hy8 sn
proportionateness 1hm g7v sn sp
propose c4u err f25 j42 jcz
proposer err f25 j42 jcz
proposition c4u j42
propound dn5 jd1
propoxyphene 8qy
proprietary 1uk emc fs0
proprietor 1uk emc fs0
proprietorship emc fs0
propriety 9sg
proprioception arr
proprioceptive arr
proprionamide hbj
propulsion 5u7 fe4 k51 kay
propulsive 1ca fe4 k51
propylene hf1
prorate 6q9 j0f j0g
proration 6q9 j0f j0g
prorogation 729 l7a li5
prorogue 729 l7a li5
prosaically 1ju i2j
prosaicness 1ju 29p 9ii
proscenium 8qz
proscribe 61d bn8 j8e
proscribed 2yb
proscription 61d bn8 j8e
prosecute 78c ers lfo lfp
prosecution 78c lfo lfp
prosecutor ers lfo lfp
proselyte ert j71
proselytise j71
proselytize ert j71
prosencephalon akg
prosily 29p
prosiness 29p 9ii
prosodic c0l
prosody c0l
prosom 89i
prosopopoeia c23
prospect b2q
prosper l3j
prospering 3x1
prosperity 3f8 3x1 gx1 gxp
prosperous 3f8 3x1 gx1 gxp
prosperously 3f8
prospicience 36p ayg
prospicient 36p ayg
prostate 4xl agg
prostatic 4xl agg
prostheon adc
prosthesis 4xm 4xn 8r0 eq7
prosthetic 4xm 4xn 8r0 b70
prosthetics 4xn b70
prosthetist 8r0 eq7
prosthion adc
prosthodontia b71 eq8
prosthodontic 4xo b71
prosthodontics 4xo b71 eq8
prosthodontist b71 eq8
prostigmin 8mb
prostitute eru le2
prostitution 6nw le2
prostyle 8w
prosy 29p 9ii
protactinium h4z
protagonism 795
protagonist f2b
protanopia 3oj gkz
protanopic 3oj gkz
protease hf2
protect 366 6qj 8r1 dj2 jq5
protection 6qj 8r1 jq5
protectionism bpo erv
protectionist bpo erv
protective 366 44h 9cd cn5 jq5
protectively 44h
protectiveness 366 44h 9cd cn5
protector 6il dj2 jq5
protectorship 6il dj2
protein 4xp h74
proteinaceous 4xp h74
proteinase hf2
proteinuria gnw
proteolysis 5jg g0r
proteolytic 5jg g0r
protest 77t bsg c6q e02 e0z jf1 jkw lch
protestation bsg c6q jf1 jkw
protester e02 e0z jf1 lch
prothalamion c03
prothalamium c03
protirelin hhg
protist 7dm
protistan 7dm
protoactinium h4z
protoanthropology bbl
protoarchaeology bbm
protoarcheology bbm
protoheme hfs
protohemin hft
protohistory bbl
protomammal 7hf
protoplast ai9
prototypal 1pj b2c
prototype 1pj b2c
prototypic 1pj b2c
prototypical 1pj b2c
protozoa 7dn
protozoal 56r 7dn
protozoan 7do
protozoic 56r 7dn
protozoological 56o 56q b8n
protozoologist b8n erw
protozoology 56q b8n erw
protozoon 56r 7do
protract 6zq a3l ijw
protracted 2fo
protractedly 2fo i14
protractible 1le
protractile 1le
protraction 6zq a3l ijw
protrude 1lf 2a4 6cr llp
protruding 2a7
protrusible 1lf ih5 ksh llp
protrusile 1lf
protrusion 6cr ga4 ih5 ksh llp
protrusive 2a4 ih5 ksh llp
protuberance 2a5 ga4 llr
protuberant 2a5 ga4 giy llq llr
protuberate 2a5 ga4 giy llq llr
proturan 7mm
proud 25s 36a
proudly 36a
provability 2q9 9eo
provable 2q9 9eo
provably 2q9 hxo
prove j1y
proved 36k
proven 36k
provenance d26
provencal bxw
provender col cs6
provenience d26
proventil 7ts
provera h7p
proverb 5gj c4k
proverbial 5gj c4k
provide 71r f2a l2v
provident 36n
providential 1rj
providently 36n
provider f2a jsj l2v
province 124 4xq d4u
provincial 124 4xq d4u
provincialism bei
provincially 4xq
provision 71r btf jsj l2v l3a x8
provisional x8
provisionally x8
provisionary btf x8
provisioner f2j l3a
provisions col
proviso btf
provocation 79j kh5
provocative 36t j8b kfu kh5
provocatively 36t i2k
provoke 36t dcc kau kfu
provoked 78
provoker ecc kh5
provoking 36u
provokingly 36u i2k
prowess aqa
prowl erx kmn
prowler erx kmn
prox 2w8
proximal 1ag a60
proximity 1ag a60
proximo 2w8
proxy ery
prozac 8b5
prude erz
prudence 370 9rt
prudent 36x aow
prudential 370 9rt
prudently 36x
prudery 9sq
prudish 35o 9sq
prudishly 35o i2l
prudishness 35o 9sq
pruner 8r2 jxj
pruning jxj
prurience 3mz cio
pruriency 3mz cio
prurient 3mz cio
pruriently 3mz
prussian d6u
pry 858 asp j7v k8o
prying 140 asp j7v kvq
pryingly 140
psalmody 7bg
psalterium 7p4
psephologist bc2 es0
psephology bc2 es0
pseud ebv
pseudohermaphrodite 2hy es1
pseudohermaphroditic 2hy es1
pseudonym 7t biv
pseudonymous 7t biv
pseudoperipteral 8x
pseudopod 7e8
pseudopodium 7e8
pseudoprostyle 8w
pseudoscorpiones 7hq
pseudoscorpionida 7hq
pseudosmallpox gk6
pseudovariola gk6
psilocin 8r3
psilocybin 8r3
psilosis gsn
psittacosaur 7h1
psittacosaurus 7h1
psittacosis gkr
psyche 2zn aoq ezr
psychiatric 598 b7o
psychiatrical 598 b7o
psychiatrist b7o es2
psychiatry 598 b7o es2
psychical 2zn aoq ezr
psychically 2zn
psycho es8
psychoactive 2zf
psychoanalyse j0p
psychoanalysis 59a 6m6
psychoanalyst do3 j0p
psychoanalytic 59a 6m6
psychoanalytical 59a 6m6
psychoanalyze do3 j0p
psychogenesis g0s g0t
psychogenetic 586 g0s g0t
psychogenic 586 g0t
psychokinesis 2p5 c9h
psychokinetic 2p5 c9h
psycholinguist bba es3
psycholinguistic 5c4 bba
psycholinguistics 5c4 bba es3
psychological 2zo 585 bb3
psychologically 2zo
psychologist bb3 es4
psychology 585 bb3 es4
psychometric 59b bbc
psychometrics bbc
psychometrika bbc
psychometry 59b bbc
psychomotor 6t1 azi
psychoneurosis 2o1 gs9
psychoneurotic 2o1 ekc gs9
psychopath es6
psychopathic 3it grv
psychopathologic 3it b7o bb4
psychopathological 3it b7o
psychopathology 3it b7o bb4
psychopathy 3it grv
psychopharmacological 5ix b7n
psychopharmacology 5ix b7n
psychophysicist bb7 es5
psychophysics bb7 es5
psychophysiology bbb
psychosexual 56f b22
psychosexuality 56f b22
psychosis 3iu gsi
psychotherapeutic 59c 6m4 b7p
psychotherapeutics b7p
psychotherapist 6m4 b7p es7
psychotherapy 59c b7p es7
psychotic 3iu es8 gsi
psychotropic 2zf
psylla 7nd
psyllid 7nd
psyllium fmt
pteridological 4vp b8s
pteridology 4vp b8s
ptomain hf3
ptomaine hf3
ptyalise iaj
ptyalism g0u iaj
ptyalize g0u iaj
pub 8r4
pubertal 4xr hj7
puberty 4xr hj7
puberulent dj
pubescence 2io hj7
pubescent 2io hj7
pubic 55q aem
pubis 55q aem
public 34j cx6
publically hrh
publication 73t bnk jie kfg
publicise es9 jhp jiv
publicised rx
publiciser es9 jhp jiv
publicist es9 jiv
publicity c8s
publicize 73n es9 jhp jiv
publicized rx
publicizer es9 jhp jiv
publicizing 73n jhp jiv
publicly 34j hrh
publish 73p 73t bnk cw0 esa jie kfg
publisher cw0 esa jie kfg
publishing 73p jie
puccoon fig
pucka 3xu
puckish 3m8 96k
puckishly 3m8 i08
puckishness 3m8 96k
puddingheaded pr
pudendal 5pj aks
pudendum 5pj aks
pudge 1nt esb
pudginess 1nt a02
pudgy 1nt a02 esb
puerile 2is 5pk 9v8 dv8 gu5
puerility 2is 5pk 9v8 gu5
puerpera 5ku esc
puerperal 5ku esc fw9 hix
puerperium 5ku hix
puff 6rf jta
puffball fp8
puffer 7sr crx
pufferfish 7sr crx
puffiness 1z1 9kl gp1
puffing 6rd 6rf i5c i5g jta
pugilism 5pl 6e6 dsv
pugilist 6e6 dsv
pugilistic 5pl 6e6 dsv
pugnacious 5i 95y
pugnaciously 5i
pugnacity 22x 95y
puissance 32s abh
puissant 32s abh
puke eut
puking 5xq i94
pukka 3xu
pulasan crr fnv
pulassan crr fnv
pulchritude 99b dy
pulchritudinous 99b dy
pule i8h
pull 5xe esd k20 k4r
pullback 8r5 kpb
puller esd k20 k96
pullet cpq
pulling 5xe k20 k96
pullout 5uu
pullover 8r6
pullulation g0v ilb
pulmonary 5bo agq
pulmonic 5bo agq
pulp 4ck dfj
pulpiness 4ck 9vq
pulpit 85v
pulpy 4ck 9vq dfj
pulsate cev hm3 kkv
pulsation cfw k9f
pulse cev cfw hm3 k9f kkv
pulseless 6a
pulsing cfw k9f
pulverised 3qw
pulverize 69m ikj
pulverized 3qw
puma 7lw
pummel k0k
pummelo fnk
pun bum ese kde
punch 5yb
punchayet cz5
puncher dy5
punctilious 33g 98q
punctiliously 33g
punctiliousness 33g 98q
punctual 375 a35
punctuality 375 a35
punctured 13x
pundit ec5
pungency 3j1 41a 9z4 bub
pungent 3j1 41a 9z4 bub
pungently 3j1
punily 3wk
puniness 2d9 3wk a6v ab4
punish 37a 771 lbi
punishing 1dk 5t1
punishingly 5t1
punishment 771 lbi
punitive 37a lbi
punitively 37a i2m
punitorily 37a i2m
punitory 37a lbi
punk eav
punkey 7my
punkie 7my
punky 7my
punning bum kde
punster bum ese
punt 5ye jyz
punting 5ye jyz
puny 3wk ab4
pup 7ca i7w
pupa 2ip 7nz ia7
pupal 2ip 7nz
pupate 7nz ia7
pupil 4xs ag4 f1m
pupillary 4xs ag4
puppet 8r7 esf
puppeteer 8r7 esf
puppyish 2rl
puppylike 2rl
purau fkb
purblind 1a3
purchasable 11b
purchase 5w1 dti kxp
purchaser dti kxp
purchasing 5w1 kxp
pure 37f gxl
pureblood 37e 7cb
pureblooded 37e
purebred 7cb
purely hrs
purgative 127 8r8
purgatorial 5pm gbw
purgatory 5pm gbw
purification 63v irt
purifier 8r9 irt
purify 63v 8r9 g13 gev gxl irt iru
purinethol 8k9
purism c5z esg
purist c5z esg
puritanic erz
puritanically 35o i2l
purity 37f gev gxl irt iru
purl jms kr9
purloin l0p
purloo cox
purple 9xv iij n1
purpleness 9xv n1
purplish n1
purport bo3 j49
purportedly hra
purpose a9j b5f j49
purposeful 37p aax
purposefully 37p
purposefulness 37p aax
purposeless 37q 47r ab7
purposelessly 37q
purposelessness 37q ab7
purposely hor
purpura gma
purpurate 9xv iij
purse 7wi
pursual 67c
pursuance awe jxe l51
pursuant l51
pursue 67c 6dw esi kph l4y
pursued esh
pursuer esi kph
pursuit 67c awe jxe kph
pursy gl
purulence 3lk ahy gou
purulency 3lk gou
purulent 3lk gou
purvey 721 esj l3a
purveyance 721 l3a
purveyor esj l3a
purview a83
push 5xb 7wc fe5 kkj
pushcart 8dl
pushchair 7wc
pushful 6n
pushiness 6n aao
pushing 5xb kkj
pushover 6gp
pushpin 8ze
pushtun dkd
pushy 6n 9mn aao
pusillanimity 9ou ge
pusillanimous 9ou ge
pusillanimously ge i37
pusillanimousness 9ou ge
pussley fi4
pussly fi4
pussy al5
pussyfoot km8
pustulate f7 gqb
pustule f7 gqb
put k4c
putoff li5
putrefacient 3lm inj
putrefactive 3lm inj
putrefiable 2xu
putrefy 3lm fwp h1w inj
putrescence 1sp 1sq 9i1 h1x
putrescent 1sq 9i1 h1x
putrescible 2xu
putridity 1sp 4xt
putridness 1sp 4xt h1x
putsch 75z
putt 6go k06
putterer esl k3d k3e l6r
putting 6go k06
putz alc
puzzle ass bup izi
puzzled 2yr
puzzlement ass izi
puzzler bup izi
puzzling ph vw
pyaemia 5pn glv
pyaemic 5pn glv
pycnosis 5in gik
pycnotic 5in gik
pyemia 5pn glv
pyemic 5pn glv
pyjama 8nj 8nk
pyknic 1d2
pyknosis 5in gik
pyknotic 5in gik
pyloric 5po alv
pylorus 5po alv
pyogenic gmt
pyorrhea gip gmt
pyorrhoea gip gmt
pyracanth fn4
pyramidal 31u 8ra gb5
pyramidic 31u
pyramidical 31u 8ra gb5
pyramidically 31u
pyrectic 5pp gr6 h2v
pyrexia 5pp gr6
pyridium 8p1
pyridoxal hhy
pyridoxamine hhy
pyridoxine hhy
pyrochemical 5pq g0w h9v
pyrochemistry 5pq g0w
pyroelectric 5pr fc3
pyroelectrical 5pr fc3
pyroelectricity 5pr fc3
pyrogallic 5ps h3s
pyrogallol 5ps h3s
pyrogen 5pt h2v
pyrogenetic 5pt h2v
pyrogenic 538 5pt a0w h2v
pyrogenous 538 5pt a0w h2v
pyrographer 6wm esm
pyrographic 5pu 6wm
pyrography 5pu 6wm esm
pyroligneous 5pv ccl
pyrolignic 5pv ccl
pyrolysis 5pw ccl
pyrolytic 5pw ccl
pyromancer awz esn
pyromancy awz esn
pyrosis gqe
pyrotechnical 5px 6ji
pyrotechny 5px 6ji
pyroxylin h9h
pyroxyline h9h
pyrrhotine h6d
pyrrhotite h6d
pyx 8rb 8rc
pyxie fkv
qabala 1i0 bq2
qabalah bq2
qabalistic 1i0 bq2
qabbala b3d
qabbalah b3d
qadhafi fb0
qat 8h2
qatar dad dae
qatari 5py dae dl8
qindarka g4b
qintar g4b
quaalude 8ki
quack i5s
quackery 6k5 i5s
quackgrass fjk
quadrangle 51l 8rd g9h
quadrangular 51l 8rd g9h
quadraphonic 5q0 8re
quadraphony 5q0 8re
quadrasonic 5q0 8re
quadrilateral g9h
quadriphonic 5q0 8re
quadrisonic 5q0 8re
quadruped 7me f0
quadrupedal 7me f0
quadruple g0x igf
quadrupling g0x igf
quaff eso jtd
quaffer eso jtd
quag 4aw dex
quaggy 4aw dex
quagmire dex
quahaug 7kh cry
quahog 7kh cry
quail krk
quaint 1mp 9it
quaintly 1mp 1mx
quaintness 1mp 1mx 9it
quake cg4 esp kla klc
qualification 9bt jip jld lk4
qualifier bih esq id3 lk4
qualify 5ve 9bt 9cf esq jip lk4
qualifying 5ve id3 lk4
quality 9cf jhu jip lk4
qualm cle
quamash flr
quandang crp
quandary asw gt1
quantal 5f3 b07 b08
quantifiability 37w aci
quantifiable 37w aci
quantification 6yy bcu isp isu
quantify 6yy bcu isp isu
quantisation 6bk j0e
quantise 6bk j0e j2b
quantity 5tp
quantization 6bk j0e j2b
quantize 6bk j0e j2b
quantized 5f3 b07
quantong crp
quantum 5f3 b07 b08
quarrel c5k esr j7f
quarreler esr j7f
quarreller esr j7f
quarrelsome 10a 960
quarrelsomeness 10a 960
quarrier ess jrl
quarrying jrl
quarryman ess
quartan hii
quarter g50
quartern g50
quarters lin
quartic g4v
quartz hc5
quash l71
quat 8h2
quatercentenary hlh
quatercentennial hlh
quatern g57
quaternion g57
quaternity g57
quavering 3v5
quaveringly 3v5
quayage ftn
queasily 4ao
queasiness 451 4ao 948 gqz
quechuan 5q2 bx4 dl6
queen 2ou est
queenlike 2ou
queenly 2ou est
queer 1mn 9iq
queerly 1mn i2n i2o
queerness 1mn 20p 6st 9iq
quell 730 ir6
quelled ry
quelling 730 ir6
quench jtg
quenched 2kk ry
quenching 62q lmy
quenchless 3iy
querier ec8 j7w
querulous 95w un
querulously i23 un
querulousness 95w un
query c61 ec8 j7w
quest awe
quester ewn
question c61 j7w j84 j93
questionable 37x
questionably 37x i2q
questioner ec8 j7w
questioning 2yu c60 j7w j84
questioningly 13z hzr
quetch jet
quiaquia 7rx
quibbler esu j7b
quick 1nc a45 hq7
quicken 680 ipv
quickener dfk i6d iq1
quicker 1nc hpk
quickest 1nc hpl
quickie 64v
quicklime h97
quickly 1nc hpj hq7
quickness 2a aql
quicksilver lg
quicky 64v
quiddity b1m bts
quidnunc dte
quiesce kx1
quiescence 2o 38i 726 gfs
quiescency 2o 38i 726 c1 gfs
quiescent 2o gfs
quiet 384 38h 9yf ckm
quietism b2z esv
quietist b2z esv
quietly 384 hoy
quietness 384 38h 9yf ckm it
quietude ckm
quilt kbs kbt
quilting kbs kbt
quin esw
quinacrine 8rf
quincentenary 5q1 hli
quincentennial 5q1 hli
quinidex 8rg
quinidine 8rg
quinone hf4
quinora 8rg
quint esw g58
quintal g4l
quip btz c4j jbr
quirk 10m 9iq
quirkiness 10m 9iq
quirky 10m 9iq
quisling dw6
quislingism 78n
quit lk7
quittance ftb
quiver 68w cl0 gfi kku klc
quivering 68w gfi klc
quixotic 33d
quixotically 33d
quiz j80
quizzer e4f j80
quizzical 2yu 3ma
quizzically 2yu
quondam 2vz
quotability 3au 4d5 9jo
quotable 3au 4d5 9jo
quotation bol btv jlo
quote bol esx jlo
quoter esx jlo
quotidian 2sm
quran bll
rabato 8rk
rabbi 5az esy
rabbinic 5az bix esy
rabbinical 5az bix esy
rabbitweed fiw
rabble cxc
rabid 2vs 4xu 9r1 go6 i4v i4w
rabidity 2vs 9r1
rabidly 2vs 4xu i4v i4w
rabidness 2vs 9r1
rabies go6
raccoon 7r3
race job krj
racecourse 8rl
racehorse 7op
racetrack 8rl
raceway 8rl
rachet 8s4
rachis ant
rachischisis gwu
rachitic 4ar gmf gqr
rachitis 4ar gmf gqr
racial 5se
racialism 76l esz
racialist 76l esz
racially 5se
racily 3mv
raciness 3mv 9su 9z4
racing job
racism 76l bel esz
racist 76l bel esz
racket 38c 6p7 ce8 et0 lb0
racketeer 6p7 et0
racketiness 38c 9yb
rackety 38c 9yb ce8
racking 2uk
raconteur do9
racoon 7r3
rad g2m
radar 8rm
raddled 43i
radial 51x g93
radially 3ze
radian g2m
radiance 9x2 hg kva ln5
radiancy 9x2 hg ln5
radiant 9x2 hg iv3 kva ln5
radiantly hg
radiate 9x2 fe6 hg ln5
radiation fe6 ln5
radiator iv3
radical 2li 2r6
radically 2r6
radio 8rp bhf
radioactive g0y p7
radioactively p7
radioactivity g0y p7
radiochemist b9g ekv
radiochemistry b9g ekv
radiocommunication bhf
radiogram 8rn
radiograph 8rn
radiographer 6us et1 g0z
radiographic 51z 6us g0z
radiography 51z 6us et1 g0z
radiolocate 8rm lko
radiolocation 8rm lko
radiological 4xv 6uq b7x
radiologist 6uq b7x et2
radiology 4xv 6uq b7x et2
radiopacity fds pq
radiopaque fds pq
radiophone 4xw 8rr
radiophonic 4xw 8rr bhe
radiophoto 8ro
radiophotograph 8ro
radioscopy 6uq
radiosensitive 3ks arh
radiosensitivity 3ks arh
radiotelegraph 8rq bhd
radiotelegraphy 8rq bhd
radiotelephone 4xw 8rr bhe
radiotelephonic 4xw 8rr bhe
radiotelephony 4xw bhe
radiotherapist 6m7 et2
radiotherapy 6m7 et2
radius 51x g93
raetam fmh
raffish 10l 1mu
raffishly 1mu htz
raftman et3
raftsman et3
rag 8rs
ragbag d0k
rage ckq lm1
ragee fjr
ragged 4cu 9ki
raggedness 4cu 9ki 9wk
ragi fjr
ragtag d0n
ragweed fij fj2
ragwort fj1 fj2
raid 6y3 epm kq0
raider epm kq0
raiding 2qq
rail 8rt jf3 knj kqj l2w lll
railing 8rt kqj l2w lll
raillery bud
railroad 8ru ko7 l2y
railroader f54
railroading ko7 l2y
railway 8ru
railwayman f54
raiment 7vl i7g
raimentless r4
rain 4b5 fe7 hfg
raincoat 8rv
rainfall fe7
rainproof 2dk
rainwater hfg
rainy 4b5 fe7 hfg
raisable 2kw
raise 5xj a70 dcq kow
raiseable 2kw
raised 3k
raiser dnc kf2
raising cd9
rakehell et4
rakish 10l 1mu 9ka 9qz
rakishly 1mu htz
rakishness 10l 1mu 9ka 9qz
rale ce9
rallentando 4a2
rally jox jze
ram 8s0 k7w
ramate 10w
ramble et5 lka
rambler et5 kkz lka
ramblingly i4m
rambotan crq fnu
rambunctious 2s9
rambutan crq fnu
ramee fle
ramekin 8rx cu7
ramequin 8rx cu7
ramesses fb1
ramie fle
ramification 6bh ikc
ramipril 8ry
ramjet 8rz
rammer 8s0 k7w
ramose 10w
ramous 10w
ramp 8s1
rampage 48e 6gf lm1
rampageous 48e 6gf
rampant lm1
ramses fb1
ramshackle 14o
ranch l6y
rancher l6y
ranching l6y
rancid 1rz 1so 9z2 h20
rancidity 1rz h20
rancidness 1rz 1so 9z2
rancor 7j cnk
rancorous 7j cnk
rancour cnk
random 38m 9g2
randomisation 6z2 ii8
randomise 6z2 ii8
randomised 3ap
randomization 6z2 ii8
randomize 6z2 ii8
randomized 3ap
randomly 38m hoz
randomness 38m 9g2 a0t
randy 3mr
ranee et6
range a81 lki
rangpur fnl
rangy 40g
rani et6
ranitidine 8s2
rank j1n j1p
ranked 20s
ranker j1p
ranking 3ki j1p
rankness 9ya a9d
ransack 6x1 jxf l3n
ransacked 1tp
ransacking 6x1 jxf
ransom kzn
ransomed 2g2
ranter et7 jn9
ranting c8g jn9
rap 5y7 bre cfb k0f
rapaciously s
rapaciousness 9mg 9r4 s
rapacity 28 6ol 9r4 s
rape 6p3 et8 ler
raped 189
raper et8 ler
raphe aei
rapid 1nd a45
rapidity 1nd 1ne a45
rapidly 1nd hpj
rapidness 1nd 1ne a45
rapist et8
rappel 67s kmy
rappeller dm4
rapper 8hi
rapport g7n
rapprochement 78p
rapscallion ebq euo
rapt 2bd
raptor 51w 5h 7g1
raptorial 51w 5h 7g1
rapture 2bd gel
rapturous 2bd gel gep
rapturously 2bd hyl
raptus gel giq
rare 1sh a7i
rarefaction ifd
rarefied 2oh 42c
rarely 1sh hnh
rareness 1sh a7i
rarified 42c
rarify inm
raring 1ce
rascal 21n euo
rascally 21n 3m6 ebq euo
rase kbi
rashly 374
rashness 374 97o 9rz fo
rasp c3e ih
rasping ih
raspingly hzj ih
raspy c3e ih
rassling 6ea
raster 8s3 iav
rasterize 8s3 iav
rat 7o6 k3l
ratability 41h h05
ratable 41h h05
ratables fs2
ratafee ctu
ratafia ctu
ratch 8s4
ratchet 8s4
rateability 41h h05
rateable 41h h05
rateables fs2
rather hmu hq0
ratification c5f l9a
ratifier f1x l9a
ratify c5f f1x l9a
rating 6tl av5
ratiocinate 2fa axd axv ete j06
ratiocination axd j06
ratiocinative 2fa j06
ratiocinator ete j06
ration kyp
rational 2zm 38p 9hf gru
rationale axv j06
rationalism 4xx b4w
rationalist b4w eq3
rationalistic 4xx b4w
rationality 28q 2zm 38p 9hf gru
rationalization axx je4
rationalize axx je4
rationally 38p
rationalness 28q 38p 9hf
rationing kyp
ratlike 7o6
ratlin 8s5
ratline 8s5
ratsbane h8j
rattail 7rf
ratter e0d jb0 k3l l6m
ratting c70 jb0
rattle 7hk ce9 klh kw4
rattlebox fm3
rattlebrained 4ca
rattled vr
rattlepated 4ca
rattler 7hk klh
rattlesnake 7hk
rattling ce9 klh kw4
raucous 2sb il
raucously il
raudixin 8sg
raunch 9kj p3
rauvolfia fhk
rauwolfia fhk
ravage in3
ravaged 189
ravaging 6xu in3
raveling hf6 k5g
ravelling hf6 k5g
ravenous 24o gh6 s
ravenously 24o hzu
ravenousness 24o gh6 s
raver et7 jn9
ravigote csq
ravigotte csq
raving i2r jn9
ravingly i2r
ravioli cqk
ravish 6p3 cis f74 kit ler
ravisher eyq f74 ler
ravishing dz
ravishingly dz
ravishment 6p3 cis kit ler
raw gq8
ray fbz
raze 620 cbs kbi
razed 188
razing 620 cbs kbi
razmataz 6gm
razz c2s jbj
razzing c2s jbj
razzle 6gm
razzmatazz 6gm
rbc aj6
reabsorb g15 k67
reabsorption g15 k67
reach kpn kq3
reachable 1g
reaching 5ub
react 3kt 6t1 j4r
reactant iqf
reaction iqf
reactionary 3fn et9
reactionist 3fn
reactive 38z 3kt are h0b iqf j4r
reactivity 38z 3kt are h0b
read ayp eta etb izq
readability 2e0 9kq 9ku
readable 2e0 9kq 9ku
readably 2e0 hzw
reader cxo eta izq
readership cxo eta etb
readiness 392 ggs
reading ayp izq
readjust 60g icb
readjustment 60g icb
readmission 7ay l5l lbr
readmit 7ay l5l lbr
ready 392 ggs
readying 75t inw
reaffirm bsd jkx
reaffirmation bsd jkx
real 395 gcn
realign ir8
realine ir8
realised v1
realism a9r etc etd gcn
realist b4t etc gcn
realistic 39k etd
realistically 39k
reality 395 39n 3lz 457 gcn
realizable 32d
realization 6w9 aym iy4 j58 kaq
realize aym iy4 j58
realized v1
reallocate 739 ft1 kyo
reallocation 739 ft1 kyo
reallot 739 kyk
reallotment 739 kyk
really 395 457 hnn hr8
realm gza
realness 39n 3lz 457 gcn
realty fs3
reamer 8s6
reanimate i6d
reanimated 7q
reap 8dy e9d jxh
reappear cb8 ipb
reappearance cb8 ipb
reapportion 739 kyo
reapportionment 739 kyo
reappraisal ava j2p
reappraise ava j2p
rear cr d4i
rearing 757 9ut ld9
rearm 76r jod l34
rearmament 76r jod l34
rearmost cq
rearrange 68i ii6
rearrangement 68i ii6
rearward cr hp3
rearwards hp3
reason j09
reasonable 2lb 39s 9hb a9a
reasonably 2lb hnj
reasoner ete j05 j09 j75
reasoning j05
reassembly 650
reassert bsd jky
reassertion bsd jky
reassess ava j2q
reassessment ava j2q
reassign 6n2 l5r
reassignment 6n2 l5r
reassurance 799 jle kg2
reassure 799 jle kg2
reassuring cm
reassuringly cm
reata 8hw
reave l3n
reb ezt
rebarbative 31a
rebato 8rk
rebel 6xh ecd ezt lft
rebellion 1mb 3wz 6xh 77u lft z7
rebellious 3wz 6xh 77u 77v 9tj z7
rebelliously 3wz hsj
rebelliousness 1mb 3wz 77v 9tj z7
rebound cc7 kll
reboxetine 8s7
rebroadcast jis
rebuff 79r c6m j8i jqc
rebuild 651 kb7
rebuilding 651 kb7
rebuke bra f64 j9z
rebuker f64 j9z
reburial 71g l8s
rebury 71g l8s
reburying 71g
rebut bne c68 etf j22 j9d
rebuttal bne c68 j9d
rebutter bne etf j22 j9d
recalcitrance 9ti jol
recalcitrancy 15o 9ti
recalcitrant 15o 2py 9ti
recalcitrate 9ti jol
recalculate 6tg j0i
recalculation 6tg j0i
recall avv iyo
recant c6h j8j
recantation c6h j8j
recasting bl9
recce 6y8
recco 6y8
reccy 6y8
recede kpb
receipt 5wm je1
receipts fsd
receive 5wm djk iup kxu
receiver ef7 kt1
recency 2r5 2w1 9v0 a3e
recent 2r5 2w1 9v0 a3e
recently 2w1 hqc
recentness 2r5 2w1 9v0 a3e
reception boy etg
receptionist 5wm boy etg
receptive 2za 964 k37
receptively 3cl
receptiveness 2za 3cl 964
receptivity 2za 3cl 964
receptor kt1
recess g95
recessed 3st
recession gfv
recessionary gfv
recharge k46
recidivate 5vk ia1
recidivism 5vk eth eti ia1
recidivist 5vk eth eti
recipe buv
recipient djk kxu
reciprocal 3a0 5tw g83
reciprocality 3a0 g83
reciprocate 3a2 3a3 5tv kko l4u
reciprocative 3a2 3a3 kko l4u
reciprocatory 3a2 3a3 kko l4u
reciprocity 3a0 5tw g83
recission 62w j8m
recital bwx c79 etj jhn
recitalist bwx c83 etj
recite c83 jn6
reckless 97o fo
recklessly je
recklessness 97o fo je
reckon j03 j4d
reckoner dtl j0d
reckoning ay8 j0d
reclaim l0n
reclaimable 474
reclaimed 2g1
recliner 8s8
reclining k6l
recluse 3s2 ea7
reclusive 34i 3s2 943
reclusiveness 34i 3s2 943
recode 6jf ii7
recoding 6jf ii7
recognisable 24z
recognisance ftv
recognised 1y
recognition avy gt3
recognizable 24z 2xf
recognizably 2xf
recognizance ftv
recognize j58
recognized 1y
recoil krk
recollect 3dx avv iyo
recollection avv avw iyo
recollective 3dx iyo
recommence 63b il2 il5
recommencement 63b il2 il5
recommend bq0 jcy jdj
recommendation bq0 jcy jdj
reconcile 609 dwz isc isd
reconciler dwz isc
reconciliation 609 78p isc isd j6s
recondite 1hz 9l6
reconditeness 1hz 9l6 b1t
reconnaissance 6y7 kvo
reconnoiter 6y7 6y9 kvo
reconnoitering 6y9 kvo
reconnoitre 6y7 6y9 kvo
reconnoitring 6y9 kvo
reconsider axs c3y j1f
reconsideration c3y j1f
reconstitute inr
reconstruct 64z kb7
reconstruction 64z ie8 kb7
reconstructive ldx yv
record 8p8 8s9 jk8 jka
recorder 8s9 jk8 jka
recording jk8
recount c7b jhn
recounting c7b jhn
recoup kz7
recourse 78w
recover 5u8 eu1 fwe i9z kz5
recovered 4a8
recoverer eu1 kz5
recovering 4ah
recovery fwe i9z
recreate 6cg i6d
recreation 4xy 6dm
recreational 351 4xy 6cg 6dm
recriminate 1k5 jb5
recriminative 1k5 jb5
recriminatory 1k5 jb5
recrudesce cgi ikr
recrudescence 3ek cgi ikr
recrudescent 3ek cgi
recruit 7bv etk etl joz kyy l9p
recruiter etl joz l9p
recruitment 7bv joz kyy
rectal 5bf alz
rectangle 3gs g9q
rectangular 2v3 3gs a56 g9q
rectangularity 3gs a56
rectifiable 3ar
rectilineal 13q
rectilinear 13q
rectitude 9lg
rectocele gon
rectoplasty 6lp
rector dyo
rectorate 6im
rectorship 6im
rectory 8o9
rectosigmoid aly alz
rectum 5bf alz
recumb 22l k6l
recumbent 22l k6l
recuperation fwe i9z ia0
recuperative 1ym i9z ia0
recur cc2 iku zk
recurrence cc2 iku zk
recurrent cc2 iku zk
recurrently zk
recurvate 3vz
recurved 3vz
recusal 731 jiq
recusancy 2q0 2tf
recusation 703 731 j2x jiq
recuse 2q0 703 731 j2x jiq
recyclable 474
recycle 6x5 jri
recycling 6x5 jri
red 9xi fh n2
redaction bl6 iec jj8
redactor etm iec
redberry fh1
redbreast 7ft
redbug 7ht
redcoat e1k
redden iam
reddened go ni
reddish n2
rede jcv jgt
rededicate cha jdu
rededication cha jdu
redeem 1vr 5q3 5wq fao ldv
redeemed 2g2
redeemer fao kzn ldv
redeeming 1vr
redefine bt0 lgu
redefinition bt0 lgu
redemption 5q3 5wq ldv
redemptional 5q3 5wq
redemptive 1vr 5q3 5wq ldv
redemptory 5q3 5wq ldv
redeploy 75v jzb
redeployment 75v jzb
redeposit g10 k7y l24
redeposition g10 k7y l24
redetermination 5zi jfp
redetermine 5zi jfp
redevelopment 64m jg2
redheader etn
redirect kob
rediscover 5z6 kv2
rediscovery 5z6 kv2
redispose 75v l4d
redisposition 75v l4d
redistribute 737 jzc
redistribution 737 jzc
redly n2
redness 9xi gqg n2 ni
redo ie8 k9b
redolence 1rr 9y9
redoubtable ck
redox g06
redress 648 ft3 lce
redroot fig
redstart 7fs
redtail 7fs
reduce 32 698 iph
reduced 1gp
reducer h90 ift
reducible ifx
reducing g11 ift
reductant h90 ift
reduction 698 g11 ifx ifz iph
reductionism axa
reductionist axa
reductive 32 iph
reductivism d1l
redundance 2ny a7r
redundancy 2ny a7r c13 wu
redundant 2ny a7r c13
reduplicate kev
redwood ffr
reechoing 3e9
reedbird 7fw
reedlike 1o1
reedmace fk1
reedy 1o1 38d
reef 15f dfl
reefer 8gw
reefy 15f dfl
reek au7 kxa
reeking 4b4
reel f0p kn2 kr7
reelect 606 l65
reelection 606 l65
reeler f0p kn2
reenact 6g6 eto ke8
reenactment 6g6 ke8
reenactor eto ke8
reenforce 6xx if9
reestablish l76
reevaluate av7 j2q
reevaluation av7 j2q
reexamination 5yn j3i
reexamine 5yn j3i
ref etp
refabrication 650
refashion k9b
refer b1n btx jlq lju
referable b2
referee etp jo9
refereeing 787 jo9
reference btv btx jlq
refill g12 iqm
refilling g12 iqm
refine ccj etq gwh inm iro
refinement ccj gwh iro
refiner etq iro irq irr
refinery irr
refining g13 irq
refinish etr jvp
refinisher etr jvp
reflect 42k j00
reflection axk
reflective 42k 97m j00
reflectively 42k
reflectiveness 97m
reflector kuf
reflectorise l4h
reflectorize l4h
reflex 495
reflexively 495 hs8
reflexiveness cy g7a g7c
reflexivity cy g7a g7c
reflexly 495 hs8
reflux cf0
reforest 6cd k7j
reforestation 6cd k7j
reform 20b ets ih9 iha
reformative 20b ih9 imq
reformatory 20b imq
reformer ets ih9
reformism b45 ets
reformist b45 ets ih9 iha imq ya
reformulate jg2
refract 3vo 4xz fea jfs kt4
refractile 4xz fea
refraction fea kt4
refractive 3vo 4xz a0s fea jfs kt4
refractiveness 3vo 4xz a0s
refractivity 3vo 4xz a0s
refractoriness 2py 44x 9ti
refrain bzy lm7
refreshed 43m
refreshen i6e i6f
refreshful 2ad
refreshfully i2s
refreshing 2ad
refreshingly 2ad i2s
refreshment 6cg i6f ict
refrigerant 23h hf8 ilv ilx
refrigerate 23h 8sa g14 hf8 ilv ilx
refrigerating 23h
refrigeration g14 ilv ilx
refrigerator 8sa ilv ilx
refuel 71x kys l39
refueling 71x kys l39
refulgence 9x2 hg
refulgency 9x2 hg
refulgent 9x2 hg
refund 74n l16
refurbish gtw icq
refurbishment gtw icq
refusal bp5 kyu lbq
refuse bp5 kyu
refutable 17b
refutal 5zg
refute 5zg az7 etf j22 j9d
refuter etf j22 j9d
regain 5wj kz5
regaining 5wj kz5
regal 2oq
regalia 7vl
regally 2oq
regard 6tw j35
regardful 3d6
regardless hqr
regime b18 cvq
regimen b18
regiment 5q4 cxn
regimental 5q4 cxn
regimentally 5q4
regional 54y
regionally 54y
register 5ug bmm ett jke l9q
registrant ett l9q
registration 5ug l9q
registry bmm jke l9q
regnant 32t
regorge i94
regressive igk
regret cmd khg
regretful 1xc
regretfully 1xc
regrets bp6
regrettable 1rp
regrettably 1rp hnt
regroup l7j
regular 3am 45w 9fs
regularisation 6q7 gbc ihz
regularise 6q7 gbc ihz lc2
regularity 3am 9fs
regularization 6q7 gbc ihz
regularize gbc ihz lc2
regularly 3am
regulate 3du 6q4 6q7 8sb azx ij2 lc2
regulating 6q4 lc2
regulation azx bpw lc2
regulative 3du
regulator 8sb ij2
regulatory 3du ij2
rehabilitate 37d 6ce ldw
rehabilitation 64y 6ce ldw ldy
rehabilitative 37d ldw ldy yv
reharmonisation bz9
reharmonise kdp
reharmonization bz9 kdp
reharmonize bz9 kdp
rehear lbm
rehearing 6u4
rehearsal 6ui kea
rehearse 6ui kea
reification 6wb 6wd j38
reify 6wd j38
reign li6
reigning 32t
reimburse ft2 l17
reimbursement ft2 kz7 l17
reimpose 761 l1z
reimposition 761 l1z
rein l80
reindeer 7q3
reinforce 6xx 8x5 if9
reinforced 264 3wc
reinforcement 6xx if9
reinstate 6cf gc6 le0
reinstatement 6cf gc6 l76 le0
reinterpret 5wz jgv
reinterpretation 5wz jgv
reintroduce c76 jef
reintroduction c76 jef
reinvigorate i6o
reinvigorated 43m
reissue bh8 kex
reiterate 3ax 6zs jhx
reiteration 6zs jhx
reiterative 3ax jhx
reject 4w 614 j2v kyu
rejected 2gu
rejection 614 j2v j8z kyu
rejective 4w j2v j8h j8z
rejoice c3a clr jbz kij
rejoicing 166 clr kij kj8
rejoin j9g
rejoinder c66
rejuvenation fed icz
relafen 8lu
relapsing 5vj ia1
relate 5tn j4g lju
related 3bf 3bj g72
relatedness 3bf 3bj g72
relation 5tn g6l g7o gbe j4g lm4
relationship 5tn edi g6l gbe
relative acs b edi
relatively b hre
relativise j36
relativism 51v
relativistic 51u b9y
relativistically 51u
relativity 51u 51v acs b b9y sq
relativize j36
relax 3vd 725 dfm i6k ip0
relaxant 3vd i6i i6k
relaxer dfm i6i ip0
relaxing 38f
release 5wt jie k3g l6z
relegate 75p l62 lg8
relegating 75p lg8
relentless 304 9m1 zl
relentlessly htn zl
relentlessness 304 9m1 zl
relevance 3bp g6y
relevancy 3bp g6y
relevant 3bp g6y
relevantly 3bp
reliability 17k 45m 45o 98j
reliable 17k 98j
reliableness 17k 45m 45o 98j
reliably 17k hu1
reliance 17q at8 gfe j4f
reliant 17q gfe j4f
relief ciy
relieve f0x i8d
relieved 2kj
relievo 8sc
religion 2zw 3he b2w cw9 djl
religionism 9lj bet djl
religionist 9lj b2w bet cw9 djl
religiosity 3he 9lj
religious 2zw 3he 9li 9lj b2w cw9
religiousism 9lj
religiously 3he hrq
religiousness 2zw 3he 9li
relinquish 61r c9a l2d
relinquishing 61r c9a kyf l2d
relinquishment 61r c9a k3g kyf l2d
relish civ kiz
relishing 6s2
relistening 6u4
relive ays iya
reliving ays iya
reload k46
relocate 5zy 7b6 iol iom
relocated 3mg
relocation 5zy 7b6 iol iom
reluctance 269 4by 967
reluctant 269 4by 967
reluctantly 4by
rely 17q at8 gfe j4f
remain ib2
remainder g7l lhx
remaining 1k6
remake 8sd k9b
remaking 8sd
remand jhe
remark btw jlf
remarkable 2st 3op
remarkably 2st hqb
remarriage 7b0 lav
remarry 7b0 lav
remedial 648 em
remediate 648 iea
remediation 648 iea
remedy 1yi 648 8se em iea
remember avu avw iyo iyp
remembering avu iyo iyt iyv
remembrance avw iyo iyp iyt iyu iyv
remicade 8fx hg1
remilitarisation 76v jp2
remilitarise 76v jp2
remilitarization 76v jp2
remilitarize 76v jp2
remind ayv bml iyr jd7
reminder ayv bml iyr
remindful 3bz
reminisce 3bz avv avx iys
reminiscence 3bz avv avx iys
reminiscent 3bz avv avx iys
reminiscently 3bz
remiss 197 984
remission cft ihh
remissness 197 984
remit fta kzh
remitment fta jhe kzh
remittance fta kzh
remittent ihh
remnant g7m lhx
remodel ie8
remonstrance c8r
remonstration c8r
remora 7ru
remorse cme
remorseful 2x2
remorsefully 2x2 hto
remorseless 2k0
remorselessly 2k0 i1h
remote 2eg a5y qg
remotely 2eg
remoteness 1j 2eg 977 a5y qg qh
remotion 6bs id8
removable 1hv
removal 6bs id8
remove 6bs hf9 id8
removed qh
remover hf9 id8
remunerate 2u7 355 eng fsx kz8
remunerated 2u8
remuneration fsx kz8
remunerative 2u7 kz8
remunerator eng kz8
renaissance 719
renal 564 agi
renascent 3el 719
rend k7s
render l2v
rendering aw4 bwy kep
rending im
rendition bwy
renegociate j6p j6q
renegotiate j6p j6q
renew 7b1 k9v
renewal 64y 7b1 k9v
renewing 2ae
rennin hfa
renormalise irf
renormalize irf
renouncement j6c l54
renovation 64m icq ics
renovator etr ics
renown gus
renowned 2c3
rent 747 dfr ety kxr kxs l8z l91
rente ft6
renter ety f3y kxr kxs l8z l91
renting 747 l8z
renunciant 26j kyf
renunciation c6j j6c
renunciative 26j
reorder 68j j1o
reordering 68j j1o
reorganisation 75j
reorganise l7i l7j
reorganised 2sg
reorganization 60y 75j l7i l7j
reorganize 60y 75j l7i l7j
reorganized 2sg
reorientate kv7
reorientation kv7
rep 8sf
repair 64r ehn ih1
repairer ehn ih1
reparable 3ar
repast com
repay 74n ftb l16 l3m
repayment 74n l16 l3m
repeal 62u j8m
repeat 6zr cc0 eti jhx kev zj
repeatable 3au
repeated zk
repeatedly zk
repeating 6zr kev
repel 2qd 2qe 31a e2 ki8
repellently 2qe i2t
repelling 2qe
repellingly 2qe i2t
repent 2x1 khh
repentance 2x1 cmg khg
repentant 2x1 cmg khg khh
repentantly 2x1 i02
repercuss fbn ibw
repercussion cc7 fbn ibw
repetition 3aw 6zr cc0 iku jhx kev
repetitious 3aw 6zr c12 cc0
repetitiousness 3aw c12
repetitive c12 iku kev zj
repetitively 3aw
repetitiveness 3aw c12 zj
rephrase bl9 ji4
rephrasing bl9 ji4
replace 60r at4 cgw f2h icp l6a
replaceability 3c2 9d5
replaceable 3c2 9d5
replacement 60r f2h icp kzp l6a
replacing 60r icp l6a
replenish g12 iqm
replenishment g12 iqm
repletion 6s0 gvy jt1
replica kev
replication 6zv
reply bt1 j9e
report bqa jib
reportage bqe jid
reported rz
reportedly rz
reporter etz jid
reporting bqe jid
repose 725 k6l
reposeful 38f
reposit 6ad l10
repositing 6ad l10
repository 86d
repossess 5wk kxo l0n
repossession 5wk kxo
repp 8sf
reprehend 3ft bra ja1
reprehensibility 3ft 9nv
reprehensible 3ft 9nv ja1
reprehensibly 3ft hxg
reprehension bra ja1
reprehensively 3ft hwr
represent b1u jan
representation b1u j77 jan kci
representative f0b
represented 2up
repress 3dt gf6 l71
represser dfn
repressing 3dt
repression gf6 l71
repressive 3dt l71
repressor dfn
reprieve gvf
reprimand bra j9w
reprint bh7 bh8 kex
reprinting bh8 kex
reprise keg
reprize keg
reproach f64 ja0
reproacher f64 ja0
reproachful 1oq
reproachfully 1oq hri
reprobate 11c eu0
reprobation jcc
reprocess jri
reproduce 6zv
reproducibility 34w 9ji
reproducible 34w 9ji
reproducibly 34w
reproduction i7q
reproductive 1ta i7q
reproof bra j9x
reproval bra j9x
reprove bra f64 j9x
reprover f64 j9x
reproving 1oq
reprovingly 1oq hri
reptile 7gj
reptilian 7gj
republic czg
republican cyg
republication 73q c9i kfh
republish 73q c9i kfh
republishing 73q kfh
repudiate 4x c6j j2w j6c
repudiative 4x j2w
repugn g8m jcn
repugnance 2qd cjp
repugnant 2qd cjp
repulse 6xf c6m jqc
repulsion cjp
repulsive 2qd 9h2 ki8 kxb
repulsively 2qd hxs
repulsiveness 2qd 9h2 e2
repurchase 5w0 kxq
reputability 3cd 9pq
reputable 3cd 9pq
reputably 3cd
reputation guu guw j34
repute guu guw j34
request bmq c5n
requester eo9
require b0o lhf
required 2nw
requirement b0o df2 j69 jss lhf
requisite 2nw df2 gvv
requisiteness 2nw gvv
requisition j63
requital 7a9 fte l3m
requite 7a9 l3m
reredos 7tz
rerun jis
rescind 62w j8m
rescindable 2y7
rescission 62w j8m
rescriptor 865
rescue 5wp evj ldu
rescued 2g1
rescuer eu1 evj ldu
research ay3 j12 jd5
researcher eu2 j12 jd5
resect 6lq jvc
resection 6lq jvc
resemblance 9e4 lja
resemble 9e4 lja
resent cnk kgc
resentful 7h
resentfully 7h
resentment cnk kgc
reserpine 8sg
reserve 9sk j50
reserved 3co
reservedly 3co
reserves d0h
resettle 7b6 iop
resettled 3mg
resettlement 7b6 iop
reship 5v5 k4f
reshipment 5v5 k4f
reside 3me 71k eu3 lih
residence d32
residency 3me 3mm 71k lie lih
resident 3me 3mm 71k eu3 lie lih
residential 71k sv
residentially sv
residual 51t g7l hfb
residuary 51t g7l hfb
residue 51t g7l hfb
residuum g7l
resign c98 l4p
resignation c98 cmy l4p
resilience 1e6 a1d imz
resiliency 1e6 a1d cc9 imz kll
resilient 1e6 a1d cc9 imz kll
resin 3e hck kx3
resinate hck kx3
resinated hck
resinlike hck
resinous 3e hck
resiny 3e hck
resist 15m jpm llb
resistance 613
resister dn1 ejx lfu
resistive 5q5 fec
resistivity 5q5 fec
resistless 2k 3cr
resole ivg
resolute 3ct 9ox
resolutely 3ct
resoluteness 14z 3ct 9ox
resolution bmp
resolvable 3t0
resolve bmp j3n jlh
resolvent hgk iqg
resonance 3ec fde kw7
resonant 3ec 9ys 9yw fde kw0 kwk
resonate 9ys 9yw fde g7n kw7
resonating 3ec
resorb g15 k67
resorcinolphthalein heo
resorption g15 k67
resort 78w
resound 3ec kwk
resounding 3ec
resoundingly 3ec
resourceful aa0 j5
resourcefully j5
resourcefulness aa0 j5
respect 79y beu eu4 gut j3e l8u
respectability 3cf 3d1 9pq
respectable 3cf 3d1 9pq
respectably 3cf 3d1 i2u
respecter eu4 j3e l8u
respectful 3d5 9u6
respectfully 3d5
respectfulness 3d5 3eh 9u6
respective te
respectively te
respiration 6r7 i51
respirator 8c1 8sh i50
respiratory 6r7 i50 i51
respite gvf
resplend 999 dt lmb
resplendence 999 dt lmb
resplendency 999 dt lmb
resplendent 999 dt lmb
resplendently dt hzi
respond 3dl eu5 j4r j9e
responder eu5 j4r j9e
response 6t1
responsibility 758
responsible 3dd 98h
responsibleness 3dd 45n 98h
responsibly 3dd
responsiveness are
rest eu7 g7l k6j
restart il6
restate bu2 jhx
restatement bu2 jhx
restaurant 8si
restauranter eu6
restaurateur eu6
rester eu7 j7o k6j
restful 38f 958
restfully 38f
restfulness 38f 958
restitute 5wj ics
restive 41s 94a clf
restively 41s
restiveness 41s 94a clf
restless 2mw 948 9gg z9
restlessness 2mw 9gg
restoration 64w icz ldx
restore 1ym 2ae 64w etr gtw icz ldx
restorer etr ldx
restoril 8yr
restrain eu8 jwz jx0
restrained 17a
restrainer eu8 ifo jwz jx0
restraint ifo
restrict 369 3dr 6qa ifr lc0
restricting 3ds
restriction 6qa azy ifp ifr lc0
restrictive 369 3dr 95k ifp ifr lc0
restrictively 3dr
restrictiveness 3dr 95k
restructure inr
resubmit l22
result 7z bsx caa fbj gc2 lho lhs
resultant 7z caa gc2 lho lhs
resume 63b blw il6 jkr
resumption 63b il6
resupine 22o
resurge 3el 718 lha
resurgence 3el 718 lha
resurgent 3el 718 lha
resurrect 71a iac
resurrection 71a iac
resuscitate 71b 8sj iab
resuscitation 71b iab
resuscitator 8sj iab
resuspend h34 ic8
resuspension h34 ic8
retail 74c kz4 lma
retailer kz4
retailing 74c kz4 lma
retain 3dx ll4
retaliate 37c 7aa dqc jr7 jr8
retaliation 7aa jr7 jr8
retaliative 37c
retaliator dqc jr8
retaliatory 37c jr7 jr8
retard dfo
retardant dfo
retardation a4b ipy
retardent dfo
retch i94
rete ade
retem fmh
retention 6qc ar9 iyq l14
retentive 3dx ar9 iyq ll4
retentively 3dx
retentiveness 3dx ar9
rethink axs
reticence 40a 96t
retick jxw
reticle 8sk
reticular 3dz
reticulate 3dz
reticule 8sk
retina 5f9 ai3
retinal 5f9 ai3 hfc
retinene hfc
retinue d0y
retire 61q eu9 gck l55 l56
retiree eu9 l55 l56
retirement 61q gck l55 l56
retool l7k
retort c66 j9g
retract c6h j8j
retraction c6h j8j
retrain 6uh iyj
retraining 6uh iyj
retreat kpb
retrench 60f ipi l0b
retrenchment 60f ipi l0b
retrial 78e lbm
retribution fte
retributive 2bn 37c
retributory 2bn 37c
retrieve 5u8 kz5
retro 361
retroactive 361
retroactively 361
retrogress 35h 633 ia1 igk
retrogression 633 igk
retrogressive 35h igk
retrospect j3j
retrospection j3j
retrospective 360
retrospectively 360
retrousse 3nh
retrovert 633 imy
retrovir 7w9
retry 78e lbm
return 5ui
returning 35i cz
reunification 6b3 l9n
reunify 6b3 l9n
reunion 6b3 l9n lao
reunite 6b3 l9n lao
reusable 474
reuse jri
rev hm4
revaluation ava ijs ijt
revalue ava ijs ijt
reveal ayn c6x jgk
revealing 26w
revel 6f3 jsy lb0
revelation ayn c6x jgk
revelatory 35t 3jx
reveler eua
reveller eua lb0
revelry 6f3 lb0
revenge 7aa jr8
revengeful 1r6
revengefully 1r6 i2v
revenue fsd
reverberance 3e8 9yw kwk
reverberant 3e8 9yw kuf kwk
reverberate 3e8 3ec 9yw a0r kwk
reverberating 3ec
reverberation a0r kwk
reverberative 3ec kwk
revere 2zs 3ef bev cl4 kgm kgn
revered 21u
reverence bev cl4 kgn
reverend dvr
reverent 2zs 3ef bev cl4 kgm kgn
reverential 3eh bev cl4
reverentially 3eh i2w
reverently 3ef i2w
reverie ath awc
reversal 631 iby
reverse 631 68x g8n iby imx
reversed cx
reversibility li
reversibly li
reversionist eth
reversive cz imy
revert 5vj 633 cz imy
reverting 35i 5vj imy
revery ath
revet 8sl
revetement 8sl
review 5yn ava dwl eub j3i jbv
reviewer eub jbv
revile brg jbd
revilement brg jbd
revisal bl8 jk4
revise 6ca bl7 bl8 etm jk4 l7k
reviser etm jk4
revising bl7 jk4
revision 6ca bl8 jk4 l7k
revisionism czv czw euc
revisionist czv czw euc
revitalisation 718 icu
revitalise 718 icu
revitalised 3em
revitalising 2ae
revitalization 718 icu
revitalized 3em
revitalizing 2ae
revival 718
revivalism 5do bg4 e4d
revivalist bg4 e4d
revivalistic 5do bg4
revive i6d iab
revived 7q
revivification 718 i6d
revivify 718 i6d
reviving 2ae
revocable 2y6
revocation j8m
revokable 2y6
revolt 6xh lfv
revolting 2qe
revoltingly 2qe hy1
revolution 2r6 6xi cfy eud ibh iym lfv
revolutionary 2r6 cfy
revolutionise cfy ibh iym
revolutionism b35 eud
revolutionist 6xi b35 cfy eud
revolutionize cfy ibh
revolve cgu kr3 kr4
revolved 45t
revulsion cjp
reward caf ldj
rewarding 3eq
rewardingly 3eq
reword bl9 ji4
rewording bl9 ji4
rewrite bl7 etm jk3
rewriter etm jk3
rewriting bl7 jk3
rex edh
rhabdomancer awr f89
rhabdomancy awr f89
rhabdomyosarcoma gni
rhabdosarcoma gni
rhaphe aei
rhapsodic 2bd
rhapsodically 2bd hyl
rhapsodise bk7 jfi jho
rhapsodize bk7 jfi jho
rhein dfp
rhenish dfp
rheologic 5fe b9v
rheological 5fe b9v
rheology 5fe b9v
rhetorical 3et bcz c0c
rhetorically 3et
rhetorician bcz c0c elu
rheumatic 1yy gio
rheumatism 1yy gio
rheumatoid 1yy
rheumatologist b7y eue
rheumatology b7y eue
rheumy 1yy
rhinal 5f7 aob
rhinitis gqs
rhino 7ow
rhinoceros 7ow
rhinolaryngologist b7z e3k
rhinolaryngology b7z e3k
rhiptoglossa 7gr
rhizoid fp9
rhizoidal fp9
rhizomatous 5q6 fqw
rhizome 5q6 fqw
rhizopod 7dq
rhizopodan 7dq
rhodesia 4y0 dbw
rhodesian 4y0 dbw
rhodomontade c7o
rhomb g9p
rhombencephalon akl
rhombic 5d5 g9p
rhombohedral 3zf gb6
rhombohedron 3zf gb6
rhombus 5d5 g9p
rhubarb cqr
rhumb d4k
rhyme bk6 c1k euf kdc
rhymed 3ay
rhymeless 3b1
rhymer euf kdc
rhymester bk6 c1k euf
rhyming 3ay
rhythm 3ez 9fu
rhythmic 3ez 9fu 9yz hm6
rhythmical 3ez 9fu
rhythmically 3ez
rhythmicity 3ez 9yz
rhytidectomy 6lf
rhytidoplasty 6lf
riant 1x8
riata 8hw
rib aen
ribald p0
ribaldry 9su
riband 8sm
ribavirin 8sn
ribband 8sm
ribbed 3re
ribbing 6dk jbm
ribbon 424 dfq
ribbonfish 7rp
ribbonlike 424
ribbonwood fkc
ribbony 424 dfq
ribgrass fms
riboflavin hhx
ribonuclease haa
ribonucleinase haa
ribwort fms
rice k2n
ricebird 7fw
ricer k2n
rich 3f6 3fc a7d a9d gxr
riches ftw
richly i1b
richness 13 3f6 3fc a7d gxr
richweed flf fod
ricketiness 3ui 9gj
rickets gmf
rickettsia 56s 7d6
rickettsial 56s 7d6
rickety 3ui 9gj
rickrack 8so
ricksha 8gv
rickshaw 8gv
ricochet kll
ricrac 8so
rid 6bz l42
riddance 61g 6bz l42
riddle buq
ride 66r 66z en3 eug koh
rider eug koh
ridged 5t2
ridgel 7oi
ridgeling 7oi
ridgepole 8sp
ridgil 7oi
ridgling 7oi
ridicule 24e 79n evf jbm
ridiculer evf jbm
ridiculous 191 4c7 79n bo6
ridiculously 24e i0u
ridiculousness 24e 4c7 bo6
riding 66r 6ec koh
rifadin 8sq
rifampin 8sq
rife 16 1se
riffraff d0n
rifling 6vy
rig 6pc
rigamarole 704 boa
rigger iny
rigging iny
right lce
righteous 3fv 9lf
righteously 3fv
righteousness 3fv 9lf
rightful 2bo 9no
rightfully 2e3
rightfulness 2bo 2e3 9no
rightism bfl euh
rightist bfl euh
rightly 3fq hsw
rightness 3fq
rigid 1q4 43x 97h a1p
rigidification g1n iow
rigidify 97h a1p g1n iov iow
rigidifying g1n iow
rigidity 1q4 43x 97h a1p iov iow
rigidly 1q4 hsa
rigidness 1q4 1qf 2n0 43x 97h a1p
rigmarole 704 boa
rigor 9b7
rigorous 16l 1j5 95m 9h9
rigorously 1j5
rigorousness 16l 1j5 95m 9b7
rigourousness 95m 9b7
rigout i7d
rijstafel ctb
rijstaffel ctb
rijsttaffel ctb
rile k0r kh4
riled 31e
rilievo 8sc
rill dfu
rimactane 8sq
rimed 23g
rimeless 3b1
riming 3ay
rimy 23g
ring 9yw cea kwa kwk
ringdove 7i8
ringhals 7hj
ringing cea kwa
ringway 7xy
ringworm gk8
rinkhals 7hj
rinse 6c2 jvz k61
rinsing 6c2 k61
riot 38k 77k lfy
rioter lfy
rioting lfy
riotous 15 38k 77k
riotously 15 38k hz2 i3z
rip 6br dfr k7s
riparian dft
ripe 2iu gtz
ripely 2iu
ripen fzf igm ign
ripened 2iv
ripeness 2iu gtz
ripening fzf igm ign
ripped 1bk
ripping im
ripple cc4 kqv kwv
rippled 1iy 5t
rippling cc4 kqv
ripsaw 8sr
riptide cf3
rise 67o ch1 icg
risibility 24c 95o
risible 24c 95o
risk 3hn 3tb 6q0 h0t ldg
riskily 3hn
riskiness 3hn 3tb h0v
riskless 3hk h0q
risklessness 3hk h0q
risky 3hn 6q0 h0t h0v
risque 3mv
ritalin 8kp
ritardando 4a2
rite 56t 56u 709
ritenuto 4a2
ritonavir 8ss
ritual 56t 56u 709 70e iux
ritualise iux
ritualism 5q7 70f bbs eui euj
ritualist 70f bbs eui euj
ritualistic 5q7 70f bbs
ritualize 709 70e iux
ritually 1r8
rival euk jpw ui
rivalrous euk ui
rivalry 77g jpw
rive k7s
river dfs
riverbank dft
riverside dft
rivet j4z
riveter 8st eul jyv
riveting 29j
rivetter 8st eul jyv
rivulet dfu
rnase haa
road 8su
roadblock asz
roadless 1k
roadman f5g
roads d4m
roadside 92s
roadstead d4m
roadster 7zy 8sv
roam f7w kkz
roamer f7w kkz
roar c2o cdh eum jff jmp
roarer eum jff jmz
roaring cdh jmp
roast 63l ik5
roasting 63l ik5
rob 6pg eun l2j l2l
robaxin 8kl
robber eun l2l
robbery 6pg l2l
robe i7k
robed qy
robin 7ft
robot 7w5
robotic 2jh 7w5
robotlike 2jh
robust 3fz a20
robustious 2s9
robustly 3fz
robustness 3fz a20
rocephin 823
rock 3rk 691 dfv h6f kkn
rocket jut
rocketry jut
rockfoil fo3
rockiness 3rk 9g4
rocklike 1xg
rocky 3rk 9g4 dfv
rodent 7o5
rodomontade c7o
roentgenographic 5h9 6ut
roentgenography 5h9 6ut
roentgenoscope 8b4
rofecoxib 8sw
rogaine 8l8
rogue euo
roguery 6n7
roguish 21n 3m6 6n7 9tr
roguishly 21n 3m6
roguishness 21n 3m6 6n7 9tr
rohypnol 8b3
roil k0r
roiled 31e 5s
roiling 5s
roily 5s
roister eup lb4
roisterer eup lb4
role 6my b21
roleplay 6g7 ke6
roleplaying 6g7 ke6
rolf fb2
roll kl6
rollick kl1
rollicking 3m5
rollickingly 3m5 hu0
rolling 35k
rolypoliness 1nt a02
roma d7f e8v
romaic d6z
roman 5aa d7f
romance 2gz gbl jma lcy
romani e8v
romania 5e3 d7n
romanic 5aa
romanise jk2
romanist 5ab bg0
romanize jk2
romansh 4y1 bxx
romantic 2gz 4y2 bca gbl
romantically 2gz 33d
romanticisation 79d j3b
romanticise 79d j3b
romanticistic 4y2 bca
romanticization 79d j3b
romanticize 79d j3b
romish 5ab bg0
rommany e8v
romp 6f6 cho euq kl1
romper euq kl1
rondeau bk3 bk4 bzo
rondel bk3
rondelet bk3 bk4
rondo bzo
roneo 8l0
roneograph 8l0
rood 85a
roof jun
roofer jun
roofing jun
roofless 1rn
rooftree 8sp
roofy 8rj
rookie dym
room 8sx 8sy liw
roomer efh liw
roomette 8sx 8sy
roomie eur
roomily i2x sb
roominess a6p ap5 sb
roommate eur
rooms 8xf
roomy a6p eur sb
roosevelt 5kp fb3
rooseveltian 5kp fb3
roost k6f
root d22 fqs fqt g17 ilc
rootbound 330
rooted 2n1
rooter f0e
rooting g17 ilc
rootless 3ml
rootlet fqs fqt
rootstalk fqw
rootstock fqw
rope jwj k91
ropebark fl3
ropedancer eus
ropewalker eus
ropeway 907
rophy 8rj
ropiness 429 9vh
roping k91
roquette fia
rosaceous n3
rose fmx n3
roseate n3
rosebush fmx
roselle fka
rosin hck
rosinweed fiu
rostrum 85v
rosy 1yt 9y3 ghp
rot fwp h1w ieq
rotary cgu
rotate 68l kr4
rotated 45t
rotation 68l kr4 kr5
rotational 5q8 68l
rotationally 5q8
rotatory cgu kr5
rotted 3td
rotten 1vn
rottenly 1vn hog
rottenness 3td 9i1 h1x
rotter eut
rotting fwp ieq
rotundity 3gn a5a
rotundly 2ge i2y
rotundness 3gn a5a
rouble g4f
roue et4
rouge 8sz
rougeberry fi3
rough 3r8 9wk
roughened 3rc
roughly hml
roughneck dt9
roughness 3r8 9wk 9yt ih
roumania 5e3 d7n
roumanian 5e3 d7n
round 3g5
roundabout 19m 19u
rounded 3ga a51
roundedness 3ga a51
rounder eev
roundly 3g5
roundworm 7k2 gk8
rouse ksi
rouser f7v i63
roustabout dzo
route 8su
routine 2sm
rove 66m kkz
rover euu f7w
roving 3mj 66m kkz
row 6e5 el5 kny
rowboat 873
rowdily 2sb
rowdiness 2sb ge2
rowdy 2sb dt9 ge2
rowdyism ge2
rower el5 kny
rowing 6e5 kny
rowlock 8oo
royal 4y3 cwx ezu
royalism 792 ein
royalist 792 ein
royally 4y3
royalty cwx
rozelle fka
rpm hm4
ruanda d7p
ruandan 5q9 d7p
rub 5y2 6mj
rubber 1eb hfd ibs
rubberise ibs
rubberize hfd ibs
rubberlike 1eb
rubberstamp jw2
rubbery 1eb hfd
rubbish 47s hbd
rubbishy 47s hbd
rubble hbe
rubdown jul jv9
rube f9u
rubeola gk4
rubicund 1yw
rubify 9xj
ruble g4f
rubor gqg
ruck cxb
ruckle jw8
rucksack 7wg
ruckus 6gc
ruction 6gc
rudderless 37r
rudderpost 8t0
rudderstock 8t0
ruddiness 1yw 9y3 n2
ruddy 1yw 9y3
rude 12l 3ad 9u8
rudely 12l htq
rudeness 12l 12o 9u8
rudiment 18k aok v7
rudimentary 34b aok v7
rueful 2x2 cmd
ruefully 2x2 hto
ruefulness 2x2 cmd
ruffian 48f dt9
ruffianly 48f dt9
ruffle kqv
ruffled 3p 5t
rug 8t1
rugby 6en
rugelach cu8
rugged 16b a21
ruggedisation 6r5 icx
ruggedise 6r5 icx
ruggedization 6r5 icx
ruggedize 6r5 icx
ruggedly 16b
ruggelach cu8
rugger 6en
rugulah cu8
ruin 1y7 61z cbt e0e h22 k7d k7g
ruined 2g0
ruiner e0e k7d k7g
ruining 61z k7d k7g
ruinous 1y7 cbt h22
ruinously 1y7
rule as1 azx bpm euv gv9 j4l lg4
ruler 6in euv j4l lg4
rulership 6in euv
ruling 32t jio
rumania 5e3 d7n
rumanian 5e3 d7n
rumansh 4y1 bxx
rumble ceb jmo kws
rumbling ceb jmo kws
rumbustious 2s9
rumen 7p3 js5
ruminant 4y4 7p1 7p2 js5
ruminate 42k 4y4 7p2 7p3 axk ejc j00 js5
ruminative 42k j00
ruminator ejc j00
rummage 6x1
rumor c7d jmh
rumormonger e83
rumour c7d jmh
rumourmonger e83
rump 7ql
rumpled 432
rumpus 6gc
run 66e chj euw kn6 ks9
runabout 8sv
runaway cho
rundle 8t2
rundown blx
rune 5bz bvv
rung 8t2
runic 5bz bvv
runnel dfu
runner euw eyu kn6
runniness 3sj 9vk
running 66e kn6
runny 3sj 9vk cf8
runoff cf7 kry
runt 2d9 40k eux
runtiness 2d9 40k a6v
runty 2d9 40k a6v eux
rupestral 5rv h6f
rupicolous 5rv h6f
rupture k7t
rural 3gw 4y6 9us
ruralism 9us c4n
rurality 3gw 4y6 9us
rurally 4y6
ruse 601
rush 6gi ir0 ir1 krj
rushing 6gi ir1 krj
rushlike dd
rusk cqc
russia dam
russian dam
rust g18 hcg ihv
rustic 125 3gz 9ke
rusticism c4n
rusticity 125 3gx 3gz 9ke
rustiness 3h3 h2n
rusting g18
rustle 6xr cec euy kwh l0q
rustler euy l0q
rustling 6xr cec kwh l0q
rustproof 3h4
rustproofed 3h4
rusty 3h3 h2n hcg
rut 3rq 705 ga3 jw6
rutherfordium h50
ruthful 2x2 cma
ruthfulness 2x2 cma
ruthless 2k0 9m0 cjy
ruthlessly 2k0
ruthlessness 2k0 9m0
rutted 3rq
ruttish 3mr
rutty 3rq ga3
rwanda d7p
rwandan 5q9 d7p
saame bxr dl1
saami bxr dl1
sabaton 8vr
sabayon cpe
sabbatarian hjk
sabbatic hjk
sabbatum hjj
sabot 83i
sabotage lde
saboteur euz
saccade 4y7 68c 68h
saccadic 4y7 68h
saccharase hdc
saccharide h9c
saccharify kxe
saccharine 3z3 9zb
saccharinity 3z3 9zb
saccharose hgy
sacculate 4y8 ag7
sacculated 4y8 ag7
saccule ag7
sacculus ag7
sacerdotal 57j 57k b36 cwo
sacerdotalism 57k b36
sachem ev0
sack l3o
sacked 189
sacking 61x 8t4 l68
saclike w0
sacral 5qa aeo
sacrament 5b2 70l
sacramental 5b2 70l
sacred 3hb 4d6 9o4
sacredly 3hb hrq
sacredness 3h7 3h8 3hb 4d6 9o4
sacrifice 61c
sacrilege 3ei 6nt
sacrilegious 3ei 6nt 9o8
sacrilegiously 3ei
sacrilegiousness 3ei 9o8
sacristan ex6
sacristy 91t
sacrum 5qa aeo
sad 2au cm1 ger
saddam fam
saddhu ev1
saddle k47
saddlery k47
sadhu ev1
sadism 3hh cj0 ev2
sadist cj0 ev2
sadistic 3hh cj0
sadly 2au hns
sadness 2au cm1
sadomasochism 4y9 cj1 ev3
sadomasochist cj1 ev3
sadomasochistic 4y9 cj1
safe 3hj 9o9
safebreaker ev4
safecracker ev4
safeguard 6qs
safekeeping 6ql
safeness 3hj 3t9 9o9
saffranine hf5
safranin hf5
safranine hf5
sag gar kp1
sagacious 4c4 aot
sagaciously 4c4 hvo
sagaciousness 31z 4c4 9rj aot
sagacity 31z 9rj aot
sagamore ev0
sagely hsp
sagging 41m
sagittate 3p3
sagittiform 3p3
saguaro fi0
sahaptin dk1
sahaptino dk1
sahuaro fi0
said 3ib
saida d9l
sail dsd ev5 kjy kkg
sailing 674
sailor dsd ev5 kjy
sailplane 66v 8ci knt
sailplaning 66v knt
sainfoin fmd
saint 1vq 6io cwu ev6 ev7 iru j9u jci
sainted 1vq
sainthood 6io cwu eij ev6 ev7
saintlike 1vq
saintliness 1vq 9nl
saintly 1vq 9nl ev6 ev7
sake a92
sakkara d8j
salaah b1b
salaat b1b
salability 3hs 9cp
salable 3hs 9cp
salableness 3hs 9cp
salacious 3mz 9t0 p3
salaciously 3mz i0t
salaciousness 3mz 9t0 p3
salacity 3mz 9t0 p3
salade 8t5
salah b1b
salal fkq
salamander 7gd
salamandriform 7gd
salary fsx
salat b1b
saleable 3hs
saleroom 8ut
salesclerk ev8
salesgirl ev9
saleslady ev9
salesman aqc eva
salesmanship aqc eva
salesroom 8ut
saleswoman ev9
salience guj ym
saliency guj ym
salient guj ym
salientian 4hx 7gf 7gg
salim fax
salinate h32 iv9
saline h32 iv9
salinity 9z6
saliva 5iy ahw iak
salivary 5iy ahw
salivate ahw g19 iak
salivation g19 iak
sallet 8t5
sallow 1zd 9y5
sallowness 1zd 9y5
sally btz
salmagundi d0j
salmwood fo9
salonica d76
salonika d76
saloon 7x2 8r4
salp 7ex
salpa 7ex
salt iev kxf
saltate 5xt 6dp
salter iev kxf
salting kxf
saltpeter hbi
saltpetre hbi
saltwater hfh
saltwort fhz
salubrious 4bh 9hv
salubriousness 4bh 9hv
salubrity 4bh 9hv
salutary 1yj
salute box e8d jec js8
saluter e8d jec
salvador d65
salvadoran 5en d65 dkn
salvadorean 5en d65 dkn
salvadorian dkn
salvage evb ldt
salvager evb ldt
salvation 5wq
salve 8mu
salvific 5wq
salving 1xo
salvo 6yc
salvor evb
salwar 8t6
saman fhd
sambar 7q2
sambur 7q2
same 3hw 9dp
sameness 3hw 9dp
sami bxr dl1
samiel fee
samisen 8t7
samoa 5qb daf
samoan 5qb daf
samphire fhy
sample f39 jt2
sanatarium 8t8
sanative 1yi
sanatorium 7xr 8t8
sanctification 70s iru jci
sanctified 3h7
sanctify 70s eij ev6 ev7 iru jci
sanctimonious 2zt 9ph
sanctimoniously 2zt
sanctimoniousness 2zt 9ph
sanctimony 2zt 9ph
sanction 204 aba bqj j8y la7
sanctionative 204 la7
sanctioning 204
sanctitude 9o3
sanctity 9o3
sanctum d3r
sand 88b 91 hfn jzl
sandaled 3o7
sandalled 3o7
sandberry fko
sandblast 8t9 jzm
sandblaster 8t9 jzm
sandbox 8ta
sandbur fjo
sander 88b jzl
sandiness 91
sandlike 91
sandpaper 3rm hav jzl
sandpapery 3rm hav
sandpile 8ta
sandpit 8ta
sandril 8sg
sands d40
sandspur fjo
sandstorm fci
sandy f3
sane 3ik grt
sanely 38s 3ik hth
saneness 38s 3ik grt
sanfoin fmd
sangaree ctx
sangraal 8cq
sangria ctx
sanguification fyb
sanguinary fg fj
sanguineness 2s3 cmw
sanguineous fj
sanguinity 2s3 cmw
sanicle fp2
sanies 535 ahy
sanious 535 ahy
sanitariness 3le gxy
sanitarium 8t8
sanitary 3le gxy
sanitate gy1 l4l
sanitation 63z gy1 l4l
sanitisation 63z juy
sanitise 63z iwc juy
sanitised 5t3
sanitization 63z juy
sanitize 63z iwc juy
sanitized 5t3
sanity 3ik grt
sannyasi evc
sannyasin evc
sanyasi evc
sap evd l0y
saphead e67
sapid 414 9zi
sapidity 9zi aua
sapidness 414 9zi
sapience 4c4 ap0
sapient 4c4 ap0
sapiently 4c4 hvo
sapless 3g4
sapodilla crl
saponaceous 5k7 8vn
saponification g1a ivo ivp
saponify 8vn g1a ivo ivp
saporous 414
sapota crl
sapper evd l0y
sapphire 9xt
sapphism 6su
sappy 1ey
sapraemia glu
sapremia glu
saprobe 5jo fqp
saprobic 5jo fqp
saprophagous jj
saprophyte 5jn fqo jk
saprophytic 5jn fqo jk
saprozoic jj
saqqarah d8j
saquinavir 8wf
sarafem 8b5
sarape 8u6
sarcasm 3j0 buc
sarcastic 3j0 buc
sarcastically 3j0 i2z
sarcenet 8tb
sarcocystidean 7e7
sarcocystieian 7e7
sarcodine 7dp
sarcodinian 7dp
sarcoid 4t8
sarcolemma 4ya 5ia ai4
sarcolemmal 5ia ai4
sarcolemmic 4ya ai4
sarcolemnous 4ya ai4
sarcosomal 5ib air
sarcosome 5ib air
sarcosporidian 7e7
sarcostyle ajb
sard hfo
sardine cs2
sardius hfo
sardonic 3j2
sardonically 3j2 i2z
saree 8tc
sargasso 7dx
sargassum 7dx
sari 8tc
sarsenet 8tb
sartor 4yb f36
sartorial 4yb 4yc 6jk anu f36
sartorius 4yc anu
sash 8cg
sashay 6fp kkf
sass brv d3 j9f
sassaby 7ps
sassing brv j9f
sassy brv d3
sat hjj
satanic 1vv
satanism b57 eve
sate jt1
satellite 8td
satiable 3iw
satiate 72n jt1
satiation 72n gvy jt1
satiety gvy
satin 8te hm
satinet 8tf
satinette 8tf
satinleaf fo1
satiny 8te hm
satire 3j3 buc evf jbn
satiric 3j3 buc
satirical 3j3 buc
satirically 3j3
satirise buc jbn
satirist buc evf
satirize buc jbn
satisfaction gem
satisfactorily 3j4
satisfactoriness 1vh 3j4 9i3
satisfactory 1vh 3j4 9i3 jsk ljn
satisfiable 3iw
satisfice l4r
satisfier dfw jsk kip ljn
satisfise l4r
satisfy 1vh 3j4 dfw kip ljn
satisfying 3j7 4bi
satisfyingly hrx
saturate 6ch iqq
saturation 6ch iqq
saturday hjj
saturnine 1w7
saturnism gif
satyr 5qc di5 evg
satyric 5qc di5 evg
satyrical 5qc di5 evg
saucily d3 i06
sauciness 96i d3
saucy 3tq 96i d3
saunterer evh kml
saurian 53b 7gm 7gn
saute 63j ik9
sauteing 63j ik9
savage 244 40o a2j drg evi oa
savagely 244 40o hso
savageness 244 40o 48d a2j oa
savant ec5
save eu1 ldt
saver eu1 ldt
saving 1vr 5wp 60e
savior fao
saviour evj fao
savor aua kiz kx9
savoriness 419 9zh
savoring 6s2 kx8
savorless 41d 9zn
savorlessness 41d 9zn
savouring 6s2 kx8
savourless 41d 9zn
savourlessness 41d 9zn
savvy ayh iy0
saw evk k73
sawbill 7iq
sawbones f2e
sawbuck 8tg
sawhorse 8tg
sawmill 8it
sawyer evk k73
saxatile 5qd fqn
saxicoline 5qd fqn
saxicolous 5qd fqn
saxifrage fo3
saxist evl
saxophone 8th evl
saxophonist 8th evl
say jkt jl7
saying c4f
sayonara bow
scab ae5
scabby ae5
scabies glg
scabiosa fnd
scabious fnd
scabrous 3rh
scag 7y2
scalability 3jc acj
scalable 3jc acj
scalage ijz
scale ijz
scaled 99
scalene anv
scalenus anv
scaley 7jh 99
scaliness 3rh 99 9wl
scallion fln
scalloped 3rs
scallopine ctc
scallopini ctc
scaly 3rh 7jh 99 9wl
scam 6ob dx5 lf5
scammer dx5 lf5
scammonyroot fob
scamp ebq
scamper 6gk kly
scampo cs1
scandal 2me c7f caq kia
scandalisation 79p h2o kia
scandalise 79p c7f caq kia
scandalization 79p h2o kia
scandalize 79p c7f caq kia
scandalmongering 3kl
scandalous 2me 9js caq
scandalously 2me
scandalousness 2me 9js
scandinavian dla
scant 3xd a76
scantily 3jy i39
scantiness 6v a76
scantness 3xd a76
scanty 6v a76
scaphoid 3nr
scapula aep
scapulohumeral aep anz
scar 9a5 gr3 jw3 k6s
scarab 7mp
scarabaean 7mo
scarabaeid 7mo
scarabaeus 7mp
scarce hmf
scarcely hmf
scarceness 1b a7g
scarcity 1b a7g
scare 8ti cl5 gsu kgp kh2
scarecrow 8ti
scared 55
scaremonger evn
scarer 8ti kgp
scarfpin 8zf
scarify gr3 jw3
scarily ci hzc
scarlet 9xl n2
scarp 89f ddm
scarper ks9
scarred fa
scary ci cl5 gsu
scat ks9
scathe 6cj
scathing 138
scathingly 138 i30
scatological c2v p4
scatology c2v p4
scatter 6a7 a64 cbo kqe kqh
scatterbrained 3m2 4ca
scattergood f05
scattergun 8us
scatty 4ca ah
scaup 7ip
scauper 8tj
scavenger idd
scenario byt evo
scenarist byt evo
sceneshifter evp
scenic b26
scent au6 i7b kty ktz
scented 1rs
scepter c9o gva
sceptered bn
sceptic 133 45h ey8
sceptical 133 45h b58 ey8
sceptically 45h i31
scepticism 133 45h b58
sceptre c9o gva
sceptred bn
schedule 75x 8tk b19 j2h j8c
scheduler 8tk j8c
scheduling 75x j2h j8c
schema 3c8 b0l b1y iwt k9w
schematic 3c8 b0l b1y
schematically 3c8
schematisation 60d 6un iwt
schematise 60d iwt
schematization 60d 6un iwt k9w
schematize 60d 6un b0l b1y iwt k9w
scheme b11
schemer evq
scheming 1xu 9e
schemozzle ge1
scheol apo
schism 5qe 6bd
schismatic 5qe 6bd
schismatical 5qe 6bd
schismatically 5qe
schistorrhachis gwu
schistosomiasis glh
schizophrenia 3iv 5qf gsj
schizophrenic 3iv 5qf gsj
schlemiel evr
schlepper evs
schlesien dbv
schlimazel evt
schlock 8tl
schlockmeister evu
schmaltz 94h
schmaltzy 1ey
schmalz 94h
schmalzy 1ey
schmear d0l
schmeer d0l
schmegegge bob
schmo evv
schmoose c3o jmc
schmooze c3o dxo jmc
schmoozer dxo jmc
schmuck evv
schnapps ctr
schnaps ctr
schnittlaugh flp
schnook evw
schnorchel 8vl
schnorkel 8vl
schnorr l0d
schnorrer evx
schnoz aoc
schnozzle aoc
scholar 3jf b5j eee evy fsk
scholarly 3jf evy
scholarship b5j eee evy fsk
scholastic 4yd 8tm cyn enl hk6
scholastically 4yd
scholia bmj
scholium bmj
school 4yd cyn l5g
schoolbook bl0
schoolboyish 2rh
schooldays hj4
schoolfellow ew0
schoolgirlish 2rj
schoolhouse 8tm
schooling l5g
schoolman dmc
schoolmarm evz
schoolmaster e9m
schoolmate ew0
schoolmistress evz
schoolroom 83c
schooltime hj4 hk6
schrod 7re cs0
schtickl g5l
schtikl g5l
schwa c2d
schweiz dba
sciara 7mz
sciarid 7mz
sciatic 52f ao7 gq6
sciatica 52f gq6
science aq4 b61 ew1
scienter 292
scientific 4ye
scientifically 4ye
scientist b61 ew1
scincid 7gp
scintilla g66 ln0
scintillant he ln0 ln4
sciolism 35a a6e dyy
sciolist a6e dyy
sciolistic 35a a6e
scissure ddb
scleroprotein hfw
sclerosed 4yf gjq
sclerosis 4yf gjq
sclerotic 4yf gjq
scoff brj ew2 jbi
scoffer ew2 ew3 j8p jbi
scoffing brj j8p jbi
scoffingly hx9
scoke fi2
scold brc ew4 j9z jf0
scolder ew4 j9z jf0
scolding brc j9z
scoop g5u
scoopful g5u
scoot 8ff krl
scopal 5gq a81 gz6
scope 5gq a81
scopolamine 8tn
scorbutic 5qg gmg
scorbutus 5qg gmg
scorch goh ima
scorched 4bb
score j1m jph jw4
scoreless 3x6
scores g6f
scoria hgh
scoring j1m
scorn bri cjn eyy j8h kgg
scorned 2gt
scorner eyy j8h kgg
scornful 3d8
scornfully 3d8 hpa
scorper 8tj
scorpionweed foc
scotchman dlb
scotoma 5qh h1m
scotomatous 5qh h1m
scots 5k3 bxj d8e
scotsman dlb
scottish 5k3 bxj d8e
scoundrel 21n f71
scoundrelly 21n f71
scour 63t 6yd ew5 jv5 jxd
scoured 4cs
scourer ew5 jv5
scourge 8to k03 lbl
scourger e62 k03 lbl
scouring 63t 6yd jv5 jxd
scouse coz
scouser dkp
scout 6y9 efm euu ew6 kvo
scouter euu kvo
scouting 6y9 kvo
scowl bwe
scrabbly 4cf
scraggy 1iz 1o3
scramble 6gk kmu
scranch jnm
scrap dcw hbd ky9
scrape 8tp 9a5 ced goc jx5 kfn
scraper 8tp jx5 kfn
scraping ced
scrapper dwg j7f
scrappily 5j hwn
scrappiness 5j 9mr
scrappy 5j 77m 9mr
scraps hbb
scratch 9a5 gap goc
scratchiness 3r9 9wn
scratching ced
scratchy 3r9 9wn goc
scraunch jnm
scrawl bkn ew7 kfi
scrawler ew7 kfi
scrawniness 1o3 3y1 9co a05
scrawny 1o3 a05
screak jn0 kvw
screakily 38b hxf
screaky 216 38b
scream c2q jf8
screaming c2q jf8
screamingly 24f
scree dgh
screech 216 c2q cee jn0 kvw
screecher eum jn0
screeching cee kvw
screechy 216 c2q cee
screen ew8 j3l jqa lct
screener ew8 j3l
screenland cw4
screwbean fhh
screwing 6sa k1a
screwup lcm
scribble 8tq ew9 jkm
scribbler ew7 ew9 jkm kfi
scribe 8tr jw5
scriber 8tr jw5
scrimmage 6ge
scrimp l3q
scrimpy 6u
scrimshank ewa l96
scrimshanker ewa l96
scrimy 1ur
script byp
scriptural 53f bld
scripture 53f bld
scrivener dxv
scrod 7re cs0
scrofula gkk
scrooge ekh
scrotal 5p0 akx
scrotum 5p0 akx
scrounge eiv l0c
scrounger eiv l0c l0d
scrub 63t jv5
scrubbiness 3y1 4cf 9co
scrubbing 63t jv5
scrubby 3y1 4cf 9co d12
scruff amb
scruffy 4cw
scrum 63c
scrummage 63c
scrumptious 413
scrumptiously 413 i16
scrupulous 3jl 98q 9pk cle j8
scrupulously hrr j8
scrupulousness 3jl 98q 9pk j8
scrutineer 6kc 6tt ewc
scrutinise 6kc 6tt ewb j3k kux
scrutiniser ewb j3k kux
scrutinize 6kc 6tt ewb kux
scrutinizer ewb j3k kux
scrutiny 6kc 6tt ewc j3k kux
scuba 7vb
scud krl
scuff 8ts kmk
scuffer 8ts kmk
sculler knz
sculling knz
sculpt 6wk 8tt ewd k6u kce
sculpted jr
sculptor ewd k6u kce
sculptural 5ai 8tt
sculpture 3ng 5ai 6wk 8tt ewd k6u kce
sculptured jr
sculpturer ewd k6u kce
sculpturesque 3ng
scummy 1ic
scurf 4yg dfx dfy
scurfy 3rh 4yg dfy
scurrility 2ql brs
scurrilous 2ql brs
scurrilously 2ql
scurry 6gk kly
scurrying 1n9
scurvily 1ic i1c
scurvy 1ic 5qg gmg
scuttle kly
scuttlebutt c7c
sea dfz
seabed df6
seabird 7l1
seaboard dg1
seacoast dg0
seafarer egq
seafowl 7l1
seagoing 2cd
seahorse 7lh
seal ewe h6n jye jyg jyj
sealant h6n jvy jye jyg
sealer ewe h6n jvy jye jyg jyj
sealing 6r6 jvy
seam 3s8 8tu f36
seaman 2n4 aqd egq
seamanlike 2n4
seamanly 2n4 egq
seamanship aqd egq
seamed 3ri
seamster 8tu f36
seamstress e1o
seamy 3ck 3s8 8tu
seaport d4l
sear ima
search ewn j12 jxc
searching 1gl
searchingly 28w
seascape 8tv
seashore dg0
seasick 4ac gmk
seasickness 4ac gmk
seaside dg1
seasnail 7so
seasonable 2iy 2rx a3b
seasonableness 2iy 2rx a3b
seasonably 2iy 2rx hvq
seasonal 2ix
seasonally 2ix
seasoned 1kr
seasoner csf kx2
seasoning csf kx2
seat 78y amx k6g ll5
seated 22p
seating 78y 8tw k6g ll5
seats 8tw
seawall 7zh
seawards i32
seawater hfh
seaworthiness 3jr h12
seaworthy 3jr h12
sebaceous 1oc ahx
sebum 1oc ahx
sec hku
secede 6b8 ld0
secern j16
secernate j16
secernment avb g1b
secessionism b4d ewf
secessionist b4d ewf
sechuana by7
seclude 78g it4
seclusion 78g 944 it4
secobarbital 8tx
seconal 8tx
second hku
secondarily 347
secondary 347
seconder le9
secondment le9
secpar g3u
secrecy 96s gtd
secretaire 8ty
secretarial 4yh ewg
secretary 4yh 6ip ewg ewh
secretaryship 6ip ewg ewh
secrete age g1b i8p
secreter age
secretion ahc g1b i8p
secretive 96s 979 tq
secretively tq
secretiveness 96s 979 tq
secretly 1lt
secretor age i8p
secretory ahc
sectarianism beq
sectarist ewi
sectary ewi
sectionalisation 6c7 l9i
sectionalise 6c7 l9i
sectionalism bei
sectionalization 6c7 l9i
sectionalize 6c7 l9i
sector 4yi g9b
sectorial 4yi g9b
sectral 7t4
secularisation 744 76m ibr
secularise 76m ibr
secularism b4e ewj
secularist b4e ewj
secularization 744 76m ibr ky7
secularize 76m ibr
secure erb jy4 kyw
securely 3k7 hu3
secureness 3k7 49c 9gq
securer erb kyw
security 3t9
sedate 158 96b
sedately i33
sedateness 158 3ly 96b
sedation 6lw i6b
sedative 3vb 8tz i6b
sedge de fjy
sedgelike dd
sedgy de fjy
sediment 5dg dg2
sedimentary 5dg dg2
sedimentation fcd
sedition 1ma 36v 6p0
seditious 1ma 36v 6p0
seduce 5zt ewk ewl j7t k1e
seducer ewk ewl j7t k1e
seduction 5zt j7t
seductive 3k9
seductively 3k9 i34
sedulity 194 9p8
sedulous 194 9p8
sedulously 194
sedulousness 194 9p8
see arl au0 iy4
seeable 48r
seed k4i
seediness 4cw 9kh
seedman ewm
seedsman ewm
seek 6pp 6x0 jxc kyz
seeker ewn
seeking 6pp 6x0 jxc kyz
seeland d6n
seem kud kue
seeming 359
seemingly 359 hnp
seemliness 35m 9sm
seemly 35m 9sm
seep cg7 ks3
seepage cg7 ks3
seeping 2dh
seer f78 ka4
segment k7a
segmental 46l
segmentation 6c7 k7a
segmented 46l
segregate d08 ewo laf
segregated 28b
segregationism bfa ewo
segregationist 78h bfa d08 ewo
segregator ewo laf
seigneur e5p
seigneury 6iq fsa
seignior e5p
seigniory 6iq fsa
seism 3uj cg4
seismal 3uj cg4
seismic 3uj cg4
seismologic 58j baj
seismological 58j baj
seismologist baj ewp
seismology 58j baj ewp
seize 6qf ex8 jtv jtw
seizer ex8 jtw
seizing 6qf jtv
seizure 5wf giq l0i
selachian 7f6
seldom hnh
select 1ab 34k 5zu eow j2f
selection 5zu j2f
selective 1ab acf j2f
selectively 1ab
selectivity 1ab 34k acf
selector eow j2f
self as9
selfish 3kc 9mf
selfishly 3kc hyq
selfishness 3kc 9mf
selfless 6g 78q 9m9
selflessly 6g hvl
selflessness 6g 78q 9m9
selfsame 3ic 9ds
selfsameness 3ic 9ds
sell 74b ewq kz1 lm9
sellable 3ht
seller ewq kz1 kz2
selling 74b kz1 kz2 lm9
selsyn 8u1
selvage 8u2 8u3
selvedge 8u2 8u3
semantic 52g bdg
semantically 52g
semanticist bdg ewr
semantics 52g bdg ewr
semen ahb i7m
semester 3bd hk8 hkm
semestral 3bd hk8 hkm
semestrial 3bd hk8
semiannual 3bb
semiannually 3bb
semiaquatic 80 82
semiautobiographical bmw
semicentenary 5ha hld
semicentennial 5ha hld
semicircle 3w0 g98
semicircular 3w0 g98
semiconducting xd
semiconductive xd
semiconscious asj y1
semiconsciousness asj y1
semidark gef h5
semidarkness gef h5
semiepiphyte fqk
semifinal chl ews
semifinalist chl ews
semilunar 3ge
seminal 2t8 ahb
seminarian ewt
seminarist cyu ewt
seminary cyu ewt
seminiferous ahb
semiology b4x
semiotic 4yj b4x
semiotical 4yj b4x
semiotician b4x ewr
semiotics 4yj b4x ewr
semiparasite fqe
semiparasitic fqe
semipro ewu
semiprofessional ewu
semisoft 1xs
semisynthetic 2nh
semiterrestrial dem
semitransparency 9ai pl
semitransparent 9ai pl
semitropic 5av
semitropical 5av
semitropics d53
sempiternal 1pe
sempiternity a3q
sempstress e1o
senator 4yk 6ir ewv
senatorial 4yk ewv
senatorship 6ir ewv
send 5xu eww k1n koa
sendee jm1
sender eww jir jm1 k1n
sending 5xu jm1 k1n koa
sendup buh
senegal dai
senegalese dai
senesce 2r9 igi
senescence 2r9 9v2 fv0
senescent 2r9 9v2 fv0 igi
senile 2rb 9v3 hjc
senility 2rb 9v3 hjc
senior 3kf gca
seniority 3kf gca
sensation au2 ksy
sensational 25l
sensationalist c0s c8t
sensationalistic 3kl c0s c8t
sensationally 25l
sense 3km 3kq 6tq 86f ara asd au2 bnx ihq iy2 ksy
sensed 2po
senseless 39z y4
senselessly 39z i1k
senselessness 47r ab6
sensibilise ihq
sensibility 3km asf
sensibilize ihq
sensible 39s a9q
sensibleness 39s a9q
sensibly 39s hth
sensify ara asd ihq
sensing atz
sensitised 3yo
sensitiser h6z ix6
sensitising 3l1 6r3
sensitive 3kq 3ku a1b arc iy2 ksy
sensitively 3ku
sensitivity 2ul 3kq a1b arc
sensitize ihq
sensitized 3yo
sensitizer h6z ix6
sensitizing 3l1 6r3
sensor 86f ksy
sensorial 3l3 ara
sensorimotor 6t1
sensorineural 571
sensory 3l3
sensual 2zi cij
sensualise ibj
sensualism cij djm
sensualist cij djm
sensuality 2zi cij
sensually 23q i35
sensualness 23q 2zi cij
sensuous 4i ara ckh
sensuously 4i
sensuousness 4i ckh
sentence 5gp 784 bhm jes
sentential 5gp bhm
sententious wr
sententiously i29 wr
sentiency ara
sentient 7k ase
sentiment 1ey 44i b2t ci1
sentimental 1ey 44i 94g ci1
sentimentalisation 79d i5u ivf
sentimentalism 94i ewx
sentimentalist 94i ewx
sentimentality 1ey 94g
sentimentalization 79d i5u
sentimentalize ivf
sentimentally 1ey
sentimentise i5u
sentimentize i5u
sentinel efm
sentry efm
sep hkg
sepal fgr
sepaline 4yl fgr
sepaloid 4yl fgr
separability 1ar gtj
separable 1ar gtj
separably 1ar
separate 3l7 gt7 k6z
separated 3l8 wa
separately 3l7 hsy
separation cbn k70
separationist ewy
separatist 17u ewy l7f
separator 82c
separatrix bw1
sepiolite h5y
seppuku 62b
sepsis 3li gli
sept cuz hkg
septal 4ym ad2
septate 4ym ad2
september hkg
septenary g5a
septic 3li gli
septicaemia glt
septicemia 3ln glt
septicemic 3ln glt
septum 4ym ad2
septuple 3qj
sepulcher 807
sepulchre 2bi 807
sepulture 807 ch8
sequel cae
sequenator 8u4
sequence 2sc a2z j1r jfq
sequencer 8u4 j1r jfq
sequent 2sc 7z
sequential 2sc 6z7 a2z
sequentially 2sc
sequestered 34i
sequestrate it4
sequestration 78h it4
sequin 8u5
sequined 3i
sequoia ffr
seraglio 8ds
serail 8ds
serape 8u6
seraph 2gi 54t dhm
seraphic 2gi 54t dhm
seraphical 54t dhm
serax 8na
serb dlk
serbian d7s dlk
sere 4bd h0n
serenade bzm
serendipitous 2h8 fcy
serendipity 2h8 fcy
serene vi
serenely vi
sereness 4bd h0n
serenity 9t4 ckn
serf ewz gf9
serfdom ewz gf9
serfhood ewz gf9
serial 2sc bot d1b
serialisation 73r ii9
serialise 73r ii9
serialization 73r ii9
serialize 73r ii9
serially 4yn
sericeous dj
sericterium 7qn
serictery 7qn
sericultural 5qi 6vq g1c
sericulture 5qi 6vq ex0 g1c
sericulturist 6vq ex0 g1c
seriema 7ky
series 2sc 4yn bot d1b
serif bvr
serigraph 8v6
seriocomedy byy
seriocomic 24i
seriocomical 24i
serious 3lw 968
seriously 3lw hrk
seriousness 13d a2g ckd
seriph bvr
sermon c8h ja7
sermonise brb c8h eql ja7
sermoniser eql ja7
sermonize brb c8h eql ja7
sermonizer eql ja7
serologic 5g9 b80
serological 5g9 b80
serologist b80 ex1
serology 5g9 b80 ex1
serous 5qj ah7
serpasil 8sg
serpent 7hh
serpentine 3w1
serrate 3rv
serrated 3rv
sertraline 8u7
serum 5qj ah7
servant lda
serve ljl
serviceability 33a 3mc a9l
serviceable 3mc a9l
serviceableness 33a 3mc 475 a9l
serviceberry cr3 fn1
serviceman ex2
serviette 8m0
servile 1b0 9te
servilely 1b0 i1s
servility 1b0 9te
serving cor jsg
servitor lda
servo 5s1 8u8
servomechanical 5s1 8u8
servomechanism 8u8
servosystem 8u8
serzone 8m7
sesame foj
sesquipedality 2fj
sess 8qa
sessile a6
set bea k4c
seta 7jf 97
setaceous 7jf 97
setline 90e
setose 97
setswana by7
sett 83q
setter dwv
setting gz6
settle j3n
settlement cxv d01 ioj ioo
settler ex3 ioj ioo
settling ccp
settlor ex4
setup 7v5
seven 3px g5a
sevener g5a
sevenfold 3qj
seventh 3q7
seventhly 3q7
sever 69o cax k76 k77
severable 1ar
several te
severalise j16 j1s
severalize j16 j1s
severalty gt7
severance 69o cax k76 k77
severe 2ka 9b7 a2f
severely 2ka hms hux
severing 69o k76
severity 2ka a2f
sew 6mn ex5 jxu
sewage hb9
sewed 3s9
sewer 8u9 ex5 jxu kbq
sewerage 8u9 hb9
sewing 6mn jxu
sewn 3s9
sex 3n2
sexiness 3mq 3n7 cik
sexism 76n dv2
sexist 76n dv2
sexlessness a0l
sexton ex6
sextuple 3qi
sextuplet g59
sexual 56g a0k
sexualise iws
sexuality 56g a0k
sexualize iws
sexually 3n2 56g
sexy 3mq cik
seychelles daj
seychellois daj
shabbily 21y 4cv
shabbiness 21y 4cv 6no 9kh
shabby 4cv 9kh
shabu 8kh
shabuoth hk4
shack 8f3 lih
shackle 8ub jwh
shackled fu
shadberry cr3
shadblow fn1
shadbush fn1
shaddock cra fnk
shade 9xb geg h8 ln7
shades 8xn
shadfly 7nh
shadiness 380 geg h8
shadow d4q geh h8 ln7
shadowbox 6uj k0u
shadowboxing 6uj k0u
shadowed h8
shadower kpi
shadowgraph 8rn
shadowiness geg h8
shadowing 67e kpi
shadowy geg geh h8
shaft bu0
shagbark fky
shagged 3rn
shaggily 43c
shagginess 3rn 43c gyi
shaggy 43c gyi
shaitan di2
shakable zc
shake 68y 690 6tb gfi i5v kle
shakeable zc
shaken 5o
shakespearean 5kb ex7 fb4
shakespearian 5kb ex7 fb4
shakeup 75j l7i
shakily 3ui 3v4
shakiness 3k5 3ui 3v4 gfi
shaking 68y kle
shako 7xp
shakspere fb4
shaky 3ui 6tb gfi
shallon fkq
shallow 15e
shallowly 15e
shallowness a6d
shalwar 8t6
sham 1v1 8a0 jar
shaman ezq lew
shamanise lew
shamanism 5rz bgj bgk
shamanist 5rz bgj
shamanistic 5rz bgj bgk
shamanize ezq lew
shamble 66c kmj
shambling 66c kmj
shambolic 5s0
shambolically 5s0
shame gv0 ldl
shamed 9o 9q
shamefacedly 9r
shamefacedness 9q 9r ck0
shameful 21w 9jr
shamefully 21w hy0
shamefulness 21w 2me 9jr
shameless 9oo 9u
shamelessly 9u ht3
shamelessness 9oo 9u
shamisen 8t7
shammer ebv ege jar ke7
shammy h8h
shamus er3
shandy ctv
shandygaff ctv
shanghai ex8 k39
shanghaier ex8 k39
shanty 8f3
shape a4j b24 g1d ic4 j3q
shaped 3ns
shapeless 3nt gaz
shapelessly 3nt
shapelessness 3nt gaz
shapeliness 3nc 99k
shapely 3nc 99k
shaper egb ic4 kbf
shaping g1d j3q
shard 8uc
share fsz l1k
sharecropper ex9
shareholder f19
shareowner f19
sharer en0 l1i l1k
sharia d18
shariah d18
sharp 1aj 31s 9aj
sharpen 8ud jv2
sharpener 8ud jv2
sharper du5
sharply 1aj ho5 ht7
sharpness 2x6 ap9 q1
sharpshoot egr jqh
sharpy du5
shatter 6am
shatterproof 16j
shave 641 i76
shaved 3nx
shaven 3nx
shaving 641 df9 i76
shavuot hk4
shavuoth hk4
shaytan di2
sheaf 804
shear 69p 8ue jxi
sheared 3o3
shearing 69p jxi k75
shears 8ue jxi k75
sheathing 8uf
shedder exa
shedding fce g1e i5n
sheen 9x4 hk
sheeny 9x4 dk9 hk
sheep 7pk
sheepcote 8ba
sheepfold 8ba
sheepherder exb
sheepish 3wt 9r ck0
sheepishly 9r
sheepishness 9r ck0
sheeplike 3wt
sheeprun 8ug
sheepwalk 8ug
sheer 37i kqo v0
sheesha 8et
sheik d31 dz7 exc
sheika exd
sheikdom d31 exc
sheikh exc
sheikha exd
sheikhdom d31
sheldrake 7iq
shelf 8ui
shelflike 8ui
shelfy 15f den
shell jqj
shellbark fky
shellfish 7ka
shellflower fol
shelling 6yb jqj
shelterbelt 937
shelve exe li5
shelver exe li5
shelvy 15f
shemozzle ge1
shenanigan 6n7 6o8
shepherd exb
sherbert cpb
sherbet cpb
sherd 8uc
sherlock er3
shew j1y
shiatsu 6mf
shibah hme
shibboleth c4g
shield 6qk 8uj dj2 jqa
shielder dj2 jqa
shielding 6qk jqa
shift 682 cgx imh
shifter 8c8 evp
shiftily 45q
shiftiness 3v6 45q 9cw 9q8
shiftless 6q 95f
shiftlessness 6q 95f
shifty 3v6 45q 682 9cw 9q8
shiksa exf
shikse exf
shillalah 8uk
shillelagh 8uk
shinbone ao3
shindig cyc
shindy cyc
shine 9x2
shingler juo
shingles gkb
shingling juo
shingly 3rl
shininess 31x 9x4 hk
shining 6gr jv0
shinney 6el
shinny 6el kmu
shintoism 5aj bgg dkb
shintoist 5aj bgg dkb
shintoistic 5aj bgg
shiny 9x4 hk
ship 5v4 73w 81j d1q exg ko8 kp0
shipload g6b
shipment 5v4 81j ko8
shipper d1q exg ko8
shipping 73w ko8
shipshape 42x
shipway 92r
shipworm 7ki
shirk 6nk eye l95
shirker eye l95
shirking 6nk l95
shirr 63g ik2
shirring 63g ik2
shirtwaist 8ul
shirtwaister 8ul
shirty 1wb
shisha 8et
shit boh hb4 i8y jb0
shite hb4
shithead e24
shitless 2kb
shitlist bm7
shitter dzt i8y
shitting fwr i8y
shitty 1vn a8u
shiva hme
shivah hme
shivaree c04
shiver 23i 6tb cl0 gqi i5w klb
shivering 3v4 gqi i5w
shivery 23i 6tb
shlemiel evr
shlepper evs
shlimazel evt
shlock 8tl
shlockmeister evu
shmaltz 94h
shmear d0l
shmegegge bob
shmo evv
shmoose jmc
shmooze jmc
shmuck evv
shnook evw
shnorr l0d
shnorrer evx
shoaly 15f
shoat 7oz
shock ckb exh i9s kgy kia
shocked 50
shocker exh kgy kia
shocking 3kk
shod 3o6
shodden 3o6
shoddily 3xz
shoddiness 3xz a2o a8t
shoebill 7kx
shoebird 7kx
shoeblack dsp
shoed 3o6
shoelace 8um
shoeless 3o9
shoemaker dw2
shoemaking 6jj
shoestring 8um
shofar 8un
shogunate d16
shoot 62h e8r jqm lal
shooter 8yi
shooting 5xx 62h lal
shootout 5y1
shop 5w2 8uo exj l2t l2u l9d
shopfront 8up
shophar 8un
shopkeeper exi
shoplift 6pf dso l0r
shoplifter dso l0r
shoplifting 6pf l0r
shopper exj l2t l2u l9d
shopping 5w2 l2t l2u
shopsoiled 4cx
shopwalker e63
shopworn 2tb 4cx
shoreward rg
shoring ju1
shorn 3o3
short 2fk a8b
shortage a78 gvt
shortcoming aae
shorten dg3 ig8 iju
shortener dg3 ig8 iju iwi
shortening iwi
shortfall a78
shorthand bj6
shortly hnc
shortness 2fk a8b
shorts 87z 8uq
shortsighted 36r 9s1
shortsightedness 36r 372 3ob 9s1 h1g
shot 5xx 8ur
shote 7oz
shotgun 8us
shoulder amf
shouldered amf
shout c2m c2r eum jf6 jf8
shouted 2g6
shouter eum jf6
shouting c2r c90 jf8
shove esk k8c kki
shovel 8qd exk g5v jx9
shovelboard 6ek
shoveler 7in exk jx9
shovelful g5v
shovelhead 7f7
shoveller 7in exk
shover esk k8c kki
show 6ff bwp j1y kur
showdown c5g
shower l06
showery 4b5
showgirl dvg
showily 33z hz8 i1x
showiness 33z 9ad o1
showing 6ff bwp kur
showman exl
showroom 8ut
showtime hlo
showy 33z 9ad
shred 8rs 8uu g66 k7u
shredded 13w
shredder 8uu k7u
shrew 7j3 exm
shrewd apc q1
shrewdly hvo q1
shrewdness 1xu apc q1
shrewish 1wc 95v
shrewishly 1wc
shrewishness 1wc 95v
shrewmouse 7j3
shriek c2q cee jfa
shrieking c2q jfa
shrill 215 9yx cef jfa
shrilling cef jfa
shrillness 215 9yx
shrilly 215 ho6
shrimpy 2d9 eux
shrine k3s
shrink ig1 krk
shrinking icd ifz
shrive jel
shrivel icd ig1
shriveled 4bd
shroud 8no k89
shrub 5jr fqa fqb
shrubby 5jr fqa
shrublet fqa fqb
shrunken 1o4
shtickl g5l
shtikl g5l
shtup 6sa
shua cwh
shucks a8u
shudder 693 i5w klb
shuddery ci cl0
shuffle 66c exn kmj
shuffleboard 6ek
shuffler exn kmj
shuffling 66c kmj
shuha cwh
shumac fny
shun 615 j97
shunning 615 j97
shunt 8uv kpt
shunter 8uv kpt
shut 2rn 68r 8uw 8ux jy7
shutdown 62p l75
shutter 8uw 8ux jy7 jy8 l8e
shutting 68r jy7
shwa c2d
shyly hua l8
shyness l8
shyster exo
siam dbg
sian d5y
sib exp
sibilant 1xw c2k ivw jnd jne jnf jng jni
sibilation c39 cdz jnd jnf jng jni
sibling exp
sibyl 35v exq exr
sibyllic 35v exq exr
sibylline 1i0 35v
siccative h8y
sichuan d5u
sicilia d7i d7j
sicilian d7i d7j
sick 4a9 4ao gi2 gqy
sicken ki7
sickening 4bm 9zl
sickeningly 4bm hy1
sickeningness 4bm 9zl
sickish 4ao
sickly 1zd
sickness 4a9 gi2
siddhartha dhd
sidearm 5x5
sidekick dt6
sidelong 19l
siderite hge
siderophilin hhk
sideslip 67w
sidesplitter buf
sidesplitting 24h
sidesplittingly 24h i0r
sidestep j95
sidetrack 8uz kru
sidewalk 8uy
sideward i36
sidewards i36
siding 8uz
sidle kkf
sidon d9l
siege 72s
sieve 8v0 k2m
sift 7bb 8v0 8v1 k2m
sifter 8v1 k2m
sifting 7bb k2m
sigh c3b i57
sight kvg
sighted 3of arl
sightedness 3of arl
sighting kvg
sightless 3oi gk9
sightlessness 3oi gk9
sightly dr
sightread ext ke1
sightreader ext ke1
sightsee 6tz exu kjs
sightseeing 6tz kjs
sightseer exu kjs
sigmoid 52e aly g8z
sigmoidal 52e aly
sign bkp bpe exw jgi jk6 l9a
signal buz exv jfu jfw jmd
signaler exv jmd
signaling buz jmd
signalisation bv6 jfw
signalization bv6 jfw
signaller exv jmd
signatory exw
signature bkp jk6
signer exw jk6 jmd l6j l9a
significance 2j6 3ol aau b1k
significant 11j 3ol aau
significantly 11j 3ol
signification bnw jgg
significative 3jx
signified bnx
signifier bhr jgg
signify 2j6 bhr bnw bpe buz jgg jgi
signing jmd
signior exx
signor exx
signory fsa
silage cs8
sildenafil 8v2
silence 386 8v3 8v4 96r 9yc gbd ir3
silencer 8v3 8v4 ir3
silene fht
silent 386 96r 9yc gbd ts
silently hqj ts
silica 4yo hgf
siliceous 4yo hgf
silicious 4yo hgf
siliqua fgk
silique fgk
silk 8v5 hm
silken hm
silkiness 9wg hm
silklike hm
silkscreen 8v6
silkweed frw
silkwood fkf
silky 8v5 9wg hm
sillabub cpa ctw
silliness 191 3m1 4c9 96e 9ro
silly 3m1 4c9 96e 9ro
silt hgg tv
silty hgg tv
silva dg4
silvan 4cg f2x
silver h51 hn
silverberry fl0
silverbush fl0
silverish n9
silvern hn io
silversmith exy
silvertip 7m3
silverworker exy
silvery h51 hn io
simian 7qp
similar 3if 9dt
similarity 2e9 2eb 3c3 3if 9dt
similarly 3if hqy
similitude 9dy
simmer 63m ik4
simmering 63m ik4
simoleons fub
simonise juz
simonize juz
simoom fee
simoon fee
simper ey0 i6r
simperer ey0 i6r
simperingly i37
simple 18x 3pb 9b1 9fo
simplicity 3ou 3pb 3t5 9fo
simplism 791 bsk
simply 30k hmh
simulacrum 88p
simulate kfb
simulated 2ng
simulator ke9
simultaneity 3zy a37
simultaneous 3zy a37
simultaneously 3zy
simultaneousness 3zy a37
simvastatin 8v7
sin 6oj 9ln ey2 len
sincere 3pk 9pc
sincerely 3pk i0l
sincerity 3lx 3pk 9pc ckd
sinequan 87w
sinew 3wa 4zt a1x afb
sinewy 449
sinful 48n 9ln
sinfulness 3fy 48n 9ln
sing 6fv bzt ey1 kej kem
singalong 7bh
singan d5y
singe goh imd
singer ey1 kej kem
singing 6fv kej kem
single tb
singleness 9pe
singlestick 8v8
singlet 8v9
singly tb
singsong 7bh
singular 1mn 2st
singularise jfx
singularity 3qc 9fg
singularize jfx
singularly 2st
singultus gqx
sinister cg
sinistral 3fl a4u
sinistrality 3fl a4u
sinistrorsal 18m
sinistrorse 18m
sinless 48j gev
sinlessness 48j gev
sinner ey2 len
sinning 6oj len
sinoper hap
sinopia hap
sinopis hap
sinuate 3w2
sinuosity 1wi 3w2 g9u
sinuous 3w2 g9u
sinuously 3w2
sinuousness 1wi 3w2 g9u
sinusoidal 3w3
sinusoidally 3w3
sip ey3 jry
sipper ey3 jry
sirach blk
sire e6b i7p
siriasis gmm
sirocco fci
sirup ct0
sis ey4
sise g59
sisham fm5
siss jnd jnf
sissified 2ho
sissiness 2ho 98d
sissoo fm5
sissu fm5
sissy 2ho 98d ey5
sissyish 2ho
sister ey4 g7s i0
sisterlike i0
sisterly ey4 i0
sistership g7s
sit 68s k6d
site l33
sitsang d8n
sitting 22p 68s 68t k6d kuk
situate lkn
situated 3mf
sixer g59
sixfold 3qi
sixpence fuh
sixpenny 1ko
sixth 3q6
sixthly 3q6
sixty 3q1
sizable 2ci
sizeable 11i 2ci a6o
sizeableness 11i 2ci a6o
sizz jnd jnf
sjaelland d6n
skag 7y2
skanky 2qe
skateboard 6eb ey7 knl
skateboarder ey7 knl
skateboarding 6eb knl
skater knk
skating knk
skeet 5y0
skeletal ans
skeptic 133 45h ey8
skeptical 133 45h atb b58 ey8
skeptically i31
skepticism 133 45h atb
sketch 8va c6d ey9 jkn kd4
sketcher 8va ey9 kd4
sketchily v8
sketchiness gwp v8
sketchy blw gwp v8
skew 22i a4p
skewed 22i
skewness 22i a4p
ski 6e1 eya knm
skiagram 8rn
skiagraph 8rn
skiagraphy g0z
skid 67w
skier eya knm
skiing 6e1 knm
skilful 3qm
skilfully i38
skill aq4 aq5
skillet 8bp
skillful 3qm aqh
skillfully 3qm i38
skillfulness 3qm aqh
skimpily 3jy i39
skimpy 3jy 3xc
skin adf
skinflint ekh
skinhead dqt
skink 7gp
skinniness 1o3 a05
skinny 1o3 a05
skint 3f9
skip 5vq
skirmish 6xe eyb jpy
skirmisher eyb jpy
skirt j95
skirting kq
skittish 1jh 94a
skittishly 1jh
skittishness 1jh 94a
skittle 8mg
skivvy eyc
skoplje d9s
skreak jn0 kvw
skreigh jn0
skua 7l7
skulduggery bto
skulk efx li1
skulker efx ege l97 li1
skulking 6nj l97
skullduggery bto
skunk eut
skunkbush fnz
sky dg6
skydive 66w eyd koq
skydiver eyd koq
skydiving 66w koq
skylark kl1
skyline d3s
skyward 46z hvd
skywards hvd
slabber ial
slack 41n
slacken ipz
slackening cgv
slacker eye l98
slacking 6nk l98
slackly 41n hrt
slag hgh
slaked 2kk
slam eyf juu juv
slammer 8gn eyf juv
slanderer dzq jba
slanderous 1y6 79g
slanderously 1y6 i3a
slangily 1re
slanginess 1re 9tz
slangy 1re 9tz c4q
slant bez kl2 kqt
slanted 22h
slanting 22h
slantingly 22h i3b
slantways i3c
slantwise i3c
slap 5y8 cfe eyg k0o
slaphappy 3di
slapper eyg k0o
slash 6bf eyh god jxl k0a
slasher eyh jxl
slask dbv
slat 8vb
slater 7kq
slatey nf
slattern 430 eyi f1j
slatternliness 430 9sb
slatternly 430 9sb eyi f1j
slaty nf
slaughter 62d chq dtf is0 jxm
slaughterer dtf jxm
slaughterhouse 7sw
slaughterous 62d fj
slav 5qk dk3
slaveholding 6d4
slaver ial
slavery 6d4 gf8
slavey eyc
slavic 5qk bxh
slavish 1b3
slavishly 1b3
slavonic 5qk bxh dk3
slaw csd
slay 627 edg lag
slayer edg lag
slaying 627 lag
sleaze 3xy 9kn
sleaziness 3ck 3xy 9kh
sled 6e7 8vc eyj knn
sledder eyj knn
sledding 6e7 knn
sleekly hm
sleekness 9wg hm
sleep asl c3 eyk ggk i5x
sleeper eyk i5x
sleepily c3
sleepiness c3 ggp
sleeping asl i5x
sleepless c0 ggf
sleeplessly c0
sleeplessness c0 ggf
sleepwalk 660 eyl kmh
sleepwalker eyl kmh
sleepwalking 660 kmh
sleepwear 8mf
sleepy c3 ggk ggp
sleepyheaded c3
sleet 1t5 fef
sleety 1t5 fef
sleeveless 34s
sleigh 8vc knn
sleight aqn
slender 1o5 a07 a6l
slenderise ik8
slenderize ik8
slenderly 1o5 2da i1a i3d
sleuth 6ka eym j7y
sleuthhound 7lm eym
sleuthing 6ka j7y
slews g6f
slezsko dbv
slice god jva k71
sliced 13w
slicing jva
slick 9wh
slicked 43b
slicker 8ms
slickly hus
slide 67v kkh kl5
slideway 835
slight 79r
slighting 1ij
slightingly 1ij hy7
slightly hnl
slim 1o5 a07
slime he3
slimed 3qz
sliminess 1vw 3qz 9h2 9vg
slimly 1o5 i3d
slimness 1o5 2da a07
slimy 1vw 3qz 9h2 9vg he3
sling 5x6 8ve eyn k54
slinger eyn k54
slinging 5x6 k54
slingshot 8ve
slip 5uz 5vt 67w kl8
slipover 8r6
slipperiness 3qy 45r 9q8 9wh
slipperwort fok
slippery 3qy 9wh
slipping 3r0
slippy 3qy 67w 9wh
slipstream fbt
slipway 92r
slit al5 gap k71
slither kl5
slithering 3r0
slivery 4z0 df9 dga
slob eyo
slobber e1p ial
slobberer e1p ial
slogan c4g eyp
sloganeer c4g c8p eyp kd5
sloganeering c8p kd5
slop csc k6c kmt
slope dg7 kqs
sloped 22h
sloping 22h
slopingly 22h i3b
slopped 1bn
sloppily 436
sloppy 436 gyh
slops csc
sloshed 1bn
slothful 95e i6
slothfulness 95e i6
sloucher kp6
slouchily 437
slouchy 437
sloughing g1e i5n
sloughy 4aw
slovakia 5e5 d6i
slovakian 5e5 d6i
sloven 434 eyo
slovenian d7u
slovenija d7u
slovenliness 434 gyh
slovenly 434 eyo gyh
slow 1nf a4b a4d ipy
slowcoach eph
slowdown 72b ipw ipy ipz
slower 1nf
slowest 1nf
slowgoing 1gv
slowing a4b ipy ipz
slowly 1nf hrg
slowness 1nf a4d ar0 q8
slowpoke eph
slowworm 7gq
slubbed 3rg
slue kkh kqo
slug 5yb 801 dre k0i
slugfest 77o
sluggard l6u
slugger dre k0i
sluggish 1nh
sluggishly 1nh
sluice 8vf
sluicegate 8vg
sluiceway 8vf
slum 3fg d4s
slumber c4 eyk ggk i5x
slumberer eyk i5x
slumberous 38g c4 gfy
slumbery c4 ggk
slumbrous 38g c4 gfy
slummy 3fg d4s
slump g1f ipn kp6
slurred 290
slushy 1ey
slut dmz eyi
sluttish 430 9sb mc
sluttishness 430 9sb mc
sly 9c apb
slyboots e17
slyly 9c hwv
slyness 9c apb
smack 5y8 5y9 cfe k0h kxa
smacker 5y9 k0h
smacking 5y8 k0h
small 2d3 a6t
smallness 2d3 a6t
smallpox gk5
smarm 3pr bqy
smarmily 3pr i46
smarminess 3pr 9pi
smarmy 3pr 9pi bqy
smart 1n4 9k9 apa
smarting kts
smash 6am cfc iko k05
smashed 1bn
smashing 1vg 6am iko
smattering g61
smell 1rv 6u6 9y8 arp au4 ktw
smelling 6u6 ktw
smelly 1rv 9y8
smelter 8vh
smeltery 8vh
smidge g66
smidgen g66
smidgeon g66
smidgin g66
smile aof bwf eyr i6p jnz
smiler aof eyr i6p jnz
smiling bwf i6p mg
smirk eys i6r
smirker eys i6r
smithy 8bi
smitten 4l
smock 88j 8vi kc8
smocking 8vi kc8
smog gzd re
smogginess gzd re
smoggy gzd re
smoke 3qx 6re 8qa feg jt9
smoking 6re jt9
smoky 3qx feg
smoldering 7f
smolderingly 7f i4q
smooch 6sl k18
smooching 6sl k18
smooth 19d 3r3 88b 9u3 9wf jv8
smoothbore 3rw
smoothed 2al
smoothened 2al
smoother 88b jv8
smoothie eyt
smoothly ht5
smoothness 3r3 9wf
smoothy eyt
smorgasbord d0j
smother k7l k7m
smothered 27g
smotherer f17 k7k
smothering gk
smouldering 7f
smoulderingly 7f i4q
smudgy 9a6
smug cly z5
smuggle 74a eyu l3r
smuggled 2dt
smuggler eyu l3r
smuggling 74a l3r
smugly z5
smugness cly z5
smuttily i3e p2
smuttiness 9t1 gye oq p2
smutty 6nv 9t1 c2t gye oq p2
snack js3
snacker ekq js3
snailfish 7so
snake 3w1 7hh
snakeberry fh1
snakebird 7l9
snakefish 7rm
snakehead fol
snakelike 3w1
snakeroot fiz fp2
snakeweed fiw
snaky 3w1 7hh
snap jfh k7t
snappish 1wd 95u
snappishly 1wd
snappishness 1wd 95u
snappy 1wd
snare azp eyv k3m
snarer eyv k3m
snarf l0p
snarky 3j2
snarl jfh
snarled fy
snarly asv fy
snatch 5yg eyw k1r
snatcher edf eyw k1r k38
sneak erx km8
sneakily 3jt i3u
sneakiness 3jt 3w6 97a
sneaking 3ju
sneakingly 3ju
sneaky 3jt 3w6 97a erx
sneer brk eyy i6z i70
sneerer eyy i6z i70
sneering 1im
sneeringly 1im i3f
sneeze 4as eyz gp0 i5a
sneezer eyz i5a
sneezing gp0 i5a
sneezy 4as gp0
snicker c35 i6t
snide 1im
snidely 1im i3f
sniff ez0 i5i ktx
sniffer ez0 i5i ktx
sniffler ez1
sniffly 467 6ri
sniffy 36f
snigger c35 i6t
snip 8vj jxj k2f
sniper jqh
snippet 8vj
snipping 8vj k2f
snips 8vk
snitcher e5t eyx jb0 l2n
sniveler ez1
sniveling i8l
sniveller f8m i8l iai jmi
snob 34h ez2
snobbery 9rd
snobbish 34h 9rd
snobbishly 34h i3g
snobbishness 34h 9rd
snobbism 9rd
snobby 34h ez2
snoek 7r9
snog 6sm k1l
snogging 6sm k1l
snoop ez3 j7y
snooper ez3 j7y
snoopiness 140 asp
snoopy 140 asp ez3
snoot 36d aoc ez2
snootily 36d i3g
snooty 36d ez2
snooze 6sz i5y
snore 6rh ez4 i60
snorer ez4 i60
snoring 6rh i60
snort 6rd c2s c35 i5f
snorting 6rd i5f
snorty 1wb c35
snot 36d ahv ez2 ox
snotty 36d ahv ez2 ox
snout 7q9
snow feh
snowberry fna
snowboard 67x ez5 ksx
snowboarder ez5 ksx
snowboarding 67x ksx
snowfall feh
snowplough 8vm
snowplow 8vm
snowstorm fei
snub c6m j8i jnq
snuffer iry
snuffler iai
snuffling 467
snuffly 467 6ri
snug 363 gvh
snuggery 85d
snuggle 6d6 6sl k16
snuggled qt
snuggling 6sl k16
snugly 363
snugness 363 gvh se
soak g1g k85 l2j
soakage g1g k85
soaked 1bn
soaker dnk fe8 if0 jsv
soaking g1g k85
soap 5k7 8vn i75 ivo
soapbox 85v
soapiness 5k7 9wi
soaprock hgi
soapstone hgi
soapsuds dg8
soapy 3pr 5k7 8vn 9wi
soar 66v knu
sob 6td i8k
sobbing 6td i8k
sober 1br 3ly 96a gg5
soberly 3ly hry
soberness 1br 3ly 3mb 96a gg5
sobriety gg5
sobriquet biu
sociability 3sa 96u xi
sociableness 3sa 96u xi
sociably 3sa hzk
social 4yp cuu
socialised yb
socialiser ez8 l5i
socialising 7a5 l5i
socialism bfm ez6 ic
socialist bfm czr ez6 ic
socialistic bfm czr ic
socialize 7a5 ez8 l5i
socialized yb
socializer ez8 l5i
socializing 7a5 l5i
socially 4yp
societal 4yp cuu
society 4yp cuu
sociobiologic 4mg b9b
sociobiological 4mg b9b
sociobiologically 4mg
sociobiologist b9b ez9
sociobiology 4mg b9b ez9
sociocultural b5i cuu
socioeconomic 4s2 4s4
socioeconomically 4s4
sociolinguist bdi eza
sociolinguistic 52j bdi
sociolinguistically 52j
sociolinguistics 52j bdi eza
sociological 587 bbz
sociologically 587
sociologist bbz ezb
sociology 587 bbz ezb
sociopath 4yq es6
sociopathic 4yq es6
sock k02
socratic fb5
sod dgk
sodalist cw6 ezc
sodality cw6 ezc
sodbuster e5a
sodden 4az
sodding 2kl
sodomise 6sf let leu
sodomist 6sf ezd
sodomite ezd
sodomize 6sf let leu
sodomy 6sf 6sy ezd let
sofa 8vq
soft 1xj 9tv 9vl
softback 8nz
soften in9
softener igu
softening 1xo igu
softheaded 33b
softhearted 1y0 cjv
softheartedness 1y0 cjv
softie eze
softish 1xs
softly hoy
softness 1xj 9vl
softy eze
sogginess 1zq 4aw
soigne 1ep
soignee 1ep
soil gy9 haq k5y
soiled om
soiling 65i k5y
soilure 65i k5y
soja fm8
sojourn llf
sojourner llf
solace 790 cix gvg kil
solacement cix gvg kil
solar dge
solarisation a2y kt7
solarium 8xo
solarization a2y kt7
solder 5yy ezf k8s
solderer ezf k8s
soldering 5yy k8s
soldier 2kh aqf ezg jou
soldiering aqf jou
soldierlike 2kh
soldierly 2kh ezg
soldiership aqf ezg
soldiery d0i jou
sole 3nw ivg
solecism 5vt
solely 3nw hmo
solemn 3ly 96b
solemness 3ly 96b
solemnisation 6fc lat lfj
solemnity 3lx 3ly 96b
solemnization 6fc lat lfj
solemnly 3ly
solenogaster 7ke
solfege 7bi 7bj
solfeggio 7bi 7bj
solicit ezi j7r
solicitor 6is ezh ezi j7r
solicitorship 6is ezh
solicitous af cju wh
solicitously wh
solicitousness af cju wh
solicitude cju
solid gx8 hgj iq9
solidification fy6 iq9 iqa
solidified 3sg
solidify fy6 gx8 hgj iq9 iqa
solidifying fy6 iq9 iqa
solidly 1ap 3tc
solidus bw1 fud
soliloquise ji9
soliloquize byr c4s ji9
soliloquy byr c4s ji9
solitarily 3s1
solitariness 3s1 3s3 3s6 941 gt9
solitary 3s1 3s6 941 ea7 gt9
solitudinarian ea7
solleret 8vr
solmisation bw8
solmizate 7bj bw8 kek ken
solmization 7bj bw8 kek ken
solo 7bn ezj
soloist 7bn ezj
solomon 4yr fb6
solomonic 4yr fb6
solon f0z
soluble 3sw a0q
solubleness 3sw a0q
solution bsx
solvability 3t0 acw
solvable 3t0 acw
solvation iqd iqe
solve 5zb bsx eq6 j0a j5g
solvent hgk iqd iqe
solver eq6 j0a j5g
solving 5zb j0a j5g
somaesthesia ars aui
somaesthesis ars
somalia 5ql dak
somalian 5ql dak
somataesthesis ars
somatesthesia ars aui
somatogenetic 2zk
somatogenic 2zk
somatosense arj
somatosensory arj
somatotrophin ahm
somatotropin ahm
somber gek nx
somberly i3h mn
sombre 96a gek mn nx
sombrely i3h
somebody 5tb
somehow hn2
someone 5tb
someplace hn0
somersault 6e0 kkc
somersaulting 6e0 kkc
somesthesia ars aui
somesthesis ars
someway hn2
someways hn2
somewhat hnl
somewhere hn0
somite 7su
somnambulate 660 kmh
somnambulation 660 kmh
somnambulism 660 eyl
somnambulist 660 eyl
somniferous 3ve
somnific 3ve
somniloquism 661 ezk
somniloquist 661 ezk
somniloquy 661 ezk
somnolence c4 ggp
somnolent c4 ggp
somnolently c4 hyg
sonant 3u4 jhl
sonar 8vs
song bzt ezl kej kem
songful 2jm 9yi
songfulness 2jm 9yi
songlike 2jl
songwriter ezl
sonic bc
sonnet bk5 ezm
sonneteer bk5 ezm
sonny dsw
sonogram 8vt
sonography 6up
sonometer 7w1
sonority 2gf 9yw
sonorous 2gf 9yw
sonorously 2gf i2y
sonorousness 2gf 9yw
sonsie 3nd
sonsy 3nd
soochong cu5
soon hnc
sooner hvc
soonest hne
soot h9d nb oy
soothe kil
soothing cn
soothingly cn
soothsayer e6a
soothsaying awq
sootiness gye oy
sooty h9d nb
soph ezo
sophism 47l b0r dud
sophist 47l 5he b0r dud ezn
sophistic 47l 5he b0r dud ezn
sophistical 47l dud
sophistication b5k
sophistry b0r
sophomore ezo
soporiferous 3ve
soppy 1ey 4az
sorb g1h h39 k6a
sorbed 28g
sorbefacient d
sorbent h39 k6a
sorcerer ezp
sorcerise b54 imn
sorcerize b54 imn
sorcerous 2nm b54
sorcery 2nm b54 imn
sordid 3ck 9jq
sordidly i3i ot
sordidness 3ck 9jq gyf ot
sordino 8vu
sore 2ul gq8
sorely 319
soreness 2ul 319 7b cj7 gq8
sorgho fjw
sorgo fjw
sororal i0
sorption g1h k6a
sorriness 1vl 47p a8r
sorrow cmd khk
sorrower ej4 khk
sorrowful 2b2 cma ger
sorrowfully 2b2 hyc
sorrowfulness 2b2 cma ger
sorrowing 2b4
sorry 1vl 1xc a8r
sort azt j1g
sorted og
sorter j1g
sot e1x
soteriological 4ys bdy
soteriology 4ys bdy
sothis dg5
sottish 1bp 9r2 gg4
sottishly 1bp
sottishness 1bp 9r2 gg4
soubriquet biu
souchong cu5
soudan db8 db9
sough jms
soughing 2gb
soughingly 2gb
soul 5tb ezr
soulful 1f2 chv
soulfully 1f2
soulfulness 1f2 chv
soulless 3l0
soullessly 3l0
soundable 1ok
sounding 35b
soundless 386 9yf
soundlessly 386 i3j
soundlessness 386 9yf
soundly 15h hol
soupcon g67
soupiness 42a 94g 9vj
soupy 1ey 42a 9vj
sour 1rz 9z8 auc g1i iqx kxg
source d22
sourdine 8vu
souring g1i iqx
sourish 3z7
sourly 1w7
sourpuss ezs
soursop crh
sousaphone 7xa
souse 65n if0
soused 1bn
sousing 65n if0
souslik 7oa
southeaster 2pi fcl
southeasterly 2ph 2pi fcl
southeastern 2ph
souther 2pe
southern 2pf a5p
southernmost 2pg
southernness 2pe 2pf a5p
southmost 2pg
southpaw eej
southward i3k
southwards i3k
southwester 2pj fck
southwesterly 2pj fck
souvenir 8h4
souvlaki ct7
souvlakia ct7
sovereign 1b9 1s5 ezu
soviet dam
sovietise kfd l7m
sovietism czu
sovietize kfd l7m
sow ezv jih k4i
sower ezv jih k4i k4j
soya fm8
sozzled 1bn
space 52d 5tk kp5
spaced wa
spacefaring 673
spaceflight 673
spaceman dpv
spaceship 8wl
spaceward i4u
spacewards i4u
spacey 10n
spacial 52d 5tk
spacing kp5
spaciotemporal vf
spacious 2cm a6p
spaciously i2x sb
spaciousness 2cm a6p sb
spacy 10n
spadeful g5v
spall dg9
span lkd
spandrel 8vv
spandril 8vv
spangled 3i
spangly 3i 8u5
spanish db6
spank 776 eyg k0w
spanker eyg k0w
spanking 1g7 776 k0w
spanner 93m
spare 1o6 a79 ezx l99
spareness 1o6 6v a04 a79
sparer ezx l99
sparing 42r
sparingly 42r i1a
spark 9x0 cfh kan
sparkle 1c1 9wz 9x0 cfg cfj fu5 irm ln4
sparkleberry fkr
sparkler fu5 ln4
sparkly 1c1 9x0 cfj he
sparse a79 wb
sparsely wb
sparseness a79 wb
sparsity a79 wb
spasm gr0
spasmodic 3v0
spasmodically 3v0 i3l zn
spasmolytic 7v1
spasticity 3v0
spatial 52d 5tk a4e
spatiality 52d a4e
spatially 52d
spatiotemporal vf
spatter 6ms ceg jz2 k63
spattered 2tl
spattering 6ms ceg jz2
spawl dg9
spay 6lt i7z
spaying 6lt i7z
speak c3c ezy jh1 ji6
speakable 1la
speaker 8ip ezy jh1
speaking c3c jh1 ji8
spear 8vw 8vx
spec bs0
special 1u6 2su 9fh
specialised 3ti
specialiser ezz l88
specialism 6gx atq ezz f00
specialist 3tj 4yt 6gx atq ezz l88
specialistic 3tj 4yt ezz f00
specialization 6gx l88
specialize jlj
specialized 3ti
specializer ezz l88
specially 2su hpg t0
specialness 1u6 2su 9fd 9fh t0
specialty aa5
speciate g1j ib4
speciation g1j ib4
species cwl
specific 1u1 1u4 9fe
specifically 1u4
specification bs0 jld
specificity 1u1 9fe
specify 763 bs0 jh9 jld
specious 3pu 45a 9q5
speciously 45a
speciousness 3pu 45a 9q5
speck 991 h2y
specked 309
speckled 309
speckless ok
spectacle 1be 8vy ym
spectacled 3j
spectacular 1be 25p 8vy
spectacularly 25p ht4
spectate f01 kuv
spectator f01 kuv
specter b0x di4
spectral 2nj 4yu a84 fbr
spectre b0x di4
spectrogram 8vz
spectrograph 4yv 8vz 8w0
spectrographic 4yv 8vz 8w0
spectrographically 4yv
spectrometer 59x 8jo
spectrometric 59x 6ko 8jo
spectrometry 59x 6ko
spectroscope 59y 8w1
spectroscopic 59y 6ko 8w1
spectroscopical 59y 6ko
spectroscopy 59y 6ko
spectrum 4yu a84 fbr
specular 3e5
speculate 1fg b0m buo f02 j07 jg5
speculation b0m buo j07 jg5
speculative 1fg 3tb 9f0 h0w j07 jg5 l0h
speculatively 13z
speculativeness 1fg 3tb 9f0 h0w
speculator f02 j07 jg5 l0h
speech c8a jjm jjn
speechifier elu jjn
speechify c8a elu jjn
speechless 9m 9ye
speechlessly 9m
speechlessness 9m 9ye
speechmaker elu
speed 1nc 1ne 67z a43 hm5 ipv ipx krg krh krj
speeder krh
speedily 1nc hpj
speediness 1nc 1ne a45
speeding 67z krh krj
speedup 680 ipv ipx
speedwell foo
speedy 1nc 1ne 67z a43 a45 hm5
spelaeologist 6pw bao eqb
spelaeology 6pw bao eqb
speleologist 6pw bao eqb
speleology 6pw bao eqb
spell bja f03 gsz jgr
spellbinder i67 j7k kj1
spellbinding ar
spellbound 1fl
speller f03 jgr
spelling bja jgr
spelunk eqb j14
spelunker eqb j14
spend 74o f04 l08
spending 74o l08
spendthrift 42t f05
spent 43j
sperm 4yx aj8
spermatic 4yx aj8
spermatocide 8w2
spermatophyte ffh
spermatozoan aj8
spermatozoid fq1
spermatozoon aj8
spermicidal 4yw 8w2
spermicide 4yw 8w2
spermous 4yx aj8
spewer f7i i94
sphacelate fdq gow iaa
sphacelus fdq gow iaa
sphalerite hid
sphere 3g6 4yy 8w3 gz9
spheric 3g6 8w3 a5a gac gad
spherical 3g6 4yy 8w3 a5a gac gad
spherically 4yy
sphericalness 3g6 a5a
sphericity 3g6 a5a
spheroid 3gj gab
spheroidal 3gj gab
sphingid 7nu
spic ok
spice 9z3 iwh kx4
spiceberry cr1 fjf
spicery 9z3 iwh kx4
spicily 416 i27
spiciness 3mv 416 9su 9z3
spick dl2 ok
spicule ajp
spiculum ajp
spicy 3mv 416 9su 9z3
spider 4io 7hs
spiderflower fi5
spiderlike 4io
spiderly 4io
spiderwort fmu
spidery 4io 7hs
spiegel hgn
spiegeleisen hgn
spiffy 1mu
spigot 8a6 8yb
spik dl2
spikelet fpr
spikenard 8m3
spiky 214
spile 8pg
spill 67y 8w4 exa k6c
spillage 67y k6c
spiller 90e exa k6c
spillikin 8gm
spillway 8w4
spin 68p kr7
spinal 568 7jb ant
spinally 568
spindlelegs an1 f06
spindleshanks an1 f06
spindly 1o0
spindrift hgr
spine 568 ant
spineless 3wi 9rh
spinelessness 3wi 9rh
spininess 97 9wq
spinnability 1q2 9c4
spinnable 1q2 9c4
spinnbar 1q2
spinous 31r 3tm 7jb fpr gb2
spinster f07 gdk
spinsterhood f07 gdk
spiny 3tm 97 9wq
spiral 83t krd
spiraling 3w4
spirally 3w4
spirant 1xw c2j
spire 8wp
spirilla 7cy
spirillum 7cy
spirit f08 gzy ie0 jue
spirited 3tn 94t
spiritedly 3tn
spiritedness 1bz 3tn 7o 94t
spiritise jue
spiritism 93y
spiritize 94v f08 gzy jue
spiritless 1ay 3tv 95a
spiritlessness 1ay 3tv 95a
spiritous 1y1 cto
spirits 1y1 cto
spiritual 3he
spiritualisation 6gy irv izm
spiritualise 6gy irv izm
spiritualist 592 93y b37
spiritualistic 592 b37
spirituality 4cq 93y fs5
spiritualization 6gy irv izm
spiritualty fs5
spirituous 1y1 cto
spirochaete 7df
spirochete 7df
spironolactone h84
spit 5xp ahw f09 iaj
spitball 5xa
spite cnq khb
spiteful 9n6 cnq eb
spitefully eb hxr
spitefulness 9n6 cnq eb
spitter 5xa f09 iaj
spitting 5xp iaj
spittle ahw
spittoon 8w6
splanchnic 547
splash 65p 6ms jz2 jz3 kmt
splashboard 8w7 92j
splasher 8w7
splashiness 410 9kl
splashing 65p 6ms jz2 jz3
splatter ceg
splattered 2tl
splattering 6ms ceg jz2
splayfoot 1ql ane
splayfooted 1ql
spleen 4yz agj
splendid dt
splendidly 3xr hru
splendiferous dt
splendor 9kb 9x5
splendour 9kb 9x5
splenetic 1w1 4yz agj cnx
splenic 4yz agj
splice 8w8 k74
splicing 8w8 k74
spliff 8gw
spline 8vb
splinter 16h 4z0 6an dga l9k ld0
splintering 6an l9k
splinterless 16j
splinterproof 16j
splintery 16h dga
split 6br dfr k6y l9h
splitsaw 8sr
splitting im
splodge 9a7
splotch 9a7
splotched 305
splutter ceg
spoil 7bt g1k ier lcm
spoilable 2xu cu6
spoilation 6xt k7e
spoiling 7bt g1k ier lcm
spoilsport f0a
spokesperson f0b
spoliation 6xt k7e
spondaic 5qm c1h
spondaise kdh
spondaize kdh
spondee 5qm c1h
sponge g jzh
spongefly 7nm
spongelike 1xt g
sponger eei jzh l0e
spongillafly 7nm
sponginess 1xt 9vm 9vv g
spongioblastoma gnc
spongy 1xt 7jk 9vm 9vv
sponsor 796 enb ky4
sponsorship 796 enb
spontaneity 3ty 9hi
spontaneous 3ty 9hi
spontaneously 3ty
spontaneousness 9hi
spoof buh jbh
spookily hyn
spooky 1jh
spoondrift hgr
spoonfeed 6ue 71v j83 jsd
spoonfeeding 6ue 71v j83 jsd
spoonflower fhp
sporadic zm
sporadically hta zm
sporanox 8gl
spore ffc
sporogenous ffc
sporophyl fpw
sporophyll fpw
sport 6fj kl1
sportfishing 6eg
sporting 1lw 6fj
sportingly 1lw
sportive 3m5 6fj 96j
sportively 3m5
sportiveness 3m5 96j
sportscast f0d jig
sportscaster f0d jig
sportsman 9mx f0c
sportsmanlike 1lw
sportsmanship 9mx f0c
sportswear 8w9
sportswoman f0c
sporulate fzq kfr
sporulation fzq kfr
spot 5z4 d4y e5s efm kuy
spotless gy5 ok
spotlessly ok
spotlessness gy5 ok
spotlight gui iu7
spotted 30e
spotting 5z4 65j k5v kuy
spotty 30e yi
spousal 4z1 52l ch9 f0f
spouse 4z1 f0f
spout duy jn9 krz
spouting 22q
sprag 8pu
sprain i9v
sprat 7ri cs4
sprawl a5v f0g k6e kql
sprawler f0g k6e
sprawling a5v k6e
sprawly a5v
spray 7vy jz0
sprayer 7vy jz0
spread 8wa a64 jza
spreader 7zr 8wa jza
sprechgesang c9z
sprechstimme c9z
sprig frt
sprightliness 3ts 94v
sprightly 3ts 94v
spring 5xt hkx kom
springbok 7pt
springbuck 7pt
springiness 1e6 a1f
springtail 7ml
springtime hkx
springy 1e6 a1f
sprinkle 8wb g5k jz3 jz5
sprinkler 8wb ifh jz3
sprinkling g5k jz5
sprint 66g f0h kn8
sprinter f0h kn8
sprite dhn
sprout fy2 ilb
sprouting fy2 ilb
sprucely 1mu hmk
spruceness 1mu gy7
sprue gsn
spry 2a
spue i94 iaj
spume 3tf dgb iu5
spumy 3tf dgb
spunk 3tp 9of g7 hi6
spunky 3tp 9of g7
spur c93 kiw le5
spuriously 45a
spuriousness 1v3 45a
spurn f0i j8h
spurned 2gu
spurner f0i j8h
spurring c93 le5
spurting 22q
sputter ceg kwq
sputtering ceg kwq
sputum ahu
spy 5z4 j7y kuy
spyhole 8om
squabble c5m j7b
squad cxj
squalid 3ck gyf ot
squalidly i3i ot
squalidness 3ck gyf ot
squall jf8 jmu
squalling 38l
squally 38l
squalor gyf
squander 6nn erc jrd l09
squandered 2fy
squanderer erc jrd l09
squandering 6nn jrd
square 3g9 a57
squarely 19s ho9
squareness 3g9 a57
squash k8q
squat 20y 40i 68u 6k0 a8j k6h
squatness 20y 40i a8j
squatter f0j
squattiness 40i 9zu
squatting 68u 6k0 k6h
squatty 40i 9zu
squawbush fnz
squawk ceh f8m jn0
squawker f8m jf2 jn0
squawky ceh if
squawroot fgv
squeak 216 8wc cei kvw
squeaker 8wc kvw
squeaking 216
squeaky 216 cei
squeal 7oy jnh
squealer 7oy ec4 j9m jnh
squealing 216
squeamish 1nk 9sc gqz
squeamishly 1nk
squeamishness 1nk 9sc gqz
squeezability 1xl 9vm
squeezable 1xl 9vm
squeeze 69i 8wd k1z k8q
squeezer 8wd k8q
squeezing 69i k1z
squelch 8we brl ir6
squelched ry
squelcher 8we brl ir6
squid crw
squiffy 1bn
squiggle 3vq bko bv8
squiggly 3vq bko bv8
squinched 2rq
squint 6tv f0k i5m
squinter f0k i5m
squinting 2rq
squinty 19l 6tv
squirm 694 f8v kkd
squirmer f8v kkd
squirrelfish 7s7
squirt 92q cgj jz4
squirter 92q jz4
squirting 22q
squishy 1xt
srbija d7s
stab f0l jui
stabber f0l jui
stabbing 1bv 1ya
stabilisation 76x ihn
stabilised 3ue
stabiliser 8wg ihn
stabilising 20c
stability 3ta 9gt
stabilization 76x ihn
stabilize 76x 8wg ihn
stabilized 3ue
stabilizing 20c
stable 3ta 3ud 8wh 9da 9gt l8y
stableboy f0m
stableman f0m
stableness 3ta 3ud 9gt ll
stabling l8y
stably 3ud ll
staccato 3uk
stack f0n k4o k4p
stacker f0n k4o k4p
stacks g6f
staff cyv
stage byk f0o gbz hm8 kdu
stager f0o kdu
stagey 1bi byk
stagflation 4z2 g1l
stagflationary 4z2 g1l
stagger 666 f0p kn2 kn3
staggerer f0p kn2
staggering 25m
staggeringly hse
staghead fm4
stagily 1bi i3m
staginess 1bi 9ho
stagnancy 1cc 22r gft gfu l6u lm5 lm6
stagnant 22r gfu lm5 lm6
stagnation gft l6u lm6
stagy 1bi 9ho byk
staid 158 96b
staidly 158 hry
staidness 158 96b
stain 9a8 f0q iim
stainability 4z3 9w7
stainable 4z3 9w7
stained 2un
stainer f0q iim
staining 65j
stainless fd
staircase 8wj
stairs 8wi
stairway 8wj
stake ftt jqq ldi
stakes ftt
stale 1sl 9v4
stalemated 2qc
staleness 1sl 2td 9v4 ar6
stalinabad db3
stalingrad dap
stalinisation g1m iwu
stalinise g1m iwu
stalinism d16 f0r
stalinist d16 f0r
stalinize g1m iwu
stalino dax
stalk 67f kpl
stalked a7
stalking 67f
stalkless a6
stall 72t 7z0 li4
stalling 72t
stalls 8wh
stalwartness 3cw a22
stamboul dbk
stambul dbk
stamina a26
staminate 2hs
stammer f0s gso jj9
stammerer f0s jj9
stamp f0t kn4
stance a5w k6k
stanchly i3n
stand a5w bey f0v f0w k6k
standard b1r c9k ire
standardise 6yo 76w b1r c9k f0u fu6 g2o ire
standardised 3c3 3un
standardiser f0u ire
standardize 6yo b1r c9k f0u fu6 g2o ire
standardized 3un
standardizer f0u ire
standee f0v k6k
stander f0w k6k
standoff 6xf ccd
standoffish 8m 977
standoffishly 8m
standoffishness 8m 977
standpat y8
standpoint bey
standstill gfz
stannic 4z4 h55
stannous 4z4 h55
staph 7dc
staphylococcal 4z5 7dc
staphylococci 7dc
staphylococcus 4z5 7dc
staplegun 8wk
star 3us dgc dmh e9k
starchlike 3ur
starchy hgo
stardom e9k
stare f0y kua
starer f0y kua
stargaze 6u2 dpw kaa kuc
stargazing 6u2 kuc
staring 2kl 2rp
stark a7z xa
starkness 22t 30j a7z xa
starred 2hz
starring 2hd
starry 3us dgc
starship 8wl
start 634 eke hlo il1 il4
startle kj2
startling 3ym
startlingly 3ym
starvation gh7 jsq
starve gh7 jsq
starved 3uu
starving 3uu
starwort fhu
stash l1x
state brx c6e d4u jkt
statecraft 9rl
stateliness 18y 25n 40h 9cl
stately 25n 9cl
statement bpg brx jd8 jkt
statesman 192 9rl f0z
statesmanlike 192
statesmanly 192 f0z
statesmanship 9rl f0z
static 2mz
station d4e
stationariness 1s2 2n3 gfl
stationary 1s2 2n3 gfl
statistical 590 b6a
statistically 590
statistician b6a f11
statistics 590 b6a f10 f11
statue 8ai 8wm
statuesque 3nf 40h
statuette 8ai 8wm
statute bng
statutory bng
staunch 9qh yq
staunchly i3n yq
staunchness 9qh yq
staurikosaur 7gw
staurikosaurus 7gw
stay ib2
stayer lh2
stays 84r
stead 6mz
steadfast 3cv 9p4 9qh yq
steadfastly 3cv ho8
steadfastness 3cv 9p4 9qh yq
steadily 3uv
steady 3uv ior
steakhouse 8wn
steal 6pd 71h f4a kl8 l2m
stealer f4a l2m
stealing 6pd l2m
stealth 3jt 71h
stealthily 3jt
stealthiness 3jt 97a
stealthy 3jt 71h 97a
steam 8wo
steaminess 4b6 9ao
steaming 4b6
steamship 8wo
stearic 53c hgs
stearin 53c hgs
steatite hgi
steatocystoma gmh
steel 1xi h9r
steelmaker f12
steelman f12
steelworker f12
steely 1xi h9r
steenbok 7px
steep 1wx a4x iyf
steeple 8wp
steeply 1wx
steepness 1wx a4x
steer 6qh 75y e9y knd
steerable 2hi
steerage 6qh knd
steerer e9y knd
steersman e9y
steganography 6jb
stegosaur 7gx
stegosaurus 7gx
steinbok 7px
stela 8wq
stele 8wq
stellar 2hd
stellate 3ze
stemless jx
stemmatics bd2
stemmatology bd2
stench au7
stenographer 6jd bj6 f13
stenographic 4z6 6jd bj6
stenographical 4z6 6jd bj6
stenography 4z6 bj6 f13
stenosed 2fx
stenosis 2fx gjk
stenotic 2fx gjk
stentorian 2gc
step cdw g5h isq ksq
stephead bj0
steps 8wi
stepwise 1wr
stercobilinogen h88
stercolith dda
stereo 8wr et
stereophonic 8wr et
stereophony 8wr et
stereoscope 5qn 5qo 8ws
stereoscopic 5qn 5qo 8ws arm
stereoscopy 5qn arm
stereotype 10j b1x j1i
stereotyped 10j
stereotypic 10j b1x
stereotypical 10j b1x
stereotypically 10j
sterileness 3lp gy0
sterilisation 63x 6lr i85 i89
sterilise 63x 6lr 7w3 i85 i89
sterilised 1p4
steriliser 7w3 i89
sterility 1p3 3lp ghf gy0
sterilization 63x 6lr i85 i89
sterilize 63x 7w3 i89
sterilized 1p4
sterilizer 7w3 i89
sterling 3xs
stern 26i 304 95l
sternal 5i7 aeq
sternly 26i hux
sternness 16m 304 30j 95l
sternum 5i7 aeq
sternutation gp0
steroid 4z7 hgt
steroidal 4z7 hgt
stertor 38e 6rh
stertorous 38e 6rh
stertorously 38e
stetson 8a7
stevedore f14
steward 6it f15
stewardship 6it dyr f15
stewed 114
sth ahm
stick k5p
stickily 3c i3o
stickiness 3c 4b7 9vf
sticking 2a7
stickle f16 j7a
stickleback 7ed
stickler f16 j7a
stickup 6ph l0s
sticky 3c 4b7 9vf
stiff 2kz a1o
stiffen 702 g1n hgx iou iox
stiffener hgx iou
stiffening 702 iox
stiffly 1q4 2kz hsa
stiffness 1q4 2kz a1o
stifle 730 f17 ina k7k
stifled 27g
stifler f17 ina k7k
stifling 239 730 k7k
stigmatisation 79m iu1 lby
stigmatise 79m iu1 lby
stigmatization 79m iu1 lby
stigmatize 79m iu1 lby
stilbesterol 86s
stilbestrol h7v
stilboestrol h7v
still hn4
stillbirth 62s
stillborn 1tb
stillness 386 9yd gzo it
stilt 8pg
stiltbird 7l5
stilted 4o
stiltedly 4o
stimulant 8wt aza i6c itm
stimulate 3vf 7br aza itm j73
stimulated 1jl
stimulation 7br aza j73
stimulative 3vf i6c itm kte
stimulus aza itm j73 j8b kte
sting gq7 kto ktv
stingily 1uo i3p
stinginess 1uo 9ma
stinging 2c0 gq7 ktv
stingless gq7
stingy 1uo 6u 9ma
stinkbird 7i7
stinkiness 1ru 9ya
stinking 1vn
stinkpot eut
stinkweed fic
stinky 1ru 1vn 9ya au7
stinter l3q
stinting 42r
stippled 309
stipulate 108 763 jld
stipulatory 108 jld
stir 8wu kln klo
stirrer 8wu evn kfw klo
stitch 6mn 8ua f18 jxu
stitched 3s9
stitcher f18 jxu
stitchery 8ua jxu
stitching 6mn jxu
stitchwort fhu
stochastic 38o
stochastically 38o
stochasticity 9g2
stocker 7j1 fu4
stockholder f19
stockhorn 8ey
stockily 40j
stockinet 8ww
stockinette 8ww
stocking l2o
stockist 8wv fu4 l18 l2o
stockpiling l18
stocktaking 6zb
stocky 40j
stodgily 10g i3t
stodginess 10g 1n2 96c
stogie 8wx
stogy 8wx
stoic 1f7 f1a
stoical 1f7 94o f1a
stoically 1f7
stoichiometric 4z8 g7y
stoichiometry 4z8 g7y
stokehold 8wy
stokehole 8wy
stolid 1f4 94o ci5
stolidity 1f4 94o ci5
stolidly 1f4
stolidness 1f4 94o
stolon fqu
stoloniferous fqu
stoma 4jo 4jp 4jq adp fgc
stomach 4te agz amt
stomachache gpz
stomachal 4te agz amt
stomachic 4te agz
stomatal 4jo 4jp adp fgc
stomate fgc
stomp f0t kn4
stomper f0t kn4
stone 3rk dfv jxo
stoneface fhv
stonefly 7ni
stonelike 1xh
stonemason egz
stoner f1b jxo
stoneroot fod
stonewall 72u f1c ir2 jm6
stonewaller f1c ir2 jm6
stonewalling 72u jm6
stonily 1xz
stoning 77a jxo
stonyhearted u2
stoolie e5t
stoolpigeon e5t
stoop f1d k8y kro
stooped 22n
stooper f1d k8y kro
stooping 22n
stop 71q ccw kk8 lk7
stopcock 8wz
stopgap 604
stopover 71q lim
stopple 8q2
stops 6eu
storage 6qd 8x0 l0z l12
store 6qd 8uo 8x0 fu4 l0z l12
storefront 8up
storehouse 8x0
storekeeper exi
storey 8az
storied 1va
storm 2x0 fcv ge4 iv lm1
stormily 2x0 hnf
storminess 2x0 chz gzq iv
stormy 2x0 chz fcv ge4 gzq iv
story c7a
storyteller eju
stout 1nv 3cw a00 a22
stouthearted 9oi g8
stoutheartedness 9oi g8
stoutly 3cw
stoutness 1nv 3cw 3g2 a00 a22
stovepiped g16
stovepiping g16
stow 6qe k4a
stowing 6qe k4a
straddle lki
strafe f1f jqk
strafer f1f jqk
straggle cu9 f1g kql kru
straggler f1g kru
straggling 438
straggly 438 cu9
straight hoa zt
straightaway ho4
straighten 8x1 jyw
straightener 8x1 jyw
straightforward 19s 1hs 9pe 9ul
straightforwardly 19s
straightforwardness 19s 1hs 3w5 9pe 9ul
straightjacket 8x2
straightlaced 35o
strain 6ju 6pq i6h jqz khn
strained 1wm
strainer k2j k2m
straining 1dp 6ju
straitjacket 8x2
straitlaced 35o
strake 929
strand kyh
stranded 3s4
strange 1mk 1ml 9ip
strangely 1ml i2o
strangeness 1mk 1ml 9ip
stranger f1h
strangle 62j e76 fql k7o
strangled 27g
stranglehold abn
strangler e76 fql k7o
strangling 62j k7o
strangulation 62j k7o
strapado 6dg
strappado 6dg
strapper dt8
strapping 3g0
stratagem 600
strategian f1i
strategic 5db b11 bgr
strategical 5db b11 bgr
strategically 5db
strategist b11 bgr f1i
strategy 5db b11 f1i
stratification 6zd lc6
stratified 20s
stratify 6zd d4v itw lc6
stratum d4v itw lc6
stravinskian 5kq fb7
stravinskyan 5kq fb7
straw h9t
strawworm 7n6 7no
stray f1g kkz kn5 zp
strayer f1g kkz kn5
streaked 30g
streaky 30g 995
stream dfu dgd gfj
streamlet dfu dgd
streamline 8x3 kcq
streamliner 8x3 kcq
streetcar 8x4
streetwalk f1j le3
streetwalker f1j le3
strengthen 6ag 8x5 if8
strengthened 3wc
strengthener 8x5 if8
strengthening 6ag if8
strenuosity 1g9 a2d
strenuous 1g9 6ju 9b5 a2d
strenuously 1g9
strenuousness 1dp 1g9 9b5
strep 5sf 7de
streptococcal 5sf 7de
streptococci 7de
streptococcic 5sf 7de
streptococcus 5sf 7de
stress c0q jjd jl1
stressor khn
stretch i6l
stretchability 1ec a1g
stretchable 1ec a1g
stretchiness 1ec a1g
stretching ijy
stretchy 1ec a1g
strew 6a7 jz9
strewing 6a7 jz9
stria 990 gaw iu2
striate 990 gaw iu2
striation gaw iu2
stricken 4aa 4l
strict 1j5 47z 98s
strictly 1j5 hrs i3s
strictness 16m 1j5 43x 47z 95l 98s
stricture gjk
stride 662 g5h kmp
stridence 388 9yx il
stridency 388 9yx
stridently il
strider kmp
stridulate cej kvy
stridulation cej kvy
strike 5y4 cfb eal kg4
strikebreaker evm
striking 25p 9ax
strikingly 25p
strikingness 25p 9ax guj ym
string 8x6 jyn
stringency 16l 98s
stringent 16l 98s
stringently 16l i3s
stringy 1o7
strip l26
stripe 30h 7wp jw1
striped 30h
stripes c9p
striping jw1
stripling dmw
stripping 6bx
striptease 6fn f1k
stripteaser 6fn f1k
stripy 30h 7wp 995
strive 6pq jqz lcq
striving 6pq lcq
strobe 8x7
strobile fgg
strobilus fgg
stroboscope 8x7
stroke 5yq ju8
stroking 5yq ju8
stroll 65z evh kml
stroller 7wc evh kml
strong 3w9
strongbox 8x8
strongly 3w9
stroppy 3wn
struck 4l
structural 576 9va
structurally 576
structure 9va
struggle 6xd f1l joj k4q l6d
struggler f1l k4q l6d
struma gkk gmd
strumpet dmz
strut 668 kmg
stubbiness 2fl a8j
stubble h9t
stubbled 3o1
stubbly 3o1
stubborn 3wm 9oy
stubbornly 3wm hsk
stubbornness 3wm 44x 9oy 9tn
stubby 2fl a8j
stud lkg
student 6iu evy f1m
studentship 6iu evy f1m
studious 9p9 ja
studiously ja
studiousness 3jh 9p9 ja
study 6kh j0s kvm
studying bnr
stuff h2r ksr
stuffer f3e
stuffily 10g i3t
stuffy 10g 487 96c
stultification 659 brm
stumble 666 f1o klu
stumblebum efr f1n
stumbler dta f1o klu
stump bur izd
stumper bur izd
stumpy 40i
stung 31e
stunned 3yh
stunner eyq ktd
stunning 25l
stunningly 25l ht4
stunt kdz
stunted 3y1 a6v
stuntedness 3y1 a6v
stunting 66t kdz
stupa 8x9
stupe f1p
stupefied 3yi pu
stupefying 25m
stupendous 2cp
stupendously 2cp
stupid aqr f1p q3
stupidity 28x 7aw aqr q3
stupidly hro q3
stupor 1gc asj ckb
stuporous 1gc asj
sturdily 3g2
sturdy 3g2
stutter f0s gso jj9
stutterer f0s jj9
sty 8xa glo
stye glo
stygian gz
style 3ey 9v9 c09 e8z f1q kcl
styleless 1n6
stylemark 9cq
styler e8z
stylisation 76z kcl
stylise 76z kcl
stylised 2nf
stylish 1ms 1n3 9k9
stylishly 1n3
stylishness 1ms 1n3 9k9
stylist c09 f1q
stylistic 3ey 9k4 c09
stylistically 3ey
stylization 76z kcl
stylize 76z 9v9 avi c09 kcl
stylized 2nf
stylostixis 6me
stypsis ac0 c6
styptic 7vt ac0 c6
styracosaur 7h0
styracosaurus 7h0
styrene h38
suasible 3yp
suasion c8m
suave 19d 3a7 9u3
suavely 3a7
suaveness 19d 3a7 9u3
suavity 19d 9u3
sub 6jt kzq
subalpine 21d
subaltern 3kj
subaquatic 80 81
subaqueous 81
subatomic h3x
subbing 6jt kzq
subclavian aec
subclinical 56b
subconscious asm y5
subconsciously y5
subconsciousness asm y5
subcontract f1r l92
subcontractor f1r l92
subcortical ak9
subcutaneous 55d adf
subcutaneously 55d
subdivide 6c8 f1s ikm ikn
subdivider f1s ikm
subdivision 6c8 ikm ikn
subduable xx
subdue f1t ir4 l71
subdued 2g9 9x7
subduedness 2g9 9rg 9x7 h1
subduer f1t ir4 l71
subdural ak5
subedit e2k izv
subeditor e2k izv
subhead biz
subheading biz
subject bnt
subjection 5wh gf5 lb9
subjective 2q4 9rs
subjectively 2q4
subjectiveness 252 2q4 9rs
subjectivism b4y f1u
subjectivist b4y f1u
subjectivity 252 2q4 9rs
subjoin 6ab jxt
subjoining 6ab jxt
subjugable xx
subjugate l71
subjugation gf5 lb9
subjugator lb9
subjunction 6ab jxt
sublease fs8 kxt
sublet fs8 kxt
sublimated 5t4
sublimaze 8ad
sublime 1vc 3hf
sublimed 5t4
sublimely 168 1vc 2oh 3hf hti
sublimity 168
sublingual afh
sublunar 1zk 4vg dey
sublunary 1zk 4vg dey
subluxate cgz i9w
subluxation cgz i9w
submarine 461 8xb
submaxilla aeh
submerge 464 ccs jy3 kp8
submerged 462 81
submergence ccs if2 k84 kp8
submergible 464 if2 k84 kp8
submerging ccs if2 k84 kp8
submerse 65m ccs k84 kp8
submersed 462 81
submersion 65m ccs k84 kp8
submission c4w j25 jd9 jda jpo
submissive 1ax 9td jd9 jpo
submissively 1b3 hxn
submissiveness 1ax 1b3 9td
submit c4w jd8 jda
submitter jd9 jpo
subnormal 2p3 aqt gyw
subnormality 2p3 aqt gyw
subocean 2ce
suboceanic 2ce
subocular 54r
suborbital 54r aey d41
subordinate 1ba f1v gcd
subordinateness 1ba gcd
subordinating wy
subordinative wy
subornation lfn
suborner dt2 lfn
subprogram bnj
subrogate 60s l4i
subrogation 60s l4i
subroutine bnj
subscribe jk6
subsequence 7y a34 cae
subsequent 7y a34 cae
subsequently 7y hop
subsequentness 7y a34
subserve 208
subservient 3wv gcf
subserviently 1b3 i1s
subservientness 1b3 3wv gcf
subshrub fqc
subside cft
subsidiarity 349 gcd
subsiding ccp
subsidisation 5wd fuc kxz ky0
subsidise 5wd f1y fsl fuc kxz ky0
subsidised 3y3
subsidiser f1y kxz
subsidization 5wd fuc kxz ky0
subsidize 5wd f1y fsl fuc kxz
subsidized 3y3
subsidizer f1y kxz
subsidy fsl kxz
subsist f2i gd5 lgy
subsistence gd5 lgy
subsister f2i lgy
subsoil h6e
substance 11k
substandard 3uo
substantial 11j
substantiality 11k 9f8
substantially 11j 3tc hmr
substantialness 11k 3tc 4bi 9f8
substantiate 3ya 5zc az6 j1z
substantiating 3ya
substantiation 5zc az6 j1z
substantiative 3ya j1z
substitutability 1jb 9d5
substitutable 1jb 9d5
substitute 348 60n 6jt at4 cgw f0x kzp kzq
substituting 6jt kzq l5t
substitution cgw kzp kzq
substructure 8bl 8fy
subsume av4 j2u lhp
subsumption av4 j2u lhp
subterranean 2u5 463
subterraneous 2u5 463
subtle 2ux
subtlety bo4
subtly 2ux
subtract 31 69r 6ti j0k
subtraction 69r 6ti j0k
subtractive 31 j0k
subtropic 5av d53
subtropical 5av d53
subtropics 5av d53
suburb d2u
suburban 4z9 d2u ibc ibd
suburbanise ibc ibd
suburbanised 1uh
suburbanize 4z9 ibc ibd
suburbanized 1uh
suburbia 4z9 d2u
subvent jdw
subversion 61v 657 l67 lfk
subversive 1ma 9qn eud l67
subversiveness 1ma 9qn
subvert 1ma 61v eud l67
subverter eud l67
subvocalise jj1
subvocaliser f1z
subvocalize f1z jj1
subvocalizer f1z jj1
subway 8kr
succeed 2sc 6z7 a2z at5 dmi f20 l6b lci
succeeder dmi lci
successful 3x0 gx1
successfully 3x0
successfulness 3x0 gx1
succession a2z l6b
successive 2sc a2z l6b
successively 2sc
successiveness 2sc a2z
successor at5 f20 l6b
succinct c0u wp
succinctly wp
succinctness c0u wp
succor 78x ldo
succorer f21 ldo
succos hjf
succour 78x f21 ldo
succourer f21 ldo
succuba dhu
succubus dhu
succulence 2bl 9zj
succulency 9zj
succulent 2bl 9zj
succuss 6to klf
succussion 6to klf
suck 6s4 jrw jso k65
sucker dvi k65
suckerfish 7ru
sucking 6s4 jrw
suckle jso
suckled gh
sucralfate 8xc
sucrase hdc
sucrose hgy
suction 4za fel
suctorial 4za 6s4 fel
sudafed 8lz
sudan db8 db9
sudate g0h i8m
sudation g0h i8m
sudatorium 8xd
sudatory 8xd 8xe
sudden 1wt a4a
suddenly 1wt hoq
suddenness 1wt a4a
sudor ahe
sudorific 4ro 8xe g0h
suds dg8 iu5
sudsy 4v9 dg8
sue 77z f22 lfq
suer f22 f26 lfq
suet 1od cq1
suety 1od cq1
suffer exs i8g
sufferable 43p
sufferance 95i i8f j24
sufferer exs i8f i8g ktr
suffering gpr gvq i8f ktr
suffice 3x8 a73 g2f ljk
sufficient 3x8 a73 g2f ljk
sufficiently 3x8
suffix bi6 jww
suffixation jww
suffocate 62i k7m
suffocating gk
suffocation 62i ile k7m
suffocative gk i96 ile k3h
suffrage abd f23 f24
suffragette abd f23
suffragist abd f24
suffrutex fqc
suffuse g0g iqn rw
suffusion g0g iqn iqp
suffusive iqn iqp rw
sugar kxe
sugarberry cr5
sugared 3xg
sugariness 3xe 9zc aub
sugarless 3xh
sugary 3xe 9zc aub
suggest 3ys c4u c8q f25 jcz jg6
suggester f25 jcz jg6
suggestibility 3ys h0c
suggestible 3ys h0c jcz jg6 jgd
suggestion c4u jcz jg6
suggestive 17i jgd
suggestively 17i
suicidal 3hq 62a
suicide 3hq 62a
suisse dba
suit 77z lfq ll6
suitability 9bn
suitable 1py 9bn
suitableness 1et 1py 9bn
suitably 1py hr0
suite 8xf
suited 1py
suitor f26
sukkoth hjf
sulamyd 8xg
sulcate ad3
sulcus ad3
sulfa 8xh
sulfacetamide 8xg
sulfamethazine 8xi
sulfamethoxazole 8xj
sulfamezathine 8xi
sulfate hh0
sulfide hh1
sulfisoxazole 8xk
sulfonamide 8xh
sulfur 5qq h52 iub
sulfurette k2r
sulfuretted 53a h52
sulfuric 5qq h52
sulfurized 53a h52
sulindac 8xl
sulk 1w8 cnt lly
sulkily 1w8
sulky 1w8 95t cnl cnt
sullen 1w7 95t cnw rc
sullenly 1w7 hv0
sullenness 1w7 95t cnw rc
sulpha 8xh
sulphate hh0
sulphide hh1
sulphur h52 iub
sulphurette k2r
sulphuretted 53a h52
sulphuric 5qq h52
sultrily 23q i35
sultriness 239 23q 99m fd4
sultry 239 23q 99m fd4
sum b0b ftq jhd
sumac fny
sumach fny
summarisation blr jkr lms
summarise blq blr jkr lms
summarization blr jkr lms
summarize blq blr jkr
summary blq jkr wp
summate 8xm b0b cul jhd
summation 30 blx lms
summational 30 blx cul
summative 30
summer 23k hky io0
summerhouse 8c4
summerise io0
summerize hky io0
summersault 6e0
summerset 6e0
summertime hky
summery 23k hky
summon b53 jmf
summoning b53 jmf
sumptuosity 3fd a98
sumptuous 3fd a98 gxs
sumptuously 3fd i1w
sumptuousness 3fd a98 gxs
sun dge fdo iao kt7
sunbaked 4bb
sunbathe f27 iao
sunbather f27 iao
sunbeam fdp
sunberry foq
sunblind 7w7
sunblock 8xp
sunburned 1ze
sunburnt 1ze
sunday hjh
sundog fdr
sundry 20f
sunflower fix
sunglasses 8xn
sunken 3st
sunless ra
sunlight fdo
sunlit gx
sunnily htt mj
sunniness 94q mj
sunny 94q mj
sunporch 8xo
sunray fdp
sunroom 8xo
sunrose fl8
sunscreen 8xp
sunshade 7w7
sunshine fdo
sunstone hh2
sunstroke gmm
sunstruck gx
suntan goi
suntanned f5
sunup hjr
suomi bxp d6y
sup 6s1 coq cos jtj
super 3xo hnw
superable 3ye
superabundance 18 a7o
superabundant 18 a7o
superannuated 145 2rd
superb 3xp
superbly 3xp hrw
supercharge 8xq inp
supercharged 1ez
supercharger 8xq inp
supercilious 36f 9ra
superciliously 1im i3f
superciliousness 1im 36f 9ra
supercilium aft
supererogatory 2ny
superfetate cgo i8n
superfetation cgo i8n
superficial 358 a6d
superficiality 358 a6d
superficially 358
superfluity 2ny a7q
superfluous 2ny 47r a7q
superfluously 2ny
superhighway 89r
superimpose k36
superimposed 3y2 d9
superinfect glp i9o
superinfection glp i9o
superintend 75e emb l81
superintendence 75e l81
superintendent emb l81
superior 3xi 3xn 9cg aa4
superiority 3ki 3xi 3xn 9cg aa4
superlative 3xs gc0
superlatively 3xs
superlunar 1zj 4vh dey
superlunary 1zj 4vh dey
superman 7t8 dzy
supermarketeer f28
supermarketer f28
supermolecule hdv
supernatural 2ni 9hr
supernaturalism 593 b38
supernaturalist 593 b38
supernaturalistic 593 9hr b38
supernaturally 2ni i2e
supernaturalness 2ni 9hr
supernormal 2p6
superordination g7h
superpatriotic 2ws
superpatriotism 9qk
superpose k36
superscribe 6jc bkr kcs kct
superscription 6jc bkr kcs kct
supersede 60p l6a
supersedure 60p l6a
supersensitised 3yo
supersensitive 3yo
supersensitized 3yo
supersession 60p l6a
superslasher 7he
superstar dmh
superstition 38v b39
superstitious 38v b39
superstitiously 38v
superstrate bx0 d4w
superstratum bx0 d4w
supertax fti
supertitle bj2
supervene cht ikt
supervention cht ikt
supervise 581 75e f29 l81
supervising 75e l81
supervision 75e kvf l81
supervisor f29 kvf l81
supervisory 581 f29 l81
supinate 68v af9 kso
supination 68v kso
supinator af9 kso
supine 22o
supinely 22o
supper coq jtj
suppertime hjo
supping 6s1 jtj
supplant 60q f6b l6a
supplanter f6b l6a
supplanting 60q l6a
supplement 7t2 a72 bkf jxs l3h
supplemental 349 7t2
supplementary 349 7t2
supplementation 6ab a72 jxs l3h
suppleness 1wi a0d
suppliant 16w eo9 j6g
supplicate 16w eo9 j6g
supplicatory 16w j6g
supplier f2a l2v
supply 71r f2a jsj l2v la8
supplying 71r l2v
support 3y8 dps enb fu1 fu2 le8
supportable 43p
supporter f2b je5 l8l
supporting 3yb jtz
supportive 3y8 je5 l8l le8
supposable 42f
supposal ax5 b0n j03 j07 jfk
suppose ax5 b0n buo j03 jfk
supposedly hra
suppositional 1ff ax5 b0n buo
suppositious 1ff b0n buo
supposititious 1ff b0n buo
suppress 3dv 730 ir4 l72
suppressive 3dv ir4 l72
suppurate 4zb ahy fxr ia8 ia9
suppuration ahy fxr ia8 ia9
suppurative 4zb fxr ia8
supra hp8
supranormal 2p6
supraocular 4zc aey
supraorbital 4zc aey
suprarenalectomy 6l5
supremacist f2c gv7
supremacy f2c gv7
supreme 1b9
supremely hti
sur d9m
sura and
surcease cco
surd 3u5
sure at6 hr4 kz
surefooted 3ux
surely hr4 kz
sureness at6 kz
surf ko2
surface jvo kp7
surfacing kp7
surfboard ko2
surfboarder f2d
surfboarding 6e4
surfeit 6s0 gvz l31
surfer f2d ko2
surffish 7rt
surfing 6e4 ko2
surfperch 7rt
surfriding 6e4
surge 69v cgt km0 knu kqy
surgeon f2e
surging ix
surlily 1we hwi
surliness 1we 95u
surly 1we 95u
surmisable 42f
surmisal buo j32
surmise buo j32 jft
surmontil 90n
surmount jpe
surmountable 2vl
surmounter f1t
surmullet 7sa
surname bit
surpass jpc ljr
surpassing 2sp 3xw
surpassingly 2sp
surplus 2ny a7p
surplusage a7p
surprint 8n8
surprisal 6gb j52 lgj
surprise 6gb j52 jq0 lgj
surprised 3yg
surprisedly 3yg
surpriser jq0
surprising 3yk 9im
surprisingly 3yk htb
surprisingness 3yk 9im
surreal 39j 39r
surrealism 39r d1m f2f
surrealist d1m f2f
surrealistic 39r d1m
surrebuttal bnf
surrebutter bnf
surrender 5vh cmy f2g jpk kyq
surrenderer f2g jpk kyq
surreptitious 2u2 3jt
surreptitiously 3jt i3u
surround d3a k32 k7l
surrounded 2rs
surrounding qs
surroundings d3a gz8 k32
surtax fti
surtitle bj2
survey 6kh blw
surveying j0y
surveyor j0y
survival gd4 lgy lh0 lh4
survive f2i gd4 lh0 lh4
survivor f2i lh3 lh4
susa dbh
susah dbh
susceptibility 3yn 3z1 h03
susceptible 3yn h03
susceptibleness 3yn 3z1 h03
suslik 7oa
suspect 380 ata b1f j31 jft
suspend 6zo 7z8 h33 ic7 k3n
suspender 7z8 k3n
suspenseful 41p
suspension h33 ic7
suspensive 41p
suspensor 7vw
suspicion 45j ata b1f j31 jft
suspicious 380 45j 9s7 ata
suspiciously 45j
suspiciousness 380 45j 9s7
suspiration c3b i57
suspire c3b i50 i57
sustain 4zd 79a f65 i8g lk5
sustainability 4zd a1w
sustainable 4zd a1w j1z jte lk5
sustainer f65 lk5
sustainment 79a jte
sustenance coi jte
sustentacular 4ze 79a
sustentation 4ze 79a
susurrant 2ga jml
susurrate 2ga c3d cek jml
susurration c3d cek jml
susurrous 2gb
susurrus cek jml
sutler f2j
svelte 1o5
sverige d6q
svizzera dba
swab 63u 8xr jux
swabbing 63u jux
swaddle jwy
swagger 668 f2k kmg
swaggerer f2k i5t kmg
swaggering 36f
swaggie f2l
swagman f2l
swain dsx
swallow 6rs cos
swallowwort fie
swamp 4aw dgf k5l
swamphen 7kz
swampland dgf
swampy 4aw dgf
swan jkv
swanflower fja
swanky 9k9
swanneck fja
swap 745 kzr
sward dgk
swarm kqc lls
swart f6
swarthiness 9y7 f6
swarthy 9y7 f6
swash jz2
swashbuckler dz8
swastika bwl
swat 8xu k01
swathe 8xs 8xt jwy
swathing 8xt jwy
swatter 8xu k01
sway 691 kkn kkr
swayback 1pv
swaybacked 1pv
swayer euv
swear bqf c2w f2m f2n jcf jkv
swearer f2m f2n jcf jkv
swearing c2w jcf
swearword c2w
sweat ahe eo4 g0h i8m
sweating g0h i8m
sweats 8xv
sweatsuit 8xv
sweden d6q
swedish d6q
sweep kkg
sweeping jzw
sweet 2gi 3z2 9gu aub
sweetbriar fmy
sweetbrier fmy
sweeten 64o at3 csz iuh kxd
sweetened 3xg
sweetener at3 csz iuh kxd
sweetheart f2o
sweetie f2o
sweetly 2gi
sweetness 3z2 aub
sweetsop cri
swelled 36c
swellhead e2q
swelling gp1 igv
sweltering 23a
sweltry 23a
sweptback cw
swerve 7bu kqo
swerving 7bu kqo
swift 1n8 a43
swiftly 1n8 hod
swiftness 1n8 a43
swig 6rt jtd
swilling 6s6
swim 6e2 f2p f2q koj
swimmer f2p f2q koj
swimmeret 7s5
swimming 6e2 koj
swimmingly ht5
swimsuit 8xw
swimwear 8xw
swindle 6pc dx5 lf5
swindler dx5 lf5
swineherd f2r
swing 67u f2s kkr ksm
swinge imd
swinger f2s kkr ksm
swinging 3f1 67u llv
swingletree 92y
swingy 3f1 9z1 c08
swinish 3aa t
swirl g9f kr9 krc
swish cel kww
swishy cel
swiss dba
switch 60m cgw k4y kzr
switchboard 8xx
switcher f2t
switching 60m imh kzr
swither gsq
switzerland dba
swivel kr6
swollen 36g
swoon chs
swooning 4al
swoop krs
swoosh kww
swop 745 kzr
sword 8xy
swordlike 3oz
swordsman aqg e5n
swordsmanship aqg e5n
swordtail 7ea
sworn ux
swosh kww
swot f2u
sybarite 26e f7h
sybaritic 26e f7h
sycophancy 9tf f2v
sycophant 1b1 3pq 9tf f2v
sycophantic 1b1 3pq f2v
syllabically 4zf
syllabicate 6bn bi0 k7b
syllabication 6bn k7b
syllabicity 4zf
syllabification 6bn k7b
syllabify 6bn bi0 k7b
syllabise jj2 k7b
syllabize bi0 jj2 k7b
syllable 4zf bi0 jj2 k7b
syllabub cpa ctw
syllabus bq6
syllogise ax2 f2w j1d
syllogiser f2w j1d
syllogism 58v ax2 f2w j1d
syllogist ax2 f2w
syllogistic 58v ax2
syllogize ax2 f2w j1d
syllogizer f2w j1d
sylphic 1o8
sylphlike 1o8
sylva dg4
sylvan 4cg f2x
sylvine hh3
sylvite hh3
symbiosis 17r g87
symbiotic 17r g87
symbiotically 17r
symbol 3cb 4zg aw2 bvc jan
symbolatry 713
symbolic 3cb 4zg aw2 bvc
symbolical 3cb 4zg aw2 bvc
symbolically 3cb
symbolise aw2 bvc f2z jan
symboliser f2z jan
symbolising 6um
symbolism 6cy f2y f2z
symbolist 6cy f2y
symbolize 6um aw2 bvc f2z jan
symbolizer f2z jan
symbolizing 6um jan
symbololatry 713
symmetric 3z9 a4m gaa
symmetrical 1hm 3z9 a4m
symmetrically 3z9
symmetricalness 3z9 a4m
symmetrise a4m gaa iw7
symmetrize a4m gaa iw7
symmetry 3z9 a4m gaa iw7
sympathetic 3zk 5ic be8 co0
sympathetically 5ic
sympathiser f30 f31 kj4 kj6
sympathize be8 f30 iy7 kj6
sympathizer f30 f31 kj4 kj6
sympathomimetic 4el
sympathy 3zk be8 co0 iy7 kj4
sympatric 3zs gcy
sympatry 3zs gcy
sympetalous 2zd
symphonic 5hl bzp
symphonise kef
symphonize bzp cyb kef
symphony 5hl bzp cyb kef
symposiarch f4i
symptom 4zh bv5 gop m2
symptomatic bv5 gop m2
symptomatically 4zh
symptomless 4a7
synaeresis g1p g1q
synaesthesia 4zk aug
synaesthetic 4zk aug
synapse 5bh ajs
synaptic 5bh ajs
sync ind
syncarp 76 frc
syncarpous 76 frc
syncategorem 4dg btc
syncategorematic 4dg btc
syncategoreme 4dg btc
synchro 8u1
synchronal 3zv
synchroneity 3zv g8b
synchronicity 3zv g8b
synchronised 400
synchroniser 8xz ind
synchronising 6yq ind
synchronism g8b
synchronize 6yq 8xz g8b ind
synchronized 400
synchronizer 8xz ind
synchronoscope 8xz
synchronous 3zv g8b
synchronously 3zv
synchrony 3zv g8b ind j5l lmj
synchroscope 8xz
syncopate c3l f32 id1 ijv
syncopator f32 id1
syncope c3l chs ijv
syncretic 4zi 4zj g1o gtt
syncretical 4zi 4zj g1o gtt
syncretise ilp iwa
syncretism 4zi 4zj g1o gtt ilp iwa
syncretistic 4zi 4zj g1o gtt
syncretistical 4zi 4zj g1o gtt
syncretize g1o gtt ilp iwa
syndactylism gww
syndactyly gww
syndicalism cz7 do5
syndicalist cz7 do5
syndicate cy2 cy9 l8d
syndication l8d
syndicator l8d
synecdoche 2ew c24
synecdochic 2ew c24
synecdochical 2ew c24
syneresis g1p g1q
synergetic 118 g1r
synergism 118 11f 8y0 g1r
synergist 8y0 g1r
synergistic 11f g1r
synergistically 118 11f
synergy 118 g1r
synesthesia 4zk aug
synesthetic 4zk aug
synezesis g1s
synizesis g1s
synoecious 2lt
synoicous 2lt
synonym 404 bhy
synonymist f33 g7i
synonymity 404 g7i
synonymous 404 bhy g7i
synonymously 404
synonymousness 404 g7i
synonymy f33 g7i
synopsis 4zl blv
synoptic 3i0 4zl blv
synoptical 3i0
synovia 4zm ahs
synovial 4zm ahs
syntactic 55t bd6 bd7
syntactical 55t bd6 bd7
syntactically 55t
syntactician bd6 bd7 e86
syntagm 4zn bi8
syntagma 4zn bi8
syntagmatic 4zn bi8
syntax 55t bd6 e86
synthesis 74 axe f34 g1t j0r
synthesise 8y1 awk axe f34 g1t j0r
synthesiser 8y1 f34 j0r
synthesist axe f34
synthesize 8y1 f34 j0r
synthesizer 8y1 f34 j0r
synthetic 2nh
synthetical 74 awk axe g1t
synthetically 2nh
syph gke
syphilis 5qr gke
syphilitic 5qr gke
syria 5jb dbc
syrian 5jb dbc
syrinx 8nv
syrup ct0
syrupy 3z3
systematic 407 9fw
systematically 407 hqt
systematics bc4 f3g
systematisation 6z3 is7
systematise 6z3 elx is7
systematiser elx is7
systematism 70i elx f3g
systematist 70i bc4 elx f3g
systematization 6z3 is7
systematize 6z3 elx is7
systematizer elx is7
systemise 9fw aut elx is7
systemiser elx is7
systemize 9fw aut elx is7
systemizer elx is7
systole cex
systolic cex
szechuan d5u
taal bxk
tabbouleh cse
table 5qt cyh kff
tableland dgg
tablespoon g5w
tablespoonful g5w
taboo 2yb
tabooli cse
tabor 8y2
taboret 8y3
tabour 8y2
tabouret 8y3
tabular 5qt cyh
tabularise kff
tabularize kff
tabulate byf cyh kff
tabulation byf kff
tabulator 84t
tacamahac fnp
tach 8y4
tacheometer 8y5
tachometer 8y4
tachygraphy bj6
tachymeter 8y5
tacit 1l7
tacitly 1l7
taciturn 409 96t
taciturnity 409 96t
taciturnly 409 hqj
tack 697 8uh 8wk knx
tackiness 40z 4b8 9kn 9vh
tacking 697 7xd knx
tackle jr4
tackler jr4
tacky 40z 4b8 9kn 9vh
taco dl4
tact 9n3
tactful 19e 40d 9n3
tactfully 40d
tactfulness 19e 40d 9n3
tactic 5dc b10
tactical 5dc b10 bgq
tactically 5dc
tactician b10 bgq f35
tactics 5dc bgq f35
tactile 54o ark auj aul
tactility 54o auj
tactless 3z 40e 9nh
tactlessly 40e
tactlessness 3z 40e 9nh
tactual 54o ark aul
tactually 54o hsi
tadalafil 8y6
tadjik db2
tadpole 7qo
tadzhikistan db2
taenia 8y7
tag k8j
tagamet 837
tagged 2c9
taichi 6qy
taichichuan 6qy
tailboard 8y8
tailcoat 883
tailflower fhn
tailgate 8y8
tailing 67e kpj
tailless jv
taillike jt
tailor f36
tailoring 6jk kbq
tails 883
tailwort fo7
taint gxo i9n
taira 7q8
taiwan d60
tajikistan db2
tajikistani db2
takahe 7l0
takedown brl khq
taken 2c8
takeoff kpv
takeover 75z l0l
taker j25 kyr
taking aq
talc hh4
talcum hh4
tale bth c7a jhm jhn
talebearer f3a
talebearing th
talent api
talented 1v5
talentless 1v6 aqw
talentlessness 1v6 aqw
taleteller f3a
talien d5w
taliped 3nk
talipes gmz
talisman 2nq 7ub
talismanic 2nq 7ub
talk c3r ezy jh1 ji6 tk
talkative 40c 96p
talkatively 40c i15
talkativeness 1a6 40c 96p tk
talker ezy jab jh1 ji8
talkily 40c i15
talking c3r ji6
talks c49
talky 40c
tall 40f a08 a8h
tallboy 8em
tallness 40f a08 a8h
tally jph
taloned 98
talus aea dgh
talwin 8os
tam 8y9
tamable 44u ij6
tamandu 7qi
tamandua 7qi
tamarao 7pf
tamarau 7pf
tamarin 7qy
tamarind crm flz
tamarindo crm flz
tambac hhi
tambocor 8au
tamburlaine fb8
tame 1jv aca
tameable 44u ij6
tamed 40l
tameness 1jv 3ws 40l aca
tamer ij6
tammy 8y9
tampering 611 ld7
tampion 8ya
tampon gz0 k11
tamponade gz0
tamponage gz0 k11
tan goi
tandearil 8nb
tangelo cr8
tangency g92 gto
tangent g92 gto
tangential 3bu
tangentially 3bu
tangibility 2uw 40t 9f4
tangible 10 40t 9f4
tangibleness 10 2uw 40t 9f4
tanginess 3z7 9z5
tangle asv k2u k3f
tangled 3pf
tangy 3z7 9z5 aua
tanker 8mt
tanned f5
tanner fuh iu4
tannery iu4
tannia fhp
tannic 5qu hh5
tannin 5qu hh5
tantalise dih f37 jbj
tantaliser f37 jbj
tantalising 2aj 2ak
tantalization 6dk jbj
tantalize 6dk dih f37 jbj
tantalizer f37 jbj
tantalizing 2aj 2ak
tantalizingly 2ak hsc
tantamount 1hc
tantric 5am bgf
tantrik 5am bgf
tantrum gsv
tanzania 5qv dbf
tanzanian 5qv dbf
tap ce6 kwo
tapa 8yc frq
tape 8yd jk8
tapeworm 7k0
taphouse 8r4
taping 8yd jk8
tappa 8yc frq
tapping kwo
taproom 7x2
tapster 8yb 92p
tar hd3
taradiddle bog bth
taraktagenos flb
taraktogenos flb
tarantella 6fo
tarantelle 6fo
tarboosh 8af
tardily 378 hq1 hrg
tardiness 378 a36
tardy 378 a36
target eqv jr6
tarmacadam 8ye
tarnish k62
tarp 8yf
tarpaulin 8yf
tarradiddle bog bth
tarragon csk fil
tarriance 72e
tarry lhz
tarsal 5qw ao5
tarsus 5qw ao5
tart 3z7 9z9 auc
tartan 8yg
tartarean 26s apq
tartarus 26s apq
tarweed fiu
task 6mx 6pt
tasse 8yh
tasseled 3r
tasselled 3r
tasset 8yh
taste aro au9 cjc kx5 kx9
tasteful 40v 9k7
tastefully 40v i3v
tastefulness 40v 9k7
tasteless 40y 41c 9km 9zn
tastelessly 40y
tastelessness 40y 41c 9km 9zn
taster f39 jt2 kx5
tastily 411 i3v
tastiness 411 9ze
tasty 411 9ze aro
tat 6v3 kc3
tater cqn
tatou 7qd
tatouay 7qb
tatter 8rs
tattily 40z hz0
tatting 6v3 kc3
tattler f3a jgq
tattletale f3a
tattling th
tatty 40z 4cv 9kn
tatu 7qd
taunt jbj
taunting 3da
tauntingly i3w
taupe mw
taurine 7p8
tauromachy 6ee
taut 41l 41q 9gp h0x
tautly 41l
tautness 41l 41q 9gp h0x
tautologic c15 wu
tautological c15 c16 wu
tautology c15 c16 wu
taw 8yi
tawdrily 40z hze
tawdriness 3xz 40z 9ko
tawdry 40z 9ko
tawniness 9y6 n4
tawny 9y6 n4
tax 41f f3d l20
taxability 41f h04
taxable 41f h04 l20
taxer f3d l20
taxi 80g
taxicab 80g
taxidermist aq2 f3e
taxidermy aq2 f3e
taxidriver f3f
taximan f3f
taxing 1zv
taxistand d2e
taxman f3c
taxonomer f3g
taxonomic 5je 6ze bc6 d06
taxonomical 5je 6ze bc6 d06
taxonomically 5je
taxonomist 6ze bc6 d06 f3g
tayra 7q8
tazicef 822
tbit g37
tce hay
tchad d5o
tchotchke 82i dun
tchotchkeleh dun
tea coo
teaberry cr1 fkp
teach 44t 6u7 f3h ja9
teachable 44t ihu ja9
teacher 6iv f3h ihu ja9
teachership 6iv f3h
teaching 6u8 bdr
teacup g5y
teacupful g5y
teahouse 8yj
teak fov
teakwood fov
team cv8 cxj f3j
teammate f3i
teamster cv8 f3j
tear ahd dfr i8j k7t
tearaway kb
teardrop ahd
tearful 2b6 466 cm7
tearfully 2b6
tearfulness 2b6 466 cm7
teargas hh6
tearing 2k8 fz4 i8j
tearoom 8yj
tears 6tc
tease 6dk f3k jbj khw
teased 1jm
teasel fnc
teashop 8yj
teasing 6dk jbj
teasingly 3ma i3w
teasle fnc
teaspoon g5z
teaspoonful g5z
teat aml
teatime coo
teazel fnc
tebibit g38
tebibyte g36
tec e0g
techie f3l
technical 1ui 4zo aqo ary h2q
technicality 1ui h2q
technically 4zo
technician aqo ary f3m
technique ary f3m
technological 3jj 4zp 6x8 bau
technologically 4zp
technologist 6x8 bau dj5
technology 3jj 4zp 6x8 bau dj5
technophilia coa
technophilic coa
technophobia cjr
technophobic cjr
techy 1w5
tectonic 579 bac bat
tectonics bac bat
teddy 82q
tedious 29n ac9 cmq
tediously 29n htg
tediousness 29n ac9 wt
tedium 29n ac9 cmq
teem lls
teeming 19 a7a
teemingness 19 a7a
teen 2rg
teenage 2rg
teenaged 2rg
teenager dmw
teensy 2d5
teentsy 2d5
teeny 2d5
teepee 8ys
teeterboard 8u0
teetertotter 8u0
teeth aer
teethe g1u ia4
teething g1u ia4
teetotal f3n jt5
teetotaler f3n
teetotaling 72i
teetotalism 72i f3n
teetotalist 72i f3n
teetotaller f3n jt5
tefillin bw4
tegument adf
tekki f3l
telecast bhg f3o jii
telecaster f3o jii
telecasting bhg jii
telecom bh9
telecommerce 74d
telecommunicate bh9 j87
telecommunication bh9 j87
telecommuting 6h0
teleconference c48
teleconferencing c48
telefax jkq
telegnosis 3l5 c9d
telegnostic 3l5 c9d
telegraph 58s 8yk f3p jkp
telegrapher 8yk bhb f3p jkp
telegraphic 58s 8yk
telegraphically i3x
telegraphist 8yk bhb f3p jkp
telegraphy bhb f3p
telekinesis c9h
telemarketing 74d
telemetered 74e
telemetry 74e
teleological 5go b4z
teleologist b4z f3q
teleology 5go b4z f3q
teleost 7rg
teleostan 7rg
telepathic 3l6 c9c
telepathise jjt
telepathist c9c ei7 f3r
telepathize c9c jjt
telepathy 3l6 c9c ei7 f3r jjt
telephone 8yl bha dtn j86
telephoner dtn j86
telephonic 5qx bha
telephonist bha f3s
telephony 5qx bha f3s
telephoto 8ym
telephotograph 8ym
teleport 7bc ksw
teleportation 7bc ksw
teleprinter 8yn
teleselling 74d
teletypewriter 8yn
televangelism c8k f3t
televangelist c8k f3t
televise 8yo bhg jii
television 8yo bhg jii
teleworking 6h0
telex 8yn
telfer 8yp
telferage 8yq
tell c6w c7a eju jhm jkt
telling 26w
tellingly 26w
telltale 26w f3a
tellurian 4zq dem f3u
telluric 4zq 4zr dem h53
tellurium 4zr h53
telocentric aip
telpher 8yp
telpherage 8yq
telsontail 7mm
temazepam 8yr
temblor cg4
temerarious 9on fn
temerity 9on fn
temper ckw cns
temperament 4zs 945
temperamentally 4zs
tempered 2ko
tempering 6ci ij7
tempest 2x0 ge4
tempestuous 2x0 ge4 ge7 gzs iw
tempestuousness 2x0 ge7 gzs iw
template b2f
templet b2f
tempo hln
temporality fs6
temporalty cww fs6
temporarily 2y0
temporariness 2y0 a3x
temporary 2y0 a3x
temporise f3v ijx
temporiser f3v ijx
temporize f3v ijx
temporizer f3v ijx
tempra 7t5
tempt 3yt 5zr f3w j7s j8a
temptable 3yt j7i j7s j7u j8a ki4 ki5
temptation at2 ki4
tempter f3w j7i j7s j7u j8a ki4 ki5
tempting 2aj 3ka 99r
temptingly 3ka i34
temptingness 3ka 99r
temptress e39
ten g5d
tenability 39v 9hb
tenable 39v 9hb
tenableness 39v 9hb
tenaciously 3wp huk
tenaciousness 3dx 3wp 9p2
tenacity 3wp 9p2
tenancy 71l f3y
tenant 71l f3y l90
tenantry l90
tend be6 cjd llz
tendencious 17x be6
tendency 17x be6 cjd llz
tendentious 17x be6 ben
tendentiously 17x
tendentiousness 17x ben
tender 2ul cjv co4 gq8
tenderhearted 2h3 co4 u1
tenderheartedness 2h3 co4 u1
tenderisation 63n iu8
tenderise 63n hh7 iu8
tenderised 44d
tenderiser hh7 iu8
tenderization 63n iu8
tenderize 63n hh7 iu8
tenderized 44d
tenderizer hh7 iu8
tenderly 2gx
tenderness 2gx
tending 6ku
tendinitis gqt
tendinous 4zt afb
tendon 4zt afb
tendonitis gqt
tendosynovitis gqu
tendrac 7j4
tenebrific h6
tenebrious h6
tenebrous h6
tenet bux
tenia 8y7
tenner g5d
tenno ei1
tenonitis gqt
tenormin 7vu
tenosynovitis gqu
tenpounder 7rl
tenrec 7j4
tensely 41o
tenseness 41k 41o grq h0x
tensile 3no
tension grq h0x i6h i6j
tensity 41k h0x
tensor i6j
tent lir
tentacle 4zu abp
tentacled 7s2
tentacular 4zu 7s2 abp
tentative x8
tentatively x8
tenth 3q8
tenthly 3q8
tenting 71o lir
tepee 8ys
tepid 49k a10
tepidity 49k a10
tepidly i12
tepidness 1h1 49k 94p a10
terabit g37
terabyte g36
terahertz hm1
teratogen 4zv dgi
teratogenic 4zv dgi
terazosin 8yt
terbinafine 8yu
tercel 7g2
tercelet 7g2
tercentenary hlg
tercentennial hlg
tercet g56
teredinid 7ki
terefah pa
tergiversate 618 6o3 j6d jal
tergiversation 618 6o3 j6d jal
tergiversator e9t
termagant exm
terminal 8yv 8yw
terminate 1pi 61m d39 il9 lgs
terminated 1p6
termination hlr
terminative 1pi il9 lgs lmf
terminator e4v
terminological 5qy bhz
terminology 5qy bhz
terms ftg gcj
ternary 3qh g56
ternion g56
terpsichorean 6dp dz6
terrace 8oe kyc
terramycin 8nd
terrasse kyc
terrene 4zq dem
terrestrial 4zq ddj dem
terrestrially 4cn i1m
terrible 1vj 9h4 cf
terribleness 1vj 2ka 2ss 9h4 cf
terribly hof
terrific 2sq
terrifically 2sq hrw
terrified 58
terrify cl3 kgs
territorial 4zw d2t
territorialisation 6zn ixm l7h
territorialization 6zn ixm l7h
territorially 4zw
territory 4zw d2t
terror cl3 f40 kgs lbv
terrorisation 6or 79l kgs lbv
terrorise 6or 79l cl3 kgs lbv
terrorism 6oq f40
terrorist 6oq cl3 f40
terrorization 6or 79l kgs lbv
terrorize 6or cl3 lbv
terse c0t wq
tersely i3x wq
terseness c0t wq
tertian cc1
tertiary 3q3
terzetto g56
tessella 8yx jy2
tessellate 64g 8yx 8yy jy2
tessellation 64g jy2
tessera 8yy jy2
test 6ke ay5 lcr lct
testa 4zx fge
testaceous 4zx fge
testament 4zy bna
testamentary 4zy bna
testate f41
testator f41
tested 17l 36l
testee f42 j80
tester e4f j80
testicle 5be ala
testicular 5be ala
testiere 82m
testifier f43 jl4 jl5
testify bpf bse bsi f43 jl4
testily 1w5 htj
testimonial 4zz bpf br0
testimony 4zz bse bsi jl4 jl5
testiness 1w5 cnz
testing 6ke lcr
testis ala
testudinata 7gk
testudines 7gk
testy 1w5 cnz
tetanic glq got
tetanilla got
tetanus glq
tetany got
tetchily 1w5
tetchiness 1w5 cnz
tetchy 1w5 cnz
tether 8i5
tetrachlorethylene 8yz
tetrachloroethylene 8yz
tetrachloromethane h9m
tetracycline 8z0
tetrad g57
tetragon 51m g9h
tetragonal 51m g9h
tetrahydrocannabinol 8z1
tetraiodothyronine aho
tetrameter 51n c1i
tetramethyldiarsine h96
tetrametric 51n c1i
tetraskele 8z2
tetraskelion 8z2
tetravalent a29
tetryl hh8
tetterwort fig
teutonic 5dx
texan 5qz
texas 5qz
text 5al bk9
textbook 3ul bl0
textile 89v
textual 5al bk9
thailand dbg
thalamocortical 5ev
thalassaemia gm6
thalassemia gm6
thalassic dfz
thalidone 831
thalloid fey
thallophyte 5sg fex
thallophytic 5sg fex
thallus fey
thalmencephalon akh
thane 6iw f44 f45
thaneship 6iw f44 f45
thankful 1x1 cjs
thankfully 1x1 hsm
thankfulness 1x1 cjs
thankless 1x3 3er
thaumaturge ezp
thaumaturgist ezp
thaumaturgy 5wx b4a
thaw g1v im6
thawing g1v im6
thc 8z1
theanthropism aw6
theater 1bg 500 8z3 byj
theatergoer epb
theatre 8z3 byj
theatregoer epb
theatrical 1bg 500 9ho bwz byj
theatricality 1bg 500 9ho
theatrically 1bg i3m
theelin h7y
theft 6pd
theism 5b3 bfq drm
theist 5b3 bfq drm
theistic 5b3 bfq
theistical 5b3 bfq drm
thematic 501 b1j bnt
thematically 501
theme 501 b1j bnt
thenal an6
thence hnv
thenceforth hr7
theobid 8z5
theocracy 5gm czm
theocratic 5gm czm
theodolite 8z4
theologian f46
theological 58a 6ja bdj bdo
theologically 58a
theologise f46 j01 jm4
theologiser f46 j01 jm4
theologist 6ja bdj bdo f46
theologize f46 j01 jm4
theologizer f46 j01 jm4
theology 58a bdj bdo f46
theophylline 8z5
theoretic 1fd b0j b5p
theoretical 1fd
theoretically 1fd
theoretician b0j b5p f47
theorisation ax3 j07
theorise ax3 b0j b3a f47 j07
theoriser f47 j07
theorist b0j b3a b5p f47
theorization ax3
theorize b0j b3a f47 j07
theorizer f47 j07
theory 1fd b0j b5p f47 j07
theosophical 5r0 b3c
theosophist b3c f48
theosophy 5r0 b3c f48
therapeutic 1yi 59d 6ky
therapeutical 59d 6ky
therapeutically 1yi
therapist 6ky f49
therapsid 7hf
therapy 59d 6ky f49
thereabout i3q i3r
thereabouts i3q i3r
thereafter hr7
therefore hnu
therefrom hnv
thermal 502 fd3
thermally 502
thermic 502 fd3
thermion 5r1 dgj
thermionic 5r1 dgj
thermodynamic 58h ba5
thermodynamical 58h ba5
thermodynamically 58h
thermodynamics 58h ba5
thermoelectric 503 fek
thermoelectrical 503 fek
thermoelectricity 503 fek
thermograph 8z6
thermogravimeter 5hq 8z7
thermogravimetric 5hp 5hq 74g 8z7
thermogravimetry 5hq 74g
thermohydrometer 5hq 8z7
thermohydrometric 5hp 5hq 8z7
thermometer 5r2 8z8
thermometric 5r2 74f 8z8
thermometrograph 8z6
thermometry 5r2 74f
thermoregulator 8z9
thermoset 41y
thermosetting 41y
thermostat 5r3 8z9
thermostatic 5r3 8z9
thermostatically 5r3
thespian byl dml
thessalonica d76
thiamin hhv
thiamine hhv
thibet d8n
thick w7
thicken 69k hh9 ipj ipk
thickener hh9 ipk ipl
thicket d11
thickheaded q6
thickly 290 hx7 w7
thickness 2z5
thickset 40j
thief f4a
thieve 6pd l2n
thievery 6pd l2n
thieving 21o 6pd l2n
thievish 21o 9q9
thievishly 21o
thievishness 21o 9q9
thigh an2
thighbone anc
thimble g60
thimbleful g60
thimerosal 8za
thin 1nw 41z a04 a6l
thingamabob 87h
thingamajig 87h
thingmabob 87h
thingmajig 87h
thingumabob 87h
thingumajig 87h
thingummy 87h
think azi b2t j03 j33
thinker izx
thinking awf izx
thinner had ifc
thinness 1nw 41z a04 a6l
thinning ifc
thiodiphenylamine h8o
thiopental 8zb
thioridazine 8zc
thiothixene 8zd
third 3q3
thirst 1h4 24p 9w9 jsr
thirster efl
thirstily 1h4 24p hsn
thirsty h0m
thole 8oo
tholepin 8oo
thong 8hv
thoracentesis 6wx
thoracic 53x ami
thoracocentesis 6wx
thorazine 82z
thoriate h54 it7
thoriated 5t5
thorium h54 it7
thorn aze
thorniness 95x 97 9wq
thorny 97 9wq fpr
thorough 98r jb v2
thoroughgoing v2
thoroughly hok hol jb v2
thoroughness 98r jb v2
thoroughwort fit
thou g5f
thought awf azi iyo izx j03 j33
thoughtful 42i axk
thoughtfully 42i
thoughtless 12b 42n 97n 9ng
thoughtlessly 12b 42n htk
thoughtlessness 42n 42o 97n 9ng
thousand g5f
thraldom gf8
thrall gf8
thralldom gf8
thrash 772 k0l kli
thrashing 772 chq k0d k0l
thread 7yk dfq jyn k5h kl0
threadbare 2tb
threader 7yk jyn k5h
threadlike 422
threads 8zs
threadworm 7k3
thready 422 429 dfq
threat h0u
threaten lkr
threatening cg
threateningly cg i1f
threepenny 1ko
threescore 3q1
threesome g56
threnody bzz
thresh kli
thresher k0m
threshing k0m
threshold au3
thrift 36o 42q 9rw
thriftily 42q
thriftiness 36o 42q 9rx
thriftless 36s 9s3
thriftlessly 36s
thriftlessness 36s 9s3
thrifty 42q 9rw 9rx
thrill bjp cl0 kif kti
thriller bjp kti
thrilling 1jq
thrip 7nq
thripid 7nq
thrive ijh l3j
thriving 3x1
throat 217 amc
throaty 217 amc
throb cez kkv ktt
throbbing cez ktt
thrombocyte hfp
thrombocytopenia gmb
thrombokinase hha
thrombopenia gmb
thromboplastin hha
throne l5n
throng krr
throstle 7fq
throttle 62j 7t1 e76 ifp k7o
throttlehold abn
throttler e76 k7o
throttling 62j k7o
through 1p7
throughway 89r
thrust fe5 ksr
thruster krn
thrusting 689 krn
thruway 89r
thud cem kwm
thug eav
thumb an8 jtq kog
thumbtack 8ze
thump cem kkx kwm
thumping cem kwm
thunder 2g5 cdh cen j3 jff jmr
thunderbolt cah fem
thunderclap cah
thundercloud ddf
thunderer jmr
thunderous 2g5 cdh
thunderstruck 3yi
thundery 2g5 cen j3
thurible 828
thurify hbz ku1
thus hnu hqu
thusly hqu
thwack k0h
thwart 5vi ejx leb
thwarted 3x5
thwarter ejx leb
thwarting 2yl 5vi leb
thwartwise 2fu
thymidine hhe
thyrocalcitonin ahn
thyroid 5fj agf
thyroidal 5fj agf
thyromegaly gmd
thyrotoxic gjz
thyrotoxicosis gjz
thyrotrophin hhf
thyrotropin hhf
thyroxin aho
thyroxine aho
thyrse fr5
thyrsus fr5
thysanopter 7np
thysanopteron 7np
thz hm1
tib g36
tibetan d8n
tibia 504 ao3
tibial 504 ao3
tibit g38
tical g47
tick ceo kw6 kwp
ticking ceo jxw kw6 kwp
tickling 1js 5yp ktn
ticklish 18t
tickseed fir
ticktack kw6
ticktacktoe 6ez
ticktacktoo 6ez
ticktock cep kw6
tickweed fir
tictac cep
tidal 505 cf1
tidbit cp0
tiddler dv7
tiddly 1bo
tide 505 cf1 km0
tidily 42u
tidiness 42u 43a 9s9
tidings bpb
tie 5z0 8ii 8m5 ccd gbi jwg ld4
tieback 8r5
tied fv
tiepin 8zf
tiercel 7g2
tiff c5m
tiffin con
tigers cvn
tight 2fv 41l 9gp
tighten 5yx ip1
tightening 5yx ip1
tightfisted 1uq 9mb
tightfistedness 1uq 9mb
tightlipped tq
tightly 2fv
tightwad dv3
tiglon 7m1
tigon 7m1
tike dv7 eni
tile jy1
tilefish 7rz
tiler jy1
tiling jy1
tillable 34p
tillage dde kf4
tilling kf4
tilt 691 8zg a4w kl2 kqt
tilted 22g
tilter 8zg kl2
timber hdt
timberland ddu
timbre 9yr
time cat isr
timeless gcq lv
timelessness gcq lv
timeliness 2rx 377 a3b
timely 2rx 377 9by a3b hvq
timepiece 8zh
timer isr
timeserving 1kj
timeworn 2tb
timid cl8 fq
timidity cl8 fq
timidly fq hua
timidness cl8 fq gd l8
timolol 8zi
timor d8o
timorese d8o
timorous 9ot cl8 fs
timorously fs i3y
timorousness 9ot cl8 gd
timpani 8hb f5u
timpanist 8hb f5u
timur fb8
tin h55 ieu jzz
tinct iio
tindal fb9
tindale fb9
tinder hi6
tined 46m
tingle aum cl0 ktu
tingling 1js
tininess 2d4 a6u
tink kwr
tinker f4b f4c k3e
tinkerer f4b f4c k3e
tinkle 3ed ceq kwr
tinkling 3ed
tinkly 3ed ceq
tinned 1ss
tinner f4d
tinning ieu jzz
tinseled 3n
tinselly 3n
tinsmith f4d
tinsnips 8vk
tint 65f 9xb f4e iio
tinter f4e iio
tinting 65f iio
tintinnabulate cea kwc
tintinnabulation cea kwc
tintometer 83z
tiny 2d4 a6u
tip 88g ft9 kqu kxj
tipi 8ys
tipper 88g kqu kxj
tipple cth f4f js1
tippler f4f js1
tippy 3uh
tippytoe kn0
tipsiness 1bo gg3
tipster bpl
tipsy 1bo gg3
tiptoe kn0
tirade c7y
tire 8zj i92
tired 43f gg0
tiredly 43f hpr
tiredness 43f gg0
tireless 1g8 9p3
tirelessly 1g8 hoc
tirelessness 195 1g8 9p3
tiresome 29n ac9
tiresomely 29n htg
tiresomeness 29n ac9
tiring 1dm
tiro eku
tirol d7z
tit amk
titanic dwe
titanosaur 7h8
titanosaurian 7h8
titbit cp0
titer a2l
titillate 5yp ktn
titillated 1jm
titivate 64h iiv
titivation 64h iiv
titlark 7ff
title jly
titled 2op
titrate 6kn 8zk a2l ist
titration 6kn ist
titrator 8zk ist
titre a2l ist
titter f4g i6u
titterer f4g i6u
tittering 5t5
tittivate 64h iiv
tittivation 64h iiv
tittle g66
tittup kmg
titty amk
tizzy gsr
tnt 8zl
toad 7gg
toady f2v jdf
toadyish 1b1 3pq
toast 63h 8zm ik1
toaster 8zm f4h ik1
toasting 63h ik1
toastmaster f4i
tobacco 8zn 8zo f4j
tobacconist 8zn 8zo f4j
tobago 5r4 d6f
tobagonian 5r4 d6f
toboggan 6e8 8zp f4k knp
tobogganing 6e8 knp
tobogganist 8zp f4k knp
tobramycin 8zq
tocainide 8zr
tocktact cep
tocology b7f
today ho3
toddle f4l kmo
toddler f4l kmo
toetoe fjl
toff f4m
toffee cp2
toffy cp2
tofranil 8fl
tog i7g
togo d6l
togolese d6l
togs 8zs
toil 6jp f3x l6w
toiler f3x l6w
toilet 8zt 8zu
toiling i4
toilsome 1dk 9b6
toilsomeness 1dk 9b6
toitoi fjl
token bv1
tokenish 2j4
tokio d8x
tolazamide 8zv
tolbooth 8zx
tolbutamide 8zw
tolerable 3j5 43o
tolerably 43o hoh
tolerance 95h
tolerant 1r4 43v j24 l8v
tolerantly 43v
tolerate 1r4 95i j24
toleration 95i j24 l8v
tolinase 8zv
toll aaf f4o kwe
tollbar 8zy
tollbooth 8zx
toller f4n f4o kwe
tollgate 8zy
tollgatherer f4n
tollhouse 8zx
tollkeeper f4n
tollman f4n
tollon fn2
toluene hhh
tom 7i1 7lv
tomb 8cs
tombac hhi
tombak hhi
tomboy f4p
tomboyish 2i9 987
tomboyishness 2i9 987
tombstone 8cu
tomcat 7lv
tomentose dn fpt
tomentous dn
tomentum fpt
tomfool e67
tomfoolery 6f8
tommyrot bog
tompion 8ya
tonal 43y 506 9yq 9yr bw6
tonality 43y bw6
tone 506 9yq c0j jjb jn3
toneless 43e
tonelessly 43e
tongue afh
tongueless 9l
tonicity h0y
tonnage ftl
tonocard 8zr
tons g6f
tonsil afo
tonsilla afo
tonus h0y
too hny hnz
tool 603
toolhouse 8zz
toolshed 8zz
toon boq
tooshie amx
tooth 441 aes
toothache gpq
toothsomeness 413 9zg
toothwort fi9
toothy 441 aes
top d4x ksf
topcoat 8cv
tope 8x9 e1q js2
topee 8pt
toper e1q js2
tophus hhq
topi 7ps 8pt
topic ayw bnt
topical 2f6
topicalization bm5 jl2
topicalize bm5 jl2
topically 2f6
topless r2
topminnow 7ea 7eb
topmost 444
topnotch 3xo
topognosia aup
topognosis aup
topographic 5jc a4k baq
topographical 5jc a4k baq
topographically 5jc
topography 5jc a4k
topologic 508 b69
topological 508 b69
topologically 508
toponomy bdd but
toponymy bdd but
topping 3xv
toppingly 3xv hrw
topple koy
tops 3xo
topv 8t3
toradol 8h9
tore 900
toreador dqx
torment cj6 cj9 f4q gq9 i8t khu
tormented 2b3
tormenter f4q i8t khu khv
tormentor f4q khu khv
torn 27i
tornado fen
tornillo fhh
torodal 8h8
toroid 509 gag gah
toroidal 509 gag gah
torpid 2e 95b gfx
torpidity 2e 95b c1 gfx
torpidly 2e hx6
torpidness 2e 95b c1
torpor gfx
torque feo
torrent fe8
torsion feo g9v
tort 6n4
torticollis h1p
tortious 6n4
tortuosity 3vr g9v
tortuous 3pf 9fq
tortuousness 3pf 3vr 9fq g9v
torture cj6 cj9 f4r gq9 i8t khu
tortured 2b3
torturer f4r i8t khu
torturesome 2ug
torturing 2ug
torturous 2ug cj6 gq9
torturously 2ug hvf
torus 900 gag
tosh bog
toss 7as f4s k52 klm
tosser f4s f4t k52 klm
total 8xm b0b jhd li7 us
totalisator 8o4
totalise ie2
totaliser 7tc 8o4
totalism 50a bf3
totalistic 50a bf3
totalitarianism bf3 d16
totality gwl
totalizator 8o4
totalize ie2
totalizer 7tc 8o4
totally hmn us
tote 81p dua k2a
totem 5dm 901
totemic 5dm 901 b3e
totemism 5dm b3e
toter dua k2a
totipotence 50b acv
totipotency 50b acv
totipotent 50b acv
totterer f0p kmo
tottering 3v7
tottery 3v7
touch f4u jtk jtl jtm
touchable 40t
toucher f4u jtl jtm
touchily 3kv
touchiness 3kv cnz
touching 2mt
touchingly 2mt how
touchstone c9k
touchwood hi6
touchy 18t 3kv cnz
tough 9b8
toughened 2ko
toughie bur eav
toughness a26
toupe 902
toupee 902
tour 671 f4v kjv
touraco 7ic
tourer 903 f4v kjv
tourism 66p f4v
tourist 325 66p 671 f4v kjv
touristed 325
touristry 66p
touristy 325 f4v
tournament chk
tourney chk
tousle k3f
tousled 432
tovarich f4w
tovarisch f4w
tow 5xg k2b
towage 5xg k2b
towboat 90w
toweling 904
towelling 904
tower gai lkq
towering 20x
towline 905
town cxu d4z d50
townie f4x
townsfolk cxu
township d4z d50
townspeople cxu
towny f4x
towrope 905
toxaemia glw glx
toxemia glw glx
toxic 44j g2h hg5
toxicant 44o hg2
toxicity 44j 9hy g2h
toxicologic 597 b82
toxicological 597 b82
toxicologist b82 f4y
toxicology 597 b82 f4y
toxin 44j hg5
toxoid hg6
toy 8px
toying 6f7 l7t
toyon fn2
tpn 71w
trabeate 3vs
trabeated 3vs
trabecula 5cj afa
trabecular 5cj afa
trabeculate 5cj afa
trace 6wn k8a
trachea 5ck alp
tracheal 5ck alp
tracheostomy 6lu
tracheotomy 6lu
trachodon 7h5
trachodont 7h5
tracing 6wn k8a
track km9
tracker kpj
tracking 67d kpj
tracklayer ep9
trackless 1k
tract d52
tractability 3yr 44r 9t8
tractable 3yr 44r 9t8
tractableness 3yr 44r 9t8
tractile 3no
traction fcu
tractive fcu
trade 6j2 745 f4z kz2 kzv
trademark 9cq
trader f4z kzv
tradesman exi
trading kz2
tradition 10p 2te as0 ayq
traditional 10p 2te 9j5 as0 ayq
traditionalism 10q 793 9j5 f51
traditionalist 10q 793 9j5 f51
traditionalistic 10q 793 9j5 f51
traditionality 2te 9j5
traditionally 10p
traduce bro dzq jbe
traducement bro jbe
traducer dzq jbe
trafficker ewq
tragedy 2az 5eq byz caz
tragic 2az 5eq byz caz
tragical 2az caz
tragically 2az
tragicomedy 24j 2b0 5es byy bz0
tragicomic 5es bz0
tragicomical 24j 2b0 byy bz0
trail 67d dzd kpj
trailblazer ep0
trailing 67d kpj
train 6ug f52 f53 iyh iyi knj
trainee f52 fsn iyh iyi l5e le1
traineeship f52 fsn
trainer f53 iyi jag l5e
training 6ug iyi jag l5e
trainman f54
trainmaster f9q
traitor 1m9 f55
traitorous 1m9 9qn f55
traitorously 1m9 hz4
traitorousness 1m9 9qn
tramcar 8x4
tramline 906
tramp 665 eae f56 kmq
tramper eae f0t kmq kms
trample cer f0t f57 i8r kna
trampler f0t f57 i8r kna
trampling cer kna
tramway 906 907
trance gsz ki2
trandate 8hq
trandolapril 908
tranquil ckm it
tranquilising 3vb
tranquility 9t4
tranquilize 909 i6b kg0
tranquilizer 909 i6b kg0
tranquilizing 3vb
tranquillise 909 i6b kg0
tranquilliser 909 i6b
tranquillising 3vb
tranquillize 909 i6b kg0
tranquillizer 909 i6b
tranquillizing 3vb
tranquilly vi
transact 742 f58 kz3
transaction 742 kz3
transactions bmn
transactor f58 kz3
transaminase hhj
transaminate g1w ixn
transamination g1w ixn
transatlantic 5cv
transcend 2c2 3xw gcc lji ljj
transcendence 2c2 3xw gcc gd7 lji ljj
transcendency 2c2 3xw gcc gd7 lji
transcendent 2c2 3xw gcc gd7 lji ljj
transcendental 2np 551 bdz
transcendentalism 551 bdz f59
transcendentalist bdz f59
transcendentally 2np
transcribe bj4 jjz jk0
transcribed 2ez
transcript bmh
transcription bj4 jk0
transcultural cyw
transcutaneous 5cl adf
transdermal 5cl adl
transdermic 5cl adl
transduce 90a g1x ico
transducer 90a ico
transduction g1x ico
transexual f5d
transfer 678 f5a f5b kym l5r
transferability 62 9d3
transferable 2kv 62 9d3
transferee f5a
transferer f5b k1m kk3 ksl ky5
transferor ky5
transferrable 2kv 62
transferral 678 k1m kym
transferrer f5b k1m kk3 ksl ky5 kym
transferrin hhk
transfigure imp
transfix kj1
transfixed 1fl
transform 6c9 iml
transformable lm
transformation cck
transgender 4dr
transgendered 4dr f5d
transgress 6nq egd lep
transgression 6nq len lep
transgressor egd lep
transience a3y
transiency 2y1 a3y
transiently 2y1
transistor 90b l3e
transistorise l3e
transistorised 1tz
transistorize 90b l3e
transistorized 1tz
transit 8z4
transition 60z cfm
transitional 5cm cfm
transitionally 5cm
transitive 46u g78 ip2
transitively 46u
transitiveness 46u g78
transitivise ip2
transitivity 46u g78
transitivize 46u ip2
transitorily 2y1
transitoriness 2y1 a3y
transitory 2y1 a3y
translatable lm
translate 6c9 bn4 ecf jhz
translation bn4 ch2 jhz
translational ch2
transliterate bj5 jjz
transliteration bj5 jjz
translocate g1y l4m
translocation g1y l4m
translucence 9ai pl
translucency 9ai pl
translucent 9ai pl
translunar 1zj 4vh dey
translunary 1zj 4vh dey
transmigrate cb6 kk5 lkx
transmigration cb6 lkx
transmissible 26o kyl
transmission 5xv bgs jir k1m ksd
transmit 26o 27b 5xv bgs ccm ksd kyl
transmittable 26o
transmittal 5xv k1m ksd
transmitted 27b
transmitting 5xv k1m
transmogrification 6cb imp
transmogrify 6cb imp
transmutability 9cu lm
transmutable 9cu lm
transmutation 7b4 cck iml
transmute 7b4 iml
transnational 2na
transoceanic df5
transonic bc
transparence 9ah fep pj
transparent 421 9ah fep pj
transparently pj
transparentness 421 9ah pj
transpirate krw
transpiration krw
transplant 681 f5c kk3
transplantation 681 k5r kk3
transplanter f5c kk3
transplanting 681 kk3
transport 678 84k 90c k1m k23 kod
transportable 2kv
transportation 678 90c k23 kod
transposability 1jd 9d6
transposable 1jd 9d6
transpose imi
transposed cx
transship 679 kpu
transshipment 679 kpu
transubstantiate 7b4 be0 iml imm
transubstantiation 7b4 be0 iml imm
transudate hb1
transudation cg8 hb1 i8o
transude cg8 i8o
transuranic h5c
transversal 2fu
transversally 2fu hqx
transverse 2fu
transversely 2fu hqx
transvestic 4ds f5e
transvestism 70j
transvestite 4ds f5e
transvestitism 70j
trap azp f5f k3m
trapezoid 5d6 g9j
trapezoidal 5d6 g9j
trapped 1sa
trapper f5f k3m
trapping 817
trapshooting 5y0
trashiness 40z 47s a8t
trashy 40z 47s a8t hbd
trauma 2um 5cn goa gob i9s
traumatic 2um 5cn goa gob
traumatise gob i9s
traumatize goa gob i9s
trave 90d
travel 65x 66i djn kjm kjw kjz kss
travelable 2vm
traveled 123
traveler djn kjm kjn kjp kjw kss
traveling 66i kjw
travelled 123
traveller djn kjm kjn kjp kjw kjz kss
travelling 66i kjw
travelog boo
travelogue boo
traversable 2vm
traversal 66l km9
traverse 66l f5h km9 lkd
traverser f5h km9
trawler 90f
trazodone 90g
treacherous 3hr
treacherously 1m4 hz4
treachery 1m4 9qo
treacle 3z3 bu9 ct1
treacly 3z3 bu9 ct1
tread 662 kna ksq
treason 1m9 6pi f55
treasonable 1m9
treasonably 1m9 hz4
treasonist 6o0 6pi 9qn f55
treasonous 1m9 6pi 9qn
treasure 8ca kzl
treasured 2gq
treasurer 6ix f5i
treasurership 6ix f5i
treasury fty
treat 75d iu9 lc7
treater ek1
treatment 75d iu9
treaty bu8
trebuchet 81t
trebucket 81t
tree fq6 fq7
treed 1sa
treeless 4ch
treelet fq6 fq7
treelike 10v
treenail 90h
tref pa
treillage 90i
trellis 90i
tremble 6tb esp gfi kl9
trembler esp kl9
trembling 3v4 gfi kl9
tremendous 2cq 2sq
tremendously 2sq hse
tremor 693 cg5 kla
tremulous 3v5
tremulously 3v5
trenail 90h
trenchancy 28w abv pc
trencher jx8
trencherman e7w
trendy 1my avi
trental 8ou
trephination 6lv i86
trephine 6lv i86
trepid fs
trepidly fs i3y
trespass 6n3 ecj lf2
trespasser ecj lf2
trespassing 2a2
tress ae2
trey g56
trf hhg
trh hhg
triamcinolone hhl
triangle 3gt er g9i j0z
triangular 3gt a58 g9i
triangularity 3gt a58 er
triangulation j0z
triavil 8oz
triazolam 90j
tribadism 4dt 6sv
tribadistic 4dt 6sv
tribal cuw d00
tribalisation 6b4
tribalization 6b4
tribologist baz f5j
tribology baz f5j
tribromomethane h3z
tribulate cda khm
tribulation cda khm
tribunal cza
tribute br0
tricentenary 5hd hlg
tricentennial 5hd hlg
trichiniasis gqp
trichinosis gqp
trichion d2k
trichlormethiazide 90k
trichloroethane hay
trichloroethylene hay
trichloromethane 82x
trichobezoar de3
trichopteran 7nn
trichopteron 7nn
trichromatic nn
trichrome nn
trick 5zz 6o8 9c bto dzn eqj lfc
tricker eqj lfc
trickery 6o8 bto lfc
trickily 9c hwv
trickiness 18s 45r 9c 9q8
trickle cg9 ks1
tricksy 5zz 9c
triclinic mq
tricolor nn
tricorn 90l
tricorne 90l
tricuspid 3gu
tricuspidate 3gu
tricycle 90m
tried 17l 36l
triennial hlg
trier f5k jt2 lbn lcp lcr
trifler lgg
trifling 47q 72c
trifluoromethane h40
trifoliate 3p8
trifoliated 3p8
trifoliolate 3p8
trifurcate 6bi ike
trifurcation 6bi ike
trig 42v b66
trigeminal ajx
trigeminus ajx
trigger 5zj kan
triggerman e8r
trigonal 3zf
trigonometric 595 b66
trigonometrician b66 f5l
trigonometry 595 b66 f5l
trihydroxy hd5
triiodomethane 8ge
triiodothyronine ahp
trike 90m
trill jn5
trilled 35k
trilobate 3p9
trilobated 3p9
trilobed 3p9
trim jvl
trimipramine 90n
trimly 42x
trimness 1o6 42v 42x
trimox 7u4
trine g56
trinidad 5r5 d6e
trinidadian 5r5 d6e
trinitroglycerin hce
trinitrotoluene 8zl
trinket 7ws
trinuclear ey
trinucleate ey
trinucleated ey
trio g56
triolein hhm
trip kjp
tripe boj
tripinnate 3pa
tripinnated 3pa
triple 3qh 90o g1z ige
triplex 3qh
triplicate 90o ige
tripling g1z ige
tripping 201 3f1
trippingly 201 i13
triskaidekaphobia 59 gs3
triskaidekaphobic 59 gs3
triskele 90p
triskelion 90p
tritanopia 3ok gl0
tritanopic 3ok gl0
trite 2tb ar6
tritely 2tb
triteness 2tb ar6
tritheism bfu f5m
tritheist bfu f5m
tritoma flq
triumph 166 chn clm jp7 kj8
triumphal 166 chn clm
triumphant 15j 166 jbz jp7 kj8
triumphantly 166
trivalent a29
trivia 25i 3ot 90q
trivial 25i 90q ab4 jav
trivialise jav
triviality 25i ab4
trivialize 25i 3ot jav
trochaic 5r6 c1g
troche cp6
trochee 5r6 c1g
trochlear ajw
trochlearis ajw
troglodyte dui ea7
trolley 8x4
trollop dmz eyi
trombone 90r f5n
trombonist 90r f5n
trooper duh
troops d0i
trophic fzt
trophoblast 5r7 7en
trophoblastic 5r7 7en
trophotropic 5r8 6t6
trophotropism 5r8 6t6
troponomy d1e
troponymy d1e
trot 66f 7ot 7q5 klw
troth c7l
trotline 90e
trotter 7ot 7q5 klw
troubadour e66
trouble 454 asx lbx
troubled 38k
troublemaker f5o
troubler f5o
troublesome 18u 9ba
troublesomeness 18u 9ba
troubling 1zw
troublous 454 asx
trough 8d7
trouncing 772 chq jp8 k0a
trouper dr3
trousered r0
truancy 33x 7a8
truce gdq
truck 90s koe
truckage 73y koe
trucker koe
trucking 73y koe
truckler dos jdf
truckling jdf
truculence 5k 961
truculency 5k 961
truculent 5k 961
truculently 5k
trudge f5p kms
trudger f5p kms
true 456 gcp
truehearted 1m2
truelove f2o
truly 456 hnn
trumpery 8bc boj
trumpet 84o ea3 keu
trumpeter f5q keu
trumpetwood flk
truncheon 90t
trunkfish 7sq
trunks 8uq
trunnel 90h
trussed fv
trust b2o fu0
trustee l40
truster drn j4x
trustful 45c 9s4
trustfully 45c hyb
trustfulness 45c 9s4
trustiness 45l 98f
trusting 45c 9s4
trustingly 45c hyb
trustingness 45c 9s4
trustor ex4
trustworthiness 3dg 45l 98f
trustworthy 3dg 45l 98f
trusty 45l 98f 9s4 b2o gbg
truth gcp
truthful 21p 9pu
truthfully 21p
truthfulness 21p 9pu
try 6pn f5k lcp
tryout 6ps ay5 jt2 ke3 lcr
tryptophan hhn
tryptophane hhn
tryst 7a2
tsar 4rh dyw
tsarina dyx
tsarist 4rh dyv
tsaristic 4rh dyv dyw
tsaritsa dyx
tsaritsyn dap
tsatske 82i dun
tsetse 7mv
tsh hhf
tshatshke 82i dun
tsine 7pc
tsk jhk
tub 7xf 90u
tuba 7xa
tubbiness 1nt a02
tubby 1nt a02
tube 3sv 90v
tubelike 3sv
tuber 5k6 fqv
tuberculate fpp
tuberculoid gkj
tuberculosis 4at gkj
tuberculous 4at
tuberosity 5k6 am7
tuberous 5k6 am7 fqv
tubing 90v
tubocurarine hif
tubular 3sv 90v
tuck jzs
tufa hdh
tuff hdh
tuffet 8bf
tuft cun
tug 5xh esd k27 k28
tugboat 90w
tugger esd k27 k28
tughrik g4h
tugrik g4h
tularaemia go8
tularemia go8
tulipwood fgw
tum agz
tumble 5vv koy
tumbler iaf
tumbling 6dz iaf
tumbrel 90x
tumbril 90x
tumefaction g20 igv igy
tumefy g20 igv igy
tumesce 1z1 igv
tumescence 1z1 gpa
tumescent 1z1 gpa igv
tumidity 1xf 1z1 gpb
tumidness 1xf 1z1 gpb
tummy agz amr
tumor gn9
tumour gn9
tumult 38k ge5
tumultuous 38k ge5
tumultuously 38k i3z
tumultuousness 38k ge5
tune bza
tuneful 2jq 9yj
tunefully 2jq i1d
tunefulness 2jq 9yj
tuneless 2jr
tunelessly 2jr
tuner 8rp iiy
tungsten h56
tunguz bxa
tunic aol
tunica aol
tunicata 7ev
tunicate 7ew
tuning iiy
tunker dk4
tunnage ftl
tunnel dd0 kr0
tupek 90y
tupik 90y
tuppence fuf
tuppeny 1ko
turaco 7ic
turacou 7ic
turakoo 7ic
turbid 9an pn
turbidity 9an pn
turbidness 9an pn
turbinal aeu
turbinate aeu
turbofan 8a2 8a3
turbojet 8a2 8a3
turboprop 8qx
turbulence 5s feq
turbulency 5s feq
turbulent 38k 5s feq ge6
turbulently 5s hnf
turd hb4
turf dgk
turgid 1z1 3eu c11
turgidity 3eu c11
turgidly 3eu hvj
turgidness 3eu c11
turkey dbi
turkish dbi
turkmenia db4
turkmenistan db4
turkomen db4
turn 695 km3
turnabout 68x
turncoat e0d
turncock 8wz
turndown 61a j8h kyu lbq
turning 695 km3
turnkey e8l
turnup 85f jw7
turpitude 6nu
turquoise 9xu
turtlehead fol
tush amx
tussah 7nv
tusseh 7nv
tusser 7nv
tussock cun
tussore 7nv
tussur 7nv
tut jhk
tutelage 6r4 6ud jaa
tutelar 367
tutelary 367
tutor 5r9 6ud dvz jaa
tutorial 5r9
tutorially 5r9
tutorship 6ud dvz
tux 874
tuxedo 874
twaddle bog f5r jm8
twaddler f5r jm8
twain g55
twat al5 e92
twee 3a6
tweed 3rg 90z
tweediness 3rg 9wm
tweedy 3rg 90z 9wm
tweeter kw8
tweeze 8pj k8n
tweezer 8pj k8n
twelve 3pz
twelvemonth hk7
twerp f5s
twice hpf
twiddle krc
twig 1o2 frt
twiggy 1o2 frt
twiglike 1o2
twilight hjs
twilit h2
twilled 3rd
twin 2ia
twinberry fn9
twine 8x6 f5t k5a
twiner f5t k5a
twinge cj5
twinkle cfg dgl kv9
twinkler dgl kv9 ln0
twinkling hl9
twinkly 9x0 mg
twinned 2ia
twinning 46b
twirl 68p drd ep4 kra krc
twirler drd kra
twirp f5s kw8
twist cca fen jw9 kkd
twisted 275
twister cpi fen kkd
twisting 6o2
twisty 3vr
twitch gr1 i5p klk
twitching gr1 i5p klk
twitter 7r7 cdn jnc
twitterer 7r7 jnc
twofold 3qe 3qg
twopence fuf
twopenny 1ko
twoscore 3q0
twosome cv9 g55
tycoon dr4
tying 5z0 jwg
tylenol 7t5
tympan 88a f5u
tympani 5co 8hb f5u
tympanic 5co 8hb ag1
tympanist 88a 8hb f5u
tympanites gi8
tympanitic gi8
type azu iz8 lkz
typecast iz8
typeface bvp
typeset dwv kfe
typesetter dwv kfe
typewrite 910 bkj jki
typewriter 910 jki
typewriting bkj jki
typic 45v duu
typical 45u gyo
typicality 45u gyo
typically 45u
typification aw3 jan lkz
typify aw3 azu duu lkz
typing bkj jki
typist jki
typo bu5
typographer 73s bq7 dwv
typographic 58t 73s bq7
typographical 58t 73s bq7
typographically 58t
typography 58t 73s bq7 dwv
tyrannic 171 gvb
tyrannical 171 1aw gvb
tyrannise kgv lg6
tyrannize f5v kgv lg6
tyrannosaur 7ha
tyrannosaurus 7ha
tyrannous 1aw f5v
tyranny d16
tyrant 1aw f5v kgv lg6
tyre 8zj d9m
tyro eku
tyrocidin 911
tyrocidine 911
tyrolese d7z
tzar dyw
tzarina dyx
tzarist 4rh dyv
tzetze 7mv
ubermensch dzy
ubiquitous 33v gcw
ubiquitousness 33v gcw
ubiquity 33v gcw
udometer 8rw
uganda dbm
ugandan dbm
ugli cr8
ugliness 99u e0
ugly 99u e0
uintathere 7og
uke 912
ukraine daw
ukrayina daw
ukulele 912
ulaanbaatar da2
ulama d07
ulcer 1z2 gmv i64 ivk
ulcerate 5sh gmv i64 ivk
ulcerated 1z2
ulceration gmv
ulcerative 5sh gmv i64 ivk
ulcerous 1z2 gmv
ulema d07
ulfila fba
ulna 51y ao0
ulnar 51y ao0
ult 2w3
ulteriorly 2u5
ultimacy gc3
ultimate 1pm 2nr gc3
ultimately 1pm ho0
ultimateness 1pm 2nr gc3
ultimo 2w3
ultra 2li
ultracef 81z
ultraconservative et9
ultramicroscope 5si 913
ultramicroscopic 5si 913
ultranationalism 2ws 9qk
ultranationalistic 2ws 9qk
ultrasonic bb fdk
ultrasonically bb
ultrasonography 6up
ultrasound 6up bb fdk
ululate c31 jmt
ululation c31 jmt
umbel 5k8 fqz
umbellar 5k8 fqz
umbellate 5k8 fqz
umbelliferous foz
umbelliform fqz
umbilical 52c ams
umbilicus 52c ams
umbrage 7c cks
umbrageous 7c cks h8
umpirage 787 jo9
umpteen 2mi
umpteenth 3q9
umptieth 3q9
umteen 2mi
umteenth 3q9
unabashed 9v
unabashedly 9v
unaccented 3w8
unacceptability 1e 43t 9ib
unacceptable 3jb 9ib
unacceptableness 1e 3jb 3uq 43t 9ib
unacceptably 1d hoi
unaccepted 3uq
unaccessible 1i
unaccommodating 1o
unaccountable 1l2
unaccountably 1l2
unaccredited bp
unachievable 32j
unachievably 32j i42
unadaptability 1qe 97g
unadaptable 1qe 97g
unadorned 3s
unadulterated 2kl
unadvisable 48
unadvised 49
unadvisedly 49
unaerated 489
unaesthetic 4j
unaffected 3kz
unaffectionate 2h6
unafraid 5b
unaggressive 5l
unai 7qf 7qg
unaired 487
unalert 5z
unalienable 63
unalike 2ec
unalterability 9dg 9dn lk lp
unalterable 9dg 9dn lp
unalterably i40 lp
unaltered lu
unambiguity 1hr 6k 9l0
unambiguous 1hr 6k 9l0
unambiguously 6k htx
unambitious 6p
unambitiously 6p
unanalyzable 3pc
unanimity 1ap gds x2
unanimous gds x2
unanimously x2
unannealed 2kq
unannounced 1kf
unanswered 3a4
unanticipated 1kg
unappareled r6
unappealing 3zr b0
unappealingly b0
unappeasable 304
unappetising 8k 9zm
unappetisingness 8k 9zm
unappetizing 8k 9zm
unappetizingness 8k 9zm
unappreciated 21 3er
unappreciative 1x4
unappreciatively 1x4 hvn
unapproachability 8l 978
unapproachable 1l 8l 978
unarbitrary 176
unarguable zf
unarguably i41 zf
unarm jof
unarmored 96 9a
unarmoured 96 9a
unarticulate 9j
unartistic 4k
unascertainable 18g
unascribable b3
unashamed 9s
unashamedly 9s ht3
unassailably i40 zg
unassertive 9z clb
unassertively 9z
unassertiveness 9z clb
unassignable 65
unassisted 3y5
unassuming 2lm 9hh
unassumingly 2lm
unassumingness 2lm 9hh
unasterisked 2i0
unattackable 49c
unattainable 32j gxg
unattainableness 32j gxg
unattainably 32j i42
unattired r6
unattractive 9a1 av
unattractively av
unattractiveness 9a1 av
unattributable b3
unau 7qf 7qg
unauthentic 1v3
unauthorised bo
unauthorized bo
unavailability 9cb by
unavailable 9cb by
unavailing 479
unavoidability 9ei
unavoidable lc
unavoidably ht0 lc
unaware asi c9
unawareness asi c9
unbacked 3y5
unbaffled 2yv
unbalance gfh
unbaptised 4di
unbaptized 4di
unbarred 3k8
unbarreled d6
unbarrelled d6
unbearable 43q i43
unbearably 43q i43
unbeatable xz
unbeaten 15k
unbecoming 35q 9sx
unbecomingly 35q hxj
unbecomingness 35q 9sx
unbeknown 2c5 i44
unbeknownst 2c5 i44
unbelievable 12w
unbelievably 12w hwy
unbelievingly 133 hx0
unbeloved 2gs
unbelted e5
unbendable 3cv
unbending 1qf
unbent 22k
unbiased 180 2vj
unbiassed 180 2vj
unbleached 2nd
unblemished fc
unblinking 1f8 5c
unblinkingly 1f8
unbloody fk
unblushing 9u
unblushingly 9u
unbodied 11t
unbolted 3k8
unbounded 1pd acg
unboundedness 1pd acg
unbowed 22k
unbranched 10x
unbranching 10x
unbreakable 16i 9vt
unbreakableness 16i 9vt
unbridled 3dp
unburden k41
unburdened 1fv
uncannily 2nk
uncanny 2nk
uncarbonated 3th
uncaring 12b 2h6
uncase i7i
uncategorised oh
uncategorized oh
uncaused 295
unceasing 2xz zr
unceasingly hwd zr
unceremonial 1rb
unceremonious 12f 1rb 9u0
unceremoniously 12f
unceremoniousness 1rb 9u0
uncertain 9et ky l1
uncertainly hrn l1
uncertainness 3jq 9et ky l1
uncertainty 9et at9
unchained fw
unchallenged 107
unchangeability 9d8 lj
unchangeable 9d8 lj
unchangeableness 9d8 lj
unchangeably i40 lj
unchanged lu
unchanging 9d8 ll ye
unchangingness 9d8 ll ye
uncharacteristic m4
uncharacteristically m4
uncharted 2c4
unchecked 3dp
uncheerful 94r cmh ml
uncheerfulness 94r cmh ml
unchewable 449
unchivalrous 12e
unchivalrously 12e
unchristianly o7
unchristlike o7
unchurch jm0
uncivil 12o
uncivilised oa
uncivilized oa
uncivilly 12o
unclad r6
uncle 4kw f5w f5x
unclean gy8 om
uncleanliness 9sa oz
uncleanly 9sa oz
uncleanness gy8 om p9
unclearly 15v 2e2 pg
unclearness 15v 2e2 pg
unclimbable 2vo 3je
uncloak jgm
unclouded 37h 9af
uncloudedness 37h 9af r8
unclutter idf
uncluttered 42y
unco hqb
uncoerced 492
uncollected 5su
uncolored 2nd no
uncoloured no
uncolumned 90
uncomely 35q
uncomfortable cjz gvj sg sj
uncomfortableness cjz gvj sj
uncomfortably sg
uncommercialised su
uncommercialized su
uncommon 9in sz
uncommonly sz
uncommonness 9in sz
uncommunicative 96q tp
uncommunicativeness 96q tp
uncomparable tx
uncomparably i0b
uncompensated 2uc
uncomplaining uo
uncomplainingly uo
uncomplete v5
uncompleted 1p8
uncomplicated 18x
uncomplimentary 1iq
uncompounded 28h
uncomprehensible vu
uncompress jzr
uncompromising 1q9
uncompromisingly 1q9
unconcern 98t
unconcerned wi
unconcernedly wi
unconditional x9
unconditioned 2r0 x9
unconfined 1s7
unconfused 2yv
unconquered 15k
unconscientious 3jo 9nm
unconscientiousness 3jo 9nm
unconscionable 2lg 3jp
unconscious ash y2
unconsciously y2
unconsciousness ash y2
unconsecrated 3ha
unconsidered 42o
unconsolable 22c
unconstitutional bq
unconstitutionally bq
unconstraint 9r0
uncontaminated 37j
uncontaminating p5
uncontrived 30u
uncontrollably zx
uncontrolled zx
uncontroversial 106
uncontroversially 106
unconventional 10h apw
unconventionality 10h 3ao apw
unconventionally 10h
unconverted 3al
unconvertible 1ja
unconvincing 111
unconvincingly 111
uncorrectable 122
uncorroborated 3y6
uncounted ir
uncouth 3ab 9kk
uncouthly 3ab
uncouthness 3ab 9kk
uncovered r5
uncovering 5u0 6bx
uncreased 3r4
uncreative 12s ar4
uncreativeness 12s ar4
uncrowned 13h
uncrystallised 13l gn
uncrystallized 13l gn
unctuous 3pr 9pi
unctuously 3pr i46
unctuousness 3pr 9pi
uncultivable 334
uncultivatable 334
uncurbed 3dp
uncurtained 14d
uncurved 3vt
uncurving 3vt
undaunted 3cx
undeceived 1fm
undecipherable 2e2
undecipherably 2e2 hzx
undecomposable 3pc
undecomposed 1sk
undecorated 3s
undefendable 497
undefended 497
undefinable 15t
undefined 15s
undemocratic 170
undemocratically 170
undeniable 17c
undeniably 17c
undependability 17m 98m
undependable 17m 1me 98m
undependableness 17m 1me 98m
undependably 17m hu2
undepicted 2us
underachieve 5ua f5y leh
underachievement 5ua leh
underachiever f5y leh
underact kfq
underactive 2d
underage 2hc
underbodice 80u
underbred 3ad
underbrush d15
underclassman efs
underclothes 915
underclothing 915
undercoated 3h5
undercover 2u2
underdevelop g21 kuh
underdeveloped 26l
underdevelopment g21 kuh
underdrawers 87z
underestimate ayf j2c j3h
underestimation ayf j27 j2c j3h
underexpose 6ux kta
underexposure 6ux kta
underfed 3ut
undergarment 914
undergrad f5z
undergraduate f5z
underground 460
undergrowth d15
underhanded 3w6
underhandedly 3w6
underhung 2a8
underline jl3
underling f1v
underlying 1l6
undermanned 38
undermentioned 86
undermine lde
undernourish gh8 jsb
undernourished 3ut
undernourishment gh8 jsb
underpay 74p kza
underpayment 74p kza
underperform cw7 f5y leh
underperformer cw7 f5y leh
underplay kfq
underprice l44
underproduce 6vc k9e
underproduction 6vc k9e
underrate ayf j27
underrating ayf j27
underreckoning ayf
underscore jl3
undersea 461
undersealed 3h5
undersell f60 l46
underseller f60 l46
undershirt 8v9
undershot 2a8
underside d27
undersize 2db
undersized 2db
underskirt 8p0
undersoil h6e
understaffed 38
understand ayh iy1 iy4 vt
understandability 9kp vt
understandable 9kp iy1 iy4 iy7 vt
understandably hss vs
understanding ayh iy1 iy4
understate btl jax
understated 40x
understatement btl jax
understood 1l7
understructure 8bl
undersurface d27
undertake 6pt kb0
undertaker eiy
undertaking 6pt kb0
undervaluation j3h
underwater 462
underwear 915
underweight 1o3
underwood d15
underwrite cw5 jdw jdz
undeserved 2bt
undeservedly 2bt
undesirability 186 1ev a8z
undesirable 186 a8z
undesirably 186 i45
undesired 49i
undesiring 1h9
undesirous 1h9
undestroyable 2xw
undetectable 2xi
undeterminable 18f
undeterred 3cy
undeviating 19j
undifferentiated 18n
undiminished 2kn
undiplomatically 19c
undirected 37r
undischarged 2f3 2ub
undiscipline 9qx
undisclosed 2u6
undiscouraged 3cy
undiscoverable 18g
undiscovered 2c6
undiscriminating 1ac
undismayed 3cx
undisputable 17d
undisputed 107
undisputedly 107 i41
undistinguished 2sn
undo 632 k5d k9a
undoable 32j
undogmatic hs
undogmatical hs
undoing 632 k5d
undoubtedly hp6
undramatic 1bf
undramatically 1bf
undreamed 12z
undreamt 12z
undress i7i
undressed r6
undue 8s
undulant 5sj ccb
undulate kqv
undulatory 5sj ccb
unduly 8s
undutiful 3db 9lp
undutifulness 3db 9lp
undyed 2nd
undying 2mo
undynamic 1cb
unearthly 2nk 4cq
unease gvl
uneasily 1ct hs2
uneasiness 1ct cld
uneasy 1ct cld
uneatable 1d8
uneconomical 1dy
unedifying 286
uneffective 1dh
unelaborate 30l
unelaborated v8
unembarrassed 9v
unembellished 3t
unembodied 11t
unemotional 17a 1f3 94l
unemotionality 1f3 94l ci5
unemotionally 1f3 hs1
unending 2xz
unendingly 2xz hwd
unendurable 43q
unenergetic 1gb 1gv
unenergetically i0x
unengaged a3
unenlightened 272
unenlightening 286 288
unenterprising 1gu
unenthusiastic 1h0
unenthusiastically 1h0
unenviable 18q
unequal 1hg 35
unequaled tz
unequalised 1hk
unequalized 1hk
unequalled tz
unequally 1hg
unequivocal 1hr 1l4 9l0
unequivocally 1hr htx
unequivocalness 1hr 1l4 9l0
unerasable 1hw
unerring 1mh
unerringly 1mh
unessential 1i5
unethical 1if
unethically 1if
uneven 1hi 1ix 9eh 9g3
unevenly 1ix
unevenness 1hi 1ix 9eh 9g3 yi
uneventful 1bw
uneventfully 1bw
unexceeded eh
unexcelled eh
unexceptional 2sn
unexchangeability 1ja 1je 9dh
unexchangeable 1ja 1je 9dh
unexciting 1jt 3v8
unexcitingly 1jt
unexpected 1ke 9im
unexpectedly 1ke hnq
unexpectedness 1ke 9im
unexpended 1k6 1k7
unexplainable 1l2
unexploded 2f3
unexplorative 1gh
unexploratory 1gh
unexplored 2c6
unexpressed 1l8
unexpressible 1lb
unexpressive tr
unfading 2mn
unfailingly 1mg
unfair 1lx 6no 9my
unfairly 1lx
unfaithful 1m3 9ql
unfaithfully 1m3 hu2
unfaithfulness 1m3 1m9 9ql
unfaltering 3cv
unfalteringly 3cv ht9
unfamiliar 1mj 9ip
unfamiliarity 1mj 9ip
unfashionable 1mz
unfashionably 1mz
unfasten 5z1 f61 jy6
unfastener f61 jy6
unfastening 5z1 jy6
unfathomed 15d
unfavorable 1op aab
unfavorableness 1om 1op 44 aab
unfavorably 1op hue
unfavourableness 1om 1op 44 aab
unfavourably hue
unfearing fm
unfeasibility 32i a9v
unfeasible 32i a9v
unfeathered 1ox
unfeeling 9na u2
unfeelingly hut u2
unfeelingness 9na u2
unfeigned 3pn
unfeignedly 3pn i0l
unfermented 3z8
unfertile 1p3
unfertilised 1p5
unfertilized 1p5
unfettered fw
unfilmed 2ey
unfirm 1s3
unfitting xm
unflagging 1g8
unflappable vj
unflattering 1iq
unflavored 41e
unflavoured 41e
unflawed 2xl
unflinching 5c
unflurried vm
unflustered vm
unfocused 1ao wc
unfocussed 1ao wc
unfold g22 iiu
unfolding g22 iiu
unforced 1dr 492
unforceful 1e3
unforeseen 1kg
unforesightful 36r
unforfeitable 15i
unforgettable 1r1
unforgettably 1r1 i1e
unforgivable 2v8
unforgivably 2v8 hyx
unforgiving 1r5 304
unforgivingly 1r5
unfortunate 1rl bf
unfortunately 1rl hnt
unfounded 3y4
unfreeze im6
unfretted 8bn
unfriendliness 230
unfrock l9z
unfulfilled 3x7
unfurl ipr
ungainliness 1wk a0f
ungainly 1wk a0f
ungallant 12e
ungarbed r6
ungarmented r6
ungathered 5su
ungenerous 1uo 1ux
ungentle 2ow
ungentlemanlike 3ae
ungentlemanly 3ae
unglamorous 1ju
unglamourous 1ju
unglazed 1v8
ungodliness 48n 9lr
ungodly 48n 9lr
ungovernable 2hk
ungoverned 3dp
ungraceful 1wl a0e
ungracefully 1wl hs9
ungracefulness 1wl a0e
ungracious 12m 9ub
ungraciously hs9
ungraciousness 12m 9ub
ungraded 20u
ungrammatical 1x0
ungrammatically 1x0
ungrateful 1x3 cjt
ungratefully 1x3 hvn
ungratefulness 1x3 cjt
ungratified z9
ungratifying 3er
ungreased 3r2
ungrudging 1uw
ungrudgingly 1uw
ungual 7ma 7mc anj
unguaranteed 3k6
unguent 8mu
unguiculate 46x
unguiculated 46x
ungulate 46w
ungulated 46w
unhallow jcj
unhallowed 3h9
unhampered 3dq
unhappily hns
unhappiness 1iu 1x9 cm1
unhappy 1iu 1x9 cm1
unhardened 2kp
unharmed 27k
unharmonious 1yd
unharmoniously hum
unhazardous 3hk
unhealthfulness 3lg 4bk
unhealthiness 1yx ghr
unhealthy 1yx ghr
unhearable ba
unheated 23j
unheeded 2pl
unheeding 203
unhelpful 20d 9nf
unhelpfully 20d
unhelpfulness 20d 9nf
unheralded 1kf
unhesitating 14z
unhesitatingly 14z
unhindered 3dq
unhinge kfy
unhinged 3in
unholiness 1vv 3fy 3h9 9o6
unholy 1vv 3h9 9o6
unhomogenised 28f
unhomogenized 28f
unhoped 1kh
unhopeful 222
unhorse koi
unhuman 23z
unhumorous 24m
unhurried 24t a4d
unhurriedly 24t
unhurriedness 24t a4d
unhurt 27k
unhygienic 3lh
unhygienically 3lh
unicellular 5t9
unicycle 916 f62
unicyclist 916 f62
unidentified 7s
unification cdb ig4 iln
unified 46e
unifilar 4t4
uniform 3b2 9dz 9fx
uniformise iw6
uniformity 18n 20j 3b2 9fx
uniformize 18n iw6
uniformly 20j
uniformness 20j 3b2 9dz
unify 6b1 cdb iln k2s
unifying 28k
unilateral ep
unilateralism b3x f63
unilateralist b3x f63
unilaterally ep
unilluminated h4
unilluminating 288
unimaginable 42h
unimaginably 42h i47
unimaginative 12t
unimaginatively 12t i2j
unimagined 12z
unimpeachable 383
unimpeachably 383 i2p
unimportance 25f 3os ab2 guo
unimportant 25f ab2 guo
unimpregnated 1p5
unimpressive 25w
unimpressively 25w
unimprisoned 1s7
unindustrialised 26m
unindustrialized 26m
uninebriated 1bs
uninfected 3lr
uninfluenced 4m
uninformative 26x
uninformatively 26x i0e
uninitiate 1ku
uninitiated 1ku
uninquiring 141 1gm
uninquisitive 141 1gm
uninspired 12t
uninstructed 272
uninstructive 284
uninstructively 284 i0e
unintegrated 28b 28d
unintelligent 28x
unintelligently 28x
unintelligibility 28z 9l7 bo8 vx
unintelligible 28z 9l7 bo8 vx
unintelligibly 28z hst
unintentional 296 297
unintentionally 296
uninteresting 22a 29m ac7
uninterestingly 29m
uninterestingness 22a 29m ac7
uninterrupted hy
uninterruptedly hy
unintimidated 5c
unintoxicated 1bs
uninucleate aig
uninventive 12t
uninvited 4a6
uninvitedly 4a6
uninviting 3kb
union cy1 l7n l7q
unionisation 63d l7n l7q
unionise 63d l7n l7q
unionised 469 ly
unionism d1o f50
unionist d1o f50
unionization 63d l7n l7q
unionize 63d cy1 l7n l7q
unionized 469 ly
uniovular 50c fga
uniovulate 50c fga
unique 1u9 9fg tz
uniquely 3qc
uniqueness 1u9 3qc 9fg tz
unironed 2am
unitard 8i9
unite 6b1 iln
uniting 6b1 7ah ig4 iln
unity g54 gwj
univalve 7kb
universal 9fn dgm jlm vc
universalise jlm
universalism be1
universalist 5di be1
universalistic 5di be1
universality 9fn vc
universalize jlm vc
universe dgm vc
univocal 1hr
unjust 1lx 9o1
unjustifiable 2vc
unjustifiably 2vc huu
unjustly 2bp
unjustness 1lx 1m0 2bp 9o1
unkempt 439 43d gyh
unkemptness 439 43d gyh
unkeyed 440
unkind 2bz 9nc
unkindly 2bz
unkindness 248 2bz 9nc
unknot k5f
unknowing 271 b5n
unknowingly huq
unknowingness 271 asi b5n
unknowledgeable 271
unknown f1h
unlabeled 2ca
unlabelled 2ca
unlace jwd
unlade k42
unlamented 2cb
unlatched 3k8
unlaureled 2cg
unlaurelled 2cg
unlawful 3ao 9k0
unlawfully 2dx
unlawfulness 2dx 2e5 3ao 9k0
unlax i6i
unleaded 2df
unleavened 2dl
unlettered 1db 2ex
unlicenced bp
unlicensed bp
unlighted h4 s9
unlikable 2gn 3zr
unlike 2ea 9eb
unlikeable 2gn 3zr
unlikelihood 9ey
unlikeliness 2ef 2ej 310 9ey
unlikely 2ef 2ej 9ey
unlikeness 2ea 9eb
unlimited 2ek
unlined 3r6
unlipped 2tw
unlit h4 s9
unliterary 1rf
unlittered 42y
unlivable 2f2
unliveable 2f2
unloading k42
unlocked 3k8
unlogical 2fb
unloose jwf l6z
unloosen jwf l6z
unlovely e3
unlubricated 3r2
unluckily hnt
unlucky 2h9
unmake k9a
unmalleability 44y a1q
unmalleable 44y a1q
unmanageableness 122 2hj 9ti
unmanageably 2hj
unmanful 2hn
unmanfully 2hn
unmanlike 2hn
unmanliness 2hn 98d ge
unmannered 12l
unmannerly 12l
unmapped 2c4
unmarked 2pm
unmarketable 3hv
unmarred fc
unmask c71 jgm
unmasking c71 jgm
unmatchable ty
unmatched 2ic ty
unmeasurable 2jd
unmeasured 2je
unmechanical 40
unmechanised 2jj
unmechanized 2jj
unmediated 19z
unmedical 1yp
unmedicative 1yp
unmedicinal 1yp
unmelodic 2jp
unmelodious 2jp 2jr
unmelodiously 2jp
unmemorable 1r0
unmemorably 1r0
unmentionable 914
unmerchantable 3hv
unmerciful 2jy 9lz
unmercifully 2jy i1h
unmercifulness 2jy 9lz
unmilitary 2ki
unmindful 3c0 982 ca
unmindfully 3c0
unmindfulness 3c0 982 ca
unmingled 37i
unmistakable pe
unmistakably pe
unmixable u9
unmixed 28h 37i
unmodernised 35j
unmodernized 35j
unmotorised 2mr
unmotorized 2mr
unmourned 2cb
unmovable 2kx
unmoving 2my
unmusically 2jt
unmutilated fc
unmyelinated he4
unnamed 7s
unnaturalised 1qr
unnaturalized 1qr
unnaturalness 4n
unnecessarily 2nx
unnecessary 2nx
unneeded 2nx
unneighborliness 1t3 97c
unneighborly 1t3 97c
unneighbourly 1t3
unnerve kh1
unnerving ck
unnilquadium h50
unnotched 3rr
unnoted 2pm
unnoticeable 262 9az yo
unnoticeableness 262 9az yo
unnoticeably 262 i04
unnumberable ir
unnumbered ir
unnumerable ir
unobjective 2q5
unobliging 1o
unobservant 2xa
unobtainable bz
unobtrusive 263 9b0
unobtrusively 263
unobtrusiveness 263 9b0
unoffending 2qm
unofficial 2qx
unofficially 2qx
unopen 2rn
unordered 20u
unorganised 2sh 46a
unorganized 2sh 46a
unoriginal 2ta 9j3 ar5
unoriginality 2ta 9j3 ar5
unoriginally 2ta
unornamented 3t
unorthodox 10i
unostentatious 340 40x
unowned m9
unoxygenated 489
unpaired 2ic
unpalatability 2uu 9gz 9zk
unpalatable 2uu 9gz 9zk
unpalatableness 2uu 9gz 9zk
unpalatably 2uu
unparalleled tz
unpardonable 2v6
unpardonably 2v6 hyx
unparented 2w9
unpassable 2vn
unpasteurised 5sz
unpasteurized 5sz
unpatriotic 2wt
unpatriotically 2wt
unpatronised 2wp
unpatronized 2wp
unpeopled 278
unperceivable 2xg
unperceived 2pn
unperceiving 2x9
unperceptive 1ad 2x9 9nb
unperceptiveness 1ad 2x9 9nb
unpermissive 2yi 95k
unpermissiveness 2yi 95k
unperson eko
unpersuadable 3yy
unpersuaded 3al
unpersuasive 112 ac6
unpersuasiveness 112 ac6
unperturbed vm
unpick k5f
unpictured 2us
unpicturesque e3
unpigmented 9y1
unpitying 2k0
unplanned 296
unplayful 3mb
unpleasant 313 9gx cj4
unpleasantly 313
unpleasantness 313 9gx cj4
unpleasing 31b 99y
unpleasingness 31b 99y
unpledged a3
unploughed 333
unplowed 333
unplug k0x
unplumbed 15d
unpointed 31v a55
unpointedness 31v a55
unpolished 1er
unpolitical 323
unpolluted 37j
unpopular 326 9ju
unpopularity 326 9ju
unpopulated 278
unpracticed 1kv
unpractised 1kv
unprecedented 89
unprecedentedly 89
unpredictability 9cy
unpredictable 33p
unpredictably 33p hqd
unpredicted 1kf
unprejudiced hq
unprepossessing ax
unpresentable ax
unpretending 340
unpretentious 345 9hk
unpretentiously 345
unpretentiousness 340 40x 9hk
unproblematic 18x
unprocurable bz
unproductive 1di 34r a9g
unproductively 34r hte
unproductiveness 1di 34r a9g
unprofitability 356 aai
unprofitable 356 aai
unprofitableness 356 aai
unprofitably 356 hte i2i
unprogressive y8
unpromised a3
unprompted 3tz
unpropitious aac bi
unpropitiously bi htm
unpropitiousness aac bi
unprotected 364 a2s
unprotectedness 364 a2s
unproved 36m
unproven 36m
unprovocative 36w
unprovoked 2mp
unprovoking 36w
unq h50
unqualified 37t
unqualifiedly 37t
unquenchable 3iy
unquestionability 381 9em
unquestionableness 1uz 381 9em
unquestionably 381 i2p
unquestioned 107
unquestioning a
unquestioningly a
unquiet 38j 451
unquietly 38j
unquotable 3av
unraised 2dl
unranked 20u
unravel e0x k5f
unraveler e0x k5f k5g
unraveller e0x k5g
unreachable 1l
unreached 1l
unreadable 2e2
unreadably 2e2 hzx
unreal 399 9fc gd0
unrealised 3x7
unrealism b2j
unrealistic 39o
unrealistically 39o
unreality 399 9fc
unrealizable 32j
unrealized 3x7
unreason gsf
unreasonable 2lf 39w
unreasonably 2lf 39w hnk
unreasoning 38u
unreasoningly i4t
unreassuring cp
unreciprocated 3a4
unrecognisable 251 i28
unrecognised 22
unrecognizable 251
unrecognizably 251 i28
unrecognized 22
unreconcilable 3cn
unrecoverable 3ai
unredeemable 48o
unredeemed 2fz
unrefined 3ah
unreflective 42p
unreformable 48o
unrefreshed 43l
unregretful 1xd
unregretting 1xd
unregularity 9fz
unrehearsed 33t
unrelated 3bo g76
unrelatedness 3bo g76
unrelentingly htn zl
unreliability 17m 3dk 98m
unreliable 1me 98m
unreliableness 17m 1me 3dk 3hr 98m
unreliably 17m hu2
unrelieved 2kn
unremarkable 2sm
unremarkably 2sm hqa
unremarked 2pn
unremitting zr
unremorseful 2x4
unrenewable 3aq
unrenewed 3en
unrepeatable 3av
unrepentant 2x4 3ak
unrepentantly 2x4 i01
unreplaceable 3c4
unreproducible 34y
unreproducibly 34y i0f
unrequited 3a4
unresistant 3yq
unresisting 2k
unresolvable 3t1
unrespectability 3d4 9q3
unrespectable 3d4 9q3
unresponsive 3dm act
unresponsiveness 3dm act
unrest ge7
unrested 43l
unrestrained 3dn 40r
unrestrainedly 3dn
unretentive 3dy
unretrievable 3aj
unrevealed 2u6
unreverberant 3ee
unrevived 3en
unrhymed 3b1
unrhythmic 3f4
unrhythmical 3f4
unrifled 3rw
unrighteous 3fx 9lm
unrighteously 3fx
unrighteousness 3fx 9lm
unrimed 3b1
unripe 2iw
unripened 2iw
unrivaled ty
unrivalled ty
unroll ipr k5j
unruffled it vm
unruliness 2hk 2s9 3wx 9tl
unruly 2s9 9tl
unsaddle k48
unsaid 1l8
unsalable 3hu
unsalaried 2uc
unsaleable 3hu
unsanctification 9o7 ixo
unsanctified 3ha
unsanctify 9o7 ixo
unsanitariness 3lg gy2
unsanitary 3lg gy2
unsated 3iz
unsatiable 3ix
unsatiably i0i i0j
unsatiated 3iz
unsatisfactorily 3j9
unsatisfactoriness 3j9 9i8
unsatisfactory 3j9 9i8
unsatisfied 3iz z9
unsatisfying 3ja
unsaved 2fz
unsavoriness 2qj 2uv 9h0 9zl
unsavory 2qj 2uv 9h0 9zl
unsavoury 2qj 2uv
unsay j8k
unscalable 3je
unscathed 27k
unschooled 1dc
unscientific 3jk
unscientifically 3jk
unscrupulous 3jm 9q2
unscrupulously 3jm
unscrupulousness 3jm 9q2
unsealed 3jq
unseamed 3r6
unseasonable 2iz 2rz a3c
unseasonableness 2iz 2rz a3c
unseasonably 2iz
unsectarian 3jz
unsecured 3k6 3k8
unseeable 48u
unseeded 331
unseeing 2xa
unseemliness 35q 9sw
unseemly 35q 9sw
unsegmented 46f
unsegregated 289
unselfconscious 4s asc
unselfconsciously 4s
unselfconsciousness 4s asc
unselfish 3ke 73a 9m8
unselfishly 3ke
unselfishness 3ke 9m8
unsentimental 44g
unsentimentally 44g
unserviceable 47b
unservile 1b4
unsettle kh1
unsexed 3n5
unshackled fw
unshakable 3cv
unshakably 3cv ht9
unshaken 3cx
unshaped 3nu
unshapen 3nu
unshaved 3nz
unshaven 3nz
unsheared 3o4
unshod 3o8 3oa
unshoed 3o8
unshorn 3o4
unshrinking 5c
unsighted 3og
unsightliness 99v e4
unsightly 99v e4
unsimilarity 9e8
unskillful 3qo aqz
unskillfulness 3qo aqz
unsloped 22f
unsmiling 2bj
unsmilingly 2bj
unsmooth 3r8
unsnarl 7aq k2w
unsnarled fz
unsnarling 7aq k2w
unsociability 3sf 976
unsociable 3sf 976
unsociableness 3sf 976
unsociably 3sf
unsoiled ol
unsoluble 3t1
unsolvability acx
unsolvable 3t1
unsorted oh
unsought 49i
unsounded 15d
unsown 331
unsparing 1un px
unsparingly i30 px
unspeakable 1lc 1vj
unspeakably 1lc i0c
unspecialised 3tk
unspecialized 3tk
unspecific 1u3
unspent 1k7
unspoiled 1sj
unspoilt 1sj
unspoken 9l
unsporting 1ly
unsportingly 1ly
unsportsmanlike 1ly
unspotted ol
unstable 390 3uf 9gk
unstableness 1cu 390 3uf 9gk
unstained 2uo
unstarred 2i0
unstated 1l8
unsteadily 3uy hrn
unsteadiness 1s3 3uy 9g9 9gj
unsteady 1s3 3uy 9g9 9gj
unsterilised 3ls
unsterilized 3ls
unstimulating 3v8
unstinted 1un
unstinting 1un
unstintingly 1un
unstrain i6i
unstrained 1dr
unstudied 30u
unstylish 1mz 1n6
unsuasible 3yy
unsubdivided 3ou
unsubduable xy
unsubmissive 1b4
unsubstantial 11l iw0
unsubstantialise iw0
unsubstantialize 11l iw0
unsubstantiated 3y6
unsuccessful 1tb 3x4
unsuccessfully 3x4
unsufferable 43s i4y
unsufferably 43s i4y
unsuitability 1pz 3bw 9c5
unsuitable 1pz 9c5
unsuitableness 1ev 1pz 9c5
unsuitably hr1
unsuited 2ib
unsullied fd
unsung 1ve
unsure l1 l8
unsurmountable 2vo 3yf
unsurpassed eh
unsusceptibility 3yu gzz
unsusceptible 3yu gzz
unsuspecting 45e cb
unsuspectingly cb
unsuspicious 45e
unswayed 4m
unswerving 19j yq
unswervingly 19j yq
unsyllabic 3uc
unsymbolic 3cc
unsymmetric 3zh
unsymmetrical 1hh 3zh
unsymmetrically hrp
unsympathetic 3zo
unsympathetically 3zo
unsympathising 3zp
unsympathizing 3zp
unsynchronised 402
unsynchronized 402
unsynchronous 402
unsystematic 408
unsystematically 408
untactful 40e
untagged 2ca
untainted fd
untalented 1v6
untalkative 40a
untamed 40n
untangle 7aq k5f k8f
untangling 7aq k8f
untaped 2ey
untarnished fd
untasted 1tk
untaught 1dc
untechnical 1uj
untellable 1lc
untempered 2kp
untempting 3kb
untenable 39y
untested 1kw
unthankful 1x3
unthaw im6
unthinkable 42g
unthinkably 42g i47
unthinking 42p
unthinkingly 42p htk
unthought 1kh
unthoughtful 42p 97n
unthoughtfulness 42p 97n
untidily 42z i1j
untidiness 42z 9sd gyg
untidy 42z 9sd gyg
untie f61 jwd
untier f61 jwd jwe
untimeliness 1ck 2rz 9cc a3c
untired 43n
untiring 195
untitled 2ow
untoothed 3rr
untouched 1tk 4m
untoward 35q
untracked 1k
untraditional 10r
untrammeled 2el
untrammelled 2el
untransferable 65
untransmutable ln
untraveled 126 44z
untravelled 126 44z
untried 1kw
untrod 1k
untrodden 1k
untrue 45b
untruly 45b
untrustiness 45p 98k
untrusting 45j
untrustworthiness 45p 98k
untrustworthy 45p 98k
untrusty 45p 98k
untruth btg
untruthful 21r 9qa
untruthfully 21r i1g
untruthfulness 21r 9qa
untune kh6
untuneful 2jr
untutored 1dc
untying 5z1 jwe
untypical 45x gyq
untypicality 45x gyq
untypically 45x hqv
ununbium h57
ununderstandably hst
ununhexium h58
ununpentium h59
ununquadium h5a
ununtrium h5b
unusable 47b
unuseable 47b
unused oj
unusefulness a9m
unusual 9io t4
unusually hqb t4
unusualness 1ml 9io t4
unutterably 1lc i0c
unuttered 1l8
unvalued 21
unvaned 1oy
unvanquishable xz
unvanquished 15k
unvaried 485 9df
unvariedness 485 9df
unvarnished 2uo
unvarying 47y
unveiling 636
unvendible 3hv
unverbalised 1l8
unverbalized 1l8
unverifiable 2q5
unversed 1kv
unvigilant 5z
unvoiced 1l8 3u5
unvoluntary 493
unvulcanised 3ag
unvulcanized 3ag
unwanted 49e
unwantedly 49e i45
unwarily ab
unwariness 981 ab
unwarmed 23j
unwarrantable 2vc
unwarrantably 2vc
unwarranted 2vc
unwary 981 ab
unwashed 2ov
unwatchful 5z
unwavering 3cv
unwaveringly 3cv ho8
unwearied 43n
unweary 43n
unwearying 1g8
unwed 2i1
unwedded 2i1
unwell 4ab gi2
unwellness 4ab gi2
unwholesome 4bj 9hw
unwholesomeness 4bj 9hw
unwieldiness 9bb
unwilling 4bw 966
unwillingly 4bw
unwillingness 4bw 966
unwind k5j
unwise 4cb 9rm
unwisely hsq
unwiseness 4cb 9rm
unwitting 296
unwittingly 296 huq
unwonted t1
unwontedly t1
unwooded 4ch
unworkable 32i
unworried 455
unworthily 4d9
unworthiness 1vw 4d9 9c7 9jp
unworthy 4d9 9jp
unwrap jgk
unwrinkled 2ao
unyielding 3wp 9p1
unyieldingness 3wp 9p1
upbeat 2s2
upbraid brd f64 ja0
upbraider f64 ja0
upbraiding brd ja0
upbringing 757
upchuck i94
upcoming 2w7
update 6cm id2 jaf
updating 6cm id2 jaf
upend 68b k59 km4
upending 68b k59 km4
upheaval ge6
upheave cde
uphold f65 lk6
upholder f65 lk6
upholster 74j 917 f66 l3f
upholsterer f66 l3f
upholstery 74j 917 l3f
upkeep 64u
upland 21c
uplift kie
upmost 444
uppercase bvo
uppermost 444
uppish 36d 9mv
uppishly 36d i3g
uppishness 36d 9mv
uppity 2lo 9mv
uppityness 2lo 9mv
uppp 6lo
upraise iac
upraised 20z
upright 22f 3fw 9lg a5r
uprightly 22f 3fw i48
uprising 6xh
upriver hpx
uproar 38c ce0 ge5
uproarious 24f 38c ce0 ge5
uproariously 24f hrv
uproot ld5
uprooter e0e kbj
upset gsp kh6
upsetting 31o
upshot fbj
upside d4x
upstair 470
upstairs 470
upstream hpx
upsurge 69v cgt
uptake 6rn
upthrow cde
upthrust cde
uptight 41s
upturned 3nh 45s
upward hpw
upwardly hpw
upwards hpw
uraemia 4l3 gmu
uraemic 4l3 gmu
uranalysis 6kj
uraninite hho
uranium h5c
uranologist b9j dpw
uranology b9j dpw
urarthritis gls
urban 3h0 50d 9kf d2m itc itd
urbane 3t3 9u2
urbanely 3t3
urbanisation g24 h2p itc itd
urbanise g24 h2p itc itd
urbanised 3h2
urbanity 3h0 3t3 50d 9kf 9u2
urbanization g24 h2p itc itd
urbanize 3h0 g24 itc
urbanized 3h2
urceolate 918
urceole 918
urea hhp
uremia 4l3 gmu
uremic 4l3 gmu
urethra 50e akq
urethral 50e akq
urex 8kk
urga da2
urge 16q c5u c93 j6v jcy
urgency 16q ab1
urgent 16q ab1 j6v
urgently 16q hp0
urging c93 j6v jc2
uric hb7
uricosuric hb7
urinalysis 6kj
urinary 5id hb7
urinate ep2 fzm hb7 i8v
urination fzm i8v
urinator ep2 i8v
urine 5id hb7 i8v
urobilinogen h88
urochesia g25
urochezia g25
urochord 7ew
urochorda 7ev
urochordate 7ew
urologist b83 f67
urology b83 f67
urticaria gpm
urticate auq ktp
urtication auq gpm ktp
uruguay 5eh dbq
uruguayan 5eh dbq
urus 7pb
usa dbn
usability a9l
usable 476 a9l jre
usableness 3md 476 a9l
usage 6d2 6x2 jre
usbeg bx8 dle
usbek bx8 dle
use 1ae 3md 476 6x2 f68 jre jro
useable 3md a9l jre
useableness 475 476 a9l
used 472
useful 473
usefully 473
usefulness 1tt a9h
useless 478 a9m
uselessly 478
uselessness 478 a9m
user e4p f68 jre lgn
usher f69
usherette f69
using 6d9 lgn
uskub d9s
ussr dam
usual 9ij t2
usually hqa t2
usualness 1mr 9ij t2
usufruct 50f abe
usufructuary 50f abe
usurer f6a
usurious 2lg ftm
usuriously 2lg hyy
usurp 5w8 f6b l0l
usurpation 5w8 6n3 l0l
usurper f6b l0l
usury 2lg ftm
utahraptor 7he
uterine 5bd al1
uterus al1
utile 473 a9h
utilisation 6x2 jre
utilise 6x2 a9h jre
utilised 471
utiliser f6c
utilitarian 1tt a9h
utility 1tt 473 a9h jre
utilizable 477 jre
utilization 6x2 jre
utilize 477 6x2 a9h f6c jre
utilized 471
utilizer f6c jre
utmost 2k7 a80
utricle ag6
utriculus ag6
utter 1la 2kl c25 f6d jgz jjf
utterable 1la jgz jh1 jjf
utterance c25 jgz jh1 jjf
uttered 3u2
utterly 2kl hmp
utterness a7z
uub h57
uuh h58
uup h59
uuq h5a
uut h5b
uvea 50g afz
uveal 50g afz
uveous 50g afz
uvula 5ra afp
uvular 5ra afp
uvulopalatopharyngoplasty 6lo
uxor 2wf f6e
uxorial 2wf f6e
uxorious 2h4 94f
uxoriously 2h4
uxoriousness 2h4 94f
uzbak bx8 dle
uzbeg bx8 dle
uzbekistan db5
uzbekistani db5
vac his
vacancy 1tq gb0 gw8
vacant 1tq 1tr gb0 gw8 ksa l4p
vacantly 1tr
vacate 1tq ksa l4p
vacation f6f hir lld
vacationer f6f lld
vacationing lld
vacationist f6f hir lld
vacay his
vaccina gqv
vaccinate 6qt 6qu 919 ec6 i9m
vaccinated 3yv
vaccinating 6qu i9m
vaccination 6qt i9m
vaccinator ec6 i9m
vaccine 919 i9m
vaccinia gnv gqv
vaccinum 919
vacillant 3d0 ll8
vacillate 3d0 67u atd ey6 kkq ll8
vacillating 3d0
vacillation 67u atd kkq ll8
vacillator ey6 ll8
vacuolate 50h ait
vacuolated 50h ait
vacuolation gim
vacuole ait
vacuolisation gim
vacuolization gim
vacuously 2j8
vacuousness 4c8
vagabond 3mh 3ml kkz
vagabondage 66m kkz
vagal 50i ajz
vagina 5rb al4
vaginal 5rb al4
vaginocele gol
vagrancy 3mh gc4
vagrant 3mh f6g gc4
vague 15s 9l9 pi
vaguely hui pi
vagueness 15s 9l9 pi
vagus 50i ajz
vain 34s 36g 9r6 a8v ck7
vainglorious 36c 9r7
vainglory 36c 9r7
vainly 34s
vaisnavism bgb
valance 84p
valdecoxib 91a
vale dgn
valence a29
valent a29
valetudinarian 50j f6h
valetudinarianism h14
valetudinary 50j f6h
valiance 9og
valiancy 9og g9
valiant 9og g9
valiantly g9 i49
valid 47e 9h9 9jw
validate 3ya 5zc j20 la5
validating 3ya
validation 5zc j20 jkz
validatory 3ya j20 jkz
validity 1kx 47e 9h9 9jw
validly 47e
validness 1kx 47e 9jw
valium 86m
valley dgn
valor 9og g9
valorous 9og g9
valorously g9 i49
valorousness 9og g9
valour 9og
valsartan 91b
valuable 47m 4d7 a8w j3e kzl
valuableness 47m 4d7 a8w
valuate a8l av5 doy fuk j2o
valuation av5 j2o
valuator doy j2o
value a8l j2o
valueless 47t a8s
valuelessness 47t a8s
valuer j2o
valve 5rc 91d agx agy
valved 91d
valvelet 91c 91d agx agy
valvotomy 6ly
valvula agy
valvular 5rc 91c agx
valvule agy
valvulotomy 6ly
vamper dxw
vampire dhz
vancocin 91e
vancomycin 91e
vandal f6i k5e
vandalise f6i k5e
vandalism 7b2
vandalize f6i k5e
vaned 1ov
vanish 5un cbv f6j ipd kv3
vanisher f6j ipd kv3
vanishing 5un cbv ipd kv3
vanity 36g ck7
vanquish dx9 jp8 xw
vanquishable jp8 xw
vanquisher dx9 jp8
vantage aa1
vapid 3v9 41d aca
vapidity 3v9 aca
vapidly 3v9
vapidness 3v9 aca
vapor 3sq g26 hgq ilk iq2 ixb ixc rd
vaporific 3sq 48y
vaporing c7n
vaporisation 624 g26 ilk iq2
vaporiser 91f
vaporish 3sq
vaporizable 48y ilk iq2
vaporization 624
vaporized 3so
vaporizer 91f
vaporousness 9ao
vapors gss
vapour g26 hgq
vapourific 3sq 48y
vapourisable 48y
vapourised 3so
vapourish 3sq
vapourousness 9ao
vapours gss
vaquero dy6
vardenafil 91g
variability 1qd 47u 9cz
variable 47u 484 9cz 9g3 b09 ibe ips lj4
variableness 1qd 47u 484 9cz
variably 47u
variant 3ia 60k ccy ibe lj1 lj4
variate lj4
variation 60k lj1 lj4
varicella gkc
varicelliform gkc
varicolored 483 nl
varicoloured 483 nl
varicose 1zf h2b
varicosity 1zf h2b
varied 481 9d0
variedness 481 9d0
variegate 60l 9d1 ips ixr
variegated 483
variegation 60l 9d1 ips ixr
variety 9ed d0j
variola gk5
variolar 50k gk5
variolation 6qv
variolic 50k gk5
variolization 6qv
variolous 50k gk5
various te
variously 3i8 hob
varlet euo
varment 7c5
varmint 7c5 f6o
varnish f6k jvy
varnished 2un
varnisher f6k jvy
vary 3ia 47u 484 60k azv ccy ejh ibe lj1
varying 484
vas ah1
vascular 552 acu ah1 ib9 ixs
vascularisation g27
vascularise ib9 ixs
vascularity 552 acu
vascularization g27 ib9 ixs
vascularize 552 g27 ib9 ixs
vasectomise i84
vasectomize 6mo i84
vasectomy 6mo i84
vasiform 3sv
vasoconstriction 765
vasoconstrictive 91h
vasoconstrictor 91h
vasodilation 69z
vasodilative 91i
vasodilator 91i
vasomax 8p5
vasomotor 69z 765
vasopressin ahq
vasosection 6mp
vasotec 891
vasotomy 6mp
vassal f6l
vassalage gf9
vast 2cv a6o
vastly 2cv hmi
vastness 2cv a6o
vat 90u
vatic 35v
vatical 35v
vaticinate awo erp jfm jg4
vaticination awo jfm jg4
vaticinator erp jfm jg4
vaulted 3gh
vaunt dsy jdk
vaunter dsy jdk
vauntingly hu6
veal cpv
veau cpv
veda blp
vedic blp
veer 7bu kqo
veering 7bu kqo
veg cql
vegetable cql
vegetal 5sr d10
vegetation d10
vegetational 5sr
veggie cql
vehemence a2h
vehement 2k8
vehemently 2k8
vehicle 5rd 91j
vehicular 5rd 91j
veiling 8c3
vein 4jc ai1
veinal fq4
veined 30i
veinlike 30i
velban 91y
veld d55
veldt d55
vellicate gr1 ktn
vellication gr1 ktn
velocipede 90m
velocity hm5
velvet 3r7
velvetleaf fk6
velvetweed fk6
velvety 3r7
vena ai1
venal 11b 9o0
venality 11b 9o0
venally 11b hy3
vend 3ht 74h ewq l1u
vendable 3ht l1u
vendee dti
vender ewq l1u
vendible 3ht l1u
vending 74h l1u
vendition 74h l1u
vendor ewq l1u
vendue 5wn
venerability 21u 9pl
venerable 21u 2re 9pl
venerableness 21u 2re 9pl
venerate cl4 f6m kgn
venerating 3eh
veneration 70z cl4 kgn
venerator f6m kgn
venereal 55x
venesect 6lz i9e
venesection 6lz i9e
venetian d7m
venezia d7m
venezuela 5ed dbr
venezuelan 5ed dbr
vengeance 7ab
vengeful 1r6 cnr
vengefully 1r6 i2v
vengefulness 1r6 cnr
venial 2v5
venire d0u
venogram 91k
venom 44l cnq ee hgc
venomous 44l cnq ee hgc
venomously ee i2b
venose 30i
venous 4jc ai1
vent 91l ism
ventail 80t
venthole 91l
ventilate 91l 91m ism
ventilation 64q ixt kt6
ventilator 91m ism ixt kt6
ventilatory 64q ixt
venting 7b8 ism
ventolin 7ts
ventral 2 8g amt
ventrally 8g
ventricle 50l agu akm
ventricose 2a9
ventricous 2a9
ventricular 50l agu akm
ventriculus 7kn
ventriloquism aq3 f6n
ventriloquist aq3 f6n
ventriloquy aq3 f6n
venture 46 dil fts jfj l4w ldi
venturer dil l4w ldi
venturesome 46 9ol
venturesomeness 46 9ol
venturous 46 fts
venue d56
venula ai2
venule ai2
vepse bxq dkt
vepsian bxq dkt
veracious 21q 9pv
veracity 21q 9pv
veranda 91n
verandah 91n
verapamil 91o
verb 50m bib big iwd
verbal bhn to
verbalisation c0e c0f jgz jh1
verbalised 3u2
verbaliser ezy
verbalism c0y c40
verbalization c0e c0f jh1
verbalized 3u2
verbalizer ezy jh1
verbally 50m to
verbena fou
verbiage c0i c0y
verbify bib big iwd
verbolatry 712
verbose c0x wt
verbosely i4a wt
verboseness c0x wt
verbosity c0x wt
verboten 2yb
verdancy 1a a7f
verdant 1a a7f
verdolagas fi4
verdure a7f frk
verge gao
veridical 39n
verifiable 1fa 2q3 j1x
verification az6 j1x
verificatory 3ya j1x
verifier f7k j1x
verify 1fa 2q3 3ya az6 f7k j1x
verifying 3ya
veritable 1uz 45w
verity gcp
vermicular 30r
vermiculated 30r
vermiculation g0f
vermifuge 91p
vermilion 9xl n5
vermillion n5
vermin 2qh 7c4 f6o
verminous 2qh 7c4 f6o
vernal 2rm
vernonia fj5
veronal 7wx
veronica foo
verruca 9a9
verrucose 3ro
versant df0
verse bk6 c19 kdf
versed 1kq 8ky
versifier euf kdf
versify bk6 c19 euf kdf
version azv
vertebra 5iq aew
vertebral 5iq aew
vertebrate 7ey
vertical 22e a5r
verticality 22e a5r
vertically 22e
verticalness 22e 22j a5r
verticillate 14m
verticillated 14m
vertiginous 4ak grj
vertigo 4ak grj
vertu avh
vervain fou
verve 94y
vesica 5sk akp
vesical 5sk akp
vesicant 2ps hig img
vesicate 2ps g28 img
vesication g28 img
vesicatory 2ps hig img
vesicle aky
vesicopapule gqa
vesicular aky
vesiculate g28 ixp ixq
vesiculation g28 ixp ixq
vesper ddq
vessel 91q ah1
vest 91r l5c
vestiary 83l
vestibule 7ut
vestigial 18k
vestment 5re 91s i7k
vestmental 5re 91s
vestry 91t
vesuvian hhs
vesuvianite hhs
vet f6r
veteran 1kr f6q
veterinarian f6r
veterinary f6r
veto j8e
vex 6d8 f3k gsw kh4
vexation ckv
vexatious 5w
vexatiously 5w
vexed 450
vexer f3k kh4
vexing 31p 5w
viable 32g
viagra 8v2
vial 8p7
viatical 50n 5w3
viatication 50n 5w3
viaticus 50n 5w3
vibes 91u
vibist f6s
vibraharp 91u
vibramycin 87x
vibrancy 9yw kw7
vibrant 3tt
vibraphone 91u
vibraphonist f6s
vibrate 68w 91v 91w cc5 gfi kks klj
vibration 50o 68w kks
vibrational 50o 68w cc5 gfi
vibrator 91v 91w kks klj
vibratory kw7
vibrio 5rf 7d4
vibrion 7d4
vibrionic 5rf 7d4
vibrissa 7je
vicar 50p cwi f6t
vicarage 8o9
vicarial 50p f6t f6u f6v
vicariate cwi
vicarious 34a
vicariously 34a
vicarship cwi f6t f6u f6v
vice 9ny
vicennial g5e
viceregal 5rg f6w
vicereine f6w
viceroy 5rg 6iy f6w
viceroyship 6iy f6w
vicinal 54z d4n
vicinity 54z d4n
vicious 244 48l 9lx
viciously 244 hso
viciousness 244 48l 9lx ee
victim f6x f6y lbk lf9
victimisation 6d9 lf9
victimise 6d9 f6x f6y f6z lbk lf9
victimised 472
victimiser f6z lf9
victimization 6d9 gx4 lf5 lf9
victimize f6x f6y f6z gx4 lbk lf9
victimized 472
victimizer f6z lf9
victorious 15j 3x3 chn
victoriously 15j
victory 15j 3x3 chn
victualer f2j f70 l30
victualler f2j f70 l30
vidar dif
videlicet hs5
videodisc 91x
videodisk 91x
vie jo3
vietnam dbs
view b26 b2t bew bun j35 ku7 kuu
viewable kuu
viewer f01 kuu
viewing bwp
viewpoint bey
vigesimal g5e
vigilance 5y atr
vigilant 5y 97y atr
vigilantly 5y i4b
vignette c6d
vigor 1ga a2c
vigorish ftm
vigorous 1ga a1z a2c
vigorously 1ga
vii 3px g5a
viii 3py g5b
vile 1vw
vilely 1vw
vileness 4bm 9h2 9nu
vilification brg brq jbd
vilifier dzq jbd
vilify brg brq dzq jbd
vilipend jbw
village cxv
villain 48p f71 f72
villainage gcg
villainous 48p 9nw f71
villainousness 48p 9nw
villainy 9nw
villein ewz
villeinage gcg
villoma gno
vilna dat
vilno dat
vim gho
vinaceous 53d 9xk ctm n6
vinblastine 91y
vincible xw
vincristine 91z
vindicate 1jy bsn dop je6
vindicated 27m
vindication 7ao jen
vindicator dop je6 jen
vindictive 1r6 cnr eb
vindictively 1r6 i2v
vindictiveness 1r6 cnr eb
vinegar csp
vinegariness 3z5 9za
vinegarish 1wf 3z5 9za
vinegarishness 3z5 9za
vinegarweed foi
vinegary 1wf 3z5 9za
vinery 920
vineyard 920
viniculture 74y
vinification g29 iqz
vinify ctm g29 iqz
vino ctm
vinous 53d ctm
vintner f73
vinylbenzene h38
viocin 922
violable 48a lep ljh
violate 2qs 48a 6oy f75 lep ljh
violated y6
violation 6ox 6oy ljh
violative 2qs lep les ljh
violator f74 f75 lep ler
violence 2nb 48b 6xp a2i
violent 2nb 48b 6xp a2i
violently 48b
violet n1
violin 921 f76
violinist 921 f76
violoncellist duk
violoncello 827
viomycin 922
viosterol hi0
vioxx 8sw
vip f6p
viracept 8m9
viraemia h2c
viral 55r 7ci
viramune 8mc
virazole 8sn
viremia h2c
virgin mb
virginity mb
virgule bw1
viricidal 5sm hgl
viricide 5sm hgl
viridity 9xq
virile 2i3 985
virilisation fzd
virilise iwo
virility 2i3 985
virilization fzd iwo
virilize fzd iwo
viroid 7ck
virological 59f b84
virologist b84 f77
virology 59f b84 f77
virtually hp1
virtue 48i 9nk a8m
virtuoso 3qn dmh
virtuous 48i 9nk mb
virtuously 48i hwe mb
virtuousness 48i 9nk
virucidal 5sm hgl
virucide 5sm hgl
virulence 44l aam
virulency 314 44l aam
virulent 44l aam
virulently 314
virus 55r 7ci
virusoid 7ck
visage 98y aof
viscacha 7of
viscera afe
visceral 547 afe
viscerally 2fd 547 i4t
viscid 3c 9vh
viscidity 3c 9vh
viscidly 3c i3o
viscidness 3c 9vh
viscometer 5sl 923
viscometric 5sl 74i 923
viscometry 5sl 74i
viscosimeter 5sl 923
viscosimetric 5sl 74i 923
viscosimetry 5sl 74i
viscosity 42b 9ve
viscountcy gug
viscounty gug
viscous 3c 42b 9ve
viscousness 42b 9ve
vishnuism bgb
visibility 48r a12
visible 2tz 48r a12
visibleness 2tz 48r a12
visibly 48r
vision 47c ari
visit 71p f79 kjr laq lb3
visitant f79 laq lb3
visiting 71p kjr
visitor f79 jmb kjr kjt laq lb3
visken 8pk
visor 7y3 924
vista b26
vistaril 8fb
visual 54p ari
visualisation b29
visualised 39a
visualiser f7a
visualization b29 ka4
visualize b29 f7a ka4
visualized 39a
visualizer f7a ka4
vital 1i9 ab0
vitalisation ghl icv
vitalise e3c ghl icv icw
vitaliser e3c icv
vitalism b50 f7b
vitalist b50 f7b
vitality 7p 94y gho
vitalization ghl icv
vitalize 67 7p e3c ghl icv icw
vitalizer e3c icv
vitally 1i4
vitalness 1i4 2nv 67 ab0
vitamin hht l3i
vitaminise l3i
vitaminize hht l3i
vitellus 7et
vithar dif
vitiated 11a 254
vitiation iqi
viticulture 74y
vitiliginous 5sn gn7
vitiligo 5sn gn7
vitrification g2a hih ivl ivm
vitrify g2a hih ivl ivm
vitriolic 314 brt yz
vitriolically 314 hwa
vituperate 138 brt jbd
vituperation brt jbd
vituperative 138 jbd
viva c65
vivacious 3tt 951
vivaciously 3tt
vivacity 3tt 951
vivid 39m abm pf
vividly 39m
vividness 39m abm pf
vivification 71c 94t i6d
vivify 71c i6d
vivisect 6mq k6p
vivisection 6mq f7c k6p
vivisectionist 6mq f7c
vixen f7d
vizier 6iz f7e
viziership 6iz f7e
vizor 7y3 924
vocabulary ar8
vocal c26 j5t kdj
vocalic 3u6 c2c
vocalisation c26 jhl
vocaliser ey1 f6d jhl kdj
vocalism c26 ey1
vocalist c26 ey1
vocalization c25 c26 j5t jhl
vocalize c26 ey1 f6d jhl
vocalizer ey1 f6d j5t jhl kdj
vocalizing 6fv kdj
vocally tn
vocation 6gw
vocational 52b 6gw
vocationally 52b
vociferate f7f jfd
vociferation c2m
vociferator f7f jfd
vociferous 388
vociferously 388
vodoun bgl
vogue avi
voguish 1my 1n4
voice c26 jhl
voiced 3u4
void 47k
voidable 2y7 iqi la3
voidance 6c0 i8x
voiding fxe i8x
volaille cpp
volar 4wh an6 anf
volary 7w6
volatile 48x iw5
volatilisable 48y iw5
volatilise 48y iw5
volatilised 3so
volatilizable 48y iw5
volatilize 48x 48y iw5
volatilized 3so
volcanology bak
volition 4bv arb
volitional 4bv arb
volitionally 4bv hxk
volley 6yc
volt 50s g3n
voltage fes
voltaic 50s fes g3n
voltarean 5kr fbc
voltarian 5kr fbc
volubility 40b 96o
voluble 40b 96o
volubly 40b hwf
volume 2d2 a6h g6i
volumeter 5fy 925
volumetric 5fy 925
volumetrical 5fy 925
volumetrically 5fy
voluminosity 14 2d2 a6q
voluminous 2d2 a6h a6q g6i i4z
voluminously 14 2d2 i4z
voluminousness 14 2d2 a6q
voluntarily 490
voluntary 490 f7g
volunteer f7g
voluptuary 26e f7h
voluptuous 3mw
voluptuously 26e 3nd
voluted 3w4
vomit 5xq 88x f7i hb8 i94
vomiter f7i i94
vomiting 5xq i94
vomitive 88x
vomitus hb8
voodoo 8gy
voodooism bgl
voracious 28 9mg 9r4 gh6 s
voraciously s
voracity 9r4 gh6 s
vortex cga g9f
vote 608 abd f7j l93 l94
voteless 1gf
voter f7j l93 l94
voting 608 l93 l94
vouch f7k
vow f7l jds
vowel 3u6 c2c jje
vowelise jje
vowelize c2c jje
vower f7l jds
vox c26
voyage kjx
voyager kjx
voyeur 5rh f7m
voyeurism 5rh 6ne
voyeuristic 5rh 6ne f7m
voyeuristical 5rh 6ne f7m
voyeuristically 5rh
vulcanisation g2b iuc ivn
vulcanise f7n g2b iuc ivn
vulcanised 3af
vulcaniser f7n iuc
vulcanite hfe
vulcanization g2b iuc ivn
vulcanize f7n g2b iuc ivn
vulcanized 3af
vulcanizer f7n iuc
vulcanology bak
vulgar 3ab 9kj ixu
vulgarisation 65a 7c0 ixu jij
vulgariser eq0 f7o jij
vulgarism 9kj c2t
vulgarity 14t 3ab 9kj
vulgarization 65a 7c0 ixu jij
vulgarizer eq0 f7o jij
vulgarly 14t i3e
vulnerable 496
vulnerably 496
vulpecular 527 7ls
vulpine 527 7ls
vulture 5h 7g8
vulturine 5h
vulturous 5h 7g8
vulva 529 al6
vulval 529 al6
vulvar 529 al6
wackily 3im hxi
wacko el3
wacky 4c9
wad cot k3t
wadding heb
waddle f7p kmo
waddler f7p kmo
wade 66d 7kv kmf
wader 7kv kmf
wading 66d kmf
waffler li2
wafture c9v
wag 690 f7q kls
wage fsx l50
wager jfn jra
wagerer drt jra
wages caf
waggery 6fb buk
waggish 24k buk
waggishly 24k
waggishness 24k buk
waggle 690 kls
waggon 926
waggoner f7r
waggonwright f7s
wagon 926
wagoner f7r
wagonwright f7s
wahvey dhk
wail 6te c6u f7t i8h jmt
wailer f7t jmt
wailful 2b8
wailing 6te jmt
wainscot 927
wainscoted 3q
wainscoting 927 928
wainscotting 927 928
wainwright f7s
waist amp
waistband 8cg
waistcloth 8cg
waistcoat 91r
waistline amp
wait 724 hlt lhy
waiter l6n
waiting 724 lhy
waitress l6n
waive 61u lcx
waiver 61u l1v lcx
wake asg f7u fbk i62 i65
wakeful 5y atr
wakeless 15h
waken 7bo i62 i63
wakening 7bo i62
waker f7u f7v i62
waking asg i65
waldmeister fn7
wale 929 goo
wales d8f
walk 92a eno
walkaway cho
walkway 92a
wall 92b jqb
wallboard 92c
wallet 92d
walleye h1o
wallop chq k0j
walloping 2cx
wallpaper jvw
wallpaperer jvw
walrus 7lh
wampee fmv
wampum 92e fub
wampumpeag 92e
wan 3wj
wander 66m f7w kkz
wanderer f7w kkz
wandering 19o 3mj
wandflower fku
wane cfx fxb ipm ipp
wangle b13 e5q lcl
wangler e5q lcl lfe
wangling b13 lcl
waning cfx ipm ipp
wank f4t k1j
wanker f4t k1j
wanly 3wj
wannabe dow
wannabee dow
wanness 9y4 ny
want cia f7x kjc
wanted 2gq
wanter f7x jss kjc
wanting 36
wantonly 2mp i0z mc
wantonness 2mp 9ns 9r0 mc
war 6xz joo
warble f7y jn5
warbler f7y jn5
ward jq8
warden 6j0 f7z
wardenship 6j0 f7z
warder 6j1 f80 jq8
wardership 6j1 f80
warehouse l11
warehouseman f81
warehouser f81 l11
warehousing 6ad l11
warfare 6xz
warfarin 92f
warhead 92g
warily aa
wariness 45j 97x aa
warlike 2wz
warm 49j 49m a0z cn4
warmer 8ea
warmhearted 49r cn4 cn8
warmheartedness 49r cn4 cn8
warmly 49m htu
warmness 49j 49m a0z cn4
warmonger ei4
warmth aur cn8
warn bq1 c7g f82 jcp jcq
warner f82 jcp
warning bq1 c7g jcp jcq
warp cge gyt jam
warping cge jam
warragal 7lq 7oo
warranter e8k je0
warrantor e8k je0
warranty bqg
warrigal 7lq 7oo
warring 2wy
warrior joo
warriorlike 2kh
wartlike 3ro
wartweed fow
wartwort fow
warty 3ro 9a9
wary 97x aa
wash 49t 644 8i1 i74 jvz
washable 49t jvz k60
washables 8i1
washbasin 92i
washboard 92j
washbowl 92i
washcloth 92k
washerman f83
washerwoman f84
washing 644 i74
washrag 92k
washstand 92i
washup 642 i6g
washwoman f84
washy 19b nw
waspish 1w1
wassailer f4h f85 js8 lb0
wastage in5 in8
waste 6nl 9s3 f86 jrd kry l09
wastebin 7vo
wasted 2fy 47r
wasteful 1dy 6nl
wastefully 42s i2h
wastefulness 1dy 42s 6nl 9s3
waster e0e f86 in3 jrd l09
wastewater hba
wasteweir 8w4
wasteyard d34
wasting gr7 h16 in5
wastrel f86
watch f01 kut l8p
watchband 92l
watcher f01 ku5 kut
watchful 5x 97y atr c0
watchfully 5x i4b
watchfulness 5x 97y atr
watching 6u0 ku5
watchmaker f87
watchstrap 92l
watchword bq3
water 4b9 has ifg l4g
waterbird 7ij
watercolor 92n 92o f88 kcz
watercolorist 92n f88 kcz
watercolourist 92n 92o f88 kcz
watercraft 91q
watered 30d
waterer ifg l4g
waterfall dgo
waterfinder 87f
waterfowl 7ij
watering fz4 ifg
waterless 4bc h0k
waterlessness 4bc h0k
waterlogged 4aw
waterman dse
waterproof 2dk 8rv
waterproofed 2dk
waterproofing 6r6
waterscape 8tv
watertight zg
watery 4b4 4b9 h0e has
wattle ajm
watusi dkg
watutsi dkg
waul jmu
wave c9v cc4 ccc jme klx
waveband bh1
wavelet cc4 ccc
wavelike 1iy
waver 722 atd ey6 li2 lmk
waverer ey6 li2 lmk
waviness 1iy 1qj 9g8 a5e
waving c9v jme
wavy 1iy 1qj 9g8 a5e
wawl jmu
wax 5hx 6mv hi3 ipo jvx
waxberry fh6 fna
waxen 5hx hi3
waxiness 5hx
waxing 6mv jvx
way 602 9v9
wayfarer f8a
waylay jqo
ways 92r
wayside 92s
wayward 2px
wbc aiz
weak 19b 3wd
weaken cg0 dgp ifa ifb
weakened 254
weakener dgp ifb in9
weakening cg0 ifa
weakling f8b
weakly 3wd
weal goo
wealth 3f7 gxq
wealthily 3f7
wealthiness 3f7 gxq
wealthy 3f7 ftw gxq
wean 60t jsp
weaning 60t jsp
weapon 92t ixx
weaponize 92t ixx
weaponry 92u
wear 4a4 83l f8c i7f i7l
wearable 4a4 83l i7f i7j i7l
wearer f8c i7l
wearied 43k
wearily 43g hpr
weariness 43g gg0
wearisome 29n
weary 43g gg0
wearying 1dm
weatherboard hi9
weatherboarding hi9
weathered 4cz
weatherliness 5ri 9gh
weatherly 5ri 9gh
weatherworn 4cz
weave 6v0 f8d k5b kc2
weaver 7fk f8d kc2
weaverbird 7fk
weaving 6v0 kc2
web 3e3 92v dgq kc0
webbed 3e3
webby 3e3 dgq
weblike 3e3
wed 70p lar
wedding 70p ch9 lar
wedge gb9 k5p
wedged tu
wedlock gd8
wee 2d5 a6u
weed 4a5 fpm ijl
weeder ijl
weedkiller hcx
weedy 1o3 4a5 fpm
week 3b7 hjt
weekend llc
weekender llc
weeness 2d5 a6u
weenie cq3
weensy 2d5
weeny 2d5
weep 6tc f8e f8f i8i
weeper f8e f8f i8i
weepiness 468 cm7
weeping 2b6 6tc i8i
weepy 468 cm7
weewee hb7
weft 93g
weigh axj jhf
weigher ll7
weighing axj jhf
weight 1zt
weighted 1zx
weightily 1zt 25c
weightiness 1ns 1zt 25c 2z1 a1t
weightless 1zu a1v
weightlessness 1zu a1v
weightlift 6jx f8g jr5
weightlifter f8g jr5
weightlifting 6jx jr5
weird 2nk 9is
weirdie dye
weirdly 1mq
weirdness 1mq 2nk 9is
weirdo dyc dye
weirdy dye
weisenheimer f90
welch lf8
welcher f8h
welcome e8d jed
welcomer e8d jed
weld 5z2 92w f8i k8t
welder f8i k8t
welding 5z2 k8t
weldment 92w k8t
welfare a91
welkin d2g
wellbeing gvn
wellhead d23
wellness gvo
wellspring bq5 d23
welsher f8h lf8
welter gyl
wen gmh
wench dz3 f8j k1c
wencher f8j k1c
werewolf dh0
wesleyan 5dp
west 1cx d58
westerly 1cx
western 1cz ius
westernisation g2c
westernise ius
westernization g2c
westernize 1cz ius
westernmost 1cy
westmost 1cy
westward hyi
westwards hyi
wet 4au 65l h0d h0f iey
wetback dl4
wetness 4au h0d
wetnurse f8k
wetting 65l iey
whack 5y7 772 k0j
whacker 92x
whacko el3
whacky 3im 4c9
whale e7q
whalebone h8d
wham k0j
whammy c4r
whap k02
wharf 8pf l2x
wharfage 8pf ftn l2x
whatchamacallit 87h
whatchamacallum 87h
whatever 3t2
whatnot 7zm
whatsis 87h
whatsoever 3t2
wheal goo
wheaten 5rj csb
wheedle 5zs f8l j6y
wheedler f8l j6y
wheedling 5zs j6y
wheel kl6 knh
wheelhouse 8pi
wheeze 1yz 6rj
wheezily 1yz i4c
wheeziness 1yz grl
wheezing 1yz
wheezingly 1yz i4c
wheezy 1yz 38d 6rj grl
whelm ki9
whelp 7ca i7w
wherefore dbz
wheresoever i4d
wherever i4d
whicker ce5 jnr
whidah 7fl
whiffletree 92y
whim cip
whimper c6t i8h
whimsey 98n b1h
whimsical 174 98n b1h
whimsicality 174 96k 98n
whimsically hz6
whimsy 174 98n b1h
whinberry fks
whine c6t f8m jmi
whiner f8m jew jmi
whiney c6t un
whinny ce5 jnr
whiny c6t un
whip 5ya 777 92z chq f2t k0a
whiplash 5ya
whiplike 5j6 92z
whipper f2t k0a
whippersnapper f8n
whipping 777 k0a
whippletree 92y
whippy 1ea
whipstitch 930
whipstitching 930
whir ces kwx
whirl 68n 68p g9f kra krc
whirler kr7
whirling 68n krc
whirlpool cga kr9
whirlybird 8ee
whirring ces kwx
whiskered 3o0
whiskerless 3ny
whiskery 3o0 7je
whiskey cts
whisky cts
whisper c3d f8o jfg
whisperer f8o jfg
whistle cet kwj
whistling cet kwj
whit g66
white 9xe nh
whiten 65c h8x iic
whitener h8x iic
whiteness 9xe nh
whitening 65c iic
whitewood fgw
whitey djt
whitish pp
whitsunday hl2
whitsuntide hl3
whittle f8p k6v
whittler f8p k6v
whitweek hl3
whiz dmh kwx
whizbang 931 932
whizzbang 931 932
whole ur
wholehearted 3po 965 9pd
wholeheartedly 3po
wholeheartedness 3po 965 9pd
wholemeal 5rj csb
wholeness 1ap 1yu ghn gwj
wholesaler ed3
wholesome 4bf 9hs
wholesomely 4bf
wholesomeness 4bf 9hs
wholly hmn ur
whoop 7iv jf9
whooper 7iv jf9
whop k02 k0j
whopper 92x
whopping 2cx
whore 6nw eru
whoredom 6nw eru
whorehouse 933
whoremaster f8q f8r
whoremonger f8q f8r
whoreson dpr drc
whorl g9e
whorled 14m 3w4
whortleberry fks
why dbz
whydah 7fl
wicked 3fy 48k 6nr 9ln 9nu
wickedly 48k hr3
wickedness 48k 6nr
wickerwork 934
wickiup 935
wickliffe fbd
wickup fl2
wiclif fbd
wicopy fl3
wide 4bn a6o a8f va
wideband 4n3 bh1
wideness 2cm 4bn a6o a8f va
widgeon 7im
widget 7v8 87h
widow f8s hja
widower f8t
widowhood f8s hja
widowman f8t
width a8e
wield kxm
wienerwurst cq3
wife 2wf f8u
wifelike 2wf
wifely 2wf f8u
wifi 93c
wigeon 7im
wiggle 694 7k6 7mx f8v klr
wiggliness 2mx 9gi
wiggly 2mx 3w2 694 9gi
wikiup 935
wild 40n 40p
wildcat drg
wildebeest 7pr
wildly 2vu 40p
wildness 2vu a2i iw
wile 6o8 9c
wilful 2pz 491 9tl
wilfully 491 i4e
wilfulness 2pz 9tl
wiliness 9c apb
will arb
willful 491
willfully 491 i4e
willfulness 2pz 9tl
willing 4bt 963
willingly 4bt hxk
willingness 4bt 963
willowy 1wh
wilno dat
wilted 3wl irg
wilting irg
wily 6o8 9c apb
wimble 7w2
wimp 1e4 f8w
wimpish 1e4
wimpy 1e4 f8w
win 5vb dmi f8x jp5 l1a
wince 6t8 krk
winch 936
wind fet j0
windbag e77
windbreak 937
windbreaker 8o5
windburned 1zg
windburnt 1zg
windcheater 8o5
winded gl
windfall chr
windflower fh2
windily i4a wt
windiness c0z gzr j0 wt
winding 19o 3vr
windlass 936
windless gzo iu
windlessness gzo iu
window 938
windpipe alp
windscreen 939
windshield 939
windtalker dw3
windup 61n il8
windy fet gzr j0
wine 41b 53d 9xk ctm iqz js9 jsx n6
wineberry fke
winemaker f73
winery js9 jsx
winey 41b ctm
winfred fa5
wing knq
wingspan a86
wingspread a86
wink f8y i5l kv9
winker 93b f8y i5j i5l
winking 5xn i5j
winner f8x jp5
winning 3x3 5vb l1a
winnow 7bb k2o
winnowing 7bb k2o
wino e1x
winsome 99o au
winsomely au hun
winsomeness 99o au
winter 23n hl0 inz llg
winterise inz
winterize hl0 inz
wintertime hl0
wintery 23n hl0
wintry 23n hl0
winy 41b ctm
wipe 5y2
wipeout cbr irj irz is1
wire 93e f8z its l4b
wireman f8z
wirer f8z its jkp l4b
wiretap f38 kwy
wiretapper f38 kwy
wirework 93d
wiriness 1o7 a27
wiring 93e its l4b
wiry 1o7 a27
wisdom 9ri
wise 36z 4c2 9ri aa6
wiseacre f90
wisecrack btz
wisely 4c2 hsp
wiseness 36z 4c2 9ri aa6
wisenheimer f90
wisent 7pj
wish cia kja kjb
wishful 1h2 6o cid
wishfully 1h2
wishfulness 1h2 cid
wishing cia kja
wisplike 1o9
wispy 1an 1o9
wistaria fml
wisteria fml
wistful 2ay cie
wistfully 2ay
wistfulness 2ay cie
wit 24l ap3 bua
witch e38 j7j
witchcraft b55
witchery b55 j7j
witchgrass fjk
witching 2nm
withal hn4
withdraw 6b8 kpb l56
withdrawal c6i j8k l25
withdrawn 3cq 3s2 977
withdrawnness 3cq 3s2 977
wither ig1
withered 1o4
withering yx
witheringly yx
withhold 69s f91 f92 fth kxw kxx
withholder f91 f92 kxw kxx
withholding 69s fth kxx
within hqi
withstand f93 ll9
withstander f93 jpm ll9
witless 2kb qb
witloof fip
witness f01 f94 f95 ku4
witnesser f94 ku4
witticism bua
wittily 24l
wittiness 24l bua
witting 291
wittingly 291 hup
witty 24l bua f7q
wivern dh1
wiz dmh
wizard dmh
wizardly 2nm ezp
wizen 1o4
wizened 1o4
wlan 93c
woadwaxen fm6
wobble 93f cct kke
wobbler 93f kke
wobbly 3ui cct
woe gvq
woebegone 2bb 4cr
woeful 2bb cm5
woefully 2bb hpt
woefulness 2bb cm5
wolf 7lp
wolfbane fgz
wolffish 7rn
wolfish 528 7lp s
wolfishly 528
wolflike 528 7lp
wolfman dh0
wolfram h56
wolfsbane fgz
woman 2i7 f96 gu0 iwn lgd
womanise f96 f97 f98 lgd
womaniser f98 lgd
womanish 2hp 98d
womanishness 2hp 98d
womanize f96 f97 f98 iwn lgd
womanizer f98 lgd
womanlike 989
womanliness 2i7 989
womanly 2i7 989 f96
womb al1
wonder asn f9a j5a
wonderberry foq
wonderer f99 f9a j5a jg0
wonderful 2sq 9cj
wonderfully 2sq hrw
wonderfulness 2sq 9cj
wondering 13z
wonderingly 13z hzr
wonderment cka jg0
wondrous 2sq ca7
wondrously 2sq hrw
wonk f2u
wonky 3ui 3vm
wont as2
wonted t3
woo c5v f26 lcy lcz
wood d13
woodborer 7ju
woodcarver f9b
woodchuck 7oc
woodcreeper 7fp
woodenly 1wn hs9
woodenness 1wn
woodgrain 9wr
woodgraining 9ws
woodhewer 7fp
woodiness 4cc 9wr acy
woodland ddu
woodlet 8d2
woodlouse 7kq
woodman f9c f9d
woodpecker 7ii
woodruff fn7
woods 4cc d13
woodsiness 4cc acy
woodsman f9c f9d
woodsy 4cc acy d13
woodwaxen fm6
woodworker f9c
woodworking 6j4
wooer f26 lcy lcz
woof 93g
wooing c5v lcy
wool 93h
woolen 5rk 93h
woolgather awd dze kaa
woolgatherer dze kaa
woolgathering aj awd kaa
woollen 5rk 93h
woolly 1xq ps
woozy 4ak
wop dky
word bhn jj5
wordily i4a wt
wordiness c0z wt
wording c0i jj5
wordless 9l
wordlessly 9l hqj
wordplay bum
words c01
wordy c0z wt
work 6gz djo dmm l6k l6o lcj
workable 32g j0a k9s kbw lcj
workaday 2sm
workbag 93i
workbasket 93i
workbox 93i
worker djo erh l6k l6o
workfellow dw8
workforce cxm
workingman f9e
workman aq6 f9e
workmanship aq6 f9e
workout 6jv iae iag
works 8pw
world dgm
worldliness 4cl 93z 9qp
worldling f3u
worldly 4cl 93z
worm 4cy 7jt
wormlike 1az
wormy 1az 4cy 7jt
worn 43i
worried 452
worriedly 452
worrier f9f kg3
worriment 9ba kg3
worrisome 1zw cp
worry 9ba azg f9f kg3
worryingly 1zw
worrywart f9f
worsen fx3 ieh
worship drl f9g kgm kgo lgw
worshiper drl f9g kgm kgo lgw
worshipful 2zs 3eg
worshipped 2go
worshipper drl kgo lgw
worth 4d0 4d3 a8k
worthful 4d7
worthily 4d0
worthiness 4d0 9jl
worthless 47o a8o
worthlessly 47o
worthlessness 47o a8o
worthwhile 4d8 a8n
worthwhileness 4d8 a8n
worthy 4d0 9jl a8k
wound 6cl i8q
wounding 1ya 6cl i8q
wow buf
wrack k7f
wraith b0x
wrangle c4c c5k f9h j7c
wrangler f9h j7c
wrangling c4c j7c
wrap 8m8 8xs 93j jwb
wrapped 2tj ad
wrapper 8m8 jwb
wrapping 8xs 93j jwb
wrathful 7g
wrathfully 7g
wrawl jmv
wreak k9s
wreath 93k
wreck 61z 93l euz k7f
wreckage 93l k7f
wrecking 61z cbs k7f
wrench 93m cca
wrenching 2uk
wrest f9i jtx
wrester f9i jtx
wrestle f9j jon
wrestler f9j jon
wrestling 6ea 6js
wretched 3y0 sh
wretchedly 1ro
wretchedness 1ro 1xb gvp
wrick i9v
wriggle 694 f8v kkd
wriggler 7mx f8v kkd
wriggling 2mx
wriggly 2mx 694
wring jya
wrinkle gas jw8
wrinkled 2am 2an
wrinkleless 2ao
wrinkleproof 5m9 gas
wrinkly 2an
wrist anr
wristband 92l
write 6w2 f9k f9l jju kd6
writer f9k f9l jju kd6
writhe kkd
writhed 3vn
writhen 3vn
writhing 2mx
writing 6w2 kd6
writings bli
wrong 11w 3fs 9j8 9o2
wrongdoer djp
wrongfully 2bq
wrongfulness 2bq 2e5 9o2
wrongheaded 11z
wrongheadedly 11z
wrongly 1s 3fs hsv
wroth 7g
wrothful 7g
wrought 3ns
wry 24d
wryly 24d
wrymouth 7se
wryneck h1p
wulfila fba
wuss f8b
wyclif fbd
wynfrith fa5
wytensin 8d3
wyvern dh1
xanax 7ty
xanthemia h24
xanthophyl h6u
xanthophyll h6u
xanthous n7
xenogeneic 4do b7a
xenogenesis fbu
xenograft anp
xenophobia 5a gs4
xenophobic 5a gs4
xenotransplant 7c1
xenotransplantation 7c1
xeroderma h0o
xerodermia h0o
xerographic 5rl 6uu
xerography 5rl 6uu
xeroma h0p
xerophile fqg
xerophthalmia h0p
xerophthalmus h0p
xerophyte 4da fqg
xerophytic 4da fqg
xerotes h0k
xizang d8n
xmas hk2
xylene hia
xylol hia
xylophone 8ji f9m
xylophonist 8ji f9m
yacht knw
yachting 675 knw
yachtsman f9n
yachtswoman f9n
yack c3u
yafo d7a
yahve dhk
yahveh dhk
yahwe dhk
yaltopya d6x
yamaltu by2
yammer jew jmv
yangtze dgr
yank f9o f9p k8m
yankee f9p
yanker f9o k8m
yap jmw
yard 93n
yardbird dxq
yardmaster f9q
yarmelke 93o
yarmulka 93o
yarmulke 93o
yarrow fii
yashmac 93p
yashmak 93p
yatobyo go8
yaup jmt
yautia fhp
yawn 6rm f9r i5h
yawner f9r i5h
yawp jew jmq
yaws gkl
ybit g3j
yea i4f
yeah i4f
year 3ba hk7
yearn cib efl kjh
yearner efl khz kjh
yearning cib khz kjh
yearningly i10
years hjb
yeast 5so hib
yeastlike 5so hib
yeddo d8x
yedo d8x
yell c2m c2n c2r eum jf7 jf8
yelled 2g6
yeller eum jf7
yelling c2r jf8
yellow 9xn n7
yellowbird 7fh
yellowish n7
yellowness 9xn n7
yelp ceu jmw
yelping ceu jmw
yemen dbt
yemeni dbt
yen cic khz
yeoman f9s
yeshiva cyo
yeshivah cyo
yesteryear hik
yet hn5
yezo d8v
yhvh dhk
yhwh dhk
yib g3i
yibit g3k
yid dk9
yield 6vd k9r l3b
yielder f2g
yielding 3wu
yieldingly 3wu hy6
yip ceu jmw
yisrael d78
yob dt9
yobbo dt9
yobibit g3k
yobibyte g3i
yobo dt9
yodel 7bk f9t jn4
yodeling 7bk jn4
yodeller f9t jn4
yoga 5g1 bgc
yoghourt csw
yoghurt csw
yogic 5g1 6k1 bgc
yogistic 5g1 6k1 bgc
yogurt csw
yokel f9u
yokelish 3ad
yolk 7et
yon ql
yonder ql
yottabit g3j
yottabyte g3i
young 2rf 9v6
youngness 2rf 9v6
youngster dv7
younker f9v
youth f9v
youthful 2rm 9v7
youthfully 2rm
youthfulness 2rm 9v7
ytterbite h5r
yucky 2qe
yugoslav 5e2 d7r dlj
yugoslavia 5e2 d7r
yugoslavian 5e2 d7r dlj
yule hk3
yuletide hk3
yummy 413
zabaglione cpe
zaftig 1nr
zag ga0
zaire 5rm d62
zairean 5rm d62 dlm
zairese 5rm d62 dlm
zalcitabine 86o
zaman fhd
zamang fhd
zambia 5rn dbu
zambian 5rn dbu
zamboorak d0g
zamburak d0g
zamburek d0g
zantac 8s2
zarathustra fbe
zarontin 89n
zarpanit dh9
zbit g3g
zdv 7w9
zeal 1gx ci0 co8
zealand d6n
zealot en1
zealotry bes
zealous 1gx ci0 co8
zealously 1gx
zebibit g3h
zebibyte g3f
zed bvt
zee bvt
zenith 5ro d59
zenithal 5ro d59
zep cqg
zero g51 g53
zest 3tu civ
zestful 3tu civ
zestfully 3tu i4g
zestfulness 3tu civ
zestily 3tu i4g
zestril 8ij
zesty 3tu 419 9z5 civ
zettabit g3g
zettabyte g3f
zib g3f
zibit g3h
zidovudine 7w9
zig ga0
ziggurat 93r
zigzag ga0
zikkurat 93r
zikurat 93r
zilch g51
zillion g6e
zimbabwe 5rp dbw
zimbabwean 5rp dbw
zinacef 824
zing 955
zip 8vd jyf
zipper 8vd jyf
zippo g51
zippy 1bz 1g7 a2c
zirbanit dh9
zit gqc
zither 93s
zithern 93s
zithromax 7wa
zocor 8v7
zodiac 5rr 93t d5a
zodiacal 5rr 93t d5a
zoftig 1nr
zoic 5tc
zoloft 8u7
zona aoo
zonal 5rq aoo
zonary 5rq d24 d5b
zone 5rq d5b lc4
zonula aop
zonule aop
zoo 8k2
zooerastia 6sy
zooerasty 6sy
zooflagellate 7e3
zoological 56o 56p 5tc b9c
zoologist b9c f9w
zoology 56p b9c cvd f9w
zoomastigote 7e3
zoonosis 5sp go9
zoonotic 5sp go9
zoophilia 6nf
zoophilism 6nf
zoroastrian fbe
zoster gkb
zovirax 7ta
zucchini cqt fk2
zumbooruck d0g
zumbooruk d0g
zwieback cqc
zygoma 5sq aex
zygomatic 5sq aeb aex aoi
zygomorphic 3zj
zygomorphous 3zj
zygote 560 aia
zygotic 560 aia
zyloprim 7tx
zymogen h6b
zymoid h7c
zymology b95
zymolysis 5hh g2e
zymolytic 5hh g2e
zymosis 5hg 5hh g2d g2e
zymotic 5hg 5hh g2d g2e
zymurgy b95
`;
