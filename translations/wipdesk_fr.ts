<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountCard</name>
    <message>
        <source>The clock of that laptop was wrong: the time may not be true.</source>
        <translation>L’horloge de cet ordinateur était fausse&#xa0;: l’heure n’est peut-être pas vraie.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>quelqu’un qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>In a bundle</source>
        <translation>Dans un paquet</translation>
    </message>
    <message>
        <source>Written on this laptop</source>
        <translation>Écrit sur cet ordinateur</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>AccreditationCard</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>3 January 2027</source>
        <translation>3 janvier 2027</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the accreditation</source>
        <translation>Enregistrer l’agrément</translation>
    </message>
    <message>
        <source>Decide between them</source>
        <translation>Décider entre elles</translation>
    </message>
    <message>
        <source>Nothing new was typed.</source>
        <translation>Rien de nouveau n’a été saisi.</translation>
    </message>
    <message>
        <source>Coordinators wrote this differently. What is saved here replaces all of it.</source>
        <translation>Les coordinatrices l’ont écrit différemment. Ce qui est enregistré ici remplace le tout.</translation>
    </message>
    <message>
        <source>Not written down yet. Once the day is known, Today reminds everybody from {days} days before it.</source>
        <translation>Pas encore noté. Dès que le jour est connu, la page Aujourd’hui le rappelle à tout le monde à partir de {days} jours avant.</translation>
    </message>
    <message>
        <source>Not written down yet. A coordinator can do it here.</source>
        <translation>Pas encore noté. Une coordinatrice peut le faire ici.</translation>
    </message>
    <message>
        <source>Day, month and year are needed, such as 3 January 2027.</source>
        <translation>Il faut le jour, le mois et l’année, comme 3 janvier 2027.</translation>
    </message>
    <message>
        <source>Saved. The other laptops get it with the next bundle.</source>
        <translation>Enregistré. Les autres ordinateurs le reçoivent avec le prochain paquet.</translation>
    </message>
</context>
<context>
    <name>AfterSave</name>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Go to her file</source>
        <translation>Aller à son dossier</translation>
    </message>
    <message>
        <source>Look at both accounts</source>
        <translation>Regarder les deux versions</translation>
    </message>
</context>
<context>
    <name>AgainStep</name>
    <message>
        <source>Type it once more</source>
        <translation>Tapez-la encore une fois</translation>
    </message>
    <message>
        <source>The same passphrase</source>
        <translation>La même phrase de passe</translation>
    </message>
    <message>
        <source>From your paper, so that you know that it is right.</source>
        <translation>Depuis votre papier, pour être sûre qu’elle est juste.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the register, and neither can we.</source>
        <translation>Sans la phrase de passe, personne ne peut ouvrir le registre, et nous non plus.</translation>
    </message>
    <message>
        <source>This is not the same. Look at your paper, or go back to see it.</source>
        <translation>Ce n’est pas la même. Regardez votre papier, ou revenez en arrière pour la voir.</translation>
    </message>
</context>
<context>
    <name>Alias</name>
    <message>
        <source>Name or spelling</source>
        <translation>Nom ou orthographe</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Sorte de nom</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
</context>
<context>
    <name>AlikeStrip</name>
    <message>
        <source>Is this {name}?</source>
        <translation>Est-ce {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Same woman</source>
        <translation>La même femme</translation>
    </message>
    <message>
        <source>Not her</source>
        <translation>Pas elle</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>{answer}: {name}</source>
        <translation>{answer}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Nothing is copied or deleted: both stay as they were written. Your answer travels with the next bundle, and can be taken back.</source>
        <translation>Rien n’est copié ni supprimé&#xa0;: les deux restent comme ils ont été écrits. Votre réponse part avec le prochain paquet et peut être reprise.</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>How it was learned</source>
        <translation>Comment on l’a su</translation>
    </message>
    <message>
        <source>How many women said so</source>
        <translation>Combien de femmes l’ont dit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note; the name of no woman</source>
        <translation>Note&#xa0;; le nom d’aucune femme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>In few words</source>
        <translation>En peu de mots</translation>
    </message>
    <message>
        <source>How learned</source>
        <translation>Comment su</translation>
    </message>
    <message>
        <source>How many women</source>
        <translation>Combien de femmes</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>{who} asks for what never came</source>
        <translation>{who} demande ce qui n’est jamais arrivé</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Écrire la réponse…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <source>Bundles of wipdesk (*.wipsync)</source>
        <translation>Paquets de wipdesk (*.wipsync)</translation>
    </message>
    <message>
        <source>{who} asks for 1 change that never came. It is here.</source>
        <translation>{who} demande 1 changement qui n’est jamais arrivé. Il est ici.</translation>
    </message>
    <message>
        <source>{who} asks for 1 change that never came. It is not on this laptop.</source>
        <translation>{who} demande 1 changement qui n’est jamais arrivé. Il n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{who} asks for {count} changes that never came. None of them is on this laptop.</source>
        <translation>{who} demande {count} changements qui ne sont jamais arrivés. Aucun n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{who} asks for {count} changes that never came. All of them are here.</source>
        <translation>{who} demande {count} changements qui ne sont jamais arrivés. Tous sont ici.</translation>
    </message>
    <message>
        <source>{who} asks for {count} changes that never came. {here} of them are here.</source>
        <translation>{who} demande {count} changements qui ne sont jamais arrivés. {here} d’entre eux sont ici.</translation>
    </message>
    <message>
        <source>{name} is written: 1 change. Only the one who asked can open it.</source>
        <translation>{name} est écrit&#xa0;: 1 changement. Seule celle qui l’a demandé peut l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is written: {count} changes. Only the one who asked can open it.</source>
        <translation>{name} est écrit&#xa0;: {count} changements. Seule la personne qui a demandé peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers of a list</source>
        <translation>Réponses d’une liste</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>An answer that is retired is offered no more; where it was chosen it is read as before. What comes with the program cannot be changed, so that figures of two offices can be compared.</source>
        <translation>Une réponse retirée n’est plus proposée&#xa0;; là où elle a été choisie, elle se lit comme avant. Ce qui vient avec le programme ne peut pas être changé, pour que les chiffres de deux bureaux restent comparables.</translation>
    </message>
    <message>
        <source>Words of the new answer</source>
        <translation>Mots de la nouvelle réponse</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Quand c’était</translation>
    </message>
    <message>
        <source>When it was, such as 2026-03-31 or 2026-03-31/2026-04-02</source>
        <translation>Quand c’était, comme 2026-03-31 ou 2026-03-31/2026-04-02</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Ajouter la réponse</translation>
    </message>
    <message>
        <source>The office has added no answer to this list.</source>
        <translation>Le bureau n’a ajouté aucune réponse à cette liste.</translation>
    </message>
    <message>
        <source>Show all {count} answers</source>
        <translation>Montrer les {count} réponses</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Deux récits</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Of the office</source>
        <translation>Du bureau</translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>Appeal or review</source>
        <translation>Appel ou réexamen</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Avis donné le</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>AreaHeading</name>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>{answered} sur {all} ont une réponse</translation>
    </message>
</context>
<context>
    <name>AsideCard</name>
    <message>
        <source>Set aside on this laptop</source>
        <translation>Mis de côté sur cet ordinateur</translation>
    </message>
    <message>
        <source>These changes show nowhere and are not passed on. Colleagues may have them.</source>
        <translation>Ces changements ne se voient nulle part et ne sont pas transmis. Des collègues les ont peut-être.</translation>
    </message>
    <message>
        <source>Take it back into force</source>
        <translation>Le remettre en vigueur</translation>
    </message>
    <message>
        <source>Take it back into force: {what}</source>
        <translation>Le remettre en vigueur&#xa0;: {what}</translation>
    </message>
    <message>
        <source>a laptop not known</source>
        <translation>un ordinateur non connu</translation>
    </message>
    <message>
        <source>1 change by {who} of {when}</source>
        <translation>1 changement de {who} du {when}</translation>
    </message>
    <message>
        <source>1 change of the bundle from {who}, read on {when}</source>
        <translation>1 changement du paquet de {who}, lu le {when}</translation>
    </message>
    <message>
        <source>{count} changes of the bundle from {who}, read on {when}</source>
        <translation>{count} changements du paquet de {who}, lu le {when}</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander ce qui manque</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Écrire la demande…</translation>
    </message>
    <message>
        <source>The request holds no woman, only these numbers. They can be read out over the phone as well.</source>
        <translation>La demande ne contient aucune femme, seulement ces numéros. On peut aussi les lire au téléphone.</translation>
    </message>
    <message>
        <source>{name} is written. Give it to those you ask; what they send back is read here.</source>
        <translation>{name} est écrit. Donnez-le à ceux à qui vous demandez&#xa0;; ce qu’ils renvoient se lit ici.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Restore the register</source>
        <translation>Restaurer le registre</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation>Aucune sauvegarde choisie</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The register is put into a new folder on this laptop. The backup stays as it is, and so does every register that is here already.</source>
        <translation>Le registre est mis dans un nouveau répertoire sur cet ordinateur. La sauvegarde reste comme elle est, et chaque registre déjà ici aussi.</translation>
    </message>
    <message>
        <source>The passphrase that was in force when the backup was made.</source>
        <translation>La phrase de passe qui était en vigueur quand la sauvegarde a été faite.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Type the passphrase of the backup.</source>
        <translation>Tapez la phrase de passe de la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Choisissez d’abord la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BailDecision</name>
    <message>
        <source>Bail</source>
        <translation>Liberté provisoire</translation>
    </message>
    <message>
        <source>Applied for on</source>
        <translation>Demandée le</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidée le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Sureties asked for</source>
        <translation>Garants demandés</translation>
    </message>
    <message>
        <source>Sureties found</source>
        <translation>Garants trouvés</translation>
    </message>
    <message>
        <source>Why not met</source>
        <translation>Pourquoi non remplies</translation>
    </message>
    <message>
        <source>Why refused</source>
        <translation>Pourquoi refusée</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Conditions remplies le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A condition not kept</source>
        <translation>Condition non respectée</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retirée le</translation>
    </message>
</context>
<context>
    <name>BailForm</name>
    <message>
        <source>Usual conditions of bail</source>
        <translation>Conditions habituelles de la liberté provisoire</translation>
    </message>
    <message>
        <source>Add a usual condition…</source>
        <translation>Ajouter une condition habituelle…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this line away</source>
        <translation>Ranger cette ligne</translation>
    </message>
</context>
<context>
    <name>BlobEditor</name>
    <message>
        <source>Choose scan or photo…</source>
        <translation>Choisir une copie ou une photo…</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Who has what</source>
        <translation>Qui a quoi</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Demander ce qui manque</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Répondre à une demande…</translation>
    </message>
    <message>
        <source>Answer over the phone</source>
        <translation>Répondre par téléphone</translation>
    </message>
    <message>
        <source>You work alone so far. A colleague comes in with a hello file; it is read here or on the page Office.</source>
        <translation>Vous travaillez seule pour l’instant. Une collègue arrive avec un fichier de présentation&#xa0;; il se lit ici ou sur la page Bureau.</translation>
    </message>
    <message>
        <source>Each of your changes is confirmed by at least one colleague.</source>
        <translation>Chacun de vos changements est confirmé par au moins un collègue.</translation>
    </message>
    <message>
        <source>1 of your changes is confirmed by nobody: it is on this laptop only, as far as we know.</source>
        <translation>1 de vos changements n’est confirmé par personne&#xa0;: il n’est que sur cet ordinateur, à notre connaissance.</translation>
    </message>
    <message>
        <source>{count} of your changes are confirmed by nobody: they are on this laptop only, as far as we know.</source>
        <translation>{count} de vos changements ne sont confirmés par personne&#xa0;: ils ne sont que sur cet ordinateur, à notre connaissance.</translation>
    </message>
</context>
<context>
    <name>BundleGroupsPanel</name>
    <message>
        <source>Here you can decide all questions of one bundle the same way. Questions with more than two answers, and what was taken away, are decided one by one.</source>
        <translation>Ici, vous pouvez trancher de la même façon toutes les questions d’un paquet. Les questions à plus de deux réponses et ce qui a été retiré se tranchent une par une.</translation>
    </message>
    <message>
        <source>No bundle can be decided at once.</source>
        <translation>Aucun paquet ne peut être tranché d’un coup.</translation>
    </message>
    <message>
        <source>Go back to one by one</source>
        <translation>Revenir à une par une</translation>
    </message>
    <message>
        <source>Answers that differ, by bundle</source>
        <translation>Réponses divergentes, par paquet</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>quelqu’un qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>Bundle from {who}, read here on {time}</source>
        <translation>Paquet de {who}, lu ici le {time}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The bundle says</source>
        <translation>Le paquet dit</translation>
    </message>
    <message>
        <source>Stood here</source>
        <translation>Était ici</translation>
    </message>
    <message>
        <source>{name}: {label}</source>
        <translation>{name}&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{question} (must be decided)</source>
        <translation>{question} (à trancher)</translation>
    </message>
    <message>
        <source>Use what the bundle says; the other stays in history</source>
        <translation>Utiliser ce que dit le paquet&#xa0;; l’autre reste dans l’historique</translation>
    </message>
    <message>
        <source>Keep what stood here; the bundle&apos;s stays in history</source>
        <translation>Garder ce qui était ici&#xa0;; celle du paquet reste dans l’historique</translation>
    </message>
    <message>
        <source>Use all {count} of the bundle; the others stay in history</source>
        <translation>Utiliser les {count} du paquet&#xa0;; les autres restent dans l’historique</translation>
    </message>
    <message>
        <source>Keep all {count} that stood here; those of the bundle stay in history</source>
        <translation>Garder les {count} qui étaient ici&#xa0;; celles du paquet restent dans l’historique</translation>
    </message>
    <message>
        <source>You decide {count} questions at once. Each can be changed later in her file.</source>
        <translation>Vous tranchez {count} questions d’un coup. Chacune peut être changée plus tard dans son dossier.</translation>
    </message>
    <message>
        <source>Did you read every line?</source>
        <translation>Avez-vous lu chaque ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer à lire</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message numerus="yes">
        <source>Is she here already? %n file(s) look alike.</source>
        <translation>
            <numerusform>Est-elle déjà ici&#xa0;?&#xa0;%n dossier ressemble.</numerusform>
            <numerusform>Est-elle déjà ici&#xa0;?&#xa0;%n dossiers se ressemblent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is she</source>
        <translation>C’est elle</translation>
    </message>
    <message>
        <source>This is she: {name}</source>
        <translation>C’est elle&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ChangesTab</name>
    <message>
        <source>Show only changes that hold these words</source>
        <translation>Montrer seulement les changements qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Field, record or person</source>
        <translation>Champ, fiche ou personne</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} changements</translation>
    </message>
    <message>
        <source>No change holds these words. Clear the box to see all of them.</source>
        <translation>Aucun changement ne contient ces mots. Videz la case pour les voir tous.</translation>
    </message>
    <message>
        <source>Show older ({count})</source>
        <translation>Montrer les plus anciens ({count})</translation>
    </message>
</context>
<context>
    <name>Charge</name>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Offence as written</source>
        <translation>Infraction telle qu’écrite</translation>
    </message>
    <message>
        <source>Law and section</source>
        <translation>Loi et article</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numéro du chef</translation>
    </message>
    <message>
        <source>Date charged</source>
        <translation>Date de l’accusation</translation>
    </message>
    <message>
        <source>Plea</source>
        <translation>Réponse à l’accusation</translation>
    </message>
    <message>
        <source>State of the charge</source>
        <translation>État du chef d’accusation</translation>
    </message>
    <message>
        <source>Attempt only</source>
        <translation>Tentative seulement</translation>
    </message>
    <message>
        <source>Where it can be tried</source>
        <translation>Où elle peut être jugée</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Liberté provisoire</translation>
    </message>
    <message>
        <source>Amount involved</source>
        <translation>Montant en cause</translation>
    </message>
    <message>
        <source>Who is said to have been harmed (only if she agrees)</source>
        <translation>Qui aurait subi un tort (seulement si elle est d’accord)</translation>
    </message>
    <message>
        <source>Charged together with</source>
        <translation>Accusée avec</translation>
    </message>
    <message>
        <source>Class of the act, said by hand</source>
        <translation>Classe de l’acte, indiquée à la main</translation>
    </message>
    <message>
        <source>Counts as a charge of poverty, said by hand</source>
        <translation>Compte comme accusation de pauvreté, indiqué à la main</translation>
    </message>
    <message>
        <source>May carry life, said by hand</source>
        <translation>Peut valoir la prison à vie, indiqué à la main</translation>
    </message>
    <message>
        <source>Longest prison for it in law, said by hand</source>
        <translation>Peine de prison la plus longue selon la loi, dite à la main</translation>
    </message>
    <message>
        <source>Violence behind the charge</source>
        <translation>Violence derrière l’accusation</translation>
    </message>
</context>
<context>
    <name>ChargeForm</name>
    <message>
        <source>Write this in</source>
        <translation>Écrire ceci</translation>
    </message>
    <message>
        <source>The list names: {law}. Compare it with the charge sheet.</source>
        <translation>La liste indique&#xa0;: {law}. Comparez avec la feuille d’accusation.</translation>
    </message>
</context>
<context>
    <name>ChecklistRows</name>
    <message>
        <source>Another account of this question</source>
        <translation>Une autre réponse à cette question</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation>La question suivante</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>La question précédente</translation>
    </message>
    <message>
        <source>The next area</source>
        <translation>Le domaine suivant</translation>
    </message>
    <message>
        <source>The area before</source>
        <translation>Le domaine précédent</translation>
    </message>
    <message>
        <source>The next question without an answer</source>
        <translation>La prochaine question sans réponse</translation>
    </message>
    <message>
        <source>This was the last question. Everything typed is saved.</source>
        <translation>C’était la dernière question. Tout ce qui est tapé est enregistré.</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>Girl or boy</source>
        <translation>Fille ou garçon</translation>
    </message>
    <message>
        <source>Born, or age</source>
        <translation>Naissance, ou âge</translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation>Où est l’enfant</translation>
    </message>
    <message>
        <source>Who cares for the child now</source>
        <translation>Qui s’occupe de l’enfant maintenant</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Garde de l’enfant</translation>
    </message>
    <message>
        <source>With her inside since</source>
        <translation>En détention avec elle depuis</translation>
    </message>
    <message>
        <source>Left the prison on</source>
        <translation>A quitté la prison le</translation>
    </message>
    <message>
        <source>Birth registered</source>
        <translation>Naissance déclarée</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Contact with her</source>
        <translation>Contact avec elle</translation>
    </message>
    <message>
        <source>Plan for leaving the prison</source>
        <translation>Plan pour la sortie de prison</translation>
    </message>
    <message>
        <source>Last contact with her</source>
        <translation>Dernier contact avec elle</translation>
    </message>
    <message>
        <source>Planned to leave the prison on</source>
        <translation>Sortie de prison prévue le</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Nom de l’enfant</translation>
    </message>
    <message>
        <source>How to reach who cares for the child</source>
        <translation>Comment joindre qui garde l’enfant</translation>
    </message>
    <message>
        <source>Risk to the child</source>
        <translation>Risque pour l’enfant</translation>
    </message>
    <message>
        <source>Health of the child</source>
        <translation>Santé de l’enfant</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vaccination</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>What the child needs</source>
        <translation>Ce dont l’enfant a besoin</translation>
    </message>
    <message>
        <source>Born in custody</source>
        <translation>Né en détention</translation>
    </message>
</context>
<context>
    <name>ChildForm</name>
    <message>
        <source>No name of a child is kept. Tell children apart by age, and by girl or boy.</source>
        <translation>Aucun nom d’enfant n’est gardé. Distinguez les enfants par l’âge, et par fille ou garçon.</translation>
    </message>
</context>
<context>
    <name>ChildrenTab</name>
    <message>
        <source>She says she has no children.</source>
        <translation>Elle dit qu’elle n’a pas d’enfants.</translation>
    </message>
    <message>
        <source>No child is recorded, and she was not asked yet. Ask her, and write it down either way.</source>
        <translation>Aucun enfant n’est enregistré, et on ne lui a pas encore demandé. Demandez-lui, et notez la réponse dans les deux cas.</translation>
    </message>
</context>
<context>
    <name>ClosedTab</name>
    <message>
        <source>Closed compartments</source>
        <translation>Compartiments fermés</translation>
    </message>
    <message>
        <source>What could hurt her or a child if it were seen. It opens with your passphrase, if the office lets you, and closes by itself after some minutes.</source>
        <translation>Ce qui pourrait lui nuire, à elle ou à un enfant, si on le voyait. S’ouvre avec votre phrase de passe, si le bureau vous y autorise, et se referme seul après quelques minutes.</translation>
    </message>
    <message>
        <source>Close all now</source>
        <translation>Tout fermer maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the closed compartment: {name}</source>
        <translation>Ouvrir le compartiment fermé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No key on this laptop</source>
        <translation>Pas de clé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>CodeChoiceBox</name>
    <message>
        <source>{answer} (not checked yet)</source>
        <translation>{answer} (pas encore vérifié)</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Show the list</source>
        <translation>Montrer la liste</translation>
    </message>
    <message>
        <source>Nobody has checked this answer of the list yet.</source>
        <translation>Personne n’a encore vérifié cette réponse de la liste.</translation>
    </message>
    <message>
        <source>Do you mean:</source>
        <translation>Voulez-vous dire&#xa0;:</translation>
    </message>
</context>
<context>
    <name>CodeLineBox</name>
    <message>
        <source>{answer} (not checked yet)</source>
        <translation>{answer} (pas encore vérifié)</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Both files beside each other</source>
        <translation>Les deux dossiers côte à côte</translation>
    </message>
    <message>
        <source>As one file</source>
        <translation>Comme un seul dossier</translation>
    </message>
    <message>
        <source>both stay as written underneath</source>
        <translation>en dessous, les deux restent comme écrits</translation>
    </message>
    <message>
        <source>Open the file of {name}</source>
        <translation>Ouvrir le dossier de {name}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>both kept</source>
        <translation>les deux gardés</translation>
    </message>
    <message>
        <source>ask her</source>
        <translation>lui demander</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Date she was asked</source>
        <translation>Date où on le lui a demandé</translation>
    </message>
    <message>
        <source>Asked about violence</source>
        <translation>Interrogée sur la violence</translation>
    </message>
    <message>
        <source>What was done to her</source>
        <translation>Ce qu’on lui a fait</translation>
    </message>
    <message>
        <source>Cutting was part of it</source>
        <translation>L’excision en faisait partie</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand c’est arrivé</translation>
    </message>
    <message>
        <source>By whom (never a name)</source>
        <translation>Par qui (jamais un nom)</translation>
    </message>
    <message>
        <source>What she wants</source>
        <translation>Ce qu’elle veut</translation>
    </message>
    <message>
        <source>Complaint made to</source>
        <translation>Plainte adressée à</translation>
    </message>
    <message>
        <source>Complaint made on</source>
        <translation>Plainte faite le</translation>
    </message>
    <message>
        <source>How the complaint stands</source>
        <translation>Où en est la plainte</translation>
    </message>
    <message>
        <source>Revenge for the complaint</source>
        <translation>Représailles à cause de la plainte</translation>
    </message>
    <message>
        <source>Punishment inside</source>
        <translation>Punition en détention</translation>
    </message>
    <message>
        <source>Days of punishment</source>
        <translation>Jours de punition</translation>
    </message>
    <message>
        <source>Her account</source>
        <translation>Son récit</translation>
    </message>
</context>
<context>
    <name>CompletenessCard</name>
    <message>
        <source>How complete the file is</source>
        <translation>À quel point le dossier est complet</translation>
    </message>
    <message>
        <source>{met} of {of} points</source>
        <translation>{met} points sur {of}</translation>
    </message>
    <message>
        <source>Show the ten points</source>
        <translation>Montrer les dix points</translation>
    </message>
    <message>
        <source>{point}: complete</source>
        <translation>{point}&#xa0;: complet</translation>
    </message>
    <message>
        <source>{point}: partly</source>
        <translation>{point}&#xa0;: en partie</translation>
    </message>
    <message>
        <source>{point}: missing</source>
        <translation>{point}&#xa0;: manquant</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>Question of the checklist, by its sign</source>
        <translation>Question de la liste, par son signe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Number; a time in minutes</source>
        <translation>Nombre&#xa0;; une durée en minutes</translation>
    </message>
    <message>
        <source>Second number</source>
        <translation>Deuxième nombre</translation>
    </message>
    <message>
        <source>Third number</source>
        <translation>Troisième nombre</translation>
    </message>
    <message>
        <source>Answer in words; no word about any woman</source>
        <translation>Réponse en mots&#xa0;; rien sur une femme</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <translation>Comment on l’a su</translation>
    </message>
    <message>
        <source>How many women said so</source>
        <translation>Combien de femmes l’ont dit</translation>
    </message>
    <message>
        <source>Note; no word about any woman</source>
        <translation>Note&#xa0;; rien sur une femme</translation>
    </message>
</context>
<context>
    <name>ConditionsChoice</name>
    <message>
        <source>Which prison?</source>
        <translation>Quelle prison&#xa0;?</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Which questions are asked</source>
        <translation>Quelles questions sont posées</translation>
    </message>
    <message>
        <source>Conditions of prisons</source>
        <translation>Conditions dans les prisons</translation>
    </message>
    <message>
        <source>What you saw and were told about the place itself, question by question. It names no woman.</source>
        <translation>Ce que vous avez vu et entendu sur le lieu lui-même, question par question. Aucune femme n’y est nommée.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) with answers</source>
        <translation>
            <numerusform>%n visite avec des réponses</numerusform>
            <numerusform>%n visites avec des réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>The last visits</source>
        <translation>Les dernières visites</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>No visit yet. Print a blank sheet to take along, or begin a visit of today.</source>
        <translation>Pas encore de visite. Imprimez une feuille vierge à emporter, ou commencez une visite d’aujourd’hui.</translation>
    </message>
    <message>
        <source>No visit yet. Choose a prison to begin.</source>
        <translation>Pas encore de visite. Choisissez une prison pour commencer.</translation>
    </message>
    <message>
        <source>Print a blank sheet</source>
        <translation>Imprimer une feuille vierge</translation>
    </message>
    <message>
        <source>Type up a visit of today</source>
        <translation>Saisir une visite d’aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n question avec réponse</numerusform>
            <numerusform>%n questions avec réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionsHead</name>
    <message>
        <source>Talked to women in private?</source>
        <translation>Entretiens seul à seule avec des femmes&#xa0;?</translation>
    </message>
    <message>
        <source>With how many women</source>
        <translation>Avec combien de femmes</translation>
    </message>
    <message>
        <source>Quick ({count})</source>
        <translation>Rapide ({count})</translation>
    </message>
    <message>
        <source>The quick set</source>
        <translation>La liste rapide</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>How many women</source>
        <translation>Combien de femmes</translation>
    </message>
    <message>
        <source>Conditions on {day}: {place}</source>
        <translation>Conditions le {day}&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Conditions: {place}</source>
        <translation>Conditions&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>{answered} sur {all} ont une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n with two accounts</source>
        <translation>
            <numerusform>%n avec deux réponses</numerusform>
            <numerusform>%n avec deux réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionsPage</name>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Feuille vierge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>next box</source>
        <translation>case suivante</translation>
    </message>
    <message>
        <source>another account</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>next without an answer</source>
        <translation>prochaine sans réponse</translation>
    </message>
    <message>
        <source>The answer is taken away.</source>
        <translation>La réponse est retirée.</translation>
    </message>
</context>
<context>
    <name>ConditionsPaperPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Conditions: blank sheet</source>
        <translation>Conditions&#xa0;: feuille vierge</translation>
    </message>
    <message>
        <source>All questions, not only the quick set</source>
        <translation>Toutes les questions, pas seulement la liste rapide</translation>
    </message>
    <message>
        <source>Conditions: what was found</source>
        <translation>Conditions&#xa0;: ce qui a été constaté</translation>
    </message>
    <message>
        <source>A copy to hand out</source>
        <translation>Un exemplaire à remettre</translation>
    </message>
    <message>
        <source>Write no name on it.</source>
        <translation>N’y écrivez aucun nom.</translation>
    </message>
    <message>
        <source>conditions-sheet.pdf</source>
        <translation>feuille-conditions.pdf</translation>
    </message>
    <message>
        <source>With all notes: for your office. Tick “A copy to hand out” before you give it away.</source>
        <translation>Avec toutes les notes&#xa0;: pour votre bureau. Cochez «&#xa0;Un exemplaire à remettre&#xa0;» avant de le donner.</translation>
    </message>
    <message>
        <source>Without notes, and without answers that may point at somebody.</source>
        <translation>Sans les notes, et sans les réponses qui pourraient désigner quelqu’un.</translation>
    </message>
    <message>
        <source>conditions-report.pdf</source>
        <translation>rapport-conditions.pdf</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Decide by bundle</source>
        <translation>Trancher par paquet</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses divergentes</translation>
    </message>
    <message>
        <source>{must} must be decided, {wait} can wait</source>
        <translation>{must} à décider, {wait} peuvent attendre</translation>
    </message>
    <message>
        <source>{count} more come up as you decide these.</source>
        <translation>{count} de plus apparaissent à mesure que vous décidez.</translation>
    </message>
    <message>
        <source>Must be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Peut attendre</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>a bundle that has not arrived may settle it</source>
        <translation>un paquet qui n’est pas arrivé peut la régler</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>depuis aujourd’hui</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The answer before</source>
        <translation>La réponse précédente</translation>
    </message>
    <message>
        <source>The next answer</source>
        <translation>La réponse suivante</translation>
    </message>
    <message>
        <source>What has the number {number}</source>
        <translation>Ce qui porte le numéro {number}</translation>
    </message>
    <message>
        <source>1 question decided.</source>
        <translation>1 question tranchée.</translation>
    </message>
    <message>
        <source>{count} questions decided.</source>
        <translation>{count} questions tranchées.</translation>
    </message>
    <message>
        <source>Decided. {label}, {name}.</source>
        <translation>Décidé. {label}, {name}.</translation>
    </message>
    <message>
        <source>{answer} is used now. {label}, {name}. The other stays in history.</source>
        <translation>{answer} est utilisé maintenant. {label}, {name}. L’autre reste dans l’historique.</translation>
    </message>
    <message>
        <source>Change it in her file</source>
        <translation>Le changer dans son dossier</translation>
    </message>
    <message>
        <source>When a bundle brings another answer to a question of yours, you decide here.</source>
        <translation>Quand un paquet apporte une autre réponse à une de vos questions, vous décidez ici.</translation>
    </message>
    <message>
        <source>Every answer agrees.</source>
        <translation>Toutes les réponses concordent.</translation>
    </message>
    <message>
        <source>Go to Exchange</source>
        <translation>Aller à l’échange</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Her answer</source>
        <translation>Sa réponse</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>How she said so</source>
        <translation>Comment elle l’a dit</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Expliqué en</translation>
    </message>
    <message>
        <source>Read back to her</source>
        <translation>Lui a été relu</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Relation to her</source>
        <translation>Lien avec elle</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>She says it is safe to call</source>
        <translation>Elle dit qu’on peut appeler sans danger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>When and how to reach this person</source>
        <translation>Quand et comment joindre cette personne</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Quelque chose a mal tourné dans le programme</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Numéro du rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close wipdesk</source>
        <translation>Fermer wipdesk</translation>
    </message>
    <message>
        <source>Everything that was saved is safe. It was not your fault.</source>
        <translation>Tout ce qui était enregistré est en sécurité. Ce n’était pas votre faute.</translation>
    </message>
    <message>
        <source>You can go on. If something looks odd, close wipdesk and open it again. Look whether the last thing you typed is there.</source>
        <translation>Vous pouvez continuer. Si quelque chose semble bizarre, fermez wipdesk et ouvrez-le de nouveau. Vérifiez que la dernière chose que vous avez tapée est là.</translation>
    </message>
    <message>
        <source>If it happens again, tell your coordinator this number:</source>
        <translation>Si cela se reproduit, donnez ce numéro à votre coordinatrice&#xa0;:</translation>
    </message>
    <message>
        <source>A report with this number lies on this laptop. It holds no name and no case.</source>
        <translation>Un rapport avec ce numéro se trouve sur cet ordinateur. Il ne contient aucun nom et aucune affaire.</translation>
    </message>
</context>
<context>
    <name>CustodyEpisode</name>
    <message>
        <source>Held as</source>
        <translation>Régime de détention</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Numéro dans ce lieu</translation>
    </message>
    <message>
        <source>Paper she is held on</source>
        <translation>Papier sur lequel elle est détenue</translation>
    </message>
    <message>
        <source>Warrant number</source>
        <translation>Numéro du mandat</translation>
    </message>
    <message>
        <source>Warrant runs to</source>
        <translation>Le mandat va jusqu’au</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Comment elle a fini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Court that signed the warrant</source>
        <translation>Tribunal qui a signé le mandat</translation>
    </message>
    <message>
        <source>Class of prisoner</source>
        <translation>Catégorie de détenue</translation>
    </message>
    <message>
        <source>Cell or block</source>
        <translation>Cellule ou bloc</translation>
    </message>
    <message>
        <source>Why she was put there</source>
        <translation>Pourquoi elle y a été mise</translation>
    </message>
    <message>
        <source>Held with whom</source>
        <translation>Détenue avec qui</translation>
    </message>
</context>
<context>
    <name>CustodyForm</name>
    <message>
        <source>Days held in this stretch: {days}</source>
        <translation>Jours de détention dans cette période&#xa0;: {days}</translation>
    </message>
    <message>
        <source>This ends her stay there, on the day the new one begins</source>
        <translation>Ceci met fin à son séjour là-bas, le jour où le nouveau commence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <translation>Depuis&#xa0;: {date}</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>20:00</source>
        <translation>20:00</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À peu près</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>Dans ses propres mots</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>34, about 34, or a date</source>
        <translation>34, environ 34, ou une date</translation>
    </message>
    <message>
        <source>3 May 2026, about March 2023</source>
        <translation>3 mai 2026, vers mars 2023</translation>
    </message>
    <message>
        <source>Open day, month and year ({keys})</source>
        <translation>Ouvrir jour, mois et année ({keys})</translation>
    </message>
    <message>
        <source>Open day, month and year of a date</source>
        <translation>Ouvrir jour, mois et année d’une date</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Where the earlier date came from is left out: {source}</source>
        <translation>L’origine de la date précédente est omise&#xa0;: {source}</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>Day not known exactly</source>
        <translation>Jour pas connu exactement</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Nom de l’ordinateur</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Key for bundles</source>
        <translation>Clé pour les paquets</translation>
    </message>
    <message>
        <source>Prisons whose women it is sent</source>
        <translation>Prisons dont il reçoit les femmes</translation>
    </message>
    <message>
        <source>Is sent every woman</source>
        <translation>Reçoit toutes les femmes</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>The days before</source>
        <translation>Les jours d’avant</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Les jours d’après</translation>
    </message>
    <message>
        <source>Today in the diary</source>
        <translation>Aujourd’hui dans l’agenda</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>The days before (Left)</source>
        <translation>Les jours d’avant (Gauche)</translation>
    </message>
    <message>
        <source>The days after (Right)</source>
        <translation>Les jours d’après (Droite)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message numerus="yes">
        <source>{days} · %n in court</source>
        <translation>
            <numerusform>{days} · %n au tribunal</numerusform>
            <numerusform>{days} · %n au tribunal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are not shown: look at one day, or at your own files.</source>
        <translation>
            <numerusform>%n autre dossier n’est pas montré&#xa0;: regardez un seul jour, ou vos propres dossiers.</numerusform>
            <numerusform>%n autres dossiers ne sont pas montrés&#xa0;: regardez un seul jour, ou vos propres dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hearing is recorded for these days.</source>
        <translation>Aucune audience n’est enregistrée pour ces jours.</translation>
    </message>
    <message>
        <source>A hearing stands here by its own date, and by the next date that a court gave.</source>
        <translation>Une audience est ici à sa propre date, et à la prochaine date que le tribunal a donnée.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Date dessus</translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation>Numéro dessus</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Où il est gardé</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Scan or photo</source>
        <translation>Copie numérisée ou photo</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Scans and photos (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Copies numérisées et photos (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Choose scan or photo</source>
        <translation>Choisir une copie ou une photo</translation>
    </message>
    <message>
        <source>It is kept in the register when you record the paper. The file stays where it is.</source>
        <translation>Elle est gardée dans le registre quand vous enregistrez le papier. Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>The paper is recorded, its scan is not. {why}</source>
        <translation>Le papier est enregistré, sa copie ne l’est pas. {why}</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show {record}</source>
        <translation>Montrer {record}</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>You can change your mind: nothing is made before the last step, and each choice has a folder of its own.</source>
        <translation>Vous pouvez changer d’avis&#xa0;: rien n’est créé avant la dernière étape, et chaque choix a son propre répertoire.</translation>
    </message>
    <message>
        <source>Not sure? Press 4: it teaches the main job.</source>
        <translation>Pas sûre&#xa0;? Appuyez sur 4&#xa0;: cela apprend le travail principal.</translation>
    </message>
    <message>
        <source>Open a register that is here already…</source>
        <translation>Ouvrir un registre déjà ici…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Is this the same woman?</source>
        <translation>Est-ce la même femme&#xa0;?</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>La paire précédente</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>La paire suivante</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas pareil</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Parcours du registre…</translation>
    </message>
    <message>
        <source>{at} of {count} suggestions. Nothing is joined unless a person says so, and it can be undone.</source>
        <translation>Suggestion {at} sur {count}. Rien n’est réuni sans qu’une personne le dise, et cela peut être défait.</translation>
    </message>
    <message>
        <source>Looked just now.</source>
        <translation>Regardé à l’instant.</translation>
    </message>
    <message>
        <source>Nothing here stands twice.</source>
        <translation>Rien n’est inscrit deux fois ici.</translation>
    </message>
    <message>
        <source>No two files look alike.</source>
        <translation>Aucun dossier ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>After a bundle was read it is worth looking again.</source>
        <translation>Après la lecture d’un paquet, il vaut la peine de regarder de nouveau.</translation>
    </message>
    <message>
        <source>Go to the women</source>
        <translation>Aller aux femmes</translation>
    </message>
    <message>
        <source>It stays here until somebody answers.</source>
        <translation>Cela reste ici jusqu’à ce que quelqu’un réponde.</translation>
    </message>
    <message>
        <source>Counted once from now on.</source>
        <translation>Compté une fois à partir de maintenant.</translation>
    </message>
    <message>
        <source>Kept as two.</source>
        <translation>Gardés séparés.</translation>
    </message>
    <message>
        <source>Both files are shown as one from now on. Neither was changed.</source>
        <translation>Les deux dossiers se montrent désormais comme un seul. Aucun n’a été changé.</translation>
    </message>
    <message>
        <source>It is remembered that they are not the same woman.</source>
        <translation>Il est retenu que ce n’est pas la même femme.</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Reprendre la réponse</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Bundles read before</source>
        <translation>Paquets déjà lus</translation>
    </message>
    <message>
        <source>No bundle was read on this laptop yet.</source>
        <translation>Aucun paquet n’a encore été lu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Montrer les plus anciens</translation>
    </message>
    <message>
        <source>a laptop not known</source>
        <translation>un ordinateur non connu</translation>
    </message>
    <message>
        <source>{day}, from {who}</source>
        <translation>{day}, de {who}</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Say why there is no answer ({keys})</source>
        <translation>Dire pourquoi il n’y a pas de réponse ({keys})</translation>
    </message>
    <message>
        <source>Say why there is no answer</source>
        <translation>Dire pourquoi il n’y a pas de réponse</translation>
    </message>
</context>
<context>
    <name>EditsPanel</name>
    <message>
        <source>Written while they were one file</source>
        <translation>Écrit pendant qu’ils formaient un seul dossier</translation>
    </message>
    <message>
        <source>Each stays in the file it was written in. Say where it belongs if that is the other one.</source>
        <translation>Chacun reste dans le dossier où il a été écrit. Dites où il va si c’est dans l’autre.</translation>
    </message>
    <message>
        <source>In the file of {name}, by {who}, {when}</source>
        <translation>Dans le dossier de {name}, par {who}, {when}</translation>
    </message>
    <message>
        <source>Belongs to {name}</source>
        <translation>Va à {name}</translation>
    </message>
    <message>
        <source>Everything is where it belongs</source>
        <translation>Tout est à sa place</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Clear filters</source>
        <translation>Enlever les filtres</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>No woman is recorded here yet.</source>
        <translation>Aucune femme n’est encore enregistrée ici.</translation>
    </message>
    <message>
        <source>Add the first one, or read a bundle that a colleague gave you.</source>
        <translation>Ajoutez la première, ou lisez un paquet qu’une collègue vous a donné.</translation>
    </message>
    <message>
        <source>Add a woman</source>
        <translation>Ajouter une femme</translation>
    </message>
    <message>
        <source>Every file is closed.</source>
        <translation>Tous les dossiers sont fermés.</translation>
    </message>
    <message>
        <source>Choose “Closed files” under “More filters” to see them.</source>
        <translation>Choisissez «&#xa0;Dossiers fermés&#xa0;» sous «&#xa0;Autres filtres&#xa0;» pour les voir.</translation>
    </message>
    <message>
        <source>Nobody answers to “{typed}”.</source>
        <translation>Personne ne répond à «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>No woman is left by these filters.</source>
        <translation>Ces filtres ne laissent aucune femme.</translation>
    </message>
    <message>
        <source>Filters that hold: {filters}.</source>
        <translation>Filtres en place&#xa0;: {filters}.</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or a nickname.</source>
        <translation>Essayez moins de lettres, une autre orthographe ou un surnom.</translation>
    </message>
    <message>
        <source>Words with a colon must all hold: take one away.</source>
        <translation>Tous les mots avec deux-points doivent être vrais&#xa0;: enlevez-en un.</translation>
    </message>
    <message>
        <source>Add “{typed}”</source>
        <translation>Ajouter «&#xa0;{typed}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Encounter</name>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>What she said</source>
        <translation>Ce qu’elle a dit</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
</context>
<context>
    <name>EncounterForm</name>
    <message>
        <source>A new visit</source>
        <translation>Une nouvelle visite</translation>
    </message>
</context>
<context>
    <name>EnrolPanel</name>
    <message>
        <source>Enrol a colleague</source>
        <translation>Inscrire une collègue</translation>
    </message>
    <message>
        <source>{name} asks to be let in, with the laptop “{label}”.</source>
        <translation>{name} demande à être admise, avec l’ordinateur «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>This laptop is in the office already. Its welcome will be written once more.</source>
        <translation>Cet ordinateur est déjà dans le bureau. Son fichier d’accueil sera écrit encore une fois.</translation>
    </message>
    <message>
        <source>Have the digits on the other screen read to you, by telephone or face to face. They must be these:</source>
        <translation>Faites-vous lire les chiffres de l’autre écran, au téléphone ou face à face. Ils doivent être ceux-ci&#xa0;:</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>Les chiffres sont les mêmes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Paralegal: follows women</source>
        <translation>Parajuriste&#xa0;: suit des femmes</translation>
    </message>
    <message>
        <source>Coordinator: sees all women and runs the office</source>
        <translation>Coordinatrice&#xa0;: voit toutes les femmes et dirige le bureau</translation>
    </message>
    <message>
        <source>Write the welcome file…</source>
        <translation>Écrire le fichier d’accueil…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Choose at least one prison: the women held there are sent to this laptop.</source>
        <translation>Choisissez au moins une prison&#xa0;: les femmes qui y sont détenues sont envoyées à cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the welcome file</source>
        <translation>Écrire le fichier d’accueil</translation>
    </message>
    <message>
        <source>Bundles of wipdesk (*.wipsync)</source>
        <translation>Paquets de wipdesk (*.wipsync)</translation>
    </message>
    <message>
        <source>{name} is in the office. Give {file} back; only that laptop can open it.</source>
        <translation>{name} est dans le bureau. Rendez {file}&#xa0;; seul cet ordinateur peut l’ouvrir.</translation>
    </message>
    <message>
        <source>When it is read there, the other screen must show these digits:</source>
        <translation>Quand il y est lu, l’autre écran doit montrer ces chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ErasePanel</name>
    <message>
        <source>Erase everything about her</source>
        <translation>Effacer tout ce qui la concerne</translation>
    </message>
    <message>
        <source>This cannot be undone by anybody, on this laptop or any other.</source>
        <translation>Personne ne peut défaire ceci, ni sur cet ordinateur ni sur un autre.</translation>
    </message>
    <message>
        <source>Why the file is erased</source>
        <translation>Pourquoi le dossier est effacé</translation>
    </message>
    <message>
        <source>Her code</source>
        <translation>Son code</translation>
    </message>
    <message>
        <source>Erase this file for good</source>
        <translation>Effacer ce dossier pour toujours</translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>Garder le dossier</translation>
    </message>
    <message>
        <source>What is destroyed</source>
        <translation>Ce qui est détruit</translation>
    </message>
    <message>
        <source>Where this does not reach</source>
        <translation>Ce que cela n’atteint pas</translation>
    </message>
    <message>
        <source>To go on, type the code of this file: {code}</source>
        <translation>Pour continuer, tapez le code de ce dossier&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>ErasedList</name>
    <message>
        <source>Erased for good</source>
        <translation>Effacé pour toujours</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Make a bundle</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation>Répondre à une demande</translation>
    </message>
    <message>
        <source>Files of wipdesk (*.wipsync *.wiphello);;All files (*)</source>
        <translation>Fichiers de wipdesk (*.wipsync *.wiphello);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>1 laptop</source>
        <translation>1 ordinateur</translation>
    </message>
    <message>
        <source>{count} laptops</source>
        <translation>{count} ordinateurs</translation>
    </message>
    <message>
        <source>Everything here travels by file; wipdesk opens no connection.</source>
        <translation>Tout voyage ici par fichier&#xa0;; wipdesk n’ouvre aucune connexion.</translation>
    </message>
</context>
<context>
    <name>FactCell</name>
    <message>
        <source>Two accounts</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Several accounts</source>
        <translation>Plusieurs versions</translation>
    </message>
    <message>
        <source>Decide between them</source>
        <translation>Décider entre elles</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Fields of the office</source>
        <translation>Champs du bureau</translation>
    </message>
    <message>
        <source>Never for health, pregnancy, violence, complaints, or who said what about whom: these fields are not kept closed. Everybody who can read her file reads them, and tables written out hold them.</source>
        <translation>Jamais pour la santé, la grossesse, la violence, les plaintes, ni qui a dit quoi de qui&#xa0;: ces champs ne sont pas gardés fermés. Tous ceux qui peuvent lire son dossier les lisent, et les tableaux exportés les contiennent.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Sorte de fiche</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is asked, such as: Trade learnt in prison</source>
        <translation>Ce qui est demandé, par exemple&#xa0;: Métier appris en prison</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Comment on y répond</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qu’on peut choisir</translation>
    </message>
    <message>
        <source>What can be chosen, one answer on each line</source>
        <translation>Ce qu’on peut choisir, une réponse par ligne</translation>
    </message>
    <message>
        <source>May it say anything of health, pregnancy, violence, a complaint, belief or origin?</source>
        <translation>Peut-il dire quelque chose de la santé, d’une grossesse, de violences, d’une plainte, d’une croyance ou d’une origine&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes, it may</source>
        <translation>Oui, il le peut</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter le champ</translation>
    </message>
    <message>
        <source>The office has no fields of its own.</source>
        <translation>Le bureau n’a aucun champ à lui.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Deux récits</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Taken back: {what}. What stood before stands again; both stay in the changes.</source>
        <translation>Annulé&#xa0;: {what}. Ce qui était là avant vaut de nouveau&#xa0;; les deux restent dans les changements.</translation>
    </message>
    <message>
        <source>{name} works on this file from now on. Her past goes along with the next bundle.</source>
        <translation>{name} travaille désormais sur ce dossier. Tout son passé part avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Give it back to {name}</source>
        <translation>Le rendre à {name}</translation>
    </message>
    <message>
        <source>More for {record}</source>
        <translation>Plus pour {record}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Recorded under the wrong woman: move it</source>
        <translation>Enregistré sous la mauvaise femme&#xa0;: déplacer</translation>
    </message>
    <message>
        <source>Made by mistake: take away</source>
        <translation>Fait par erreur&#xa0;: retirer</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Next or last part of the file</source>
        <translation>Partie suivante ou précédente du dossier</translation>
    </message>
    <message>
        <source>Part of the file, by its place</source>
        <translation>Partie du dossier, selon sa place</translation>
    </message>
    <message>
        <source>Taken away: {record}. It is kept, and can be brought back.</source>
        <translation>Retiré&#xa0;: {record}. C’est gardé, et peut être remis.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Brought back: {record}.</source>
        <translation>Remis&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>Aller à l’échange</translation>
    </message>
    <message>
        <source>Moved to {name}: {record}.</source>
        <translation>Déplacé vers {name}&#xa0;: {record}.</translation>
    </message>
    <message>
        <source>Open her file</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>The file is closed. It stays readable.</source>
        <translation>Le dossier est fermé. Il reste lisible.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>Le dossier est rouvert.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>{filter} ({count})</source>
        <translation>{filter} ({count})</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Enlever le filtre «&#xa0;{filter}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FinePayment</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Numéro du reçu</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>What is on disk</source>
        <translation>Ce qui est sur le disque</translation>
    </message>
    <message numerus="yes">
        <source>%n woman/women seen</source>
        <translation>
            <numerusform>%n femme vue</numerusform>
            <numerusform>%n femmes vues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen, with the reason</source>
        <translation>
            <numerusform>%n pas vue, avec la raison</numerusform>
            <numerusform>%n pas vues, avec la raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), each now something to do in her file</source>
        <translation>
            <numerusform>%n promesse, désormais à faire dans son dossier</numerusform>
            <numerusform>%n promesses, chacune désormais à faire dans son dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing: every woman of the list has her answer.</source>
        <translation>Rien&#xa0;: chaque femme de la liste a sa réponse.</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Fermer la visite</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Retour aux lignes</translation>
    </message>
    <message>
        <source>The visit, typed up</source>
        <translation>La visite, saisie</translation>
    </message>
    <message>
        <source>a new woman without a name</source>
        <translation>une nouvelle femme sans nom</translation>
    </message>
    <message>
        <source>Not on disk, go back to the rows:</source>
        <translation>Pas sur le disque, revenez aux lignes&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is said of %n of the list:</source>
        <translation>
            <numerusform>Rien n’est dit de %n femme de la liste&#xa0;:</numerusform>
            <numerusform>Rien n’est dit de %n femmes de la liste&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not said whether these were seen:</source>
        <translation>Il n’est pas dit si celles-ci ont été vues&#xa0;:</translation>
    </message>
    <message>
        <source>A day is written, and no promise:</source>
        <translation>Un jour est écrit, et pas de promesse&#xa0;:</translation>
    </message>
    <message>
        <source>The officer’s count: {words}.</source>
        <translation>Le compte de l’agent&#xa0;: {words}.</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Flag</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Comes up again on</source>
        <translation>Revient le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Taken off on</source>
        <translation>Retiré le</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Your exchange folder</source>
        <translation>Votre dossier d’échange</translation>
    </message>
    <message>
        <source>1 file has arrived in your exchange folder</source>
        <translation>1 fichier est arrivé dans votre dossier d’échange</translation>
    </message>
    <message>
        <source>{count} files have arrived in your exchange folder</source>
        <translation>{count} fichiers sont arrivés dans votre dossier d’échange</translation>
    </message>
    <message>
        <source>Something is arriving in your exchange folder</source>
        <translation>Quelque chose arrive dans votre dossier d’échange</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Look into it: {what}</source>
        <translation>Regarder dedans&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Le ranger</translation>
    </message>
    <message>
        <source>Put it away: {what}</source>
        <translation>Le ranger&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name}: still arriving, or cut short</source>
        <translation>{name}&#xa0;: arrive encore, ou est incomplet</translation>
    </message>
    <message>
        <source>{name}: a bundle closed with a passphrase</source>
        <translation>{name}&#xa0;: un paquet fermé par une phrase de passe</translation>
    </message>
    <message>
        <source>{name}: made with a newer version of wipdesk</source>
        <translation>{name}&#xa0;: fait avec une version plus récente de wipdesk</translation>
    </message>
    <message>
        <source>a laptop not known</source>
        <translation>un ordinateur non connu</translation>
    </message>
    <message>
        <source>{who} asks to be let in</source>
        <translation>{who} demande à être admis</translation>
    </message>
    <message>
        <source>A damaged bundle from {who}, {day}: what can be read of it was taken in. Ask for it once more</source>
        <translation>Un paquet endommagé de {who}, {day}&#xa0;: ce qui peut en être lu a été repris. Demandez-le encore une fois</translation>
    </message>
    <message>
        <source>{who} asks for what never came, {day}</source>
        <translation>{who} demande ce qui n’est jamais arrivé, {day}</translation>
    </message>
    <message>
        <source>A bundle from {who}, {day}</source>
        <translation>Un paquet de {who}, {day}</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Exchange folder</source>
        <translation>Dossier d’échange</translation>
    </message>
    <message>
        <source>A folder that something else keeps in step with your colleagues: a shared drive, Syncthing, or a stick. Bundles can be put there, and those that arrive are shown on the exchange page. wipdesk itself opens no connection.</source>
        <translation>Un dossier que quelque chose d’autre garde à jour avec vos collègues&#xa0;: un lecteur partagé, Syncthing ou une clé USB. On peut y mettre des paquets, et ceux qui arrivent se montrent sur la page Échange. wipdesk lui-même n’ouvre aucune connexion.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>N’en utiliser aucun</translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>Aucun n’est choisi.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>After release</source>
        <translation>Après la libération</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Help given</source>
        <translation>Aide donnée</translation>
    </message>
    <message>
        <source>What it cost us</source>
        <translation>Ce que cela nous a coûté</translation>
    </message>
    <message>
        <source>Note; nothing of whom she fears or where she lives</source>
        <translation>Note&#xa0;; rien de qui elle craint ni d’où elle vit</translation>
    </message>
</context>
<context>
    <name>FormBody</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Revenir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Jeter ce que vous avez tapé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Back to her file</source>
        <translation>Retour à son dossier</translation>
    </message>
    <message>
        <source>One thing to look at. It does not stop you from saving.</source>
        <translation>Une chose à regarder. Elle ne vous empêche pas d’enregistrer.</translation>
    </message>
    <message>
        <source>{count} things to look at. They do not stop you from saving.</source>
        <translation>{count} choses à regarder. Elles ne vous empêchent pas d’enregistrer.</translation>
    </message>
    <message>
        <source>A text is too long to be saved. Nothing is cut off.</source>
        <translation>Un texte est trop long pour être enregistré. Rien n’est coupé.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>These files are said to be of one woman</source>
        <translation>Ces dossiers sont dits d’une seule femme</translation>
    </message>
    <message>
        <source>Taken apart, each file is as it was written, and it is remembered that they are not the same.</source>
        <translation>Séparé, chaque dossier est comme il a été écrit, et il est retenu que ce n’est pas la même.</translation>
    </message>
    <message>
        <source>Another woman: take this file apart</source>
        <translation>Une autre femme&#xa0;: séparer ce dossier</translation>
    </message>
    <message>
        <source>Take the file of {name} apart</source>
        <translation>Séparer le dossier de {name}</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Toutes (%n)</numerusform>
            <numerusform>Toutes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>The first {shown}. Filter the list of women to see the others.</source>
        <translation>Les {shown} premières. Filtrez la liste des femmes pour voir les autres.</translation>
    </message>
</context>
<context>
    <name>HalfTypedBanner</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard: {form}</source>
        <translation>Jeter&#xa0;: {form}</translation>
    </message>
    <message>
        <source>{count} more half typed</source>
        <translation>{count} autres non terminés</translation>
    </message>
    <message>
        <source>Half typed, not recorded: {kind}, {time}</source>
        <translation>Non terminé, pas enregistré&#xa0;: {kind}, {time}</translation>
    </message>
    <message>
        <source>Half typed, not recorded: {kind}, {name}, {time}</source>
        <translation>Non terminé, pas enregistré&#xa0;: {kind}, {name}, {time}</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>Hand over files</source>
        <translation>Transmettre des dossiers</translation>
    </message>
    <message>
        <source>All women that somebody works on, and the open tasks that wait for her, go to a colleague. What she wrote stays under her name.</source>
        <translation>Toutes les femmes dont quelqu’un s’occupe, et les tâches qui l’attendent, passent à une collègue. Ce qu’elle a écrit reste sous son nom.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>Choisissez deux personnes différentes.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>{name}, does not work here any more</source>
        <translation>{name}, ne travaille plus ici</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Hand over 1 file</source>
        <translation>Transmettre 1 dossier</translation>
    </message>
    <message>
        <source>Hand over {count} files</source>
        <translation>Transmettre {count} dossiers</translation>
    </message>
    <message>
        <source>{name} works on no file and has no open task.</source>
        <translation>{name} ne travaille sur aucun dossier et n’a pas de tâche en cours.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>From {leaver} to {to}: {files}, open tasks: {tasks}.</source>
        <translation>De {leaver} à {to}&#xa0;: {files}, tâches en cours&#xa0;: {tasks}.</translation>
    </message>
    <message>
        <source>Left as they are, because two accounts say who works on them: {count}.</source>
        <translation>Laissés tels quels, car deux récits disent qui s’en occupe&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>It is done. With the next bundle {name} gets the whole past of each woman.</source>
        <translation>C’est fait. Avec le prochain paquet, {name} reçoit tout le passé de chaque femme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HandsCard</name>
    <message>
        <source>Files by person</source>
        <translation>Dossiers par personne</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them assigned to nobody</source>
        <translation>
            <numerusform>%n confié à personne</numerusform>
            <numerusform>%n confiés à personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on Today for a limit of time</source>
        <translation>
            <numerusform>%n à Aujourd’hui pour une limite de temps</numerusform>
            <numerusform>%n à Aujourd’hui pour une limite de temps</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit {day}</source>
        <translation>dernière visite le {day}</translation>
    </message>
    <message>
        <source>no visit recorded</source>
        <translation>aucune visite enregistrée</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Open the list: {name}</source>
        <translation>Ouvrir la liste&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>HeadingBar</name>
    <message>
        <source>Print summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>More for this file</source>
        <translation>Plus pour ce dossier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>{what} (first its matter)</source>
        <translation>{what} (d’abord son affaire)</translation>
    </message>
    <message>
        <source>Copy her code {code}</source>
        <translation>Copier son code {code}</translation>
    </message>
    <message>
        <source>Open this file again</source>
        <translation>Rouvrir ce dossier</translation>
    </message>
    <message>
        <source>Close this file, because</source>
        <translation>Fermer ce dossier, parce que</translation>
    </message>
    <message>
        <source>Is she recorded twice?</source>
        <translation>Est-elle inscrite deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>Recorded by mistake: take away</source>
        <translation>Enregistrée par erreur&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Erase everything about her…</source>
        <translation>Effacer tout ce qui la concerne…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Confier à</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>She agreed that this is written down</source>
        <translation>Elle a accepté que cela soit écrit</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Birth expected</source>
        <translation>Naissance prévue le</translation>
    </message>
    <message>
        <source>Seen by a midwife or clinic</source>
        <translation>Vue par une sage-femme ou un centre de santé</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>Allaite</translation>
    </message>
    <message>
        <source>Gave birth in custody on</source>
        <translation>A accouché en détention le</translation>
    </message>
    <message>
        <source>Where she gave birth</source>
        <translation>Où elle a accouché</translation>
    </message>
    <message>
        <source>Restrained before, at or after the birth</source>
        <translation>Entravée avant, pendant ou après l’accouchement</translation>
    </message>
    <message>
        <source>Pregnant by abuse in custody (only if she wants action)</source>
        <translation>Enceinte à la suite d’un abus en détention (seulement si elle veut agir)</translation>
    </message>
    <message>
        <source>Health need now</source>
        <translation>Besoin de santé actuel</translation>
    </message>
    <message>
        <source>Medicine interrupted</source>
        <translation>Traitement interrompu</translation>
    </message>
    <message>
        <source>Needs her daily medicine without a break (only with consent)</source>
        <translation>A besoin de son médicament quotidien sans interruption (seulement avec son accord)</translation>
    </message>
    <message>
        <source>State of mind</source>
        <translation>État d’esprit</translation>
    </message>
    <message>
        <source>Fitness to plead</source>
        <translation>Aptitude à répondre à l’accusation</translation>
    </message>
    <message>
        <source>Drink or drugs</source>
        <translation>Boisson ou drogues</translation>
    </message>
    <message>
        <source>Outbreak that concerns her</source>
        <translation>Épidémie qui la concerne</translation>
    </message>
    <message>
        <source>What must be known to help her</source>
        <translation>Ce qu’il faut savoir pour l’aider</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Where the court sat</source>
        <translation>Où le tribunal a siégé</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Magistrate or judge</source>
        <translation>Magistrat ou juge</translation>
    </message>
    <message>
        <source>Brought to court</source>
        <translation>Amenée au tribunal</translation>
    </message>
    <message>
        <source>Who spoke for her</source>
        <translation>Qui a parlé pour elle</translation>
    </message>
    <message>
        <source>Interpreter there</source>
        <translation>Interprète présent</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Why adjourned</source>
        <translation>Pourquoi reportée</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Why there is no next date</source>
        <translation>Pourquoi il n’y a pas de prochaine date</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who of us was there</source>
        <translation>Qui d’entre nous était là</translation>
    </message>
</context>
<context>
    <name>HearingForm</name>
    <message>
        <source>Write the next date, or beside it why there is none.</source>
        <translation>Écrivez la prochaine date, ou à côté pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>This day is still to come. A coming hearing is the next date of the last one.</source>
        <translation>Ce jour est encore à venir. Une audience à venir est la prochaine date de la dernière.</translation>
    </message>
</context>
<context>
    <name>HearingsTable</name>
    <message>
        <source>Hearings</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Open the chosen hearing</source>
        <translation>Ouvrir l’audience choisie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose a hearing to open it.</source>
        <translation>Choisissez une audience pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout montrer ({count})</translation>
    </message>
</context>
<context>
    <name>HeldDays</name>
    <message>
        <source>Working out days held: {done} of {of}</source>
        <translation>Calcul des jours de détention&#xa0;: {done} sur {of}</translation>
    </message>
</context>
<context>
    <name>HelloPanel</name>
    <message>
        <source>1. Say hello</source>
        <translation>1. Se présenter</translation>
    </message>
    <message>
        <source>Write the hello file and give it to your coordinator. It holds your name and the keys of this laptop, and nothing of any woman.</source>
        <translation>Écrivez le fichier de présentation et donnez-le à votre coordinatrice. Il contient votre nom et les clés de cet ordinateur, et rien sur aucune femme.</translation>
    </message>
    <message>
        <source>Write the hello file…</source>
        <translation>Écrire le fichier de présentation…</translation>
    </message>
    <message>
        <source>Write it with my work…</source>
        <translation>L’écrire avec mon travail…</translation>
    </message>
    <message>
        <source>With your work, all that you recorded here goes along, closed with seven words. One trip is enough then.</source>
        <translation>Avec votre travail, tout ce que vous avez enregistré ici part aussi, fermé par sept mots. Un seul voyage suffit alors.</translation>
    </message>
    <message>
        <source>2. Be welcomed</source>
        <translation>2. Être accueillie</translation>
    </message>
    <message>
        <source>Your coordinator gives you a welcome file. Read it, and you are in the office.</source>
        <translation>Votre coordinatrice vous donne un fichier d’accueil. Lisez-le, et vous êtes dans le bureau.</translation>
    </message>
    <message>
        <source>Read the welcome file…</source>
        <translation>Lire le fichier d’accueil…</translation>
    </message>
    <message>
        <source>Write the hello file</source>
        <translation>Écrire le fichier de présentation</translation>
    </message>
    <message>
        <source>Hello files of wipdesk (*.wiphello)</source>
        <translation>Fichiers de présentation de wipdesk (*.wiphello)</translation>
    </message>
    <message>
        <source>Write it with my work</source>
        <translation>L’écrire avec mon travail</translation>
    </message>
    <message>
        <source>Bundles of wipdesk (*.wipsync)</source>
        <translation>Paquets de wipdesk (*.wipsync)</translation>
    </message>
    <message>
        <source>Only these seven words open the file. Write them down now, they are shown this once; say them to your coordinator, and never put them beside the file.</source>
        <translation>Seuls ces sept mots ouvrent le fichier. Notez-les maintenant, ils ne sont montrés qu’une fois&#xa0;; dites-les à votre coordinatrice, et ne les mettez jamais à côté du fichier.</translation>
    </message>
    <message>
        <source>Seven words</source>
        <translation>Sept mots</translation>
    </message>
    <message>
        <source>{name} is written.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message>
        <source>When your coordinator has the file, read these digits aloud. They must be the same on the other screen.</source>
        <translation>Quand votre coordinatrice a le fichier, lisez ces chiffres à voix haute. Ils doivent être les mêmes sur l’autre écran.</translation>
    </message>
</context>
<context>
    <name>HelloStep</name>
    <message>
        <source>Your register is ready. Now the hello file</source>
        <translation>Votre registre est prêt. Maintenant le fichier de présentation</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Commencer le travail</translation>
    </message>
    <message>
        <source>Save the hello file…</source>
        <translation>Enregistrer le fichier de présentation…</translation>
    </message>
    <message>
        <source>Five groups of five digits</source>
        <translation>Cinq groupes de cinq chiffres</translation>
    </message>
    <message>
        <source>Save it on a stick, or anywhere you can send it from, and give it to your coordinator. It holds your name and keys of this laptop, and no word about any woman.</source>
        <translation>Enregistrez-le sur une clé USB, ou là d’où vous pouvez l’envoyer, et donnez-le à votre coordinatrice. Il contient votre nom et les clés de cet ordinateur, et pas un mot sur une femme.</translation>
    </message>
    <message>
        <source>You can start working at once: what you record before the welcome file comes counts too.</source>
        <translation>Vous pouvez commencer tout de suite&#xa0;: ce que vous enregistrez avant l’arrivée du fichier d’accueil compte aussi.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Read these digits to your coordinator, face to face or on the telephone. If they are not the same on both screens, somebody has exchanged the file: do not go on.</source>
        <translation>Lisez ces chiffres à votre coordinatrice, face à face ou au téléphone. S’ils ne sont pas les mêmes sur les deux écrans, quelqu’un a échangé le fichier&#xa0;: ne continuez pas.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HolderLine</name>
    <message>
        <source>May open: {names}</source>
        <translation>Peut ouvrir&#xa0;: {names}</translation>
    </message>
    <message>
        <source>May open no closed compartment.</source>
        <translation>Ne peut ouvrir aucun compartiment fermé.</translation>
    </message>
    <message>
        <source>Waits for the key of: {names}. Whoever has it opens the compartment and makes a bundle.</source>
        <translation>Attend la clé de&#xa0;: {names}. Qui l’a ouvre le compartiment et fait un paquet.</translation>
    </message>
    <message>
        <source>Nobody else may open: {names}. If her passphrase is lost, what is kept there is lost: let a second person open it too.</source>
        <translation>Personne d’autre ne peut ouvrir&#xa0;: {names}. Si sa phrase de passe se perd, ce qui y est gardé est perdu&#xa0;: permettez à une deuxième personne de l’ouvrir aussi.</translation>
    </message>
    <message>
        <source>Set what she may open…</source>
        <translation>Définir ce qu’elle peut ouvrir…</translation>
    </message>
</context>
<context>
    <name>HolderPanel</name>
    <message>
        <source>What {name} may open</source>
        <translation>Ce que {name} peut ouvrir</translation>
    </message>
    <message>
        <source>She reads and writes what is kept there, on her own laptop and with her own passphrase. What you take from her she can still read as far as her laptop has it; what is written from now on she cannot.</source>
        <translation>Elle lit et écrit ce qui y est gardé, sur son propre ordinateur et avec sa propre phrase de passe. Ce que vous lui retirez, elle peut encore le lire autant que son ordinateur l’a&#xa0;; ce qui s’écrit désormais, non.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Set what she may open</source>
        <translation>Définir ce qu’elle peut ouvrir</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>IdNumber</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Sorte de numéro</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Donné à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Leave the intake; what is typed is kept</source>
        <translation>Quitter l’entrée&#xa0;; ce qui est tapé est gardé</translation>
    </message>
    <message>
        <source>This is what was half typed. It is not saved yet.</source>
        <translation>Voici ce qui n’était pas terminé. Ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Nickname or other name</source>
        <translation>Surnom ou autre nom</translation>
    </message>
    <message>
        <source>None of these: add her</source>
        <translation>Aucune de celles-ci&#xa0;: l’ajouter</translation>
    </message>
    <message>
        <source>Save and open her file</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
</context>
<context>
    <name>IntakePaperPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>With the closed page: violence, health, officers</source>
        <translation>Avec la page fermée&#xa0;: violences, santé, agents</translation>
    </message>
    <message>
        <source>Intake form</source>
        <translation>Formulaire d’accueil</translation>
    </message>
    <message>
        <source>It names nobody. The questions stand in the order of the screen.</source>
        <translation>Il ne nomme personne. Les questions sont dans l’ordre de l’écran.</translation>
    </message>
    <message>
        <source>intake-form.pdf</source>
        <translation>formulaire-accueil.pdf</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Written down more than once, and counted once</source>
        <translation>Noté plus d’une fois, et compté une fois</translation>
    </message>
    <message>
        <source>Not the same: take it apart</source>
        <translation>Pas pareil&#xa0;: séparer</translation>
    </message>
    <message>
        <source>Take {record} apart</source>
        <translation>Séparer {record}</translation>
    </message>
</context>
<context>
    <name>KeepViewDialog</name>
    <message>
        <source>Keep what is listed now</source>
        <translation>Garder ce qui est listé maintenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>Pour tout le bureau</translation>
    </message>
    <message>
        <source>Names of women do not belong in a view that everybody sees.</source>
        <translation>Les noms de femmes n’ont pas leur place dans une vue que tout le monde voit.</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Garder la vue</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>KeyFactsCard</name>
    <message>
        <source>Key facts</source>
        <translation>Faits essentiels</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LateChangesCard</name>
    <message>
        <source>Changes of lost laptops</source>
        <translation>Changements d’ordinateurs perdus</translation>
    </message>
    <message>
        <source>{count} more follow when these are decided.</source>
        <translation>{count} autres suivent quand celles-ci sont tranchées.</translation>
    </message>
    <message>
        <source>1 change was written on a lost laptop after its cut. It counts nowhere until you accept it.</source>
        <translation>1 changement a été écrit sur un ordinateur perdu après sa coupure. Il ne compte nulle part tant que vous ne l’acceptez pas.</translation>
    </message>
    <message>
        <source>{count} changes were written on lost laptops after the cut. They count nowhere until you accept them.</source>
        <translation>{count} changements ont été écrits sur des ordinateurs perdus après la coupure. Ils ne comptent nulle part tant que vous ne les acceptez pas.</translation>
    </message>
    <message>
        <source>Left out by a coordinator: {count}.</source>
        <translation>Écartés par une coordinatrice&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Written by {who} on the laptop “{laptop}”, {when}</source>
        <translation>Écrit par {who} sur l’ordinateur «&#xa0;{laptop}&#xa0;», {when}</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>quelqu’un qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>{count} more facts</source>
        <translation>{count} autres faits</translation>
    </message>
    <message>
        <source>Accept this change</source>
        <translation>Accepter ce changement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>{name} leaves</source>
        <translation>{name} part</translation>
    </message>
    <message>
        <source>Who gets her files and open tasks</source>
        <translation>Qui reçoit ses dossiers et ses tâches ouvertes</translation>
    </message>
    <message>
        <source>End her work here</source>
        <translation>Mettre fin à son travail ici</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Nobody else works here. Enrol a colleague first.</source>
        <translation>Personne d’autre ne travaille ici. Faites d’abord entrer une collègue.</translation>
    </message>
    <message>
        <source>Hand over 1 file and end her work here</source>
        <translation>Transmettre 1 dossier et mettre fin à son travail ici</translation>
    </message>
    <message>
        <source>Hand over {count} files and end her work here</source>
        <translation>Transmettre {count} dossiers et mettre fin à son travail ici</translation>
    </message>
    <message>
        <source>Only she can open: {names}. Let a colleague open it before she goes, below.</source>
        <translation>Elle seule peut ouvrir&#xa0;: {names}. Permettez à une collègue de l’ouvrir avant son départ, ci-dessous.</translation>
    </message>
    <message>
        <source>Never came here: {words}. Read a bundle of hers first.</source>
        <translation>Jamais arrivé ici&#xa0;: {words}. Lisez d’abord un de ses paquets.</translation>
    </message>
    <message>
        <source>To {name} go {women} of her files and {tasks} open tasks, with their whole past.</source>
        <translation>{name} reçoit {women} de ses dossiers et {tasks} tâches ouvertes, avec tout leur passé.</translation>
    </message>
    <message>
        <source>Left as they are, because two accounts say who works on them: {count}.</source>
        <translation>Laissés tels quels, car deux récits disent qui s’en occupe&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Her laptop “{label}” is sent nothing more. What lies on it stays there, locked.</source>
        <translation>Plus rien n’est envoyé à son ordinateur «&#xa0;{label}&#xa0;». Ce qui s’y trouve y reste, verrouillé.</translation>
    </message>
    <message>
        <source>What she wrote stays, under her name. What comes later of hers is kept aside for you to look at.</source>
        <translation>Ce qu’elle a écrit reste, sous son nom. Ce qui vient d’elle plus tard est mis de côté pour que vous le regardiez.</translation>
    </message>
    <message>
        <source>{name} does not work here any more. Make a bundle for everybody: then all laptops of the office know it.</source>
        <translation>{name} ne travaille plus ici. Faites un paquet pour toutes&#xa0;: alors tous les ordinateurs du bureau le savent.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>What she remembers</source>
        <translation>Ce dont elle se souvient</translation>
    </message>
    <message>
        <source>Her age then, or the class</source>
        <translation>Son âge alors, ou la classe</translation>
    </message>
    <message>
        <source>The child is now</source>
        <translation>L’enfant a maintenant</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Limits of time in the law</source>
        <translation>Limites de temps de la loi</translation>
    </message>
    <message>
        <source>Show what cannot be told ({count})</source>
        <translation>Montrer ce qu’on ne peut pas dire ({count})</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>En montrer {count} de plus</translation>
    </message>
    <message>
        <source>Lacking: {facts}</source>
        <translation>Il manque&#xa0;: {facts}</translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <source>Take rules from a file…</source>
        <translation>Reprendre des règles d’un fichier…</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Limits of time in the law</source>
        <translation>Limites de temps de la loi</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Règles (*.toml)</translation>
    </message>
    <message>
        <source>Take rules from a file</source>
        <translation>Reprendre des règles d’un fichier</translation>
    </message>
    <message>
        <source>Court days</source>
        <translation>Jours de tribunal</translation>
    </message>
    <message>
        <source>Weekends, Easter and holidays of a fixed day are known. All other court holidays are entered for: {years}.</source>
        <translation>Les fins de semaine, Pâques et les jours fériés à date fixe sont connus. Tous les autres jours sans tribunal sont entrés pour&#xa0;: {years}.</translation>
    </message>
    <message>
        <source>Weekends, Easter and holidays of a fixed day are known. Feasts by the moon and days declared once are entered for no year: where they matter, the program says so and claims less. They can be taken from a file.</source>
        <translation>Les fins de semaine, Pâques et les jours fériés à date fixe sont connus. Les fêtes selon la lune et les jours décrétés une seule fois ne sont entrés pour aucune année&#xa0;: là où ils comptent, le programme le dit et affirme moins. Ils peuvent être repris d’un fichier.</translation>
    </message>
    <message>
        <source>Nothing in this file is different from the rules that stand.</source>
        <translation>Rien dans ce fichier ne diffère des règles en place.</translation>
    </message>
    <message>
        <source>Taken: {names}</source>
        <translation>Repris&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Kind of record</source>
        <translation>Sorte de fiche</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Première fiche</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Deuxième fiche</translation>
    </message>
    <message>
        <source>Are they the same</source>
        <translation>Est-ce la même chose</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Back to Settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>What an office adds here stands in its forms, files, tables and bundles.</source>
        <translation>Ce qu’un bureau ajoute ici se trouve dans ses formulaires, dossiers, tableaux et paquets.</translation>
    </message>
    <message>
        <source>A coordinator changes these; what she changes comes with the next bundle.</source>
        <translation>Une coordinatrice les change&#xa0;; ce qu’elle change vient avec le prochain paquet.</translation>
    </message>
    <message>
        <source>Lists and fields of the office</source>
        <translation>Listes et champs du bureau</translation>
    </message>
    <message>
        <source>Answers of a list</source>
        <translation>Réponses d’une liste</translation>
    </message>
    <message>
        <source>Fields of the office</source>
        <translation>Champs du bureau</translation>
    </message>
    <message>
        <source>Questions about a place</source>
        <translation>Questions sur un lieu</translation>
    </message>
    <message>
        <source>Fields nobody fills</source>
        <translation>Champs que personne ne remplit</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>Locks in {count} s. Press any key to stay.</source>
        <translation>Se verrouille dans {count} s. Appuyez sur une touche pour rester.</translation>
    </message>
</context>
<context>
    <name>LostLaptopPanel</name>
    <message>
        <source>A laptop is lost</source>
        <translation>Un ordinateur est perdu</translation>
    </message>
    <message>
        <source>{name}’s laptop “{label}”</source>
        <translation>Ordinateur «&#xa0;{label}&#xa0;» de {name}</translation>
    </message>
    <message>
        <source>Which of its changes count?</source>
        <translation>Lesquels de ses changements comptent&#xa0;?</translation>
    </message>
    <message>
        <source>All that has come to this laptop</source>
        <translation>Tout ce qui est arrivé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Only what it wrote up to this day:</source>
        <translation>Seulement ce qu’il a écrit jusqu’à ce jour&#xa0;:</translation>
    </message>
    <message>
        <source>Last day whose changes count</source>
        <translation>Dernier jour dont les changements comptent</translation>
    </message>
    <message>
        <source>for example 3 May 2026</source>
        <translation>par exemple 3 mai 2026</translation>
    </message>
    <message>
        <source>Report it lost</source>
        <translation>Le déclarer perdu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Hand over her files…</source>
        <translation>Transmettre ses dossiers…</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Écrivez le jour.</translation>
    </message>
    <message>
        <source>This could not be read as a day; write it as 3 May 2026.</source>
        <translation>Ceci n’a pas pu être lu comme un jour&#xa0;; écrivez-le comme 3 mai 2026.</translation>
    </message>
    <message>
        <source>No bundle is made for it any more. What lies on it stays there, behind its passphrase.</source>
        <translation>Plus aucun paquet n’est fait pour lui. Ce qu’il contient y reste, derrière sa phrase de passe.</translation>
    </message>
    <message>
        <source>What counts stays as it is. What it wrote later is kept aside, on every laptop of the office.</source>
        <translation>Ce qui compte reste tel quel. Ce qu’il a écrit plus tard est gardé à part, sur chaque ordinateur du bureau.</translation>
    </message>
    <message>
        <source>You can let changes that are kept aside count one by one, here on this page.</source>
        <translation>Vous pouvez faire compter un par un les changements gardés à part, ici sur cette page.</translation>
    </message>
    <message>
        <source>1 change of it counts, of {day}.</source>
        <translation>1 de ses changements compte, du {day}.</translation>
    </message>
    <message>
        <source>{count} changes of it count, the last of {day}.</source>
        <translation>{count} de ses changements comptent, le dernier du {day}.</translation>
    </message>
    <message>
        <source>No change of it counts.</source>
        <translation>Aucun de ses changements ne compte.</translation>
    </message>
    <message>
        <source>1 is kept aside, of {day}.</source>
        <translation>1 est gardé à part, du {day}.</translation>
    </message>
    <message>
        <source>{count} are kept aside, the first of {day}.</source>
        <translation>{count} sont gardés à part, le premier du {day}.</translation>
    </message>
    <message>
        <source>Orders that its user, a coordinator, gave on it after that fall too.</source>
        <translation>Les ordres que sa coordinatrice y a donnés ensuite tombent aussi.</translation>
    </message>
    <message>
        <source>It is reported lost. Make a bundle for each colleague, so that their laptops know it too.</source>
        <translation>Il est déclaré perdu. Faites un paquet pour chaque collègue, afin que leurs ordinateurs le sachent aussi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MakePanel</name>
    <message>
        <source>Make a bundle</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <source>For whom? Only they can open it.</source>
        <translation>Pour qui&#xa0;? Seules ces personnes peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Écrire le paquet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody else works in this office yet, so there is nobody to pack for.</source>
        <translation>Personne d’autre ne travaille encore dans ce bureau, donc il n’y a personne pour qui faire un paquet.</translation>
    </message>
    <message>
        <source>Choose at least one person, then write the bundle.</source>
        <translation>Choisissez au moins une personne, puis écrivez le paquet.</translation>
    </message>
    <message>
        <source>Write the bundle</source>
        <translation>Écrire le paquet</translation>
    </message>
    <message>
        <source>Put it into the exchange folder</source>
        <translation>Le mettre dans le dossier d’échange</translation>
    </message>
    <message>
        <source>Bundles of wipdesk (*.wipsync)</source>
        <translation>Paquets de wipdesk (*.wipsync)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Préparation du paquet…</translation>
    </message>
    <message>
        <source>{person}, {label}</source>
        <translation>{person}, {label}</translation>
    </message>
    <message>
        <source>waits for {count}</source>
        <translation>attend {count}</translation>
    </message>
    <message>
        <source>{files} files are written, {name} and so on: 1 change, {size} KB. They can be read in any order.</source>
        <translation>{files} fichiers sont écrits, {name} et ainsi de suite&#xa0;: 1 changement, {size} Ko. Ils se lisent dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>{files} files are written, {name} and so on: {count} changes, {size} KB. They can be read in any order.</source>
        <translation>{files} fichiers sont écrits, {name} et suivants&#xa0;: {count} changements, {size} Ko. On peut les lire dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>{name} is written: 1 change, {size} KB. Only those you chose can open it.</source>
        <translation>{name} est écrit&#xa0;: 1 changement, {size} Ko. Seules celles que vous avez choisies peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is written: {count} changes, {size} KB. Only those you chose can open it.</source>
        <translation>{name} est écrit&#xa0;: {count} changements, {size} Ko. Seules les personnes choisies peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>{name} is written: no change was waiting, so it only says what you have. {size} KB.</source>
        <translation>{name} est écrit&#xa0;: aucun changement n’attendait, il dit donc seulement ce que vous avez. {size} Ko.</translation>
    </message>
    <message>
        <source>Changes left for a later bundle: {count}.</source>
        <translation>Changements laissés pour un paquet suivant&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Scans left out, in pages: {count}.</source>
        <translation>Pages numérisées laissées de côté&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Matter</name>
    <message>
        <source>Police case number</source>
        <translation>Numéro d’affaire de la police</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Numéro d’affaire du tribunal</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Where the court sits</source>
        <translation>Où siège le tribunal</translation>
    </message>
    <message>
        <source>Arrested</source>
        <translation>Arrêtée le</translation>
    </message>
    <message>
        <source>Place of arrest</source>
        <translation>Lieu de l’arrestation</translation>
    </message>
    <message>
        <source>Arrested by</source>
        <translation>Arrêtée par</translation>
    </message>
    <message>
        <source>Warrant of arrest</source>
        <translation>Mandat d’arrêt</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation>Qui a porté plainte</translation>
    </message>
    <message>
        <source>Told the reason for her arrest</source>
        <translation>On lui a dit la raison de son arrestation</translation>
    </message>
    <message>
        <source>Family told</source>
        <translation>Famille informée</translation>
    </message>
    <message>
        <source>Lawyer at the police station</source>
        <translation>Avocat au poste de police</translation>
    </message>
    <message>
        <source>Statement taken</source>
        <translation>Déclaration prise</translation>
    </message>
    <message>
        <source>Police bail</source>
        <translation>Libération par la police</translation>
    </message>
    <message>
        <source>First brought before a court</source>
        <translation>Première présentation à un tribunal</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Début du procès</translation>
    </message>
    <message>
        <source>Convicted on</source>
        <translation>Condamnée le</translation>
    </message>
    <message>
        <source>Outcome of the matter</source>
        <translation>Issue de l’affaire</translation>
    </message>
    <message>
        <source>Date of the outcome</source>
        <translation>Date de l’issue</translation>
    </message>
    <message>
        <source>What holds the matter up</source>
        <translation>Ce qui retient l’affaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Told the reason in a language she understands</source>
        <translation>Raison dite dans une langue qu’elle comprend</translation>
    </message>
    <message>
        <source>Told the reason on (with the hour)</source>
        <translation>Raison dite le (avec l’heure)</translation>
    </message>
    <message>
        <source>Family told on</source>
        <translation>Famille informée le</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Langue de la déclaration</translation>
    </message>
    <message>
        <source>Statement read back to her</source>
        <translation>Déclaration relue devant elle</translation>
    </message>
    <message>
        <source>Police bail decided on</source>
        <translation>Libération par la police décidée le</translation>
    </message>
    <message>
        <source>Officer who arrested her</source>
        <translation>Agent qui l’a arrêtée</translation>
    </message>
    <message>
        <source>Arrested in the place of somebody else</source>
        <translation>Arrêtée à la place de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Held together with men</source>
        <translation>Détenue avec des hommes</translation>
    </message>
    <message>
        <source>Guarded by a woman</source>
        <translation>Gardée par une femme</translation>
    </message>
    <message>
        <source>What was asked of her to be let go</source>
        <translation>Ce qu’on lui a demandé pour la laisser partir</translation>
    </message>
    <message>
        <source>How much was asked</source>
        <translation>Combien on a demandé</translation>
    </message>
    <message>
        <source>What it was asked for</source>
        <translation>Pour quoi on l’a demandé</translation>
    </message>
    <message>
        <source>Ill-treated at the arrest (write a complaint)</source>
        <translation>Maltraitée à l’arrestation (écrivez une plainte)</translation>
    </message>
    <message>
        <source>Injuries that could be seen</source>
        <translation>Blessures que l’on pouvait voir</translation>
    </message>
    <message>
        <source>The injuries, as they were seen</source>
        <translation>Les blessures, comme on les a vues</translation>
    </message>
    <message>
        <source>Held by order of the government, without a file</source>
        <translation>Détenue sur ordre du gouvernement, sans dossier</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>Which point</source>
        <translation>Quel point</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>All ten points</source>
        <translation>Les dix points</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lack something</source>
        <translation>
            <numerusform>Il manque quelque chose à %n dossier</numerusform>
            <numerusform>Il manque quelque chose à %n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lack nothing</source>
        <translation>
            <numerusform>%n dossier est complet</numerusform>
            <numerusform>%n dossiers sont complets</numerusform>
        </translation>
    </message>
    <message>
        <source>the {count} least complete are shown</source>
        <translation>les {count} les moins complets sont montrés</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Rien ne manque ici.</translation>
    </message>
    <message>
        <source>A file is whole when its ten points are written down; each file says which are met.</source>
        <translation>Un dossier est complet quand ses dix points sont écrits&#xa0;; chaque dossier dit lesquels le sont.</translation>
    </message>
</context>
<context>
    <name>MoneyEditor</name>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>Name, code or number of the right woman</source>
        <translation>Nom, code ou numéro de la bonne femme</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>La laisser ici</translation>
    </message>
    <message>
        <source>Whose is this? {record}</source>
        <translation>À qui est ceci&#xa0;? {record}</translation>
    </message>
    <message>
        <source>Nobody else of this name is in the register.</source>
        <translation>Personne d’autre de ce nom n’est dans le registre.</translation>
    </message>
    <message>
        <source>{count} more: go on typing</source>
        <translation>{count} de plus&#xa0;: continuez à taper</translation>
    </message>
    <message>
        <source>{record} will stand in the file of {name} ({code}) and no longer in this one.</source>
        <translation>{record} sera dans le dossier de {name} ({code}) et plus dans celui-ci.</translation>
    </message>
    <message>
        <source>Its charges, hearings and bail decisions go with it.</source>
        <translation>Ses chefs d’accusation, ses audiences et ses décisions de liberté provisoire partent avec elle.</translation>
    </message>
    <message>
        <source>Move to {name}</source>
        <translation>Déplacer vers {name}</translation>
    </message>
</context>
<context>
    <name>MovedPage</name>
    <message>
        <source>Does this laptop replace another one?</source>
        <translation>Cet ordinateur en remplace-t-il un autre&#xa0;?</translation>
    </message>
    <message>
        <source>This register was used on another laptop, or by another user of this one. Two laptops must not go on with one register: nobody could tell any more who wrote what.</source>
        <translation>Ce registre a servi sur un autre ordinateur, ou à un autre utilisateur de celui-ci. Deux ordinateurs ne doivent pas continuer avec un seul registre&#xa0;: personne ne saurait plus qui a écrit quoi.</translation>
    </message>
    <message>
        <source>Not now: close it again</source>
        <translation>Pas maintenant&#xa0;: le refermer</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatrice</translation>
    </message>
    <message>
        <source>Paralegal</source>
        <translation>Parajuriste</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Needs doing</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} en attente</translation>
    </message>
    <message>
        <source>Nothing stands open by what this file says.</source>
        <translation>Rien n’est en attente d’après ce dossier.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout montrer ({count})</translation>
    </message>
    <message>
        <source>Which facts</source>
        <translation>Quels faits</translation>
    </message>
</context>
<context>
    <name>NewRegisterPage</name>
    <message>
        <source>Start a new office</source>
        <translation>Créer un nouveau bureau</translation>
    </message>
    <message>
        <source>Join my office</source>
        <translation>Rejoindre mon bureau</translation>
    </message>
    <message>
        <source>Make my register</source>
        <translation>Créer mon registre</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Making your register…</source>
        <translation>Création de votre registre…</translation>
    </message>
    <message>
        <source>Where shall the hello file go?</source>
        <translation>Où mettre le fichier de présentation&#xa0;?</translation>
    </message>
    <message>
        <source>Saving the hello file…</source>
        <translation>Enregistrement du fichier de présentation…</translation>
    </message>
</context>
<context>
    <name>NobodyChosen</name>
    <message>
        <source>No woman is chosen</source>
        <translation>Aucune femme n’est choisie</translation>
    </message>
    <message>
        <source>Choose one in the list to open her file. Or begin with one of these.</source>
        <translation>Choisissez-en une dans la liste pour ouvrir son dossier. Ou commencez par une de ces actions.</translation>
    </message>
    <message>
        <source>Add a woman</source>
        <translation>Ajouter une femme</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>OfferedWords</name>
    <message>
        <source>Words that narrow the list</source>
        <translation>Mots qui réduisent la liste</translation>
    </message>
</context>
<context>
    <name>OpenPanel</name>
    <message>
        <source>Open the closed compartment: {name}</source>
        <translation>Ouvrir le compartiment fermé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{holds}. It opens with your passphrase, and closes by itself after some minutes.</source>
        <translation>{holds}. S’ouvre avec votre phrase de passe, et se referme seul après quelques minutes.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Laisser fermé</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>Change the words</source>
        <translation>Changer les mots</translation>
    </message>
    <message>
        <source>Change the words: {words}</source>
        <translation>Changer les mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PairHead</name>
    <message>
        <source>Show all women</source>
        <translation>Montrer toutes les femmes</translation>
    </message>
    <message>
        <source>The pair before</source>
        <translation>La paire précédente</translation>
    </message>
    <message>
        <source>The next pair</source>
        <translation>La paire suivante</translation>
    </message>
    <message>
        <source>Is this the same woman?</source>
        <translation>Est-ce la même femme&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a woman or a command</source>
        <translation>Trouver une femme ou une commande</translation>
    </message>
    <message>
        <source>A name, a number, or what to do</source>
        <translation>Un nom, un numéro, ou quoi faire</translation>
    </message>
    <message>
        <source>What answers to it</source>
        <translation>Ce qui y répond</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>show in the list</source>
        <translation>montrer dans la liste</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>vue gardée</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages du papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Setting the page…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>1 page, A4.</source>
        <translation>1 page, A4.</translation>
    </message>
    <message>
        <source>{count} pages, A4.</source>
        <translation>{count} pages, A4.</translation>
    </message>
    <message>
        <source>1 kind of letter cannot be printed and stands as an empty box.</source>
        <translation>1 sorte de lettre ne peut pas être imprimée et apparaît comme une case vide.</translation>
    </message>
    <message>
        <source>{count} kinds of letters cannot be printed and stand as empty boxes.</source>
        <translation>{count} sortes de lettres ne peuvent pas être imprimées et apparaissent comme des cases vides.</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop: save it as PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur&#xa0;: enregistrez en PDF et imprimez ailleurs.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Nothing was printed; save it as PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Rien n’a été imprimé&#xa0;; enregistrez plutôt en PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. This file is not protected: whoever finds it can read it.</source>
        <translation>Enregistré sous {name}. Ce fichier n’est pas protégé&#xa0;: qui le trouve peut le lire.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not begin. Nothing was printed; look at it and try again.</source>
        <translation>L’imprimante n’a pas commencé. Rien n’a été imprimé&#xa0;; regardez-la et réessayez.</translation>
    </message>
</context>
<context>
    <name>ParentChoice</name>
    <message>
        <source>Back to her file</source>
        <translation>Retour à son dossier</translation>
    </message>
    <message>
        <source>{kind}: in which matter?</source>
        <translation>{kind}&#xa0;: dans quelle affaire&#xa0;?</translation>
    </message>
    <message>
        <source>{kind}: in a matter</source>
        <translation>{kind}&#xa0;: dans une affaire</translation>
    </message>
    <message>
        <source>She has no matter in the register yet. Record it first, with what is known of it.</source>
        <translation>Elle n’a pas encore d’affaire dans le registre. Enregistrez-la d’abord, avec ce que l’on en sait.</translation>
    </message>
    <message>
        <source>Record a matter</source>
        <translation>Enregistrer une affaire</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Parts before</source>
        <translation>Parties avant</translation>
    </message>
    <message>
        <source>Parts after</source>
        <translation>Parties après</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on. For letters it makes no difference here.</source>
        <translation>Verr. Maj semble activé. Pour les lettres, cela ne change rien ici.</translation>
    </message>
</context>
<context>
    <name>PassphrasePanel</name>
    <message>
        <source>A bundle closed with words</source>
        <translation>Un paquet fermé par des mots</translation>
    </message>
    <message>
        <source>Only its passphrase opens {file}. Ask whoever made it to read the words to you.</source>
        <translation>Seule sa phrase de passe ouvre {file}. Demandez à la personne qui l’a fait de vous lire les mots.</translation>
    </message>
    <message>
        <source>Passphrase of the bundle</source>
        <translation>Phrase de passe du paquet</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Ouvrir le paquet</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Cinq mots</translation>
    </message>
    <message>
        <source>Use these five words</source>
        <translation>Utiliser ces cinq mots</translation>
    </message>
    <message>
        <source>Choose my own</source>
        <translation>Choisir la mienne</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>At least five different words, or 16 characters that nobody would think of.</source>
        <translation>Au moins cinq mots différents, ou 16 caractères auxquels personne ne penserait.</translation>
    </message>
    <message>
        <source>It opens the register, each time. Write it on paper, and keep the paper away from this laptop.</source>
        <translation>Elle ouvre le registre, chaque fois. Écrivez-la sur papier, et gardez le papier loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Write the five words down first: they are not shown again later.</source>
        <translation>Notez d’abord les cinq mots&#xa0;: ils ne seront plus montrés ensuite.</translation>
    </message>
    <message>
        <source>This is too short: five different words, or 16 characters, are needed.</source>
        <translation>C’est trop court&#xa0;: il faut cinq mots différents, ou 16 caractères.</translation>
    </message>
    <message>
        <source>This would be guessed soon: it is well known, or repeats itself.</source>
        <translation>On la devinerait vite&#xa0;: elle est bien connue, ou se répète.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Travaille ici</translation>
    </message>
    <message>
        <source>Personal key</source>
        <translation>Clé personnelle</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatrice</translation>
    </message>
    <message>
        <source>Paralegal</source>
        <translation>Parajuriste</translation>
    </message>
    <message>
        <source>{role}, does not work here any more</source>
        <translation>{role}, ne travaille plus ici</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Déclaré perdu</translation>
    </message>
    <message>
        <source>No laptop.</source>
        <translation>Aucun ordinateur.</translation>
    </message>
    <message>
        <source>She leaves…</source>
        <translation>Elle part…</translation>
    </message>
    <message>
        <source>Hand over her files…</source>
        <translation>Transmettre ses dossiers…</translation>
    </message>
    <message>
        <source>She is back…</source>
        <translation>Elle est de retour…</translation>
    </message>
    <message>
        <source>It was found…</source>
        <translation>Il a été retrouvé…</translation>
    </message>
    <message>
        <source>This laptop is lost…</source>
        <translation>Cet ordinateur est perdu…</translation>
    </message>
    <message>
        <source>a laptop without a name</source>
        <translation>un ordinateur sans nom</translation>
    </message>
    <message>
        <source>{laptop}: this laptop</source>
        <translation>{laptop}&#xa0;: cet ordinateur</translation>
    </message>
    <message>
        <source>{laptop}: never heard</source>
        <translation>{laptop}&#xa0;: jamais de nouvelles</translation>
    </message>
    <message>
        <source>{laptop}: last heard {day}</source>
        <translation>{laptop}&#xa0;: dernières nouvelles&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Nothing is sent to it any more.</source>
        <translation>Plus rien ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Is sent all women.</source>
        <translation>Reçoit toutes les femmes.</translation>
    </message>
    <message>
        <source>Is sent no women: no prison is chosen for it.</source>
        <translation>Ne reçoit aucune femme&#xa0;: aucune prison n’est choisie pour lui.</translation>
    </message>
    <message>
        <source>Is sent the women held in: {prisons}</source>
        <translation>Reçoit les femmes détenues à&#xa0;: {prisons}</translation>
    </message>
</context>
<context>
    <name>PersonTab</name>
    <message>
        <source>Who she is</source>
        <translation>Qui elle est</translation>
    </message>
    <message>
        <source>Also filed as {code}</source>
        <translation>Aussi dans le dossier {code}</translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Answer over the phone</source>
        <translation>Répondre par téléphone</translation>
    </message>
    <message>
        <source>Who calls? Only she can open the answer.</source>
        <translation>Qui appelle&#xa0;? Seule cette personne peut ouvrir la réponse.</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Écrire la réponse…</translation>
    </message>
    <message>
        <source>Numbers, such as 4, 121-180</source>
        <translation>Numéros, par exemple 4, 121-180</translation>
    </message>
    <message>
        <source>The eight digits</source>
        <translation>Les huit chiffres</translation>
    </message>
    <message>
        <source>Type what she reads out. The digits say whose changes are meant, and that nothing was misheard.</source>
        <translation>Tapez ce qu’elle lit à voix haute. Les chiffres disent de qui sont les changements, et que rien n’a été mal entendu.</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Find a prison</source>
        <translation>Trouver une prison</translation>
    </message>
    <message>
        <source>Find a prison or police station</source>
        <translation>Trouver une prison ou un poste de police</translation>
    </message>
    <message>
        <source>Another place: {name}</source>
        <translation>Autre lieu&#xa0;: {name}</translation>
    </message>
    <message>
        <source>not in the list</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>The list holds no prison yet. Type the name of the place, and press Enter.</source>
        <translation>La liste ne contient encore aucune prison. Tapez le nom du lieu, puis Entrée.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>PRACTICE: everybody here is invented. Nothing real can be lost.</source>
        <translation>EXERCICE&#xa0;: tout le monde ici est inventé. Rien de réel ne peut être perdu.</translation>
    </message>
    <message>
        <source>Today is taken to be {day}.</source>
        <translation>On fait comme si aujourd’hui était&#xa0;: {day}.</translation>
    </message>
</context>
<context>
    <name>PractisePage</name>
    <message>
        <source>Making an office and its women. This takes up to a minute…</source>
        <translation>Création d’un bureau et de ses femmes. Cela prend jusqu’à une minute…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back to her file</source>
        <translation>Retour à son dossier</translation>
    </message>
    <message>
        <source>For the court</source>
        <translation>Pour le tribunal</translation>
    </message>
    <message>
        <source>Full, for the office</source>
        <translation>Complète, pour le bureau</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>What we agreed, for her</source>
        <translation>Ce qui a été convenu, pour elle</translation>
    </message>
    <message>
        <source>Summary of {name}</source>
        <translation>Résumé de {name}</translation>
    </message>
    <message>
        <source>agreed.pdf</source>
        <translation>convenu.pdf</translation>
    </message>
    <message>
        <source>Leaves out health, relatives, telephones, notes, children’s details and own fields.</source>
        <translation>Sans la santé, les proches, les téléphones, les notes, le détail des enfants ni les champs du bureau.</translation>
    </message>
    <message>
        <source>Read it to her in her language, and give it to her only if she wants it. It holds no name, no charge and nothing written freely.</source>
        <translation>Lisez-le-lui dans sa langue, et ne le lui donnez que si elle le veut. Il ne contient ni nom, ni accusation, ni rien d’écrit librement.</translation>
    </message>
    <message>
        <source>For the office only: holds names, telephones and notes.</source>
        <translation>Pour le bureau seulement&#xa0;: contient noms, téléphones et notes.</translation>
    </message>
    <message>
        <source>Leaves out names, places, numbers and all that was written freely.</source>
        <translation>Laisse de côté les noms, les lieux, les numéros et tout ce qui a été écrit librement.</translation>
    </message>
    <message>
        <source>summary.pdf</source>
        <translation>resume.pdf</translation>
    </message>
</context>
<context>
    <name>PrisonChoice</name>
    <message>
        <source>Prisons of this colleague: the women held there are sent to this laptop, and no others.</source>
        <translation>Prisons de cette collègue&#xa0;: les femmes qui y sont détenues sont envoyées à cet ordinateur, et aucune autre.</translation>
    </message>
    <message>
        <source>Find a prison</source>
        <translation>Trouver une prison</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>What you were typing could not be kept</source>
        <translation>Ce que vous tapiez n’a pas pu être gardé</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>Verrouiller et le perdre</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
</context>
<context>
    <name>PutOffPanel</name>
    <message>
        <source>Later: {name}</source>
        <translation>Plus tard&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Not needed: {name}</source>
        <translation>Pas nécessaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The day on which it comes back</source>
        <translation>Le jour où elle revient</translation>
    </message>
    <message>
        <source>Friday, 3 (days), 4 December</source>
        <translation>vendredi, 3 (jours), 4 décembre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Choose why…</source>
        <translation>Choisir pourquoi…</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>in a few words, if you like</source>
        <translation>en quelques mots, si vous voulez</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>La laisser ici</translation>
    </message>
    <message>
        <source>Take it off the page</source>
        <translation>L’ôter de la page</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Remettre au {day}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Until {day}. It comes back sooner if anything in the file changes it.</source>
        <translation>Jusqu’au {day}. Elle revient plus tôt si quelque chose dans le dossier la change.</translation>
    </message>
    <message>
        <source>Until {last} at the latest: a limit of time that has passed is put off for a week.</source>
        <translation>Jusqu’au {last} au plus tard&#xa0;: une limite de temps dépassée n’est remise que d’une semaine.</translation>
    </message>
    <message>
        <source>A day from tomorrow until {last}.</source>
        <translation>Un jour de demain au {last}.</translation>
    </message>
    <message>
        <source>It comes back by itself once the file says anything else.</source>
        <translation>Elle revient d’elle-même dès que le dossier dit autre chose.</translation>
    </message>
    <message>
        <source>It comes back once the file says anything else, and is asked about again in {days} days.</source>
        <translation>Elle revient dès que le dossier dit autre chose, et la question est reposée dans {days} jours.</translation>
    </message>
    <message>
        <source>Choose why; whoever looks at the line later will ask.</source>
        <translation>Choisissez pourquoi&#xa0;; qui regardera la ligne plus tard le demandera.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Écrivez la raison en quelques mots.</translation>
    </message>
</context>
<context>
    <name>PuttingOff</name>
    <message>
        <source>Off the page until {day}. Ctrl+Z brings it back.</source>
        <translation>Hors de la page jusqu’au {day}. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>Off the page until the file says anything else. Ctrl+Z brings it back.</source>
        <translation>Hors de la page jusqu’à ce que le dossier dise autre chose. Ctrl+Z la ramène.</translation>
    </message>
    <message>
        <source>The line stands on the page again.</source>
        <translation>La ligne est de nouveau sur la page.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l’instant</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Use this; the other answers stay in history</source>
        <translation>Utiliser celle-ci&#xa0;; les autres réponses restent dans l’historique</translation>
    </message>
    <message>
        <source>Leave the answers as they are</source>
        <translation>Laisser les réponses comme elles sont</translation>
    </message>
    <message>
        <source>Open the file of {name}</source>
        <translation>Ouvrir le dossier de {name}</translation>
    </message>
    <message>
        <source>Before that it was: {before}.</source>
        <translation>Avant, c’était&#xa0;: {before}.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>{who} took this away on {when}.</source>
        <translation>{who} a retiré ceci le {when}.</translation>
    </message>
    <message>
        <source>{who} wrote in it on {when}.</source>
        <translation>{who} y a écrit le {when}.</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Quelqu’un qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>{who} wrote {answer} on {when}.</source>
        <translation>{who} a écrit {answer} le {when}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Take it away; it can be brought back</source>
        <translation>Le retirer&#xa0;; il peut être remis</translation>
    </message>
    <message>
        <source>Keep it in her file</source>
        <translation>Le garder dans son dossier</translation>
    </message>
    <message>
        <source>Use {this}; {other} stays in history</source>
        <translation>Utiliser {this}&#xa0;; {other} reste dans l’historique</translation>
    </message>
    <message>
        <source>Use {this}; the others stay in history</source>
        <translation>Utiliser {this}&#xa0;; les autres restent dans l’historique</translation>
    </message>
    <message>
        <source>What changes with the answer</source>
        <translation>Ce qui change avec la réponse</translation>
    </message>
    <message>
        <source>Until you decide</source>
        <translation>Jusqu’à votre décision</translation>
    </message>
    <message>
        <source>Write another answer</source>
        <translation>Écrire une autre réponse</translation>
    </message>
    <message>
        <source>Leave both for now</source>
        <translation>Laisser les deux pour l’instant</translation>
    </message>
    <message>
        <source>Leave all for now</source>
        <translation>Tout laisser pour l’instant</translation>
    </message>
    <message>
        <source>Nobody is held up. Any answer can be changed later from her file.</source>
        <translation>Cela ne bloque personne. Chaque réponse peut être changée plus tard depuis son dossier.</translation>
    </message>
    <message>
        <source>Nobody is held up. It can be changed later where the office sets it.</source>
        <translation>Personne n’est bloqué. Cela peut être changé plus tard là où le bureau le règle.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Not on disk yet</source>
        <translation>Pas encore sur le disque</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Two people changed this answer: it is settled under To decide.</source>
        <translation>Deux personnes ont changé cette réponse&#xa0;: cela se règle sous À décider.</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Take this answer away</source>
        <translation>Retirer cette réponse</translation>
    </message>
    <message>
        <source>Another account, being saved</source>
        <translation>Autre réponse, en cours d’enregistrement</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Questions about a place</source>
        <translation>Questions sur un lieu</translation>
    </message>
    <message>
        <source>What your office asks when it visits a prison. A question that is not asked any more keeps its answers. The words of the questions that come with the program stay, so that answers of years can be compared.</source>
        <translation>Ce que votre bureau demande quand il visite une prison. Une question qui n’est plus posée garde ses réponses. Les mots des questions livrées avec le programme restent, pour que les réponses de plusieurs années se comparent.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Question of the office</source>
        <translation>Question du bureau</translation>
    </message>
    <message>
        <source>A question of the office, such as: Is there a well inside?</source>
        <translation>Une question du bureau, par exemple&#xa0;: y a-t-il un puits à l’intérieur&#xa0;?</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Comment on y répond</translation>
    </message>
    <message>
        <source>Which answer is the good one</source>
        <translation>Quelle réponse est la bonne</translation>
    </message>
    <message>
        <source>May an answer point at somebody?</source>
        <translation>Une réponse peut-elle désigner quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes: keep it out of copies to hand out</source>
        <translation>Oui&#xa0;: ne pas la mettre dans les copies à remettre</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>What is counted, one to three things, each on a line</source>
        <translation>Ce qui est compté, une à trois choses, chacune sur une ligne</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter la question</translation>
    </message>
    <message>
        <source>Asked now: {quick} questions in the quick set, {all} in the full one.</source>
        <translation>Posées maintenant&#xa0;: {quick} questions dans la série courte, {all} dans la complète.</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Deux récits</translation>
    </message>
    <message>
        <source>Of the office</source>
        <translation>Du bureau</translation>
    </message>
    <message>
        <source>How often it is asked: {words}</source>
        <translation>Quand elle est posée&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ReadPanel</name>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>How much of the bundle is read</source>
        <translation>Quelle part du paquet est lue</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le recevoir</translation>
    </message>
    <message>
        <source>Take it in without a backup</source>
        <translation>Le recevoir sans sauvegarde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Sauvegarde d’abord…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No backup could be made, so nothing was taken in yet. {why}</source>
        <translation>Aucune sauvegarde n’a pu être faite, donc rien n’a encore été reçu. {why}</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Parle pour</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Parle contre</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Ne peut pas être comparé</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Edit {record}</source>
        <translation>Modifier {record}</translation>
    </message>
    <message>
        <source>Recorded more than once, counted once</source>
        <translation>Enregistré plus d’une fois, compté une fois</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Not asked: {labels}</source>
        <translation>Pas demandé&#xa0;: {labels}</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Restored from {time}, not yet recorded.</source>
        <translation>Repris de {time}, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Quitter le formulaire</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Records that may stand twice</source>
        <translation>Fiches qui existent peut-être deux fois</translation>
    </message>
    <message>
        <source>How many files were looked through</source>
        <translation>Combien de dossiers ont été parcourus</translation>
    </message>
    <message>
        <source>Look through all files</source>
        <translation>Parcourir tous les dossiers</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A hearing, matter, charge, decision on bail, stay or child can be written down twice in one file. Looking reads every file, which takes a while in a large register.</source>
        <translation>Une audience, une affaire, un chef d’accusation, une décision de liberté provisoire, un séjour ou un enfant peut être écrit deux fois dans un dossier. La recherche lit chaque dossier, ce qui prend du temps dans un grand registre.</translation>
    </message>
    <message>
        <source>Looking through all files…</source>
        <translation>Parcours de tous les dossiers…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>1 to look at.</source>
        <translation>1 à regarder.</translation>
    </message>
    <message>
        <source>{count} to look at.</source>
        <translation>{count} à regarder.</translation>
    </message>
    <message>
        <source>Nothing stands twice in any file.</source>
        <translation>Rien n’existe deux fois dans aucun dossier.</translation>
    </message>
    <message>
        <source>{count} more come up as these are answered.</source>
        <translation>{count} de plus viendront à mesure que vous répondez.</translation>
    </message>
    <message>
        <source>Compare: {what}</source>
        <translation>Comparer&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas pareil</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Open the file of {name}</source>
        <translation>Ouvrir le dossier de {name}</translation>
    </message>
    <message>
        <source>{kind}: is this written down twice?</source>
        <translation>{kind}&#xa0;: est-ce noté deux fois&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>This file was not taken in</source>
        <translation>Ce fichier n’a pas été reçu</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Decide 1 answer</source>
        <translation>Décider 1 réponse</translation>
    </message>
    <message>
        <source>Decide {count} answers</source>
        <translation>Décider {count} réponses</translation>
    </message>
    <message>
        <source>Bundle from {who}, read at {time}</source>
        <translation>Paquet de {who}, lu à {time}</translation>
    </message>
    <message>
        <source>Bundle from {who}</source>
        <translation>Paquet de {who}</translation>
    </message>
    <message>
        <source>Bundle from a laptop not known</source>
        <translation>Paquet d’un ordinateur non connu</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>need you</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>facts written</source>
        <translation>faits écrits</translation>
    </message>
    <message>
        <source>new women</source>
        <translation>nouvelles femmes</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
</context>
<context>
    <name>Representation</name>
    <message>
        <source>Who helps her in law</source>
        <translation>Qui l’aide en justice</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Assistance judiciaire</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pourquoi cela a fini</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Orientée le</translation>
    </message>
    <message>
        <source>Why she was referred</source>
        <translation>Pourquoi elle a été orientée</translation>
    </message>
    <message>
        <source>Can she pay a lawyer</source>
        <translation>Peut-elle payer un avocat</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restoring. Every page is read and checked…</source>
        <translation>Restauration. Chaque page est lue et vérifiée…</translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message>
        <source>Where do you go, or where have you been?</source>
        <translation>Où allez-vous, ou d’où revenez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with a visit</source>
        <translation>Continuer une visite</translation>
    </message>
    <message>
        <source>Conditions of prisons</source>
        <translation>Conditions dans les prisons</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visit was typed up yet. Choose a prison to begin.</source>
        <translation>Aucune visite n’a encore été saisie. Choisissez une prison pour commencer.</translation>
    </message>
    <message>
        <source>Conditions: {visit}</source>
        <translation>Conditions&#xa0;: {visit}</translation>
    </message>
    <message numerus="yes">
        <source>%n woman/women of your files</source>
        <translation>
            <numerusform>%n femme de vos dossiers</numerusform>
            <numerusform>%n femmes de vos dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody of your files</source>
        <translation>aucune femme de vos dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n ligne écrite</numerusform>
            <numerusform>%n lignes écrites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPaperPage</name>
    <message>
        <source>Back to the visit</source>
        <translation>Retour à la visite</translation>
    </message>
    <message>
        <source>Full names instead of initials</source>
        <translation>Noms entiers au lieu d’initiales</translation>
    </message>
    <message>
        <source>round-sheet.pdf</source>
        <translation>feuille-de-tournee.pdf</translation>
    </message>
    <message>
        <source>Names every woman: keep it on you. Printing begins the visit; destroy it after typing up.</source>
        <translation>Nomme chaque femme&#xa0;: gardez-la sur vous. L’impression commence la visite&#xa0;; détruisez-la après la saisie.</translation>
    </message>
    <message>
        <source>Initials and codes only. Printing begins the visit; destroy the sheet after typing up.</source>
        <translation>Initiales et codes seulement. L’impression commence la visite&#xa0;; détruisez la feuille après la saisie.</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Changed by the office</source>
        <translation>Changée par le bureau</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Ce qu’elle disait avant</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>telle que livrée</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>en vigueur maintenant</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>plus en vigueur</translation>
    </message>
    <message>
        <source>{law}. Source: {source}</source>
        <translation>{law}. Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>How sure: {words}</source>
        <translation>Degré de certitude&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>En vigueur à partir de&#xa0;: {day}</translation>
    </message>
    <message>
        <source>How {rule} is counted</source>
        <translation>Comment {rule} se compte</translation>
    </message>
    <message>
        <source>As it is shipped</source>
        <translation>Telle que livrée</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Came by a bundle</source>
        <translation>Venu par un paquet</translation>
    </message>
    <message>
        <source>The clock of that laptop was wrong: the time may not be true.</source>
        <translation>L’horloge de cet ordinateur était fausse&#xa0;: l’heure n’est peut-être pas vraie.</translation>
    </message>
    <message>
        <source>{which}: {what}</source>
        <translation>{which}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Replaced since</source>
        <translation>Remplacé depuis</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Annuler ce changement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{label}: {after}</source>
        <translation>{label}&#xa0;: {after}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>SaveUndoing</name>
    <message>
        <source>Undo what {who} saved on {when}</source>
        <translation>Défaire ce que {who} a enregistré le {when}</translation>
    </message>
    <message>
        <source>Set aside on this laptop only</source>
        <translation>Mettre de côté sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Reverse for everybody…</source>
        <translation>Annuler pour tout le monde…</translation>
    </message>
    <message>
        <source>Set aside on this laptop: what {who} saved on {when}. {effect}</source>
        <translation>Mis de côté sur cet ordinateur&#xa0;: ce que {who} a enregistré le {when}. {effect}</translation>
    </message>
    <message>
        <source>Take it back into force</source>
        <translation>Le remettre en vigueur</translation>
    </message>
    <message>
        <source>Reverse what {who} saved on {when}, for everybody?</source>
        <translation>Annuler pour tout le monde ce que {who} a enregistré le {when}&#xa0;?</translation>
    </message>
    <message>
        <source>Reverse for everybody</source>
        <translation>Annuler pour tout le monde</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
    <message>
        <source>Reversed for everybody.</source>
        <translation>Annulé pour tout le monde.</translation>
    </message>
</context>
<context>
    <name>ScanViewer</name>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>No page is on this laptop</source>
        <translation>Aucune page n’est sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the women</source>
        <translation>Chercher parmi les femmes</translation>
    </message>
    <message>
        <source>Name, nickname, number or code</source>
        <translation>Nom, surnom, numéro ou code</translation>
    </message>
    <message>
        <source>Empty the search (Esc)</source>
        <translation>Vider la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Show all {count}</source>
        <translation>Tout montrer ({count})</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Sentenced on</source>
        <translation>Peine prononcée le</translation>
    </message>
    <message>
        <source>Length, as the court said it</source>
        <translation>Durée, comme le tribunal l’a dite</translation>
    </message>
    <message>
        <source>Beside other sentences</source>
        <translation>À côté d’autres peines</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Prison if the fine is not paid</source>
        <translation>Prison si l’amende n’est pas payée</translation>
    </message>
    <message>
        <source>Days on remand the court took off</source>
        <translation>Jours de détention provisoire déduits par le tribunal</translation>
    </message>
    <message>
        <source>Earliest release</source>
        <translation>Libération au plus tôt</translation>
    </message>
    <message>
        <source>Latest release</source>
        <translation>Libération au plus tard</translation>
    </message>
    <message>
        <source>Was it weighed that others depend on her</source>
        <translation>A-t-on pesé que d’autres dépendent d’elle</translation>
    </message>
    <message>
        <source>Confirmed by the High Court</source>
        <translation>Confirmée par la High Court</translation>
    </message>
    <message>
        <source>Summary review</source>
        <translation>Réexamen sommaire</translation>
    </message>
    <message>
        <source>Pardon or remission</source>
        <translation>Grâce ou remise de peine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the laptop</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>after {count} minutes without a key or the mouse</source>
        <translation>après {count} minutes sans touche ni souris</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>On a visit, two minutes are safer. What is half typed is kept and is there after unlocking.</source>
        <translation>En visite, deux minutes sont plus sûres. Ce qui n’est pas terminé est gardé et se retrouve après le déverrouillage.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Faire une sauvegarde…</translation>
    </message>
    <message>
        <source>A backup is one encrypted file. It opens with the passphrase of today. Keep it away from the laptop.</source>
        <translation>Une sauvegarde est un seul fichier chiffré. Elle s’ouvre avec la phrase de passe d’aujourd’hui. Gardez-la loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Limits of time in the law</source>
        <translation>Limites de temps de la loi</translation>
    </message>
    <message>
        <source>Which limits files are counted against, from which law, and how sure that is.</source>
        <translation>Les limites auxquelles les dossiers sont comparés, leur loi, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>Regarder les règles</translation>
    </message>
    <message>
        <source>Lists and fields of the office</source>
        <translation>Listes et champs du bureau</translation>
    </message>
    <message>
        <source>Answers and simple fields that the office adds for itself, and which fields nobody fills.</source>
        <translation>Réponses et champs simples que le bureau ajoute pour lui, et champs que personne ne remplit.</translation>
    </message>
    <message>
        <source>Look at lists and fields</source>
        <translation>Regarder les listes et les champs</translation>
    </message>
    <message>
        <source>About wipdesk</source>
        <translation>À propos de wipdesk</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the GNU General Public License, version 3 or later. It opens no connection; work travels only in files that you carry or send.</source>
        <translation>Version {version}. Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il n’ouvre aucune connexion&#xa0;; le travail voyage seulement dans des fichiers que vous portez ou envoyez.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of wipdesk (*.wdbk)</source>
        <translation>Sauvegardes de wipdesk (*.wdbk)</translation>
    </message>
    <message>
        <source>Writing the backup and reading it back…</source>
        <translation>Écriture de la sauvegarde, puis relecture…</translation>
    </message>
    <message>
        <source>Backup written and read back: 1 woman, {size} KB.</source>
        <translation>Sauvegarde écrite et relue&#xa0;: 1 femme, {size} Ko.</translation>
    </message>
    <message>
        <source>Backup written and read back: {women} women, {size} KB.</source>
        <translation>Sauvegarde écrite et relue&#xa0;: {women} femmes, {size} Ko.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>These are the keys that act where you are now.</source>
        <translation>Voici les touches qui agissent là où vous êtes.</translation>
    </message>
</context>
<context>
    <name>SpokenCard</name>
    <message>
        <source>Numbers to read out</source>
        <translation>Numéros à lire à voix haute</translation>
    </message>
    <message>
        <source>and these eight digits</source>
        <translation>et ces huit chiffres</translation>
    </message>
    <message>
        <source>{count} more of this laptop are too scattered to read out: the request asks for them.</source>
        <translation>{count} autres de cet ordinateur sont trop dispersés pour être lus à voix haute&#xa0;: la demande les réclame.</translation>
    </message>
</context>
<context>
    <name>StandingRow</name>
    <message>
        <source>a laptop without a name</source>
        <translation>un ordinateur sans nom</translation>
    </message>
    <message>
        <source>Last heard {day}</source>
        <translation>Dernières nouvelles&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Last heard {day}, {days} days ago: ask for a bundle</source>
        <translation>Dernières nouvelles {day}, il y a {days} jours&#xa0;: demandez un paquet</translation>
    </message>
    <message>
        <source>Changes {numbers} never came: ask for them. {here} of the {all} we know of are here</source>
        <translation>Les changements {numbers} ne sont jamais arrivés&#xa0;: demandez-les. {here} des {all} que nous connaissons sont ici</translation>
    </message>
    <message>
        <source>Nothing written there is missing here: 1 change</source>
        <translation>Rien de ce qui y est écrit ne manque ici&#xa0;: 1 changement</translation>
    </message>
    <message>
        <source>Nothing written there is missing here: {count} changes</source>
        <translation>Rien de ce qui y est écrit ne manque ici&#xa0;: {count} changements</translation>
    </message>
    <message>
        <source>Has confirmed all of your changes that it may see: {count}</source>
        <translation>A confirmé tous vos changements qu’il peut voir&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Has confirmed all your changes: {count}</source>
        <translation>A confirmé tous vos changements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Has not confirmed 1 of your changes; confirmed: {confirmed}</source>
        <translation>N’a pas confirmé 1 de vos changements&#xa0;; confirmés&#xa0;: {confirmed}</translation>
    </message>
    <message>
        <source>Has not confirmed {count} of your changes; confirmed: {confirmed}</source>
        <translation>N’a pas confirmé {count} de vos changements&#xa0;; confirmés&#xa0;: {confirmed}</translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation>Jamais de nouvelles</translation>
    </message>
    <message>
        <source>What was written there is not known yet</source>
        <translation>On ne sait pas encore ce qui y a été écrit</translation>
    </message>
    <message>
        <source>Does not work here any more: nothing is packed for this laptop</source>
        <translation>Ne travaille plus ici&#xa0;: rien n’est préparé pour cet ordinateur</translation>
    </message>
    <message>
        <source>You have nothing to give yet</source>
        <translation>Vous n’avez encore rien à donner</translation>
    </message>
</context>
<context>
    <name>StandingValue</name>
    <message>
        <source>Decide which is right</source>
        <translation>Décider laquelle est juste</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the closed compartment</source>
        <translation>Ouvrir le compartiment fermé</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Show the folder of the register</source>
        <translation>Montrer le répertoire du registre</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the register</source>
        <translation>État du registre</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Encrypted on this laptop</source>
        <translation>Chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Not saved. {sentence}</source>
        <translation>Pas enregistré. {sentence}</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step {now} of {all}: {name}</source>
        <translation>Étape {now} sur {all}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>TakingApart</name>
    <message>
        <source>Taken apart. Each file is as it was written.</source>
        <translation>Séparés. Chaque dossier est comme il a été écrit.</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>A parlé avec</translation>
    </message>
    <message>
        <source>What it cost us</source>
        <translation>Ce que cela nous a coûté</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Durée en minutes</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Enrol a colleague…</source>
        <translation>Inscrire une collègue…</translation>
    </message>
    <message>
        <source>Go to Exchange</source>
        <translation>Aller à l’échange</translation>
    </message>
    <message>
        <source>Changes of lost laptops</source>
        <translation>Changements d’ordinateurs perdus</translation>
    </message>
    <message>
        <source>Hand over files…</source>
        <translation>Transmettre des dossiers…</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Enrol a colleague</source>
        <translation>Inscrire une collègue</translation>
    </message>
    <message>
        <source>Hello files of wipdesk (*.wiphello *.wipsync);;All files (*)</source>
        <translation>Fichiers bonjour de wipdesk (*.wiphello *.wipsync);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Was {name}’s laptop “{label}” found?</source>
        <translation>L’ordinateur «&#xa0;{label}&#xa0;» de {name} a-t-il été retrouvé&#xa0;?</translation>
    </message>
    <message>
        <source>All it wrote will count again, on every laptop of the office. Say so only if you are sure that nobody else could open it meanwhile.</source>
        <translation>Tout ce qu’il a écrit comptera de nouveau, sur chaque ordinateur du bureau. Ne le dites que si vous êtes sûre que personne d’autre n’a pu l’ouvrir entre-temps.</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>Il a été retrouvé</translation>
    </message>
    <message>
        <source>Leave it lost</source>
        <translation>Le laisser perdu</translation>
    </message>
    <message>
        <source>Does {name} work here again?</source>
        <translation>{name} travaille-t-elle de nouveau ici&#xa0;?</translation>
    </message>
    <message>
        <source>All that her laptops wrote counts, and bundles are made for them again. Files stay where they are.</source>
        <translation>Tout ce que ses ordinateurs ont écrit compte, et des paquets sont de nouveau faits pour eux. Les dossiers restent où ils sont.</translation>
    </message>
    <message>
        <source>She works here again</source>
        <translation>Elle travaille de nouveau ici</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>This laptop is in no office yet. Say hello to your coordinator from Exchange.</source>
        <translation>Cet ordinateur n’est encore dans aucun bureau. Présentez-vous à votre coordinatrice depuis la page Échange.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>Only a coordinator lets somebody in.</source>
        <translation>Seule une coordinatrice admet quelqu’un.</translation>
    </message>
</context>
<context>
    <name>TellStep</name>
    <message>
        <source>The practice office is ready</source>
        <translation>Le bureau d’exercice est prêt</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Commencer l’exercice</translation>
    </message>
    <message>
        <source>Passphrase of the practice registers</source>
        <translation>Phrase de passe des registres d’exercice</translation>
    </message>
    <message>
        <source>This passphrase opens all three registers. Write it down:</source>
        <translation>Cette phrase de passe ouvre les trois registres. Notez-la&#xa0;:</translation>
    </message>
    <message>
        <source>You need it each time you come back. Nobody real is in there: it is no great secret.</source>
        <translation>Il vous la faut chaque fois que vous revenez. Personne de réel n’est là-dedans&#xa0;: ce n’est pas un grand secret.</translation>
    </message>
</context>
<context>
    <name>TermEditor</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>Tie</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>She is the child&apos;s</source>
        <translation>Elle est, pour l’enfant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Nothing with a date is recorded yet. Record an arrest, a hearing or a meeting.</source>
        <translation>Rien qui porte une date n’est encore enregistré. Enregistrez une arrestation, une audience ou une rencontre.</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tout montrer ({count})</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Bring back the line put off last</source>
        <translation>Ramener la dernière ligne remise</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Print page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Commencer une visite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>Parcours des dossiers…</translation>
    </message>
    <message>
        <source>Looking through the files: {done} of {of}</source>
        <translation>Parcours des dossiers&#xa0;: {done} sur {of}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) put off</source>
        <translation>
            <numerusform>%n ligne remise</numerusform>
            <numerusform>%n lignes remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} · %n line(s)</source>
        <translation>
            <numerusform>{day} · %n ligne</numerusform>
            <numerusform>{day} · %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n remise</numerusform>
            <numerusform>%n remises</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>No line is put off.</source>
        <translation>Aucune ligne n’est remise.</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Rien n’est en retard et rien n’est à faire.</translation>
    </message>
    <message>
        <source>The next day anything is about is {day}.</source>
        <translation>Le prochain jour où quelque chose est prévu&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Start a visit, read a bundle or add a woman: whatever needs doing afterwards stands here.</source>
        <translation>Commencez une visite, lisez un paquet ou ajoutez une femme&#xa0;: tout ce qui est à faire ensuite se trouve ici.</translation>
    </message>
</context>
<context>
    <name>TodayPaperPage</name>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Today, on paper</source>
        <translation>Aujourd’hui, sur papier</translation>
    </message>
    <message>
        <source>Codes instead of names</source>
        <translation>Des codes au lieu des noms</translation>
    </message>
    <message>
        <source>Codes instead of names.</source>
        <translation>Des codes au lieu des noms.</translation>
    </message>
    <message>
        <source>For the office only: it names women.</source>
        <translation>Pour le bureau seulement&#xa0;: nomme des femmes.</translation>
    </message>
    <message>
        <source>today.pdf</source>
        <translation>aujourdhui.pdf</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Later…</source>
        <translation>Plus tard…</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Pas nécessaire…</translation>
    </message>
    <message numerus="yes">
        <source>{why} (and %n more)</source>
        <translation>
            <numerusform>{why} (et %n autre)</numerusform>
            <numerusform>{why} (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the file, Space: {verb}</source>
        <translation>Entrée ouvre le dossier, Espace&#xa0;: {verb}</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>First tour</source>
        <translation>Première visite guidée</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite guidée</translation>
    </message>
    <message>
        <source>{now} of {all}</source>
        <translation>{now} sur {all}</translation>
    </message>
    <message>
        <source>Finish the tour</source>
        <translation>Finir la visite guidée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Set aside what this bundle brought</source>
        <translation>Mettre de côté ce que ce paquet a apporté</translation>
    </message>
    <message>
        <source>Take it back into force</source>
        <translation>Le remettre en vigueur</translation>
    </message>
    <message>
        <source>Reverse for everybody…</source>
        <translation>Annuler pour tout le monde…</translation>
    </message>
    <message>
        <source>Set aside: {effect}</source>
        <translation>Mettre de côté&#xa0;: {effect}</translation>
    </message>
    <message>
        <source>Reverse: {effect}</source>
        <translation>Annuler&#xa0;: {effect}</translation>
    </message>
    <message>
        <source>Reverse what this bundle brought, for everybody?</source>
        <translation>Annuler pour tout le monde ce que ce paquet a apporté&#xa0;?</translation>
    </message>
    <message>
        <source>Reverse for everybody</source>
        <translation>Annuler pour tout le monde</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>The form you were filling in is kept, encrypted, and can be opened again.</source>
        <translation>Le formulaire que vous remplissiez est gardé, chiffré, et peut être rouvert.</translation>
    </message>
    <message>
        <source>Unlock the register</source>
        <translation>Déverrouiller le registre</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>The register on this laptop</source>
        <translation>Le registre sur cet ordinateur</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Another register</source>
        <translation>Autre registre</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Je l’ai oubliée</translation>
    </message>
    <message>
        <source>Locked at {time}</source>
        <translation>Verrouillé à {time}</translation>
    </message>
    <message>
        <source>A practice register: everybody in it is invented</source>
        <translation>Un registre d’exercice&#xa0;: tout le monde y est inventé</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Tapez d’abord votre phrase de passe.</translation>
    </message>
    <message>
        <source>The register is not where it was. Nothing was changed; if it lies on a stick, put the stick in again.</source>
        <translation>Le registre n’est plus là où il était. Rien n’a été changé&#xa0;; s’il est sur une clé USB, remettez la clé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another register</source>
        <translation>Choisir un autre registre</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Ready again in {count} s</source>
        <translation>De nouveau prêt dans {count} s</translation>
    </message>
    <message>
        <source>Show the folder of a register…</source>
        <translation>Montrer le répertoire d’un registre…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer depuis une sauvegarde…</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Recommencer à neuf…</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open this register, and neither can we. Look for the words you wrote down; a backup opens with the passphrase that was in force when it was made. What you sent to your office is still there.</source>
        <translation>Sans la phrase de passe, personne ne peut ouvrir ce registre, et nous non plus. Cherchez les mots que vous avez notés&#xa0;; une sauvegarde s’ouvre avec la phrase de passe qui était en vigueur quand elle a été faite. Ce que vous avez envoyé à votre bureau y est encore.</translation>
    </message>
</context>
<context>
    <name>UnusedCard</name>
    <message>
        <source>Fields nobody fills</source>
        <translation>Champs que personne ne remplit</translation>
    </message>
    <message>
        <source>Every field has an answer somewhere, or there are no records yet.</source>
        <translation>Chaque champ a une réponse quelque part, ou il n’y a pas encore de fiches.</translation>
    </message>
    <message>
        <source>{kind}: no answer in the 1 record</source>
        <translation>{kind}&#xa0;: pas de réponse dans l’unique enregistrement</translation>
    </message>
    <message>
        <source>{kind}: no answer in any of {count} records</source>
        <translation>{kind}&#xa0;: aucune réponse dans {count} fiches</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Saved views</source>
        <translation>Vues gardées</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Kept by me</source>
        <translation>Gardées par moi</translation>
    </message>
    <message>
        <source>Kept for the office</source>
        <translation>Gardées pour le bureau</translation>
    </message>
    <message>
        <source>Keep what is listed now…</source>
        <translation>Garder ce qui est listé maintenant…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Sorte de visite</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Visite faite par</translation>
    </message>
    <message>
        <source>Women held, by the officer&apos;s count</source>
        <translation>Femmes détenues, selon le compte de l’agent</translation>
    </message>
    <message>
        <source>Children inside, by the officer&apos;s count</source>
        <translation>Enfants en détention, selon le compte de l’agent</translation>
    </message>
    <message>
        <source>Newly admitted women, by the officer&apos;s count</source>
        <translation>Femmes nouvellement arrivées, selon le compte de l’agent</translation>
    </message>
    <message>
        <source>Interpreter, and for which language; no name of a prisoner</source>
        <translation>Interprète, et pour quelle langue&#xa0;; jamais le nom d’une détenue</translation>
    </message>
    <message>
        <source>Women at the group session</source>
        <translation>Femmes à la séance de groupe</translation>
    </message>
    <message>
        <source>What the group session was about</source>
        <translation>Sujet de la séance de groupe</translation>
    </message>
    <message>
        <source>Women were talked to in private, out of hearing of staff</source>
        <translation>Entretiens seul à seule avec des femmes, sans que le personnel entende</translation>
    </message>
    <message>
        <source>How many women were talked to in private</source>
        <translation>Avec combien de femmes on a parlé seul à seule</translation>
    </message>
    <message>
        <source>About the visit; no word about any woman</source>
        <translation>Sur la visite&#xa0;; pas un mot sur une femme</translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message>
        <source>Day of the visit</source>
        <translation>Jour de la visite</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Women held, officer’s count</source>
        <translation>Femmes détenues, compte de l’agent</translation>
    </message>
    <message>
        <source>Children inside</source>
        <translation>Enfants en détention</translation>
    </message>
    <message>
        <source>Newly admitted</source>
        <translation>Femmes nouvellement arrivées</translation>
    </message>
    <message>
        <source>At the group session</source>
        <translation>À la séance de groupe</translation>
    </message>
    <message>
        <source>What the session was about</source>
        <translation>Sujet de la séance</translation>
    </message>
    <message>
        <source>More counts, group session</source>
        <translation>Autres comptes, séance de groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n more than on this sheet</source>
        <translation>
            <numerusform>%n de plus que sur cette feuille</numerusform>
            <numerusform>%n de plus que sur cette feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on this sheet</source>
        <translation>
            <numerusform>%n de moins que sur cette feuille</numerusform>
            <numerusform>%n de moins que sur cette feuille</numerusform>
        </translation>
    </message>
    <message>
        <source>as on this sheet</source>
        <translation>comme sur cette feuille</translation>
    </message>
</context>
<context>
    <name>VisitLine</name>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>What is new, or why not seen</source>
        <translation>Ce qui est nouveau, ou pourquoi pas vue</translation>
    </message>
    <message>
        <source>Name, as she says it</source>
        <translation>Nom, comme elle le dit</translation>
    </message>
    <message>
        <source>Sesay, Fatmata</source>
        <translation>Sesay, Fatmata</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>about 34</source>
        <translation>environ 34</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New woman</source>
        <translation>Nouvelle femme</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Vous avez promis</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>27 Nov</source>
        <translation>27 nov.</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Another woman</source>
        <translation>Une autre femme</translation>
    </message>
    <message>
        <source>As in the row above</source>
        <translation>Comme à la ligne du dessus</translation>
    </message>
    <message>
        <source>The full form of this woman</source>
        <translation>Le formulaire complet de cette femme</translation>
    </message>
    <message>
        <source>Both files are shown as one from now on. Neither was changed.</source>
        <translation>Les deux dossiers se montrent désormais comme un seul. Aucun n’a été changé.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Print the round sheet</source>
        <translation>Imprimer la feuille de tournée</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>next woman</source>
        <translation>femme suivante</translation>
    </message>
    <message>
        <source>Visit to {place}</source>
        <translation>Visite à {place}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Nobody of your files is held there by their dates. Write down whom you met.</source>
        <translation>D’après les dates, aucune femme de vos dossiers n’y est détenue. Notez qui vous avez rencontré.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n ligne enregistrée</numerusform>
            <numerusform>%n lignes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Round sheet: {visit}</source>
        <translation>Feuille de tournée&#xa0;: {visit}</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Court this week</source>
        <translation>Tribunal cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>aucune inscrite</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>A welcome</source>
        <translation>Un accueil</translation>
    </message>
    <message>
        <source>This file lets this laptop into the office “{office}”.</source>
        <translation>Ce fichier fait entrer cet ordinateur dans le bureau «&#xa0;{office}&#xa0;».</translation>
    </message>
    <message>
        <source>Join this office</source>
        <translation>Rejoindre ce bureau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>You are in the office “{office}” now.</source>
        <translation>Vous êtes maintenant dans le bureau «&#xa0;{office}&#xa0;».</translation>
    </message>
    <message>
        <source>Compare these digits with those on your coordinator&apos;s screen. If they differ, somebody else wrote the file: tell your coordinator at once.</source>
        <translation>Comparez ces chiffres avec ceux de l’écran de votre coordinatrice. S’ils diffèrent, quelqu’un d’autre a écrit le fichier&#xa0;: dites-le tout de suite à votre coordinatrice.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Colleagues in your office see it beside what you write.</source>
        <translation>Les collègues de votre bureau le voient à côté de ce que vous écrivez.</translation>
    </message>
    <message>
        <source>Such as the town it is in. It stands on what you print.</source>
        <translation>Par exemple la ville où il est. Il figure sur ce que vous imprimez.</translation>
    </message>
    <message>
        <source>As your coordinator calls it. The welcome file brings the right name.</source>
        <translation>Comme votre coordinatrice l’appelle. Le fichier d’accueil apporte le bon nom.</translation>
    </message>
    <message>
        <source>Its prisons, courts and offences are in the program.</source>
        <translation>Ses prisons, tribunaux et infractions sont dans le programme.</translation>
    </message>
    <message>
        <source>Choose the country you work in.</source>
        <translation>Choisissez le pays où vous travaillez.</translation>
    </message>
    <message>
        <source>Write what your office is called.</source>
        <translation>Écrivez comment s’appelle votre bureau.</translation>
    </message>
    <message>
        <source>Write your name: even a single word will do.</source>
        <translation>Écrivez votre nom&#xa0;: même un seul mot suffit.</translation>
    </message>
</context>
<context>
    <name>WhomStep</name>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
    <message>
        <source>Make the practice office</source>
        <translation>Créer le bureau d’exercice</translation>
    </message>
    <message>
        <source>An office with three laptops is made: a coordinator&apos;s and two paralegals&apos;. All the women in it are invented. You can exchange bundles between the three, and make every mistake.</source>
        <translation>Un bureau avec trois ordinateurs est créé&#xa0;: celui d’une coordinatrice et ceux de deux parajuristes. Toutes ses femmes sont inventées. Vous pouvez échanger des paquets entre les trois, et faire toutes les erreurs.</translation>
    </message>
    <message>
        <source>Whose laptop do you want to open?</source>
        <translation>L’ordinateur de qui voulez-vous ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>The coordinator&apos;s: all the women of the office</source>
        <translation>Celui de la coordinatrice&#xa0;: toutes les femmes du bureau</translation>
    </message>
    <message>
        <source>A paralegal&apos;s: the women she follows</source>
        <translation>Celui d’une parajuriste&#xa0;: les femmes qu’elle suit</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Open her file</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Why this line</source>
        <translation>Pourquoi cette ligne</translation>
    </message>
    <message>
        <source>open her file</source>
        <translation>ouvrir son dossier</translation>
    </message>
    <message>
        <source>do what the button says</source>
        <translation>faire ce que dit le bouton</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>une autre ligne</translation>
    </message>
    <message>
        <source>later, or not needed</source>
        <translation>plus tard, ou pas nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>%n more of this kind stand(s) in her file.</source>
        <translation>
            <numerusform>%n autre de cette sorte est dans son dossier.</numerusform>
            <numerusform>%n autres de cette sorte sont dans son dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>Only women of one prison</source>
        <translation>Seulement les femmes d’une prison</translation>
    </message>
    <message>
        <source>Which prison</source>
        <translation>Quelle prison</translation>
    </message>
    <message>
        <source>Leave scans out</source>
        <translation>Laisser de côté les pages numérisées</translation>
    </message>
    <message>
        <source>Split for e-mail, files of at most {size} MB</source>
        <translation>Diviser pour l’e-mail, fichiers de {size} Mo au plus</translation>
    </message>
    <message>
        <source>What is left out comes with a later bundle. The reader is told that it is missing, and asks for the scans.</source>
        <translation>Ce qui est laissé vient avec un paquet suivant. La personne qui lit apprend que cela manque, et demande les pages numérisées.</translation>
    </message>
    <message>
        <source>Only women of one colleague&apos;s caseload</source>
        <translation>Seulement les femmes suivies par une collègue</translation>
    </message>
    <message>
        <source>Whose caseload</source>
        <translation>Suivies par qui</translation>
    </message>
    <message>
        <source>{name}, does not work here any more</source>
        <translation>{name}, ne travaille plus ici</translation>
    </message>
    <message>
        <source>Only what was written lately</source>
        <translation>Seulement ce qui a été écrit récemment</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>in the last {count} days</source>
        <translation>dans les {count} derniers jours</translation>
    </message>
    <message>
        <source>What may stay out</source>
        <translation>Ce qui peut rester dehors</translation>
    </message>
</context>
<context>
    <name>Woman</name>
    <message>
        <source>Name, as she says it</source>
        <translation>Nom, comme elle le dit</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name on the warrant</source>
        <translation>Nom sur le mandat</translation>
    </message>
    <message>
        <source>Born, or age</source>
        <translation>Naissance, ou âge</translation>
    </message>
    <message>
        <source>Age on the charge sheet</source>
        <translation>Âge sur la feuille d’accusation</translation>
    </message>
    <message>
        <source>Proof of age</source>
        <translation>Preuve de l’âge</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Consulate told</source>
        <translation>Consulat informé</translation>
    </message>
    <message>
        <source>Language she speaks best</source>
        <translation>Langue qu’elle parle le mieux</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>A besoin d’un interprète</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Mariage</translation>
    </message>
    <message>
        <source>Home district</source>
        <translation>District d’origine</translation>
    </message>
    <message>
        <source>Home chiefdom</source>
        <translation>Chefferie d’origine</translation>
    </message>
    <message>
        <source>Home town or village</source>
        <translation>Ville ou village d’origine</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Work before arrest</source>
        <translation>Travail avant l’arrestation</translation>
    </message>
    <message>
        <source>Main earner of the household</source>
        <translation>Principal soutien du ménage</translation>
    </message>
    <message>
        <source>Says she has no children</source>
        <translation>Dit qu’elle n’a pas d’enfants</translation>
    </message>
    <message>
        <source>In prison before</source>
        <translation>Déjà en prison avant</translation>
    </message>
    <message>
        <source>Agreed to our help</source>
        <translation>A accepté notre aide</translation>
    </message>
    <message>
        <source>May we share with a lawyer</source>
        <translation>Pouvons-nous partager avec un avocat</translation>
    </message>
    <message>
        <source>May be counted in research</source>
        <translation>Peut être comptée dans la recherche</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Suivie par</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Libérée le</translation>
    </message>
    <message>
        <source>How she was released</source>
        <translation>Comment elle a été libérée</translation>
    </message>
    <message>
        <source>Released through our work</source>
        <translation>Libérée grâce à notre travail</translation>
    </message>
    <message>
        <source>File closed on</source>
        <translation>Dossier fermé le</translation>
    </message>
    <message>
        <source>Why the file was closed</source>
        <translation>Pourquoi le dossier a été fermé</translation>
    </message>
    <message>
        <source>Legal status, said by hand</source>
        <translation>Situation juridique, indiquée à la main</translation>
    </message>
    <message>
        <source>Why her status is said by hand</source>
        <translation>Pourquoi sa situation est indiquée à la main</translation>
    </message>
    <message>
        <source>Her husband has another wife</source>
        <translation>Son mari a une autre épouse</translation>
    </message>
    <message>
        <source>What she earned a day before arrest</source>
        <translation>Ce qu’elle gagnait par jour avant l’arrestation</translation>
    </message>
    <message>
        <source>Meals a day at home before arrest</source>
        <translation>Repas par jour chez elle avant l’arrestation</translation>
    </message>
    <message>
        <source>People in her household</source>
        <translation>Personnes dans son ménage</translation>
    </message>
    <message>
        <source>Others who depend on her, not children</source>
        <translation>Autres personnes à sa charge, pas des enfants</translation>
    </message>
    <message>
        <source>Times in prison before</source>
        <translation>Nombre de fois en prison avant</translation>
    </message>
    <message>
        <source>Visits from her family</source>
        <translation>Visites de sa famille</translation>
    </message>
    <message>
        <source>Last visited by her family</source>
        <translation>Dernière visite de sa famille</translation>
    </message>
    <message>
        <source>Together with her children again</source>
        <translation>De nouveau avec ses enfants</translation>
    </message>
    <message>
        <source>How she describes herself</source>
        <translation>Comment elle se décrit</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Groupe ethnique</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Difficulty seeing, even with glasses</source>
        <translation>Difficulté à voir, même avec des lunettes</translation>
    </message>
    <message>
        <source>Difficulty hearing</source>
        <translation>Difficulté à entendre</translation>
    </message>
    <message>
        <source>Difficulty walking or climbing steps</source>
        <translation>Difficulté à marcher ou à monter des marches</translation>
    </message>
    <message>
        <source>Difficulty remembering or concentrating</source>
        <translation>Difficulté à se souvenir ou à se concentrer</translation>
    </message>
    <message>
        <source>Difficulty washing or dressing</source>
        <translation>Difficulté à se laver ou à s’habiller</translation>
    </message>
    <message>
        <source>Difficulty understanding or being understood</source>
        <translation>Difficulté à comprendre ou à se faire comprendre</translation>
    </message>
    <message>
        <source>Her age is disputed</source>
        <translation>Son âge est contesté</translation>
    </message>
    <message>
        <source>What is said of her age</source>
        <translation>Ce qui est dit de son âge</translation>
    </message>
    <message>
        <source>May the press or the radio tell her story</source>
        <translation>La presse ou la radio peut-elle raconter son histoire</translation>
    </message>
    <message>
        <source>Who was near when she agreed</source>
        <translation>Qui était près quand elle a accepté</translation>
    </message>
    <message>
        <source>Do not contact her family</source>
        <translation>Ne pas contacter sa famille</translation>
    </message>
    <message>
        <source>How it came to this, in her own words</source>
        <translation>Comment on en est arrivé là, dans ses propres mots</translation>
    </message>
    <message>
        <source>Whom she fears after release</source>
        <translation>Qui elle craint après la libération</translation>
    </message>
    <message>
        <source>Where she goes back to</source>
        <translation>Où elle retourne</translation>
    </message>
    <message>
        <source>Is it safe for her to go back</source>
        <translation>Peut-elle rentrer sans danger</translation>
    </message>
    <message>
        <source>How she was after 1 month</source>
        <translation>Comment elle allait après 1 mois</translation>
    </message>
    <message>
        <source>How she was after 3 months</source>
        <translation>Comment elle allait après 3 mois</translation>
    </message>
    <message>
        <source>How she was after 6 months</source>
        <translation>Comment elle allait après 6 mois</translation>
    </message>
</context>
<context>
    <name>WomenListPane</name>
    <message>
        <source>Longest held first</source>
        <translation>Détention la plus longue d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Latest changed first</source>
        <translation>Dernier changement d’abord</translation>
    </message>
    <message>
        <source>Add a woman</source>
        <translation>Ajouter une femme</translation>
    </message>
    <message>
        <source>List of women</source>
        <translation>Liste des femmes</translation>
    </message>
    <message>
        <source>The first {count} of {total} found</source>
        <translation>Les {count} premières sur {total} trouvées</translation>
    </message>
    <message>
        <source>{count} of {of} women</source>
        <translation>{count} femmes sur {of}</translation>
    </message>
    <message>
        <source>{count} of 1 woman</source>
        <translation>{count} femme sur 1</translation>
    </message>
    <message>
        <source>1 woman</source>
        <translation>1 femme</translation>
    </message>
    <message>
        <source>{count} women</source>
        <translation>{count} femmes</translation>
    </message>
</context>
<context>
    <name>WomenPage</name>
    <message>
        <source>All women</source>
        <translation>Toutes les femmes</translation>
    </message>
</context>
<context>
    <name>WomenPanel</name>
    <message>
        <source>The same woman</source>
        <translation>La même femme</translation>
    </message>
    <message>
        <source>Not the same woman</source>
        <translation>Pas la même femme</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>WomenTable</name>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
</context>
<context>
    <name>YesNoEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>_Other</name>
    <message>
        <source>Another account: {said}. Change it</source>
        <translation>Autre réponse&#xa0;: {said}. La modifier</translation>
    </message>
</context>
<context>
    <name>_PartLines</name>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Show more ({count} left)</source>
        <translation>En montrer plus (reste {count})</translation>
    </message>
    <message>
        <source>{count} more are not listed; they stand in the files.</source>
        <translation>{count} autres ne sont pas listés&#xa0;; ils sont dans les dossiers.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>Case files of women in prison</source>
        <translation>Dossiers de femmes en prison</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>How it lies to the event</source>
        <translation>Position par rapport à l’événement</translation>
    </message>
    <message>
        <source>Year of the event</source>
        <translation>Année de l’événement</translation>
    </message>
    <message>
        <source>last one</source>
        <translation>le dernier</translation>
    </message>
</context>
<context>
    <name>accreditation</name>
    <message>
        <source>The office’s accreditation</source>
        <translation>L’agrément du bureau</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>numéro {number}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>runs out on {day}</source>
        <translation>expire le {day}</translation>
    </message>
    <message>
        <source>no day on which it runs out</source>
        <translation>pas de jour d’expiration</translation>
    </message>
    <message>
        <source>Number {number}.</source>
        <translation>Numéro {number}.</translation>
    </message>
    <message>
        <source>It runs out on {day} ({distance}).</source>
        <translation>Il expire le {day} ({distance}).</translation>
    </message>
    <message>
        <source>It ran out on {day} ({distance}).</source>
        <translation>Il a expiré le {day} ({distance}).</translation>
    </message>
    <message>
        <source>The day it runs out is not written down, so nobody is reminded of it.</source>
        <translation>Le jour de son expiration n’est pas noté, donc personne n’en est averti.</translation>
    </message>
    <message>
        <source>It runs out on {day}.</source>
        <translation>Il expire le {day}.</translation>
    </message>
    <message>
        <source>It ran out on {day}.</source>
        <translation>Il a expiré le {day}.</translation>
    </message>
    <message>
        <source>Two coordinators wrote different days; the earlier one is counted.</source>
        <translation>Deux coordinatrices ont écrit des jours différents&#xa0;; le plus proche compte.</translation>
    </message>
    <message>
        <source>In Sierra Leone, legal aid without the accreditation of the Legal Aid Board is an offence (Legal Aid Act 2012, section 37(2)).</source>
        <translation>En Sierra Leone, l’aide juridique sans l’agrément du Legal Aid Board est une infraction (Legal Aid Act 2012, section 37(2)).</translation>
    </message>
    <message>
        <source>A coordinator writes down the new day.</source>
        <translation>Une coordinatrice note le nouveau jour.</translation>
    </message>
    <message>
        <source>Write the new day</source>
        <translation>Noter le nouveau jour</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Find a woman or a command</source>
        <translation>Trouver une femme ou une commande</translation>
    </message>
    <message>
        <source>Search the women</source>
        <translation>Chercher parmi les femmes</translation>
    </message>
    <message>
        <source>Add a woman</source>
        <translation>Ajouter une femme</translation>
    </message>
    <message>
        <source>Print her summary</source>
        <translation>Imprimer son résumé</translation>
    </message>
    <message>
        <source>Read a bundle</source>
        <translation>Lire un paquet</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>Faire un paquet</translation>
    </message>
    <message>
        <source>Go to the women</source>
        <translation>Aller aux femmes</translation>
    </message>
    <message>
        <source>Go to exchange</source>
        <translation>Aller à l’échange</translation>
    </message>
    <message>
        <source>Go to what is to decide</source>
        <translation>Aller à ce qui est à décider</translation>
    </message>
    <message>
        <source>Go to the office</source>
        <translation>Aller au bureau</translation>
    </message>
    <message>
        <source>Go to what may be recorded twice</source>
        <translation>Aller à ce qui est peut-être inscrit deux fois</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Go to what is missing</source>
        <translation>Aller à ce qui manque</translation>
    </message>
    <message>
        <source>Go to the visits</source>
        <translation>Aller aux visites</translation>
    </message>
    <message>
        <source>Go to the conditions of prisons</source>
        <translation>Aller aux conditions dans les prisons</translation>
    </message>
    <message>
        <source>Go to the diary</source>
        <translation>Aller à l’agenda</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide pour cette page</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Montrer tous les raccourcis</translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation>Verrouiller le registre</translation>
    </message>
    <message>
        <source>Leave wipdesk</source>
        <translation>Quitter wipdesk</translation>
    </message>
</context>
<context>
    <name>adjournments</name>
    <message>
        <source>In dispute</source>
        <translation>Versions différentes</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>agreed</name>
    <message>
        <source>What we agreed</source>
        <translation>Ce qui a été convenu</translation>
    </message>
    <message>
        <source>What we said we would do</source>
        <translation>Ce que nous avons dit que nous ferions</translation>
    </message>
    <message>
        <source>Nothing is promised at the moment.</source>
        <translation>Rien n’est promis pour le moment.</translation>
    </message>
    <message>
        <source>{what}, by {date}</source>
        <translation>{what}, pour&#xa0;: {date}</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>We have not asked you yet.</source>
        <translation>Nous ne vous l’avons pas encore demandé.</translation>
    </message>
    <message>
        <source>{about}: {answer}</source>
        <translation>{about}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>Your next day in court</source>
        <translation>Votre prochain jour au tribunal</translation>
    </message>
    <message>
        <source>We do not know a next date. We ask for it.</source>
        <translation>Nous ne connaissons pas de prochaine date. Nous la demandons.</translation>
    </message>
    <message>
        <source>You can change your mind at any time. Tell any of us, and we stop. Our help costs nothing.</source>
        <translation>Vous pouvez changer d’avis à tout moment. Dites-le à l’une ou l’un de nous, et nous arrêtons. Notre aide ne coûte rien.</translation>
    </message>
    <message>
        <source>{date}. Read to you before it was given to you.</source>
        <translation>{date}. Vous a été lu avant de vous être donné.</translation>
    </message>
    <message>
        <source>That we help you</source>
        <translation>Que nous vous aidions</translation>
    </message>
    <message>
        <source>That we tell a lawyer</source>
        <translation>Que nous le disions à un avocat</translation>
    </message>
    <message>
        <source>That we tell the Legal Aid Board</source>
        <translation>Que nous le disions au Legal Aid Board</translation>
    </message>
    <message>
        <source>That we tell another organisation</source>
        <translation>Que nous le disions à une autre organisation</translation>
    </message>
    <message>
        <source>That we tell your family</source>
        <translation>Que nous le disions à votre famille</translation>
    </message>
    <message>
        <source>That we tell prison, police or court</source>
        <translation>Que nous le disions à la prison, à la police ou au tribunal</translation>
    </message>
    <message>
        <source>That you are counted, without your name</source>
        <translation>Que vous soyez comptée, sans votre nom</translation>
    </message>
    <message>
        <source>Ask you each time</source>
        <translation>Vous demander chaque fois</translation>
    </message>
    <message>
        <source>You did not want to say</source>
        <translation>Vous n’avez pas voulu le dire</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Plus maintenant</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>Same name: {kept}</source>
        <translation>Même nom&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Name sounds alike: {asked} and {kept}</source>
        <translation>Nom qui sonne pareil&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>Names used for one another: {asked} and {kept}</source>
        <translation>Noms employés l’un pour l’autre&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>One letter differs: {asked} and {kept}</source>
        <translation>Une lettre diffère&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>Name begins alike: {asked} and {kept}</source>
        <translation>Nom qui commence pareil&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>Same place: {kept}</source>
        <translation>Même lieu&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Ages fit: {asked} and {kept}</source>
        <translation>Âges compatibles&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>Came in at about the same time: {asked} and {kept}</source>
        <translation>Arrivée à peu près au même moment&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>Same prison number: {kept}</source>
        <translation>Même numéro de prison&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Same police number: {kept}</source>
        <translation>Même numéro de police&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Same court number: {kept}</source>
        <translation>Même numéro de tribunal&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Same number: {kept}</source>
        <translation>Même numéro&#xa0;: {kept}</translation>
    </message>
    <message>
        <source>Ages do not fit: {asked} and {kept}</source>
        <translation>Âges qui ne vont pas ensemble&#xa0;: {asked} et {kept}</translation>
    </message>
    <message>
        <source>about {age}</source>
        <translation>environ {age}</translation>
    </message>
    <message>
        <source>{least} or {most}</source>
        <translation>{least} ou {most}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>Arithmetic from dates, not legal advice: ask your lawyer before you rely on it.</source>
        <translation>Calcul à partir de dates, pas un avis juridique&#xa0;: demandez à votre avocat avant de vous y fier.</translation>
    </message>
    <message>
        <source>between arrest and first court appearance</source>
        <translation>entre l’arrestation et la première présentation à un tribunal</translation>
    </message>
    <message>
        <source>between the arrest and the moment she was told the reason for it</source>
        <translation>entre l’arrestation et le moment où on lui en a dit la raison</translation>
    </message>
    <message>
        <source>between arrest and the start of the trial</source>
        <translation>entre l’arrestation et le début du procès</translation>
    </message>
    <message>
        <source>between arrest and committal to the High Court</source>
        <translation>entre l’arrestation et le renvoi devant la High Court</translation>
    </message>
    <message>
        <source>between arrest and charge</source>
        <translation>entre l’arrestation et l’accusation</translation>
    </message>
    <message>
        <source>since the arrest</source>
        <translation>depuis l’arrestation</translation>
    </message>
    <message>
        <source>between arrest and release</source>
        <translation>entre l’arrestation et la libération</translation>
    </message>
    <message>
        <source>between the start of the committal proceedings and the decision on committal</source>
        <translation>entre le début de la procédure de renvoi et la décision sur le renvoi</translation>
    </message>
    <message>
        <source>between committal and the start of the trial</source>
        <translation>entre le renvoi et le début du procès</translation>
    </message>
    <message>
        <source>between charge and the start of the trial</source>
        <translation>entre l’accusation et le début du procès</translation>
    </message>
    <message>
        <source>between the last adjournment and the next hearing</source>
        <translation>entre le dernier report et la prochaine audience</translation>
    </message>
    <message>
        <source>since the last hearing</source>
        <translation>depuis la dernière audience</translation>
    </message>
    <message>
        <source>since the earliest day of release</source>
        <translation>depuis le premier jour possible de libération</translation>
    </message>
    <message>
        <source>since the last day of the warrant</source>
        <translation>depuis le dernier jour du mandat</translation>
    </message>
    <message>
        <source>after the first {hours}, or the first court day after them, and before the start of the trial</source>
        <translation>après les premières {hours}, ou le premier jour de tribunal qui les suit, et avant le début du procès</translation>
    </message>
    <message>
        <source>after the first {hours}, or the first court day after them, and before committal to the High Court</source>
        <translation>après les premières {hours}, ou le premier jour de tribunal qui les suit, et avant le renvoi devant la High Court</translation>
    </message>
    <message>
        <source>On the dates in this file, {passed} passed {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, {passed} ont passé {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, days may have passed {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, des jours peuvent avoir passé {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, no day passed {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, aucun jour n’a passé {span} ({law}).</translation>
    </message>
    <message>
        <source>Whether days passed {span} cannot be told from this file ({law}).</source>
        <translation>Ce dossier ne permet pas de dire si des jours ont passé {span} ({law}).</translation>
    </message>
    <message>
        <source>since her first day in court, with no hearing recorded</source>
        <translation>depuis son premier jour au tribunal, sans audience enregistrée</translation>
    </message>
    <message>
        <source>since the arrest, with no hearing recorded</source>
        <translation>depuis l’arrestation, sans audience enregistrée</translation>
    </message>
    <message>
        <source>since the charge, with no hearing recorded</source>
        <translation>depuis l’inculpation, sans audience enregistrée</translation>
    </message>
    <message>
        <source>since this detention began, with no hearing recorded</source>
        <translation>depuis le début de cette détention, sans audience notée</translation>
    </message>
    <message>
        <source>between the two dates of this rule</source>
        <translation>entre les deux dates de cette règle</translation>
    </message>
    <message>
        <source>On the dates in this file, more than {limit} passed {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, il s’est écoulé plus de {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, more than {limit} may have passed {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, il s’est peut-être écoulé plus de {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, not more than {limit} passed {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, il ne s’est pas écoulé plus de {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>Whether more than {limit} passed {span} cannot be told from this file ({law}).</source>
        <translation>On ne peut pas dire d’après ce dossier s’il s’est écoulé plus de {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, more than {limit} passed since the arrest, and no first court appearance is recorded ({law}).</source>
        <translation>D’après les dates de ce dossier, il s’est écoulé plus de {limit} depuis l’arrestation, et aucune première présentation à un tribunal n’est enregistrée ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, more than {limit} may have passed since the arrest, and no first court appearance is recorded ({law}).</source>
        <translation>D’après les dates de ce dossier, il s’est peut-être écoulé plus de {limit} depuis l’arrestation, et aucune première présentation à un tribunal n’est enregistrée ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, not yet {limit} passed since the arrest; no first court appearance is recorded ({law}).</source>
        <translation>D’après les dates de ce dossier, il ne s’est pas encore écoulé {limit} depuis l’arrestation&#xa0;; aucune première présentation à un tribunal n’est enregistrée ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, she was held for more than {limit} {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, elle a été détenue plus longtemps que {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, she may have been held for more than {limit} {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, elle a peut-être été détenue plus longtemps que {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>On the dates in this file, she was not held for more than {limit} {span} ({law}).</source>
        <translation>D’après les dates de ce dossier, elle n’a pas été détenue plus longtemps que {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>Whether she was held for more than {limit} {span} cannot be told from this file ({law}).</source>
        <translation>On ne peut pas dire d’après ce dossier si elle a été détenue plus longtemps que {limit} {span} ({law}).</translation>
    </message>
    <message>
        <source>The sentence in this file is longer than {limit} ({law}).</source>
        <translation>La peine dans ce dossier est plus longue que {limit} ({law}).</translation>
    </message>
    <message>
        <source>The sentence in this file may be longer than {limit} ({law}).</source>
        <translation>La peine dans ce dossier est peut-être plus longue que {limit} ({law}).</translation>
    </message>
    <message>
        <source>The sentence in this file is not longer than {limit} ({law}).</source>
        <translation>La peine dans ce dossier n’est pas plus longue que {limit} ({law}).</translation>
    </message>
    <message>
        <source>Whether the sentence is longer than {limit} cannot be told from this file ({law}).</source>
        <translation>On ne peut pas dire d’après ce dossier si la peine est plus longue que {limit} ({law}).</translation>
    </message>
    <message>
        <source>By this file she is held on remand, and no charge in it carries more than {limit} ({law}).</source>
        <translation>D’après ce dossier, elle est en détention provisoire, et aucun chef d’accusation n’y est passible de plus de {limit} ({law}).</translation>
    </message>
    <message>
        <source>By this file she may be held on remand, and no charge in it carries more than {limit} ({law}).</source>
        <translation>D’après ce dossier, elle est peut-être en détention provisoire, et aucun chef d’accusation n’y est passible de plus de {limit} ({law}).</translation>
    </message>
    <message>
        <source>Whether a charge carries more than {limit}, so that she may be held on remand, cannot be told from this file ({law}).</source>
        <translation>Ce dossier ne permet pas de dire si un chef d’accusation est passible de plus de {limit}, ce qui permettrait la détention provisoire ({law}).</translation>
    </message>
    <message>
        <source>{count} hearings with nothing recorded about bail while she was held ({law}).</source>
        <translation>{count} audiences sans rien d’enregistré sur la liberté provisoire pendant qu’elle était détenue ({law}).</translation>
    </message>
    <message>
        <source>1 hearing with nothing recorded about bail while she was held ({law}).</source>
        <translation>1 audience sans rien d’enregistré sur la liberté provisoire pendant qu’elle était détenue ({law}).</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>the longest term for the offence is neither in the list of offences nor written on the charge</source>
        <translation>la peine la plus longue pour l’infraction n’est ni dans la liste des infractions ni écrite dans le chef d’accusation</translation>
    </message>
    <message>
        <source>By this rule, notice of appeal has to be given by {first} ({law}).</source>
        <translation>Selon cette règle, l’appel doit être déclaré au plus tard le {first} ({law}).</translation>
    </message>
    <message>
        <source>By this rule, the last day for notice of appeal may have passed; no notice is recorded ({law}).</source>
        <translation>Selon cette règle, le dernier jour pour déclarer l’appel est peut-être passé&#xa0;; aucune déclaration n’est enregistrée ({law}).</translation>
    </message>
    <message>
        <source>By this rule, the last day for notice of appeal has passed; no notice is recorded ({law}).</source>
        <translation>Selon cette règle, le dernier jour pour déclarer l’appel est passé&#xa0;; aucune déclaration n’est enregistrée ({law}).</translation>
    </message>
    <message>
        <source>By this rule, notice of appeal has to be given within {limit}; the last day cannot be told from this file ({law}).</source>
        <translation>Selon cette règle, l’appel doit être déclaré dans un délai de {limit}&#xa0;; ce dossier ne permet pas de dire le dernier jour ({law}).</translation>
    </message>
    <message>
        <source>By the dates in this file, notice of appeal was given within {limit} ({law}).</source>
        <translation>Selon les dates de ce dossier, l’appel a été déclaré dans le délai de {limit} ({law}).</translation>
    </message>
    <message>
        <source>By the dates in this file, notice of appeal may have been given after {limit} ({law}).</source>
        <translation>Selon les dates de ce dossier, l’appel a peut-être été déclaré après le délai de {limit} ({law}).</translation>
    </message>
    <message>
        <source>By the dates in this file, notice of appeal was given after {limit} ({law}).</source>
        <translation>Selon les dates de ce dossier, l’appel a été déclaré après le délai de {limit} ({law}).</translation>
    </message>
    <message>
        <source>Notice of appeal is recorded; whether it was given within {limit} cannot be told from this file ({law}).</source>
        <translation>Une déclaration d’appel est enregistrée&#xa0;; ce dossier ne permet pas de dire si elle a été faite dans le délai de {limit} ({law}).</translation>
    </message>
    <message>
        <source>By this rule, and if no days are lost and no other sentence or matter holds her, she could be released on {first} at the earliest ({law}).</source>
        <translation>Selon cette règle, et si aucun jour n’est perdu et qu’aucune autre peine ou affaire ne la retient, elle pourrait être libérée au plus tôt le {first} ({law}).</translation>
    </message>
    <message>
        <source>By this rule, and if no days were lost and no other sentence or matter holds her, the earliest day of release may have passed ({law}).</source>
        <translation>Selon cette règle, et si aucun jour n’a été perdu et qu’aucune autre peine ou affaire ne la retient, le premier jour possible de libération est peut-être passé ({law}).</translation>
    </message>
    <message>
        <source>The earliest day of release by this rule cannot be told from this file ({law}).</source>
        <translation>Ce dossier ne permet pas de dire le premier jour possible de libération selon cette règle ({law}).</translation>
    </message>
    <message>
        <source>The prison for not paying the fine is not longer than this rule gives for its amount ({law}).</source>
        <translation>La prison pour l’amende non payée n’est pas plus longue que ce que cette règle donne pour son montant ({law}).</translation>
    </message>
    <message>
        <source>The prison for not paying the fine may be longer than this rule gives for its amount ({law}).</source>
        <translation>La prison pour l’amende non payée est peut-être plus longue que ce que cette règle donne pour son montant ({law}).</translation>
    </message>
    <message>
        <source>The prison for not paying the fine is longer than this rule gives for its amount ({law}).</source>
        <translation>La prison pour l’amende non payée est plus longue que ce que cette règle donne pour son montant ({law}).</translation>
    </message>
    <message>
        <source>Whether the prison for not paying the fine is longer than this rule gives for its amount cannot be told from this file ({law}).</source>
        <translation>Ce dossier ne permet pas de dire si la prison pour l’amende non payée est plus longue que ce que cette règle donne pour son montant ({law}).</translation>
    </message>
    <message>
        <source>By this rule, what was paid cuts the prison for the fine to {left} in all; days already served are not taken off here ({law}).</source>
        <translation>Selon cette règle, ce qui a été payé réduit la prison pour l’amende à {left} en tout&#xa0;; les jours déjà faits n’en sont pas retirés ici ({law}).</translation>
    </message>
    <message>
        <source>By this rule, nothing of the prison for the fine is left: what was paid covers the fine ({law}).</source>
        <translation>Selon cette règle, il ne reste rien de la prison pour l’amende&#xa0;: ce qui a été payé couvre l’amende ({law}).</translation>
    </message>
    <message>
        <source>Part of the fine was paid; how much of the prison for it is left by this rule cannot be told from this file ({law}).</source>
        <translation>Une partie de l’amende a été payée&#xa0;; ce dossier ne permet pas de dire ce qu’il reste de la prison selon cette règle ({law}).</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>{least} à {most} jours</translation>
    </message>
    <message>
        <source>the last day: {day}</source>
        <translation>le dernier jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>the last day: between {first} and {last}; act by the earlier one</source>
        <translation>le dernier jour&#xa0;: entre {first} et {last}&#xa0;; agissez avant le premier</translation>
    </message>
    <message>
        <source>the last day: not before {first}</source>
        <translation>le dernier jour&#xa0;: pas avant {first}</translation>
    </message>
    <message>
        <source>the last day: not after {last}</source>
        <translation>le dernier jour&#xa0;: pas après {last}</translation>
    </message>
    <message>
        <source>ask her lawyer whether a court can allow it all the same</source>
        <translation>demandez à son avocat si un tribunal peut l’admettre quand même</translation>
    </message>
    <message>
        <source>the rule also names {count} days for the petition; from when they are counted stands in the rule</source>
        <translation>la règle nomme aussi {count} jours pour la requête&#xa0;; à partir de quand ils se comptent est dit dans la règle</translation>
    </message>
    <message>
        <source>that day: {day}</source>
        <translation>ce jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>that day: between {first} and {last}</source>
        <translation>ce jour&#xa0;: entre {first} et {last}</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{limit}, or up to the end of the next court day,</source>
        <translation>{limit}, ou jusqu’à la fin du jour de tribunal suivant,</translation>
    </message>
    <message>
        <source>the longest term for the offence</source>
        <translation>la peine la plus longue pour l’infraction</translation>
    </message>
    <message>
        <source>{law}; said again in {also}</source>
        <translation>{law}&#xa0;; repris dans {also}</translation>
    </message>
    <message>
        <source>{time} passed</source>
        <translation>il s’est écoulé {time}</translation>
    </message>
    <message>
        <source>at least {least} and at most {most} passed</source>
        <translation>il s’est écoulé au moins {least} et au plus {most}</translation>
    </message>
    <message>
        <source>the limit was reached: {due}</source>
        <translation>la limite a été atteinte&#xa0;: {due}</translation>
    </message>
    <message>
        <source>the limit is reached: {due}</source>
        <translation>la limite est atteinte&#xa0;: {due}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} et {last}</translation>
    </message>
    <message>
        <source>over it by at least {least}</source>
        <translation>dépassée d’au moins {least}</translation>
    </message>
    <message>
        <source>Provisional: this rule is not confirmed.</source>
        <translation>Provisoire&#xa0;: cette règle n’est pas confirmée.</translation>
    </message>
    <message>
        <source>The words of this law are softer than a limit.</source>
        <translation>Les mots de cette loi sont moins fermes qu’une limite.</translation>
    </message>
    <message>
        <source>An international benchmark, not a law of the country.</source>
        <translation>Un repère international, pas une loi du pays.</translation>
    </message>
    <message>
        <source>Nobody has verified this rule yet.</source>
        <translation>Personne n’a encore vérifié cette règle.</translation>
    </message>
    <message>
        <source>a reminder of this office, no law</source>
        <translation>un rappel de ce bureau, pas une loi</translation>
    </message>
    <message>
        <source>The class of the offence is not known; no class has a longer limit in this section.</source>
        <translation>La classe de l’infraction n’est pas connue&#xa0;; aucune classe n’a de limite plus longue dans cet article.</translation>
    </message>
    <message>
        <source>This rule is counted because of the charge {charge}.</source>
        <translation>Cette règle est comptée à cause du chef d’accusation {charge}.</translation>
    </message>
    <message>
        <source>This rule is counted because of the charges {charges}.</source>
        <translation>Cette règle est comptée à cause des chefs d’accusation {charges}.</translation>
    </message>
    <message>
        <source>the day of the arrest is not known</source>
        <translation>le jour de l’arrestation n’est pas connu</translation>
    </message>
    <message>
        <source>the hour of the arrest is not known</source>
        <translation>l’heure de l’arrestation n’est pas connue</translation>
    </message>
    <message>
        <source>the hour of the court appearance is not known</source>
        <translation>l’heure de la présentation au tribunal n’est pas connue</translation>
    </message>
    <message>
        <source>the day of the first court appearance is not recorded</source>
        <translation>le jour de la première présentation à un tribunal n’est pas enregistré</translation>
    </message>
    <message>
        <source>the day of the first court appearance is not known</source>
        <translation>le jour de la première comparution n’est pas connu</translation>
    </message>
    <message>
        <source>the day on which the time began is not known</source>
        <translation>le jour où le temps a commencé n’est pas connu</translation>
    </message>
    <message>
        <source>the day on which the time ended is not known</source>
        <translation>le jour où le temps a pris fin n’est pas connu</translation>
    </message>
    <message>
        <source>no stretch of detention is recorded from then on</source>
        <translation>aucune période de détention n’est enregistrée à partir de là</translation>
    </message>
    <message>
        <source>the class of the offence is not settled</source>
        <translation>la classe de l’infraction n’est pas établie</translation>
    </message>
    <message>
        <source>no charge is recorded</source>
        <translation>aucun chef d’accusation n’est enregistré</translation>
    </message>
    <message>
        <source>whether she was under 18 is not known</source>
        <translation>on ne sait pas si elle avait moins de 18 ans</translation>
    </message>
    <message>
        <source>the court holidays of that year are not entered</source>
        <translation>les vacances judiciaires de cette année-là ne sont pas entrées</translation>
    </message>
    <message>
        <source>the hours of the courts are not entered</source>
        <translation>les heures des tribunaux ne sont pas entrées</translation>
    </message>
    <message>
        <source>what was decided about bail is not recorded</source>
        <translation>ce qui a été décidé sur la liberté provisoire n’est pas enregistré</translation>
    </message>
    <message>
        <source>whether the law was in force then cannot be told</source>
        <translation>on ne peut pas dire si la loi était alors en vigueur</translation>
    </message>
    <message>
        <source>the second date lies before the first</source>
        <translation>la deuxième date est avant la première</translation>
    </message>
    <message>
        <source>not everything on which this rule depends stands in this file</source>
        <translation>ce dossier ne contient pas tout ce dont cette règle dépend</translation>
    </message>
    <message>
        <source>when she was told the reason for her arrest is not recorded</source>
        <translation>le moment où on lui a dit la raison de son arrestation n’est pas enregistré</translation>
    </message>
    <message>
        <source>for which of the charges the sentence is, is not recorded</source>
        <translation>pour quel chef d’accusation la peine est prononcée n’est pas enregistré</translation>
    </message>
    <message>
        <source>which kind of court passed the sentence is not known</source>
        <translation>le genre de tribunal qui a prononcé la peine n’est pas connu</translation>
    </message>
    <message>
        <source>the day on which notice of appeal was given is not recorded</source>
        <translation>le jour de la déclaration d’appel n’est pas enregistré</translation>
    </message>
    <message>
        <source>the length of the sentence is not settled</source>
        <translation>la durée de la peine n’est pas tranchée</translation>
    </message>
    <message>
        <source>the fine and what was paid on it are not settled, or not in one currency</source>
        <translation>l’amende et ce qui a été payé ne sont pas tranchés, ou pas dans une seule monnaie</translation>
    </message>
    <message>
        <source>whether days count on which she served a sentence is not settled</source>
        <translation>il n’est pas établi si les jours où elle purgeait une peine comptent</translation>
    </message>
    <message>
        <source>the year of a date was not said; it may be an earlier one</source>
        <translation>l’année d’une date n’a pas été dite&#xa0;; ce peut être une année antérieure</translation>
    </message>
    <message>
        <source>Limit passed</source>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Limit perhaps passed</source>
        <translation>Limite peut-être dépassée</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dans la limite</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>On ne peut pas le dire</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>{fact}: not known in {codes}</source>
        <translation>{fact}&#xa0;: non connu dans {codes}</translation>
    </message>
    <message>
        <source>{fact}: {one}, and {other}</source>
        <translation>{fact}&#xa0;: {one}, et {other}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Détenue à</translation>
    </message>
    <message>
        <source>Alleged offence</source>
        <translation>Infraction reprochée</translation>
    </message>
    <message>
        <source>Arrested</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Two ages: ask her</source>
        <translation>Deux âges&#xa0;: lui demander</translation>
    </message>
    <message>
        <source>Two homes: did she move?</source>
        <translation>Deux domiciles&#xa0;: a-t-elle déménagé&#xa0;?</translation>
    </message>
    <message>
        <source>Two places: was she moved?</source>
        <translation>Deux lieux&#xa0;: a-t-elle été transférée&#xa0;?</translation>
    </message>
    <message>
        <source>One matter or two?</source>
        <translation>Une affaire ou deux&#xa0;?</translation>
    </message>
    <message>
        <source>Two dates: was she released between them?</source>
        <translation>Deux dates&#xa0;: a-t-elle été libérée entre les deux&#xa0;?</translation>
    </message>
    <message>
        <source>Are they the same children?</source>
        <translation>Est-ce les mêmes enfants&#xa0;?</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 enfant</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>{count} enfants</translation>
    </message>
    <message>
        <source>{place}, since {date}</source>
        <translation>{place}, depuis {date}</translation>
    </message>
</context>
<context>
    <name>compartments</name>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Pregnancy, health, disability, injuries</source>
        <translation>Grossesse, santé, handicap, blessures</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Complaints, violence, officers, demands for money, fears</source>
        <translation>Plaintes, violences, agents, demandes d’argent, craintes</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Names of children, who keeps them, risks to them</source>
        <translation>Noms des enfants, qui les garde, risques pour eux</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Ethnic group, religion, how she sees herself</source>
        <translation>Groupe ethnique, religion, comment elle se voit</translation>
    </message>
</context>
<context>
    <name>completeness</name>
    <message>
        <source>Who she is, and what else she is called</source>
        <translation>Qui elle est, et comment on l’appelle aussi</translation>
    </message>
    <message>
        <source>Arrest: day, hour, place, by whom</source>
        <translation>Arrestation&#xa0;: jour, heure, lieu, par qui</translation>
    </message>
    <message>
        <source>The paper she is held on, and how long it runs</source>
        <translation>Le papier sur lequel elle est détenue, et jusqu’à quand</translation>
    </message>
    <message>
        <source>Day and hour she came in</source>
        <translation>Jour et heure de son arrivée</translation>
    </message>
    <message>
        <source>Every hearing, with outcome and next date</source>
        <translation>Chaque audience, avec son issue et la prochaine date</translation>
    </message>
    <message>
        <source>Charge, with law and section</source>
        <translation>Chef d’accusation, avec loi et article</translation>
    </message>
    <message>
        <source>Who helps her in law</source>
        <translation>Qui l’aide en justice</translation>
    </message>
    <message>
        <source>Her children, or that she has none</source>
        <translation>Ses enfants, ou qu’elle n’en a pas</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>Ce qu’elle a accepté</translation>
    </message>
    <message>
        <source>After release: no matter left open</source>
        <translation>Après la libération&#xa0;: aucune affaire laissée ouverte</translation>
    </message>
    <message>
        <source>{kind}: none recorded</source>
        <translation>{kind}&#xa0;: rien d’enregistré</translation>
    </message>
    <message>
        <source>{which}: {label} not asked</source>
        <translation>{which}&#xa0;: {label} pas demandé</translation>
    </message>
    <message>
        <source>{which}: hour of “{label}” not known</source>
        <translation>{which}&#xa0;: heure de «&#xa0;{label}&#xa0;» non connue</translation>
    </message>
    <message>
        <source>{which}: no hearing recorded for more than a month after it</source>
        <translation>{which}&#xa0;: aucune audience enregistrée pendant plus d’un mois après</translation>
    </message>
    <message>
        <source>{which}: no outcome, though she was released</source>
        <translation>{which}&#xa0;: aucune issue, alors qu’elle a été libérée</translation>
    </message>
    <message>
        <source>{label}: not asked</source>
        <translation>{label}&#xa0;: pas demandé</translation>
    </message>
    <message>
        <source>{which}: {label} lies in days to come ({date})</source>
        <translation>{which}&#xa0;: {label} est à une date à venir ({date})</translation>
    </message>
    <message>
        <source>{which}: {label} lies longer ago than anybody lives ({date})</source>
        <translation>{which}&#xa0;: {label} remonte plus loin qu’une vie humaine ({date})</translation>
    </message>
    <message>
        <source>{which}: {label} cannot be right: look at the number</source>
        <translation>{which}&#xa0;: {label} ne peut pas être juste&#xa0;: regardez le nombre</translation>
    </message>
    <message>
        <source>{which}: {label} lies before the arrest in its matter ({date})</source>
        <translation>{which}&#xa0;: «&#xa0;{label}&#xa0;» est avant l’arrestation dans son affaire ({date})</translation>
    </message>
    <message>
        <source>{which}: first brought before a court before the arrest ({date})</source>
        <translation>{which}&#xa0;: première présentation à un tribunal avant l’arrestation ({date})</translation>
    </message>
    <message>
        <source>{which}: convicted before the arrest ({date})</source>
        <translation>{which}&#xa0;: condamnée avant l’arrestation ({date})</translation>
    </message>
    <message>
        <source>{which}: arrested before her birth ({date})</source>
        <translation>{which}&#xa0;: arrêtée avant sa naissance ({date})</translation>
    </message>
    <message>
        <source>{which}: born ({date}) when she was younger than twelve, by her own birth</source>
        <translation>{which}&#xa0;: naissance ({date}) alors qu’elle avait moins de douze ans, d’après sa propre naissance</translation>
    </message>
    <message>
        <source>{which}: ends ({date}) before it began; whether she is still held cannot be told</source>
        <translation>{which}&#xa0;: se termine ({date}) avant d’avoir commencé&#xa0;; on ne peut pas dire si elle est encore détenue</translation>
    </message>
    <message>
        <source>{which}: overlaps another detention (it began {date}); days are counted once</source>
        <translation>{which}&#xa0;: recouvre une autre détention (début&#xa0;: {date})&#xa0;; les jours sont comptés une fois</translation>
    </message>
    <message>
        <source>{which}: goes on by this file, though she was released ({date})</source>
        <translation>{which}&#xa0;: continue d’après ce dossier, alors qu’elle a été libérée ({date})</translation>
    </message>
    <message>
        <source>Released ({date}), and a detention goes on by this file: was she arrested again?</source>
        <translation>Libérée ({date}), et une détention continue d’après ce dossier&#xa0;: a-t-elle été arrêtée de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Every matter has ended, and her detention goes on by this file: is she still inside?</source>
        <translation>Toutes les affaires sont terminées, et sa détention continue d’après ce dossier&#xa0;: est-elle encore en prison&#xa0;?</translation>
    </message>
    <message>
        <source>{which}: the paper had run out ({date}) before the detention began</source>
        <translation>{which}&#xa0;: le papier avait expiré ({date}) avant le début de la détention</translation>
    </message>
    <message>
        <source>{which}: after the matter had ended ({date})</source>
        <translation>{which}&#xa0;: après la fin de l’affaire ({date})</translation>
    </message>
    <message>
        <source>{which}: a hearing ended it ({date}), and it has no outcome: write that, and whether she was let out</source>
        <translation>{which}&#xa0;: une audience y a mis fin ({date}), et aucune issue n’est notée&#xa0;: écrivez-la, et dites si elle a été libérée</translation>
    </message>
    <message>
        <source>{which}: longer than the longest term stated for any charge of the matter</source>
        <translation>{which}&#xa0;: dépasse la peine la plus longue indiquée pour les chefs d’accusation de l’affaire</translation>
    </message>
</context>
<context>
    <name>conditions</name>
    <message>
        <source>Most rule numbers come from knowledge of the texts: check them against the official texts before you quote them.</source>
        <translation>La plupart des numéros de règles viennent de la connaissance des textes&#xa0;: vérifiez-les dans les textes officiels avant de les citer.</translation>
    </message>
    <message>
        <source>Write what happens here, not to whom or who said so. No name, nothing by which she is known.</source>
        <translation>Écrivez ce qui se passe ici, pas à qui ni qui l’a dit. Aucun nom, rien à quoi on la reconnaisse.</translation>
    </message>
    <message>
        <source>Questions of a newer checklist</source>
        <translation>Questions d’une liste plus récente</translation>
    </message>
    <message>
        <source>Question {id}, of a newer checklist</source>
        <translation>Question {id}, d’une liste plus récente</translation>
    </message>
    <message>
        <source>On the {count} questions counted at both visits: {before} on {day}, {now} now.</source>
        <translation>Sur les {count} questions comptées aux deux visites&#xa0;: {before} le {day}, {now} maintenant.</translation>
    </message>
    <message>
        <source>On the one question counted at both visits: {before} on {day}, {now} now.</source>
        <translation>Sur la seule question comptée aux deux visites&#xa0;: {before} le {day}, {now} maintenant.</translation>
    </message>
    <message>
        <source>{part}: {number}</source>
        <translation>{part}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>{how} ({count})</source>
        <translation>{how} ({count})</translation>
    </message>
    <message>
        <source>Not counted: it is not said how this was learned.</source>
        <translation>Non comptée&#xa0;: on ne dit pas comment cela a été su.</translation>
    </message>
    <message>
        <source>Not counted: this is no yes, partly or no.</source>
        <translation>Non comptée&#xa0;: ce n’est ni oui, ni en partie, ni non.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>was {before}; now {now}</source>
        <translation>avant {before}&#xa0;; maintenant {now}</translation>
    </message>
    <message>
        <source>{part}: {before}, now {now}</source>
        <translation>{part}&#xa0;: {before}, maintenant {now}</translation>
    </message>
    <message>
        <source> / </source>
        <translation> / </translation>
    </message>
    <message>
        <source>Answered for the first time</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Better: {change}</source>
        <translation>Mieux&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Worse: {change}</source>
        <translation>Moins bien&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Differs: {change}</source>
        <translation>Diffère&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Differs from before</source>
        <translation>Diffère d’avant</translation>
    </message>
    <message>
        <source>The accounts differ: both stand.</source>
        <translation>Les réponses diffèrent&#xa0;: les deux restent.</translation>
    </message>
    <message>
        <source>The accounts differ: both stand, and count as a range.</source>
        <translation>Les réponses diffèrent&#xa0;: les deux restent, et comptent comme une fourchette.</translation>
    </message>
    <message>
        <source>No score: it is not said whether women were talked to in private at this visit.</source>
        <translation>Pas de note&#xa0;: on ne dit pas si l’on a parlé seul à seule avec des femmes à cette visite.</translation>
    </message>
    <message>
        <source>No score: women were not talked to in private at this visit.</source>
        <translation>Pas de note&#xa0;: on n’a pas parlé seul à seule avec des femmes à cette visite.</translation>
    </message>
    <message>
        <source>No score: accounts differ on whether women were talked to in private at this visit.</source>
        <translation>Pas de note&#xa0;: les réponses diffèrent sur les entretiens seul à seule à cette visite.</translation>
    </message>
    <message>
        <source>No score: no woman was talked to in private at this visit.</source>
        <translation>Pas de note&#xa0;: on n’a parlé seul à seule avec aucune femme à cette visite.</translation>
    </message>
    <message>
        <source>No score: no question of yes or no has an answer that counts.</source>
        <translation>Pas de note&#xa0;: aucune question par oui ou non n’a de réponse qui compte.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} (1 question counted)</source>
        <translation>{percent} (1 question comptée)</translation>
    </message>
    <message>
        <source>{percent} ({count} questions counted)</source>
        <translation>{percent} ({count} questions comptées)</translation>
    </message>
    <message>
        <source>{percent} (1 question counted, on which accounts differ)</source>
        <translation>{percent} (1 question comptée, dont les réponses diffèrent)</translation>
    </message>
    <message>
        <source>{percent} ({count} questions counted; accounts differ on {accounts})</source>
        <translation>{percent} ({count} questions comptées&#xa0;; réponses différentes pour {accounts})</translation>
    </message>
    <message>
        <source>{how} (fewer than {count})</source>
        <translation>{how} (moins de {count})</translation>
    </message>
    <message>
        <source>{question}: {state}. Keys: {keys}</source>
        <translation>{question}&#xa0;: {state}. Touches&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Soins de santé</translation>
    </message>
    <message>
        <source>Prison protocols and rules</source>
        <translation>Règles de la prison</translation>
    </message>
    <message>
        <source>Children in prison with their mothers</source>
        <translation>Enfants en prison avec leur mère</translation>
    </message>
    <message>
        <source>Rehabilitation and release</source>
        <translation>Réinsertion et libération</translation>
    </message>
    <message>
        <source>Criminal justice system</source>
        <translation>Justice pénale</translation>
    </message>
    <message>
        <source>Prison staff</source>
        <translation>Personnel de la prison</translation>
    </message>
    <message>
        <source>Does a health worker see every woman on admission or soon after?</source>
        <translation>Un agent de santé voit-il chaque femme à l’entrée ou peu après&#xa0;?</translation>
    </message>
    <message>
        <source>Does the first check ask about mind and self-harm, births, and violence before prison, if she agrees?</source>
        <translation>La première visite porte-t-elle, si elle est d’accord, sur l’esprit et le risque de se faire du mal, les naissances, les violences avant la prison&#xa0;?</translation>
    </message>
    <message>
        <source>May she refuse questions about pregnancies and births, and is her no accepted?</source>
        <translation>Peut-elle refuser les questions sur les grossesses et naissances, et son non est-il accepté&#xa0;?</translation>
    </message>
    <message>
        <source>Can she see a woman health worker if she asks for one?</source>
        <translation>Peut-elle voir une femme agent de santé si elle le demande&#xa0;?</translation>
    </message>
    <message>
        <source>Are women examined where guards can neither see nor hear?</source>
        <translation>Les femmes sont-elles examinées là où les gardes ne voient ni n’entendent&#xa0;?</translation>
    </message>
    <message>
        <source>How many hours a week are a doctor and a nurse there?</source>
        <translation>Combien d’heures par semaine un médecin et une infirmière sont-ils là&#xa0;?</translation>
    </message>
    <message>
        <source>doctor, hours a week</source>
        <translation>médecin, heures par semaine</translation>
    </message>
    <message>
        <source>nurse, hours a week</source>
        <translation>infirmière, heures par semaine</translation>
    </message>
    <message>
        <source>Can an emergency at night reach a hospital within one hour?</source>
        <translation>Une urgence la nuit peut-elle atteindre un hôpital en une heure&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for the vehicle, the fuel and the escort.</source>
        <translation>Demandez le véhicule, le carburant et l’escorte.</translation>
    </message>
    <message>
        <source>Are the medicines women were prescribed in stock today?</source>
        <translation>Les médicaments prescrits aux femmes sont-ils en stock aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>For malaria, TB, HIV, high blood pressure, pain.</source>
        <translation>Paludisme, tuberculose, VIH, tension, douleur.</translation>
    </message>
    <message>
        <source>Does treatment for HIV or TB go on without a gap after an arrest?</source>
        <translation>Le traitement du VIH ou de la tuberculose continue-t-il sans interruption après une arrestation&#xa0;?</translation>
    </message>
    <message>
        <source>Are sanitary pads or cloths free, and are there enough of them?</source>
        <translation>Les serviettes ou linges hygiéniques sont-ils gratuits et en quantité suffisante&#xa0;?</translation>
    </message>
    <message>
        <source>Is there water for washing all day, and more for those who need more?</source>
        <translation>Y a-t-il de l’eau pour se laver toute la journée, et plus pour celles qui en ont besoin&#xa0;?</translation>
    </message>
    <message>
        <source>During the period, in pregnancy, while breastfeeding, with a baby.</source>
        <translation>Pendant les règles, la grossesse, l’allaitement, avec un bébé.</translation>
    </message>
    <message>
        <source>How many women share how many working toilets or latrines?</source>
        <translation>Combien de femmes partagent combien de toilettes ou latrines qui marchent&#xa0;?</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>toilets or latrines that work</source>
        <translation>toilettes ou latrines qui marchent</translation>
    </message>
    <message>
        <source>Do pregnant women get care before the birth, and extra food?</source>
        <translation>Les femmes enceintes ont-elles un suivi et de la nourriture en plus&#xa0;?</translation>
    </message>
    <message>
        <source>Where did the last birth take place, and was the mother in restraints?</source>
        <translation>Où a eu lieu la dernière naissance, et la mère était-elle attachée&#xa0;?</translation>
    </message>
    <message>
        <source>Are medical notes kept apart and shown to health staff only?</source>
        <translation>Les notes médicales sont-elles rangées à part et montrées aux seuls soignants&#xa0;?</translation>
    </message>
    <message>
        <source>Is there a plan to prevent suicide and self-harm? Did anything happen since the last visit?</source>
        <translation>Y a-t-il un plan contre le suicide et l’automutilation&#xa0;? S’est-il passé quelque chose depuis la dernière visite&#xa0;?</translation>
    </message>
    <message>
        <source>Are there measures against outbreaks, and is isolation never a punishment?</source>
        <translation>Y a-t-il des mesures contre les épidémies, et l’isolement n’est-il jamais une punition&#xa0;?</translation>
    </message>
    <message>
        <source>Ebola, Covid, cholera, mpox: soap, masks, tests, vaccines offered.</source>
        <translation>Ebola, Covid, choléra, mpox&#xa0;: savon, masques, tests, vaccins proposés.</translation>
    </message>
    <message>
        <source>Did we see skin disease, hunger or wounds that nobody treats?</source>
        <translation>Avons-nous vu des maladies de peau, la faim ou des blessures que personne ne soigne&#xa0;?</translation>
    </message>
    <message>
        <source>Are women fully apart from men: cells, yard, toilets?</source>
        <translation>Les femmes sont-elles tout à fait séparées des hommes&#xa0;: cellules, cour, toilettes&#xa0;?</translation>
    </message>
    <message>
        <source>How many women are held today, and for how many is there room?</source>
        <translation>Combien de femmes sont détenues aujourd’hui, et pour combien y a-t-il de la place&#xa0;?</translation>
    </message>
    <message>
        <source>women held</source>
        <translation>femmes détenues</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>How many women have a bed or mattress, and how many sleep on the floor?</source>
        <translation>Combien de femmes ont un lit ou un matelas, et combien dorment par terre&#xa0;?</translation>
    </message>
    <message>
        <source>beds or mattresses</source>
        <translation>lits ou matelas</translation>
    </message>
    <message>
        <source>women sleeping on the floor</source>
        <translation>femmes dormant par terre</translation>
    </message>
    <message>
        <source>Are space, light, air and protection from mosquitoes good enough?</source>
        <translation>L’espace, la lumière, l’air et la protection contre les moustiques suffisent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>How many meals are there a day?</source>
        <translation>Combien de repas par jour&#xa0;?</translation>
    </message>
    <message>
        <source>meals a day</source>
        <translation>repas par jour</translation>
    </message>
    <message>
        <source>In the note: is it enough, and is there always water to drink?</source>
        <translation>Dans la note&#xa0;: est-ce assez, et y a-t-il toujours de l’eau à boire&#xa0;?</translation>
    </message>
    <message>
        <source>How long are women out of the cell each day, and how much of it in the open air?</source>
        <translation>Combien de temps par jour les femmes sont-elles hors de la cellule, dont combien à l’air libre&#xa0;?</translation>
    </message>
    <message>
        <source>out of the cell</source>
        <translation>hors de la cellule</translation>
    </message>
    <message>
        <source>in the open air</source>
        <translation>à l’air libre</translation>
    </message>
    <message>
        <source>At least one hour in the open air. Write 8 h, or 1 h 30.</source>
        <translation>Au moins une heure à l’air libre. Écrivez 8 h, ou 1 h 30.</translation>
    </message>
    <message>
        <source>Is the admission register complete?</source>
        <translation>Le registre d’entrée est-il complet&#xa0;?</translation>
    </message>
    <message>
        <source>Day and hour of arrest and of admission, injuries, property, children.</source>
        <translation>Jour et heure de l’arrestation et de l’entrée, blessures, biens, enfants.</translation>
    </message>
    <message>
        <source>Choose five women: for how many do register, warrant and her own account agree?</source>
        <translation>Choisissez cinq femmes&#xa0;: pour combien le registre, le mandat et leur récit s’accordent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>women chosen</source>
        <translation>femmes choisies</translation>
    </message>
    <message>
        <source>for whom all agree</source>
        <translation>pour qui tout s’accorde</translation>
    </message>
    <message>
        <source>How many women have no valid order, or a remand warrant that has run out?</source>
        <translation>Combien de femmes n’ont pas d’ordre valable, ou un mandat de détention expiré&#xa0;?</translation>
    </message>
    <message>
        <source>no valid order</source>
        <translation>sans ordre valable</translation>
    </message>
    <message>
        <source>warrant run out</source>
        <translation>mandat expiré</translation>
    </message>
    <message>
        <source>On admission, are rules, rights and help explained in her language, aloud if she does not read?</source>
        <translation>À l’entrée, les règles, les droits et les aides sont-ils expliqués dans sa langue, à voix haute si elle ne lit pas&#xa0;?</translation>
    </message>
    <message>
        <source>Do only women search women, without stripping or body searches as a routine?</source>
        <translation>Seules des femmes fouillent-elles les femmes, sans mise à nu ni fouille corporelle de routine&#xa0;?</translation>
    </message>
    <message>
        <source>Are visitors and visiting children searched with respect?</source>
        <translation>Les visiteurs et leurs enfants sont-ils fouillés avec respect&#xa0;?</translation>
    </message>
    <message>
        <source>How many were put in a cell alone or punished since the last visit?</source>
        <translation>Combien ont été isolées ou punies depuis la dernière visite&#xa0;?</translation>
    </message>
    <message>
        <source>pregnant, breastfeeding or with a baby</source>
        <translation>enceintes, allaitantes ou avec un bébé</translation>
    </message>
    <message>
        <source>Is contact with the family ever forbidden as a punishment?</source>
        <translation>Le contact avec la famille est-il parfois interdit comme punition&#xa0;?</translation>
    </message>
    <message>
        <source>Are restraints or blows used on women? When, and which?</source>
        <translation>Emploie-t-on des entraves ou des coups sur les femmes&#xa0;? Quand, et lesquels&#xa0;?</translation>
    </message>
    <message>
        <source>Can women complain in confidence? Was any complaint answered since the last visit? What followed for her?</source>
        <translation>Les femmes peuvent-elles se plaindre en confiance&#xa0;? Une plainte a-t-elle reçu réponse depuis la dernière visite&#xa0;? Avec quelles suites pour elle&#xa0;?</translation>
    </message>
    <message>
        <source>Family visits: how often, is a fee or gift asked for, may mothers hold their children?</source>
        <translation>Visites de la famille&#xa0;: à quel rythme, demande-t-on de l’argent ou un cadeau, les mères peuvent-elles tenir leurs enfants&#xa0;?</translation>
    </message>
    <message>
        <source>Are letters and calls free or cheap, and offered when visits are stopped?</source>
        <translation>Lettres et appels sont-ils gratuits ou bon marché, et proposés quand les visites sont arrêtées&#xa0;?</translation>
    </message>
    <message>
        <source>How many women were moved far from home since the last visit?</source>
        <translation>Combien de femmes ont été transférées loin de chez elles depuis la dernière visite&#xa0;?</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>transférée</translation>
    </message>
    <message>
        <source>of them told before, with their family</source>
        <translation>dont prévenues avant, avec leur famille</translation>
    </message>
    <message>
        <source>Who inspected the place since the last visit? Were there women among them?</source>
        <translation>Qui a inspecté le lieu depuis la dernière visite&#xa0;? Y avait-il des femmes parmi eux&#xa0;?</translation>
    </message>
    <message>
        <source>What were we allowed: to come unannounced, see all rooms, talk alone, keep our notes?</source>
        <translation>Que nous a-t-on permis&#xa0;: venir sans prévenir, voir toutes les pièces, parler seul à seule, garder nos notes&#xa0;?</translation>
    </message>
    <message>
        <source>How many children live inside today, by age?</source>
        <translation>Combien d’enfants vivent à l’intérieur aujourd’hui, par âge&#xa0;?</translation>
    </message>
    <message>
        <source>under 2 years</source>
        <translation>moins de 2 ans</translation>
    </message>
    <message>
        <source>2 and 3 years</source>
        <translation>2 et 3 ans</translation>
    </message>
    <message>
        <source>4 years and over</source>
        <translation>4 ans et plus</translation>
    </message>
    <message>
        <source>Are the children written down with name, age and guardian, and not as prisoners?</source>
        <translation>Les enfants sont-ils inscrits avec nom, âge et tuteur, et non comme détenus&#xa0;?</translation>
    </message>
    <message>
        <source>Does the State give food, milk, nappies and bedding for the children?</source>
        <translation>L’État donne-t-il nourriture, lait, couches et literie pour les enfants&#xa0;?</translation>
    </message>
    <message>
        <source>Are children seen by a health worker on arrival, and are their vaccines up to date?</source>
        <translation>Les enfants sont-ils vus par un agent de santé à l’arrivée, et leurs vaccins sont-ils à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Where do mothers with babies sleep? How crowded, how hot or cold, with nets?</source>
        <translation>Où dorment les mères avec un bébé&#xa0;? Combien sont-elles, fait-il chaud ou froid, avec des moustiquaires&#xa0;?</translation>
    </message>
    <message>
        <source>Can the children play, learn, and spend time outside the walls?</source>
        <translation>Les enfants peuvent-ils jouer, apprendre et passer du temps hors des murs&#xa0;?</translation>
    </message>
    <message>
        <source>Can mothers be with their children by day, also on days of work or court?</source>
        <translation>Les mères peuvent-elles être avec leurs enfants le jour, même les jours de travail ou de tribunal&#xa0;?</translation>
    </message>
    <message>
        <source>Was a child separated since the last visit? Who decided, how, and is the new carer known?</source>
        <translation>Un enfant a-t-il été séparé depuis la dernière visite&#xa0;? Qui l’a décidé, comment, et sait-on qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>Does the prison know who cares for the children outside, and help mothers to reach them?</source>
        <translation>La prison sait-elle qui s’occupe des enfants dehors, et aide-t-elle les mères à les joindre&#xa0;?</translation>
    </message>
    <message>
        <source>Are birth certificates free of the prison&apos;s address?</source>
        <translation>Les actes de naissance sont-ils sans l’adresse de la prison&#xa0;?</translation>
    </message>
    <message>
        <source>How many children are in police cells of the area today?</source>
        <translation>Combien d’enfants sont dans les cellules de police du secteur aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>children</source>
        <translation>enfants</translation>
    </message>
    <message>
        <source>Lessons and reading: how many hours a week, for how many women?</source>
        <translation>Cours et lecture&#xa0;: combien d’heures par semaine, pour combien de femmes&#xa0;?</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>heures par semaine</translation>
    </message>
    <message>
        <source>women who take part</source>
        <translation>femmes qui y participent</translation>
    </message>
    <message>
        <source>of them without a judgment</source>
        <translation>dont sans jugement</translation>
    </message>
    <message>
        <source>Skills and work: which, is it paid, is it free choice, is it more than sewing and cooking?</source>
        <translation>Métiers et travail&#xa0;: lesquels, est-ce payé, librement choisi, plus que couture et cuisine&#xa0;?</translation>
    </message>
    <message>
        <source>Is there childcare so that mothers can take part?</source>
        <translation>Y a-t-il une garde d’enfants pour que les mères participent&#xa0;?</translation>
    </message>
    <message>
        <source>Is there counselling for women who lived through violence?</source>
        <translation>Y a-t-il un soutien pour les femmes qui ont vécu des violences&#xa0;?</translation>
    </message>
    <message>
        <source>Do release plans and family contact begin at least three months before?</source>
        <translation>Les plans de sortie et le contact avec la famille commencent-ils au moins trois mois avant&#xa0;?</translation>
    </message>
    <message>
        <source>Women released in the last three months: did they have transport, papers, a roof, a safe way home?</source>
        <translation>Femmes libérées ces trois derniers mois&#xa0;: avaient-elles transport, papiers, toit, retour sûr&#xa0;?</translation>
    </message>
    <message>
        <source>Are women on the lists for early release, parole and pardon?</source>
        <translation>Des femmes figurent-elles sur les listes de libération anticipée, conditionnelle et de grâce&#xa0;?</translation>
    </message>
    <message>
        <source>Also pregnant women, mothers, the sick, those held for small matters.</source>
        <translation>Aussi les femmes enceintes, les mères, les malades, celles détenues pour peu de chose.</translation>
    </message>
    <message>
        <source>Can women pray in their own way and use a library?</source>
        <translation>Les femmes peuvent-elles prier à leur façon et utiliser une bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>How many of the women held have no judgment yet, by the prison&apos;s figures?</source>
        <translation>Combien des femmes détenues n’ont pas encore de jugement, selon les chiffres de la prison&#xa0;?</translation>
    </message>
    <message>
        <source>without a judgment</source>
        <translation>sans jugement</translation>
    </message>
    <message>
        <source>all women</source>
        <translation>toutes les femmes</translation>
    </message>
    <message>
        <source>How many women without a judgment have been held for how long?</source>
        <translation>Combien de femmes sans jugement sont détenues depuis combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>more than 6 months</source>
        <translation>plus de 6 mois</translation>
    </message>
    <message>
        <source>more than 1 year</source>
        <translation>plus d’un an</translation>
    </message>
    <message>
        <source>more than 2 years</source>
        <translation>plus de 2 ans</translation>
    </message>
    <message>
        <source>Courts and vehicles this month: how many work, and how often was a woman not brought?</source>
        <translation>Tribunaux et véhicules ce mois-ci&#xa0;: combien fonctionnent, et combien de fois une femme n’a-t-elle pas été amenée&#xa0;?</translation>
    </message>
    <message>
        <source>courts sitting</source>
        <translation>tribunaux qui siègent</translation>
    </message>
    <message>
        <source>vehicles running</source>
        <translation>véhicules qui roulent</translation>
    </message>
    <message>
        <source>times not brought to court</source>
        <translation>fois non amenée au tribunal</translation>
    </message>
    <message>
        <source>Are visits of lawyers and paralegals written down, and is there a private room?</source>
        <translation>Les visites des avocats et parajuristes sont-elles inscrites, et y a-t-il une pièce à part&#xa0;?</translation>
    </message>
    <message>
        <source>How many women face life in prison without a lawyer?</source>
        <translation>Combien de femmes risquent la perpétuité sans avocat&#xa0;?</translation>
    </message>
    <message>
        <source>How many women have bail that is not met?</source>
        <translation>Combien de femmes ont une liberté provisoire dont les conditions ne sont pas remplies&#xa0;?</translation>
    </message>
    <message>
        <source>In the note: why.</source>
        <translation>Dans la note&#xa0;: pourquoi.</translation>
    </message>
    <message>
        <source>How many women are inside for a fine that is not paid, and how much is owed in all?</source>
        <translation>Combien de femmes sont dedans pour une amende non payée, et combien est dû en tout&#xa0;?</translation>
    </message>
    <message>
        <source>owed in all, in the country&apos;s money</source>
        <translation>dû en tout, dans la monnaie du pays</translation>
    </message>
    <message>
        <source>In the last three months, how often was prison avoided for a pregnant woman or a mother?</source>
        <translation>Ces trois derniers mois, combien de fois la prison a-t-elle été évitée à une femme enceinte ou à une mère&#xa0;?</translation>
    </message>
    <message>
        <source>Are women without a judgment kept apart from those with one?</source>
        <translation>Les femmes sans jugement sont-elles séparées de celles qui sont jugées&#xa0;?</translation>
    </message>
    <message>
        <source>How many are under 18, or of an age that is in doubt?</source>
        <translation>Combien ont moins de 18 ans, ou un âge incertain&#xa0;?</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>age in doubt</source>
        <translation>âge incertain</translation>
    </message>
    <message>
        <source>Do women from abroad have an interpreter, and is their consulate told?</source>
        <translation>Les étrangères ont-elles un interprète, et leur consulat est-il prévenu&#xa0;?</translation>
    </message>
    <message>
        <source>Only where she wants it.</source>
        <translation>Seulement si elle le veut.</translation>
    </message>
    <message>
        <source>Do emergency measures, such as an epidemic, hold up the courts? How?</source>
        <translation>Des mesures d’urgence, une épidémie par exemple, retardent-elles les tribunaux&#xa0;? Comment&#xa0;?</translation>
    </message>
    <message>
        <source>Are women guarded only by women, and do men come in only with a woman officer?</source>
        <translation>Les femmes sont-elles gardées par des femmes seulement, et les hommes n’entrent-ils qu’avec une surveillante&#xa0;?</translation>
    </message>
    <message>
        <source>Does a woman officer hold the keys, also at night?</source>
        <translation>Une surveillante tient-elle les clés, la nuit aussi&#xa0;?</translation>
    </message>
    <message>
        <source>How many women officers are there for the women held, by day and by night?</source>
        <translation>Combien de surveillantes y a-t-il pour les femmes détenues, de jour et de nuit&#xa0;?</translation>
    </message>
    <message>
        <source>women officers by day</source>
        <translation>surveillantes de jour</translation>
    </message>
    <message>
        <source>women officers by night</source>
        <translation>surveillantes de nuit</translation>
    </message>
    <message>
        <source>Are officers trained on the Bangkok Rules, violence against women, HIV and care of children?</source>
        <translation>Le personnel est-il formé aux Règles de Bangkok, aux violences faites aux femmes, au VIH et aux soins des enfants&#xa0;?</translation>
    </message>
    <message>
        <source>Is there a clear rule against sexual misconduct by staff? Was a case dealt with, and how?</source>
        <translation>Y a-t-il une règle claire contre les abus sexuels du personnel&#xa0;? Un cas a-t-il été traité, et comment&#xa0;?</translation>
    </message>
    <message>
        <source>Staff: protection of their health, pay that is late, housing?</source>
        <translation>Personnel&#xa0;: protection de sa santé, salaires en retard, logement&#xa0;?</translation>
    </message>
    <message>
        <source>Did staff treat the women and us with respect? Did anyone listen in?</source>
        <translation>Le personnel nous a-t-il traités, les femmes et nous, avec respect&#xa0;? Quelqu’un écoutait-il&#xa0;?</translation>
    </message>
    <message>
        <source>In the quick set</source>
        <translation>Dans la série courte</translation>
    </message>
    <message>
        <source>In the full set only</source>
        <translation>Seulement dans la complète</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Yes, partly or no</source>
        <translation>Oui, en partie ou non</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>A length of time</source>
        <translation>Une durée</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Yes is the good answer</source>
        <translation>Oui est la bonne réponse</translation>
    </message>
    <message>
        <source>No is the good answer</source>
        <translation>Non est la bonne réponse</translation>
    </message>
    <message>
        <source>Neither: it is not counted</source>
        <translation>Aucune&#xa0;: elle n’est pas comptée</translation>
    </message>
</context>
<context>
    <name>conditions paper</name>
    <message>
        <source>Conditions: what was found</source>
        <translation>Conditions&#xa0;: ce qui a été constaté</translation>
    </message>
    <message>
        <source>{count} questions answered</source>
        <translation>{count} questions avec réponse</translation>
    </message>
    <message>
        <source>1 question answered</source>
        <translation>1 question avec réponse</translation>
    </message>
    <message>
        <source>accounts differ on {count}</source>
        <translation>réponses différentes pour {count}</translation>
    </message>
    <message>
        <source>Women talked to in private: {said}</source>
        <translation>Entretiens seul à seule&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Score of the questions of yes or no: {score}</source>
        <translation>Note des questions par oui ou non&#xa0;: {score}</translation>
    </message>
    <message>
        <source>Yes counts 1, partly a half, no 0, or the other way round where no is the good answer. Left out: what could not be seen or does not apply, and answers of which it is not said how they were learned. Where accounts differ, the worst and the best of them give the two bounds.</source>
        <translation>Oui compte 1, en partie un demi, non 0, ou l’inverse là où non est la bonne réponse. Laissé de côté&#xa0;: ce qui n’a pu être vu ou ne s’applique pas, et les réponses dont on ne dit pas comment elles ont été sues. Là où les réponses diffèrent, la pire et la meilleure donnent les deux bornes.</translation>
    </message>
    <message>
        <source>Compared with the visit of {day}, or the last one that has an answer.</source>
        <translation>Comparé à la visite du {day}, ou à la dernière qui a une réponse.</translation>
    </message>
    <message>
        <source>No earlier visit to this place with answers is in this register.</source>
        <translation>Ce registre n’a pas de visite antérieure de ce lieu avec des réponses.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer, and how it was learned</source>
        <translation>Réponse, et comment on l’a su</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>{day}: {said}</source>
        <translation>{day}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Answered; left out of this copy.</source>
        <translation>Répondu&#xa0;; omis de cet exemplaire.</translation>
    </message>
    <message>
        <source>Not answered at this visit: {signs}</source>
        <translation>Sans réponse à cette visite&#xa0;: {signs}</translation>
    </message>
    <message>
        <source>Nothing was answered at this visit.</source>
        <translation>Rien n’a eu de réponse à cette visite.</translation>
    </message>
    <message>
        <source>What people said and what we saw, on the day of the visit. No woman is named here. Show it to the place only after thinking who could be blamed for it.</source>
        <translation>Ce que des gens ont dit et ce que nous avons vu, le jour de la visite. Aucune femme n’est nommée ici. Ne le montrez au lieu qu’après avoir pensé à qui pourrait en être accusé.</translation>
    </message>
    <message>
        <source>What people said and what we saw, on the day of the visit. No woman is named here. Notes, and answers that could point at somebody, are left out of this copy.</source>
        <translation>Ce que des gens ont dit et ce que nous avons vu, le jour de la visite. Aucune femme n’est nommée ici. Les notes, et les réponses qui pourraient désigner quelqu’un, sont omises de cet exemplaire.</translation>
    </message>
    <message>
        <source>Printed {at}, {author}.</source>
        <translation>Imprimé le {at}, {author}.</translation>
    </message>
    <message>
        <source>Conditions: checklist</source>
        <translation>Conditions&#xa0;: liste de questions</translation>
    </message>
    <message>
        <source>Quick set</source>
        <translation>Liste rapide</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>Visité par</translation>
    </message>
    <message>
        <source>Women talked to in private, out of hearing of staff?</source>
        <translation>Entretiens seul à seule avec des femmes, sans que le personnel entende&#xa0;?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>Tick in the column of whoever told you, so that two accounts that differ both stand: Y yes, P partly, N no. ? could not be seen, × does not apply. Under “women”, write how many said so.</source>
        <translation>Cochez dans la colonne de qui vous l’a dit, pour que deux réponses différentes restent&#xa0;: Y oui, P en partie, N non.&#xa0;? n’a pu être vu, × ne s’applique pas. Sous «&#xa0;femmes&#xa0;», écrivez combien l’ont dit.</translation>
    </message>
    <message>
        <source>seen by us</source>
        <translation>vu par nous</translation>
    </message>
    <message>
        <source>register, paper</source>
        <translation>registre, papier</translation>
    </message>
    <message>
        <source>women, how many</source>
        <translation>femmes, combien</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>What happens; not to whom, not who said so.</source>
        <translation>Ce qui se passe&#xa0;; pas à qui, ni qui l’a dit.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No woman&apos;s name and nothing by which she is known belongs on this sheet. Destroy after typing up.</source>
        <translation>Aucun nom de femme ni rien à quoi on la reconnaisse sur cette feuille. À détruire après la saisie.</translation>
    </message>
</context>
<context>
    <name>conflict awaited</name>
    <message>
        <source>Changes {numbers} of {who} have not arrived; one of them may settle this.</source>
        <translation>Les changements {numbers} de {who} ne sont pas arrivés&#xa0;; l’un d’eux peut régler ceci.</translation>
    </message>
    <message>
        <source>One answer replaces something that never arrived; the bundle with it may settle this.</source>
        <translation>Une réponse remplace quelque chose qui n’est jamais arrivé&#xa0;; le paquet qui le contient peut régler ceci.</translation>
    </message>
    <message>
        <source>a laptop not known here</source>
        <translation>un ordinateur inconnu ici</translation>
    </message>
</context>
<context>
    <name>conflict effects</name>
    <message>
        <source>Days held before trial</source>
        <translation>Jours de détention avant procès</translation>
    </message>
</context>
<context>
    <name>conflict questions</name>
    <message>
        <source>{label}: which is right?</source>
        <translation>{label}&#xa0;: qu’est-ce qui est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Should this stay in her file?</source>
        <translation>Ceci doit-il rester dans son dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Taken away, and written to since</source>
        <translation>Retiré, et écrit depuis</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Written to: {what}</source>
        <translation>Écrit dans&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Written to since</source>
        <translation>Écrit depuis</translation>
    </message>
    <message>
        <source>Which setting of the office is right?</source>
        <translation>Quel réglage du bureau est le bon&#xa0;?</translation>
    </message>
    <message>
        <source>Are these two the same?</source>
        <translation>Est-ce que ces deux-là sont la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>What is her given name?</source>
        <translation>Quel est son prénom&#xa0;?</translation>
    </message>
    <message>
        <source>What is her family name?</source>
        <translation>Quel est son nom de famille&#xa0;?</translation>
    </message>
    <message>
        <source>When was she born?</source>
        <translation>Quand est-elle née&#xa0;?</translation>
    </message>
    <message>
        <source>Which age is on the charge sheet?</source>
        <translation>Quel âge est sur la feuille d’accusation&#xa0;?</translation>
    </message>
    <message>
        <source>What is her nationality?</source>
        <translation>Quelle est sa nationalité&#xa0;?</translation>
    </message>
    <message>
        <source>Which is her home town or village?</source>
        <translation>Quelle est sa ville ou son village d’origine&#xa0;?</translation>
    </message>
    <message>
        <source>When was she released?</source>
        <translation>Quand a-t-elle été libérée&#xa0;?</translation>
    </message>
    <message>
        <source>How was she released?</source>
        <translation>Comment a-t-elle été libérée&#xa0;?</translation>
    </message>
    <message>
        <source>When was her file closed?</source>
        <translation>Quand son dossier a-t-il été fermé&#xa0;?</translation>
    </message>
    <message>
        <source>Why was her file closed?</source>
        <translation>Pourquoi son dossier a-t-il été fermé&#xa0;?</translation>
    </message>
    <message>
        <source>Is it safe to call this contact?</source>
        <translation>Peut-on appeler ce contact sans danger&#xa0;?</translation>
    </message>
    <message>
        <source>When was her child born?</source>
        <translation>Quand son enfant est-il né&#xa0;?</translation>
    </message>
    <message>
        <source>Where is her child?</source>
        <translation>Où est son enfant&#xa0;?</translation>
    </message>
    <message>
        <source>Since when is her child inside with her?</source>
        <translation>Depuis quand son enfant est-il en détention avec elle&#xa0;?</translation>
    </message>
    <message>
        <source>When did her child leave the prison?</source>
        <translation>Quand son enfant a-t-il quitté la prison&#xa0;?</translation>
    </message>
    <message>
        <source>How is she held?</source>
        <translation>Sous quel régime est-elle détenue&#xa0;?</translation>
    </message>
    <message>
        <source>Where is she held?</source>
        <translation>Où est-elle détenue&#xa0;?</translation>
    </message>
    <message>
        <source>Since when is she held there?</source>
        <translation>Depuis quand y est-elle détenue&#xa0;?</translation>
    </message>
    <message>
        <source>Until when was she held there?</source>
        <translation>Jusqu’à quand y a-t-elle été détenue&#xa0;?</translation>
    </message>
    <message>
        <source>On which paper is she held?</source>
        <translation>Sur quel papier est-elle détenue&#xa0;?</translation>
    </message>
    <message>
        <source>Until when does the warrant run?</source>
        <translation>Jusqu’à quand va le mandat&#xa0;?</translation>
    </message>
    <message>
        <source>Which court has the matter?</source>
        <translation>Quel tribunal a l’affaire&#xa0;?</translation>
    </message>
    <message>
        <source>When was she arrested?</source>
        <translation>Quand a-t-elle été arrêtée&#xa0;?</translation>
    </message>
    <message>
        <source>When was she first brought before a court?</source>
        <translation>Quand a-t-elle été présentée pour la première fois à un tribunal&#xa0;?</translation>
    </message>
    <message>
        <source>When did her trial begin?</source>
        <translation>Quand son procès a-t-il commencé&#xa0;?</translation>
    </message>
    <message>
        <source>When was she convicted?</source>
        <translation>Quand a-t-elle été condamnée&#xa0;?</translation>
    </message>
    <message>
        <source>How did the matter end?</source>
        <translation>Comment l’affaire a-t-elle fini&#xa0;?</translation>
    </message>
    <message>
        <source>When did the matter end?</source>
        <translation>Quand l’affaire a-t-elle fini&#xa0;?</translation>
    </message>
    <message>
        <source>What is she charged with?</source>
        <translation>De quoi est-elle accusée&#xa0;?</translation>
    </message>
    <message>
        <source>When was she charged?</source>
        <translation>Quand a-t-elle été accusée&#xa0;?</translation>
    </message>
    <message>
        <source>What did she plead?</source>
        <translation>Qu’a-t-elle répondu à l’accusation&#xa0;?</translation>
    </message>
    <message>
        <source>What became of the charge?</source>
        <translation>Qu’est devenu le chef d’accusation&#xa0;?</translation>
    </message>
    <message>
        <source>When was the hearing?</source>
        <translation>Quand a eu lieu l’audience&#xa0;?</translation>
    </message>
    <message>
        <source>Was she brought to court?</source>
        <translation>A-t-elle été amenée au tribunal&#xa0;?</translation>
    </message>
    <message>
        <source>What came of the hearing?</source>
        <translation>Quelle a été l’issue de l’audience&#xa0;?</translation>
    </message>
    <message>
        <source>When is the next hearing?</source>
        <translation>Quand est la prochaine audience&#xa0;?</translation>
    </message>
    <message>
        <source>What was decided on bail?</source>
        <translation>Qu’a-t-on décidé sur la liberté provisoire&#xa0;?</translation>
    </message>
    <message>
        <source>When was bail decided?</source>
        <translation>Quand la liberté provisoire a-t-elle été décidée&#xa0;?</translation>
    </message>
    <message>
        <source>How much is the bail?</source>
        <translation>Quel est le montant de la liberté provisoire&#xa0;?</translation>
    </message>
    <message>
        <source>When were the terms of bail met?</source>
        <translation>Quand les conditions de la liberté provisoire ont-elles été remplies&#xa0;?</translation>
    </message>
    <message>
        <source>When was bail taken back?</source>
        <translation>Quand la liberté provisoire a-t-elle été retirée&#xa0;?</translation>
    </message>
    <message>
        <source>May the charge carry life?</source>
        <translation>Le chef d’accusation peut-il valoir la prison à vie&#xa0;?</translation>
    </message>
    <message>
        <source>What is the longest prison for the charge in law?</source>
        <translation>Quelle est, selon la loi, la peine de prison la plus longue pour ce chef d’accusation&#xa0;?</translation>
    </message>
    <message>
        <source>What was the verdict?</source>
        <translation>Quel a été le verdict&#xa0;?</translation>
    </message>
    <message>
        <source>What was the sentence?</source>
        <translation>Quelle a été la peine&#xa0;?</translation>
    </message>
    <message>
        <source>When was she sentenced?</source>
        <translation>Quand la peine a-t-elle été prononcée&#xa0;?</translation>
    </message>
    <message>
        <source>How long is the sentence?</source>
        <translation>Quelle est la durée de la peine&#xa0;?</translation>
    </message>
    <message>
        <source>How much is the fine?</source>
        <translation>Quel est le montant de l’amende&#xa0;?</translation>
    </message>
    <message>
        <source>How long if the fine is not paid?</source>
        <translation>Combien de temps si l’amende n’est pas payée&#xa0;?</translation>
    </message>
    <message>
        <source>When can she come out at the earliest?</source>
        <translation>Quand peut-elle sortir au plus tôt&#xa0;?</translation>
    </message>
    <message>
        <source>When must she come out at the latest?</source>
        <translation>Quand doit-elle sortir au plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>How much was paid on the fine?</source>
        <translation>Combien a été payé sur l’amende&#xa0;?</translation>
    </message>
    <message>
        <source>When was the fine paid?</source>
        <translation>Quand l’amende a-t-elle été payée&#xa0;?</translation>
    </message>
    <message>
        <source>When was the notice of appeal given?</source>
        <translation>Quand l’avis d’appel a-t-il été donné&#xa0;?</translation>
    </message>
    <message>
        <source>How does the appeal stand?</source>
        <translation>Où en est l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>When was the appeal decided?</source>
        <translation>Quand l’appel a-t-il été décidé&#xa0;?</translation>
    </message>
    <message>
        <source>What did she answer?</source>
        <translation>Qu’a-t-elle répondu&#xa0;?</translation>
    </message>
    <message>
        <source>When was she asked?</source>
        <translation>Quand lui a-t-on demandé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
</context>
<context>
    <name>date editor</name>
    <message>
        <source>Read as {date}</source>
        <translation>Lu comme {date}</translation>
    </message>
    <message>
        <source>Read as {date}: from {first} to {last}</source>
        <translation>Lu comme {date}&#xa0;: du {first} au {last}</translation>
    </message>
    <message>
        <source>Read as {age}, born in {first}</source>
        <translation>Lu comme {age}, année de naissance {first}</translation>
    </message>
    <message>
        <source>Read as {age}, born in {first} or {last}</source>
        <translation>Lu comme {age}, année de naissance {first} ou {last}</translation>
    </message>
    <message>
        <source>Read as {age}, born between {first} and {last}</source>
        <translation>Lu comme {age}, naissance entre {first} et {last}</translation>
    </message>
    <message>
        <source>Not read as a date yet. Kept as you write it.</source>
        <translation>Pas encore lu comme une date. Gardé comme vous l’écrivez.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>the {year}s</source>
        <translation>les années {year}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} à {time}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>{date} (not certain)</source>
        <translation>{date} (pas certain)</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} et {last}</translation>
    </message>
    <message>
        <source>roughly between {first} and {last}</source>
        <translation>à peu près entre {first} et {last}</translation>
    </message>
    <message>
        <source>{date} between {first} and {last}</source>
        <translation>{date} entre {first} et {last}</translation>
    </message>
    <message>
        <source>before {date}</source>
        <translation>avant {date}</translation>
    </message>
    <message>
        <source>not after {date}</source>
        <translation>pas après {date}</translation>
    </message>
    <message>
        <source>after {date}</source>
        <translation>après {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>“{said}” (not read as a date)</source>
        <translation>«&#xa0;{said}&#xa0;» (pas lu comme une date)</translation>
    </message>
    <message>
        <source>“{said}”</source>
        <translation>«&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date non connue</translation>
    </message>
    <message>
        <source>{age} as at {date}</source>
        <translation>{age} à la date du {date}</translation>
    </message>
    <message>
        <source>{date}, morning ({first} to {last})</source>
        <translation>{date}, matin (de {first} à {last})</translation>
    </message>
    <message>
        <source>{date}, afternoon ({first} to {last})</source>
        <translation>{date}, après-midi (de {first} à {last})</translation>
    </message>
    <message>
        <source>{date}, evening ({first} to {last})</source>
        <translation>{date}, soir (de {first} à {last})</translation>
    </message>
    <message>
        <source>{date}, night ({first} to {last})</source>
        <translation>{date}, nuit (de {first} à {last})</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semaines</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} jours</translation>
    </message>
    <message>
        <source>at least {least}, at most {most} days</source>
        <translation>au moins {least}, au plus {most} jours</translation>
    </message>
    <message>
        <source>at most {most} days</source>
        <translation>au plus {most} jours</translation>
    </message>
    <message>
        <source>at most 1 day</source>
        <translation>au plus 1 jour</translation>
    </message>
    <message>
        <source>at least {least} days</source>
        <translation>au moins {least} jours</translation>
    </message>
    <message>
        <source>at least 1 day</source>
        <translation>au moins 1 jour</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne peut pas le dire</translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>Open the hearing</source>
        <translation>Ouvrir l’audience</translation>
    </message>
    <message>
        <source>Record the hearing</source>
        <translation>Enregistrer l’audience</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>Court not recorded</source>
        <translation>Tribunal pas enregistré</translation>
    </message>
    <message>
        <source>Nobody is named who is to be there</source>
        <translation>Personne n’est nommé pour y être</translation>
    </message>
    <message>
        <source>Of us: {name}</source>
        <translation>De nous&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Legal help: {name}</source>
        <translation>Aide juridique&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>1 page, not on this laptop</source>
        <translation>1 page, pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>{count} pages, not on this laptop</source>
        <translation>{count} pages, pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>{count} pages, {missing} of them not on this laptop</source>
        <translation>{count} pages, dont {missing} pas sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>doors</name>
    <message>
        <source>Join my office</source>
        <translation>Rejoindre mon bureau</translation>
    </message>
    <message>
        <source>You make a short hello file; your coordinator answers with a welcome file. You can work at once.</source>
        <translation>Vous faites un court fichier de présentation&#xa0;; votre coordinatrice répond avec un fichier d’accueil. Vous pouvez travailler tout de suite.</translation>
    </message>
    <message>
        <source>For most paralegals</source>
        <translation>Pour la plupart des parajuristes</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>Créer un nouveau bureau</translation>
    </message>
    <message>
        <source>You are its coordinator: you let the others in and see the files of all of them.</source>
        <translation>Vous en êtes la coordinatrice&#xa0;: vous admettez les autres et voyez tous leurs dossiers.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer depuis une sauvegarde</translation>
    </message>
    <message>
        <source>It becomes a register of its own. Nothing is ever overwritten.</source>
        <translation>Elle devient un registre à part. Rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>S’exercer d’abord</translation>
    </message>
    <message>
        <source>Invented women, marked PRACTICE on every page. Nothing real can be lost.</source>
        <translation>Des femmes inventées, marquées EXERCICE sur chaque page. Rien de réel ne peut être perdu.</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>Encrypted from the first word</source>
        <translation>Chiffré dès le premier mot</translation>
    </message>
    <message>
        <source>Only people with a passphrase can read what you write. Without one nobody can, and neither can we.</source>
        <translation>Seules les personnes qui ont une phrase de passe peuvent lire ce que vous écrivez. Sans elle personne ne le peut, et nous non plus.</translation>
    </message>
    <message>
        <source>It never goes online</source>
        <translation>Il ne va jamais en ligne</translation>
    </message>
    <message>
        <source>Work travels in sealed files that you carry or send yourselves.</source>
        <translation>Le travail voyage dans des fichiers scellés que vous portez ou envoyez vous-mêmes.</translation>
    </message>
    <message>
        <source>Kept while you type</source>
        <translation>Gardé pendant que vous tapez</translation>
    </message>
    <message>
        <source>A form half filled in is kept, and opens again where you were.</source>
        <translation>Un formulaire à moitié rempli est gardé, et se rouvre là où vous étiez.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Same police number</source>
        <translation>Même numéro de police</translation>
    </message>
    <message>
        <source>Same court number</source>
        <translation>Même numéro de tribunal</translation>
    </message>
    <message>
        <source>Same matter, same day</source>
        <translation>Même affaire, même jour</translation>
    </message>
    <message>
        <source>Same matter, same offence</source>
        <translation>Même affaire, même infraction</translation>
    </message>
    <message>
        <source>Of about the same age, written down by two people</source>
        <translation>À peu près du même âge, noté par deux personnes</translation>
    </message>
    <message>
        <source>Same place, and the days overlap</source>
        <translation>Même lieu, et les jours se recouvrent</translation>
    </message>
    <message>
        <source>Written down by {names}</source>
        <translation>Noté par {names}</translation>
    </message>
    <message>
        <source>Somebody said so</source>
        <translation>Quelqu’un l’a dit</translation>
    </message>
    <message>
        <source>One says they are the same, another that they are not</source>
        <translation>L’un dit que c’est pareil, l’autre que non</translation>
    </message>
    <message>
        <source>Said not to be the same, and yet both said to be the same as a third</source>
        <translation>Dits différents, et pourtant tous deux dits pareils à un troisième</translation>
    </message>
    <message>
        <source>Somebody looked and was not sure</source>
        <translation>Quelqu’un a regardé et n’était pas sûr</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>erasing</name>
    <message>
        <source>She asked for it</source>
        <translation>Elle l’a demandé</translation>
    </message>
    <message>
        <source>A court or the law requires it</source>
        <translation>Un tribunal ou la loi l’exige</translation>
    </message>
    <message>
        <source>It should never have been recorded</source>
        <translation>Cela n’aurait jamais dû être enregistré</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Everything written about her is destroyed: her names and numbers, detention, matters, hearings, notes, tasks, pictures of papers, half-typed forms, and the history of all of it.</source>
        <translation>Tout ce qui est écrit sur elle est détruit&#xa0;: ses noms et numéros, la détention, les affaires, les audiences, les notes, les tâches, les images de documents, les formulaires non terminés, et l’historique de tout cela.</translation>
    </message>
    <message>
        <source>On this laptop it happens at once. On every other laptop of the office it happens when a bundle brings the order, and that laptop then says so. What colleagues write about her meanwhile is destroyed when it arrives.</source>
        <translation>Sur cet ordinateur, cela se fait tout de suite. Sur chaque autre ordinateur du bureau, cela se fait quand un paquet apporte l’ordre, et cet ordinateur le dit ensuite. Ce que des collègues écrivent sur elle entre-temps est détruit à l’arrivée.</translation>
    </message>
    <message>
        <source>The backups the program made beside this register are replaced by one without her. What stays is that there was a file with this code, who ordered it erased and when; nothing about her.</source>
        <translation>Les sauvegardes que le programme a faites à côté de ce registre sont remplacées par une sans elle. Ce qui reste&#xa0;: qu’il y avait un dossier avec ce code, qui a ordonné de l’effacer et quand&#xa0;; rien sur elle.</translation>
    </message>
    <message>
        <source>On this laptop: changes: {changes}; papers with pictures: {pictures}; links to other records: {links}.</source>
        <translation>Sur cet ordinateur&#xa0;: changements&#xa0;: {changes}&#xa0;; documents avec images&#xa0;: {pictures}&#xa0;; liens vers d’autres fiches&#xa0;: {links}.</translation>
    </message>
    <message>
        <source>Children tied to nobody else go with her: {codes}.</source>
        <translation>Les enfants qui ne sont liés à personne d’autre partent avec elle&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>She is also filed as {codes}. Those files stay: erase each of them too if that is meant.</source>
        <translation>Elle a aussi les dossiers {codes}. Ceux-là restent&#xa0;: effacez aussi chacun d’eux si c’est voulu.</translation>
    </message>
    <message>
        <source>Paper: what was printed must be found and destroyed by hand.</source>
        <translation>Le papier&#xa0;: ce qui a été imprimé doit être retrouvé et détruit à la main.</translation>
    </message>
    <message>
        <source>Tables and PDF files that were saved outside the register, and pictures on a telephone or camera.</source>
        <translation>Les tableaux et fichiers PDF enregistrés hors du registre, et les images sur un téléphone ou un appareil photo.</translation>
    </message>
    <message>
        <source>Backups and bundles on sticks or elsewhere. They are encrypted, and an old bundle brings nothing of her into a register that has this order; but a backup that is put back shows her again until the order comes.</source>
        <translation>Les sauvegardes et paquets sur des clés USB ou ailleurs. Ils sont chiffrés, et un ancien paquet n’apporte rien d’elle dans un registre qui a cet ordre&#xa0;; mais une sauvegarde remise la montre de nouveau jusqu’à ce que l’ordre arrive.</translation>
    </message>
    <message>
        <source>Laptops that are lost, or never exchange again, and parts of a disk that no program can reach.</source>
        <translation>Les ordinateurs perdus ou qui n’échangent plus jamais, et les parties d’un disque qu’aucun programme ne peut atteindre.</translation>
    </message>
    <message>
        <source>What is written about her in other women&apos;s files, in their notes for instance. Look there yourself.</source>
        <translation>Ce qui est écrit sur elle dans les dossiers d’autres femmes, dans leurs notes par exemple. Regardez-y vous-même.</translation>
    </message>
    <message>
        <source>Her summary was printed or saved on this laptop on: {days}.</source>
        <translation>Son résumé a été imprimé ou enregistré sur cet ordinateur le&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Made on this laptop so far: backups: {backups}; bundles: {bundles}; tables: {tables}.</source>
        <translation>Faits sur cet ordinateur jusqu’ici&#xa0;: sauvegardes&#xa0;: {backups}&#xa0;; paquets&#xa0;: {bundles}&#xa0;; tableaux&#xa0;: {tables}.</translation>
    </message>
    <message>
        <source>{code} is erased on this laptop. Changes destroyed: {changes}.</source>
        <translation>{code} est effacé sur cet ordinateur. Changements détruits&#xa0;: {changes}.</translation>
    </message>
    <message>
        <source>Traces may still lie in unused parts of the register&apos;s file, because the disk is full or busy. The program tries again each time the register is opened.</source>
        <translation>Des traces peuvent encore se trouver dans des parties inutilisées du fichier du registre, parce que le disque est plein ou occupé. Le programme réessaie à chaque ouverture du registre.</translation>
    </message>
    <message>
        <source>Make a bundle for every colleague now: the order is in it. Exchange shows which laptops have carried it out.</source>
        <translation>Faites maintenant un paquet pour chaque collègue&#xa0;: l’ordre est dedans. La page Échange montre quels ordinateurs l’ont exécuté.</translation>
    </message>
    <message>
        <source>{codes}: ordered by {by} on {day}. {why}.</source>
        <translation>{codes}&#xa0;: ordonné par {by} le {day}. {why}.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Links or children that came since then and still name her: {count}. To erase them, erase this code once more.</source>
        <translation>Liens ou enfants arrivés depuis et qui la nomment encore&#xa0;: {count}. Pour les effacer, effacez ce code encore une fois.</translation>
    </message>
    <message>
        <source>Carried out on 1 laptop, the only one.</source>
        <translation>Exécuté sur 1 ordinateur, le seul.</translation>
    </message>
    <message>
        <source>Carried out on all {count} laptops.</source>
        <translation>Exécuté sur les {count} ordinateurs.</translation>
    </message>
    <message>
        <source>Carried out on {done} of {count} laptops.</source>
        <translation>Exécuté sur {done} ordinateurs sur {count}.</translation>
    </message>
    <message>
        <source>{who}: carried out on {day}</source>
        <translation>{who}&#xa0;: exécuté le {day}</translation>
    </message>
    <message>
        <source>{who}: has the order, has not said that it is carried out</source>
        <translation>{who}&#xa0;: a l’ordre, n’a pas dit qu’il est exécuté</translation>
    </message>
    <message>
        <source>{who}: not known to have the order yet</source>
        <translation>{who}&#xa0;: on ne sait pas s’il a déjà l’ordre</translation>
    </message>
    <message>
        <source>{who}: carried out on {day}; since then a copy from before the order was put back there. The next bundle for it carries the order out again</source>
        <translation>{who}&#xa0;: exécuté le {day}&#xa0;; depuis, une copie d’avant l’ordre y a été remise. Le prochain paquet pour cet ordinateur exécute l’ordre de nouveau</translation>
    </message>
    <message>
        <source>{who}: reported lost; the order may never reach it</source>
        <translation>{who}&#xa0;: déclaré perdu&#xa0;; l’ordre ne l’atteindra peut-être jamais</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong that the program did not expect. What was saved before is safe; close the program, open it again, and tell your coordinator what you were doing.</source>
        <translation>Il s’est passé quelque chose que le programme n’attendait pas. Ce qui était enregistré est en sécurité&#xa0;; fermez le programme, ouvrez-le de nouveau, et dites à votre coordinatrice ce que vous étiez en train de faire.</translation>
    </message>
    <message>
        <source>This could not be done. What was saved before is safe; try again, or ask your coordinator.</source>
        <translation>Cela n’a pas pu être fait. Ce qui était enregistré est en sécurité&#xa0;; réessayez, ou demandez à votre coordinatrice.</translation>
    </message>
    <message>
        <source>This could not be done as it was asked. What was saved before is safe; look over what you entered, then try again.</source>
        <translation>Cela n’a pas pu être fait comme demandé. Ce qui était enregistré est en sécurité&#xa0;; relisez ce que vous avez saisi, puis réessayez.</translation>
    </message>
    <message>
        <source>The computer could not do this: its disk, its memory or the stick got in the way. What was saved before has not been touched; look at the stick and the free room, then try again.</source>
        <translation>L’ordinateur n’a pas pu le faire&#xa0;: son disque, sa mémoire ou la clé USB l’a empêché. Ce qui était enregistré n’a pas été touché&#xa0;; vérifiez la clé et la place libre, puis réessayez.</translation>
    </message>
    <message>
        <source>You stopped this before it was done. What was saved before is safe; start it again when you like.</source>
        <translation>Vous avez arrêté avant la fin. Ce qui était enregistré est en sécurité&#xa0;; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>One name, nickname or number is needed before she can be saved. Nothing is saved yet; write what she is called, even if it is a single word.</source>
        <translation>Il faut un nom, un surnom ou un numéro avant de pouvoir l’enregistrer. Rien n’est encore enregistré&#xa0;; écrivez comment on l’appelle, même si c’est un seul mot.</translation>
    </message>
    <message>
        <source>Your role does not include this: {right}. Nothing was changed; ask your coordinator to do it.</source>
        <translation>Votre rôle ne permet pas ceci&#xa0;: {right}. Rien n’a été changé&#xa0;; demandez à votre coordinatrice de le faire.</translation>
    </message>
    <message>
        <source>This is kept in a closed compartment ({compartment}). Nothing was changed; open the compartment with your passphrase, then try again.</source>
        <translation>Ceci est gardé dans un compartiment fermé ({compartment}). Rien n’a été changé&#xa0;; ouvrez le compartiment avec votre phrase de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>This laptop has no key of this compartment ({compartment}). Nothing was changed; ask your coordinator whether you may open it, and exchange a bundle with her.</source>
        <translation>Cet ordinateur n’a pas la clé de ce compartiment ({compartment}). Rien n’a été changé&#xa0;; demandez à votre coordinatrice si vous pouvez l’ouvrir, et échangez un paquet avec elle.</translation>
    </message>
    <message>
        <source>“{wanted}” is not one of the compartments. Nothing was changed; choose one of these: {compartments}.</source>
        <translation>«&#xa0;{wanted}&#xa0;» n’est pas un compartiment. Rien n’a été changé&#xa0;; choisissez parmi&#xa0;: {compartments}.</translation>
    </message>
    <message>
        <source>Nothing in this register answers to “{wanted}” ({kind}). Nothing was changed; look at the spelling and at the kind of record.</source>
        <translation>Rien dans ce registre ne répond à «&#xa0;{wanted}&#xa0;» ({kind}). Rien n’a été changé&#xa0;; vérifiez l’orthographe et la sorte de fiche.</translation>
    </message>
    <message>
        <source>More than one woman answers to this ({total}): {candidates}. Nothing was changed; use the code of the one you mean.</source>
        <translation>Plusieurs femmes répondent à cela ({total})&#xa0;: {candidates}. Rien n’a été changé&#xa0;; utilisez le code de celle que vous voulez.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of record that can be named here. These can be: {kinds}.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas une sorte de fiche que l’on peut nommer ici. Celles-ci le sont&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>A record of this kind ({kind}) has no field “{field}”. Its fields are: {fields}.</source>
        <translation>Une fiche de cette sorte ({kind}) n’a pas de champ «&#xa0;{field}&#xa0;». Ses champs sont&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>A new record of this kind ({kind}) must say which record it belongs to ({parents}). Nothing was saved; name that record, then try again.</source>
        <translation>Une nouvelle fiche de cette sorte ({kind}) doit dire à quelle fiche elle appartient ({parents}). Rien n’a été enregistré&#xa0;; nommez cette fiche, puis réessayez.</translation>
    </message>
    <message>
        <source>What you had open is not a state that this register remembers, perhaps because an older copy was put back since. Nothing was saved over; open the file again and enter there what you changed.</source>
        <translation>Ce que vous aviez ouvert n’est pas un état que ce registre connaît, peut-être parce qu’une copie plus ancienne a été remise depuis. Rien n’a été écrasé&#xa0;; ouvrez le dossier de nouveau et saisissez-y ce que vous avez changé.</translation>
    </message>
    <message>
        <source>This is more than can be saved at one time. Nothing was saved and nothing was cut off; divide it and save one part after the other.</source>
        <translation>C’est plus que ce que l’on peut enregistrer en une fois. Rien n’a été enregistré et rien n’a été coupé&#xa0;; partagez-le et enregistrez une partie après l’autre.</translation>
    </message>
    <message>
        <source>This file cannot be kept as a scan. Nothing was changed, and the file was left as it is; take a new photo of the paper, then try again.</source>
        <translation>Ce fichier ne peut pas être gardé comme copie numérisée. Rien n’a été changé, et le fichier est resté comme il est&#xa0;; prenez une nouvelle photo du papier, puis réessayez.</translation>
    </message>
    <message>
        <source>This paper was scanned on another laptop, and the picture has not come to this one. What is written about the paper is here; look at the scan where it was made.</source>
        <translation>Ce papier a été numérisé sur un autre ordinateur, et l’image n’est pas arrivée sur celui-ci. Ce qui est écrit sur le papier est ici&#xa0;; regardez la copie là où elle a été faite.</translation>
    </message>
    <message>
        <source>This change cannot be taken back. Nothing was changed; open the record and write there what holds.</source>
        <translation>Ce changement ne peut pas être annulé. Rien n’a été changé&#xa0;; ouvrez la fiche et écrivez-y ce qui est juste.</translation>
    </message>
    <message>
        <source>This cannot be moved to another woman. Nothing was changed; look at the record, then try again.</source>
        <translation>Cela ne peut pas être déplacé vers une autre femme. Rien n’a été changé&#xa0;; regardez la fiche, puis réessayez.</translation>
    </message>
    <message>
        <source>This cannot be undone here. Nothing was changed; look at what the bundle or the change did, then decide again.</source>
        <translation>Ceci ne peut pas être défait ici. Rien n’a été changé&#xa0;; regardez ce que le paquet ou le changement a fait, puis décidez de nouveau.</translation>
    </message>
    <message>
        <source>This cannot be said of this laptop. Nothing was changed; look at the list of the office, then try again.</source>
        <translation>Ceci ne peut pas être dit de cet ordinateur. Rien n’a été changé&#xa0;; regardez la liste du bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>This does not say one day with its month and year. Nothing was changed; write the whole date, such as 3 January 2027.</source>
        <translation>Cela ne dit pas un seul jour avec son mois et son année. Rien n’a été changé&#xa0;; écrivez la date entière, comme 3 janvier 2027.</translation>
    </message>
    <message>
        <source>The day written is {day}, and it is over. Nothing was changed; look at the year, and write the day until which it holds now.</source>
        <translation>Le jour écrit est le {day}, et il est passé. Rien n’a été changé&#xa0;; vérifiez l’année, et écrivez le jour jusqu’auquel il est valable maintenant.</translation>
    </message>
    <message>
        <source>This file was erased for good, as a coordinator of the office ordered, so nothing can be written to it. Nothing was saved; if she comes to you again, start a new file.</source>
        <translation>Ce dossier a été effacé pour toujours, comme une coordinatrice du bureau l’a ordonné, on ne peut donc plus rien y écrire. Rien n’a été enregistré&#xa0;; si elle revient vers vous, ouvrez un nouveau dossier.</translation>
    </message>
    <message>
        <source>Nothing was erased: what you typed is not the code of this file, {code}. Look once more whether this is the file you mean, then type its code.</source>
        <translation>Rien n’a été effacé&#xa0;: ce que vous avez tapé n’est pas le code de ce dossier, {code}. Vérifiez encore que c’est bien ce dossier, puis tapez son code.</translation>
    </message>
    <message>
        <source>No change of a lost laptop waits here under “{wanted}”. Nothing was changed; look at the list of those that wait.</source>
        <translation>Aucun changement d’un ordinateur perdu n’attend ici sous «&#xa0;{wanted}&#xa0;». Rien n’a été changé&#xa0;; regardez la liste de ceux qui attendent.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Nothing was changed; type it again slowly, and look at Caps Lock and at the language of the keyboard.</source>
        <translation>Cette phrase de passe ne l’ouvre pas. Rien n’a été changé&#xa0;; tapez-la de nouveau lentement, et vérifiez Verr. Maj et la langue du clavier.</translation>
    </message>
    <message>
        <source>A passphrase is needed to open this, and none was given. Nothing was changed; try again with the passphrase.</source>
        <translation>Il faut une phrase de passe pour ouvrir ceci, et aucune n’a été donnée. Rien n’a été changé&#xa0;; réessayez avec la phrase de passe.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Nothing was changed; take five different words that have nothing to do with each other.</source>
        <translation>Cette phrase de passe est trop facile à deviner. Rien n’a été changé&#xa0;; prenez cinq mots différents qui n’ont rien à voir entre eux.</translation>
    </message>
    <message>
        <source>This register is open already, in another window or by another command. Nothing was changed; close that one first, then try again.</source>
        <translation>Ce registre est déjà ouvert, dans une autre fenêtre ou par une autre commande. Rien n’a été changé&#xa0;; fermez d’abord celui-là, puis réessayez.</translation>
    </message>
    <message>
        <source>A new register needs an empty folder, and this one already holds something. Nothing in it was touched; choose another folder or make a new one.</source>
        <translation>Un nouveau registre a besoin d’un répertoire vide, et celui-ci contient déjà quelque chose. Rien n’y a été touché&#xa0;; choisissez un autre répertoire ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>This register has not joined an office yet. What you recorded is safe; join your office or start a new one, then try again.</source>
        <translation>Ce registre n’a encore rejoint aucun bureau. Ce que vous avez enregistré est en sécurité&#xa0;; rejoignez votre bureau ou créez-en un nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>This register belongs to an office already. Nothing was changed; for another office, make a register of its own.</source>
        <translation>Ce registre appartient déjà à un bureau. Rien n’a été changé&#xa0;; pour un autre bureau, créez un registre à part.</translation>
    </message>
    <message>
        <source>This can be done in a practice register only, never where real women are recorded. Nothing was changed; open your practice register for it.</source>
        <translation>Cela ne peut se faire que dans un registre d’exercice, jamais là où de vraies femmes sont enregistrées. Rien n’a été changé&#xa0;; ouvrez votre registre d’exercice pour cela.</translation>
    </message>
    <message>
        <source>There is nobody to address this to: no other laptop of your office is known here yet, or the one you named was reported lost. What you recorded is safe; take in a file from a colleague first, or name another.</source>
        <translation>Il n’y a personne à qui l’adresser&#xa0;: aucun autre ordinateur de votre bureau n’est encore connu ici, ou celui que vous avez nommé a été déclaré perdu. Ce que vous avez enregistré est en sécurité&#xa0;; recevez d’abord un fichier d’une collègue, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>The people it is for ({addressees}) may not all see the same women. Nothing was made; make a bundle for each of them.</source>
        <translation>Les personnes à qui il est destiné ({addressees}) ne peuvent pas toutes voir les mêmes femmes. Rien n’a été fait&#xa0;; préparez un paquet pour chacune.</translation>
    </message>
    <message>
        <source>“{wanted}” is not a place in this country&apos;s list. Nothing was changed; choose one of the places known here ({prisons}).</source>
        <translation>«&#xa0;{wanted}&#xa0;» n’est pas un lieu de la liste de ce pays. Rien n’a été changé&#xa0;; choisissez un des lieux connus ici ({prisons}).</translation>
    </message>
    <message>
        <source>Nothing is missing here of what others speak of. No file was written; ask again when something is named as missing.</source>
        <translation>Il ne manque rien ici de ce dont les autres parlent. Aucun fichier n’a été écrit&#xa0;; demandez de nouveau quand quelque chose est dit manquant.</translation>
    </message>
    <message>
        <source>This file asks for nothing, or a laptop made it that is not of your office. Nothing was changed; choose the request that your colleague made, or read this file as a bundle.</source>
        <translation>Ce fichier ne demande rien, ou vient d’un ordinateur qui n’est pas de votre bureau. Rien n’a été changé&#xa0;; choisissez la demande faite par votre collègue, ou lisez ce fichier comme un paquet.</translation>
    </message>
    <message>
        <source>None of the changes asked for is on this laptop. Nothing was written; let her ask another colleague.</source>
        <translation>Aucun des changements demandés n’est sur cet ordinateur. Rien n’a été écrit&#xa0;; qu’elle demande à un autre collègue.</translation>
    </message>
    <message>
        <source>“{typed}” is no list of numbers. Nothing was written; type them as they were read out, such as 4, 121-180.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une liste de numéros. Rien n’a été écrit&#xa0;; tapez-les comme ils ont été lus, par exemple 4, 121-180.</translation>
    </message>
    <message>
        <source>The eight digits do not go with these numbers. Nothing was written; let her read out both again, or ask another colleague.</source>
        <translation>Les huit chiffres ne vont pas avec ces numéros. Rien n’a été écrit&#xa0;; faites-les relire tous les deux, ou demandez à une autre collègue.</translation>
    </message>
    <message>
        <source>This folder belongs to the register itself, which must stay on this laptop. Nothing was changed; choose another folder for the exchange.</source>
        <translation>Ce dossier appartient au registre lui-même, qui doit rester sur cet ordinateur. Rien n’a été changé&#xa0;; choisissez un autre dossier pour l’échange.</translation>
    </message>
    <message>
        <source>Nobody in your office answers to “{wanted}”. Nothing was changed; choose one of the people known here ({people}).</source>
        <translation>Personne dans votre bureau ne répond à «&#xa0;{wanted}&#xa0;». Rien n’a été changé&#xa0;; choisissez une des personnes connues ici ({people}).</translation>
    </message>
    <message>
        <source>Prisons, courts and offences of “{wanted}” are not in this program yet. Nothing was made; choose one of the countries known here ({countries}).</source>
        <translation>Les prisons, tribunaux et infractions de «&#xa0;{wanted}&#xa0;» ne sont pas encore dans ce programme. Rien n’a été créé&#xa0;; choisissez un des pays connus ici ({countries}).</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) cannot be read: {name}. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) ne peut pas être lue&#xa0;: {name}. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>This cannot be kept in the lists of the office. Nothing was changed; look at what you wrote.</source>
        <translation>Ceci ne peut pas être gardé dans les listes du bureau. Rien n’a changé&#xa0;; regardez ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>A register needs the name of the person who works in it and the name of the office, each of at most 200 characters. Nothing was made; write both, then try again.</source>
        <translation>Un registre a besoin du nom de la personne qui y travaille et du nom du bureau, de 200 caractères au plus chacun. Rien n’a été créé&#xa0;; écrivez les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>This file cannot be taken in. Nothing was changed; ask the sender to make it again.</source>
        <translation>Ce fichier ne peut pas être reçu. Rien n’a été changé&#xa0;; demandez à la personne qui l’a envoyé de le refaire.</translation>
    </message>
    <message>
        <source>The table was not taken in, and nothing was changed. Put this right, then try again:
{rows}</source>
        <translation>Le tableau n’a pas été repris, et rien n’a été changé. Corrigez ceci, puis réessayez&#xa0;:
{rows}</translation>
    </message>
    <message>
        <source>There is too little room where this must go: it needs {needed}. What was saved before is safe; make room or take another stick, then try again.</source>
        <translation>Il y a trop peu de place là où cela doit aller&#xa0;: il faut {needed}. Ce qui était enregistré est en sécurité&#xa0;; faites de la place ou prenez une autre clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Nothing was changed; if it lies on a stick, put the stick in again, and look at the spelling of the name.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas là. Rien n’a été changé&#xa0;; si c’est sur une clé USB, remettez la clé, et vérifiez l’orthographe du nom.</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. It was left as it is; choose another name, or move the old file away.</source>
        <translation>Il y a déjà un fichier «&#xa0;{path}&#xa0;». Il est resté comme il est&#xa0;; choisissez un autre nom, ou déplacez l’ancien fichier.</translation>
    </message>
    <message>
        <source>Another program is holding this file. What was saved before is safe; close that program, then try again.</source>
        <translation>Un autre programme occupe ce fichier. Ce qui était enregistré est en sécurité&#xa0;; fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The program may not read or write in this place. What was saved before is safe; choose another folder, or look whether the stick has a lock.</source>
        <translation>Le programme n’a pas le droit de lire ou d’écrire à cet endroit. Ce qui était enregistré est en sécurité&#xa0;; choisissez un autre répertoire, ou vérifiez si la clé USB a un verrou.</translation>
    </message>
    <message>
        <source>This is not a register of wipdesk. Nothing in it was changed; choose the folder in which your register lies.</source>
        <translation>Ce n’est pas un registre de wipdesk. Rien n’y a été changé&#xa0;; choisissez le répertoire où se trouve votre registre.</translation>
    </message>
    <message>
        <source>The file of this register is there, but it is empty. Leave the folder as it is, and restore your last backup into a new one.</source>
        <translation>Le fichier de ce registre est là, mais il est vide. Laissez le répertoire comme il est, et restaurez votre dernière sauvegarde dans un nouveau.</translation>
    </message>
    <message>
        <source>This register is damaged or was cut short. Keep its folder, because much may still be saved from it, and restore your last backup into a new one.</source>
        <translation>Ce registre est abîmé ou a été coupé. Gardez son répertoire, car beaucoup peut encore en être sauvé, et restaurez votre dernière sauvegarde dans un nouveau.</translation>
    </message>
    <message>
        <source>This register was last used with a newer version of wipdesk. Nothing was changed; bring the program on this laptop up to date, then open it again.</source>
        <translation>Ce registre a été utilisé la dernière fois avec une version plus récente de wipdesk. Rien n’a été changé&#xa0;; mettez à jour le programme sur cet ordinateur, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This backup does not hold what it should, so it was not used. Your register is as it was; try an older backup.</source>
        <translation>Cette sauvegarde ne contient pas ce qu’elle devrait, donc elle n’a pas été utilisée. Votre registre est comme il était&#xa0;; essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>A part that wipdesk needs (SQLite {found}) has a fault that can damage a register, so nothing was opened. Install wipdesk again, with SQLite {needed} or newer.</source>
        <translation>Une partie dont wipdesk a besoin (SQLite {found}) a un défaut qui peut abîmer un registre, donc rien n’a été ouvert. Installez wipdesk de nouveau, avec SQLite {needed} ou plus récent.</translation>
    </message>
    <message>
        <source>This bundle is addressed to another laptop and cannot be opened here. Nothing was changed; ask the sender to make one for this laptop.</source>
        <translation>Ce paquet est adressé à un autre ordinateur et ne peut pas être ouvert ici. Rien n’a été changé&#xa0;; demandez à la personne qui l’a envoyé d’en faire un pour cet ordinateur.</translation>
    </message>
    <message>
        <source>This file comes from another office. Nothing was changed; ask for one made in your own office.</source>
        <translation>Ce fichier vient d’un autre bureau. Rien n’a été changé&#xa0;; demandez-en un fait dans votre propre bureau.</translation>
    </message>
    <message>
        <source>Either this file or this register is for practice, and the other holds real women: the two are never mixed. Nothing was changed; open the register that the file was meant for.</source>
        <translation>Soit ce fichier, soit ce registre sert à l’exercice, et l’autre contient de vraies femmes&#xa0;: on ne mélange jamais les deux. Rien n’a été changé&#xa0;; ouvrez le registre auquel le fichier était destiné.</translation>
    </message>
    <message>
        <source>This file was made with a newer version of wipdesk. Nothing was changed; keep the file, bring the program on this laptop up to date, then open the file again.</source>
        <translation>Ce fichier a été fait avec une version plus récente de wipdesk. Rien n’a été changé&#xa0;; gardez le fichier, mettez à jour le programme sur cet ordinateur, puis ouvrez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>This is not a file for exchange between laptops. Nothing was changed; choose the file that your colleague made with wipdesk.</source>
        <translation>Ce n’est pas un fichier d’échange entre ordinateurs. Rien n’a été changé&#xa0;; choisissez le fichier que votre collègue a fait avec wipdesk.</translation>
    </message>
    <message>
        <source>This file is damaged, and no part of it can be read. Nothing was changed; copy it from the stick once more, or ask the sender for a new one.</source>
        <translation>Ce fichier est abîmé, et aucune partie ne peut être lue. Rien n’a été changé&#xa0;; copiez-le encore une fois depuis la clé USB, ou demandez-en un nouveau à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This file was not made by the laptop it names. Nothing was changed; speak with the sender, and tell your coordinator.</source>
        <translation>Ce fichier n’a pas été fait par l’ordinateur qu’il indique. Rien n’a été changé&#xa0;; parlez avec la personne qui l’a envoyé, et prévenez votre coordinatrice.</translation>
    </message>
    <message>
        <source>This record stands in her file already. Nothing was changed; choose another woman.</source>
        <translation>Cette fiche est déjà dans son dossier. Rien n’a été changé&#xa0;; choisissez une autre femme.</translation>
    </message>
    <message>
        <source>Somebody has written over this since, so it no longer stands. Nothing was changed; look at the newest change of this field.</source>
        <translation>Quelqu’un a écrit par-dessus depuis, donc cela ne vaut plus. Rien n’a été changé&#xa0;; regardez le changement le plus récent de ce champ.</translation>
    </message>
    <message>
        <source>Accounts of a fact in this record differ, and moving it would keep only one. Nothing was changed; decide between them first, then try again.</source>
        <translation>Les versions d’un fait de cette fiche diffèrent, et la déplacer n’en garderait qu’une. Rien n’a été changé&#xa0;; décidez d’abord entre elles, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no such list. Nothing was kept; choose one of the lists that are there.</source>
        <translation>Cette liste n’existe pas. Rien n’a été gardé&#xa0;; choisissez une des listes qui existent.</translation>
    </message>
    <message>
        <source>An answer or a field needs words to be read. Nothing was kept; write them.</source>
        <translation>Une réponse ou un champ a besoin de mots à lire. Rien n’a été gardé&#xa0;; écrivez-les.</translation>
    </message>
    <message>
        <source>These words are too long: 200 characters at most. Nothing was kept; write fewer.</source>
        <translation>Ces mots sont trop longs&#xa0;: 200 caractères au plus. Rien n’a été gardé&#xa0;; écrivez-en moins.</translation>
    </message>
    <message>
        <source>A code of the office begins with x_, then small letters, digits or _, at most 40. Nothing was kept; write another code.</source>
        <translation>Un code du bureau commence par x_, puis de petites lettres, des chiffres ou _, 40 au plus. Rien n’a été gardé&#xa0;; écrivez un autre code.</translation>
    </message>
    <message>
        <source>Another answer or field here has these words. Nothing was kept; write words that differ.</source>
        <translation>Une autre réponse ou un autre champ a déjà ces mots ici. Rien n’a été gardé&#xa0;; écrivez d’autres mots.</translation>
    </message>
    <message>
        <source>This list has no such code. Nothing was changed; choose one it has.</source>
        <translation>Cette liste n’a pas ce code. Rien n’a changé&#xa0;; choisissez-en un qu’elle a.</translation>
    </message>
    <message>
        <source>This code is there already. Nothing was kept; write another code.</source>
        <translation>Ce code existe déjà. Rien n’a été gardé&#xa0;; écrivez un autre code.</translation>
    </message>
    <message>
        <source>A field of the office stands open, so it never holds health, pregnancy, violence, complaints, belief or origin. Nothing was kept; write that in the closed part of her file.</source>
        <translation>Un champ du bureau est ouvert à tous&#xa0;: il ne contient jamais santé, grossesse, violences, plaintes, croyance ni origine. Rien n’a été gardé&#xa0;; écrivez cela dans la partie fermée de son dossier.</translation>
    </message>
    <message>
        <source>Only what the office added can be changed. Nothing was changed; choose an answer of the office.</source>
        <translation>On ne peut changer que ce que le bureau a ajouté. Rien n’a changé&#xa0;; choisissez une réponse du bureau.</translation>
    </message>
    <message>
        <source>There is no such area. Nothing was kept; choose another.</source>
        <translation>Ce domaine n’existe pas. Rien n’a été gardé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Numbers count one to three things. Nothing was kept; name them.</source>
        <translation>Les nombres comptent une à trois choses. Rien n’a été gardé&#xa0;; nommez-les.</translation>
    </message>
    <message>
        <source>This kind of record cannot have fields of the office. Nothing was kept; choose another kind.</source>
        <translation>Cette sorte de fiche ne peut pas avoir de champs du bureau. Rien n’a été gardé&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A field is answered by a text, number, date, choice, or yes or no. Nothing was kept; choose one.</source>
        <translation>On répond à un champ par un texte, un nombre, une date, un choix, ou oui ou non. Rien n’a été gardé&#xa0;; choisissez-en un.</translation>
    </message>
    <message>
        <source>An event needs its days, such as 2026-03-31 or 2026-03-31/2026-04-02. Nothing was kept; write its days.</source>
        <translation>Un événement a besoin de ses jours, comme 2026-03-31 ou 2026-03-31/2026-04-02. Rien n’a été gardé&#xa0;; écrivez ses jours.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) is not written as such a file is written (TOML). The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) n’est pas écrite comme un tel fichier s’écrit (TOML). Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) has “{name}”, which no rule has. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) contient «&#xa0;{name}&#xa0;», qu’aucune règle n’a. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) gives “{name}” a value that it cannot have. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) donne à «&#xa0;{name}&#xa0;» une valeur impossible. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) begins a rule without “{name}”. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) commence une règle sans «&#xa0;{name}&#xa0;». Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) names something unknown to the program in “{name}”. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) nomme dans «&#xa0;{name}&#xa0;» quelque chose que le programme ne connaît pas. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) begins a rule that is counted and has no limit. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) commence une règle qui se compte et n’a pas de limite. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) has an end before its beginning in “{name}”. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) a dans «&#xa0;{name}&#xa0;» une fin avant son début. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) gives “{name}” a second time. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) donne «&#xa0;{name}&#xa0;» une deuxième fois. Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Line {line} of the rules ({file}) is not a table of rules: “{name}”. The old rules stay in force; put the line right, then try again.</source>
        <translation>La ligne {line} des règles ({file}) n’est pas une table de règles&#xa0;: «&#xa0;{name}&#xa0;». Les anciennes règles restent en vigueur&#xa0;; corrigez la ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>The file with the rules ({file}) cannot be read. The old rules stay in force; save it as plain text in UTF-8, then try again.</source>
        <translation>Le fichier des règles ({file}) ne peut pas être lu. Les anciennes règles restent en vigueur&#xa0;; enregistrez-le comme texte simple en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>This laptop was reported lost, so it is not let in again. Nothing was changed; if it was found, first tell the office so on the Office page.</source>
        <translation>Cet ordinateur a été déclaré perdu, il n’est donc pas admis de nouveau. Rien n’a été changé&#xa0;; s’il a été retrouvé, dites-le d’abord au bureau sur la page Bureau.</translation>
    </message>
    <message>
        <source>This record holds something that a newer version of wipdesk wrote, and that would stay behind. Nothing was changed; bring the program up to date, then try again.</source>
        <translation>Cette fiche contient quelque chose qu’une version plus récente de wipdesk a écrit, et qui resterait ici. Rien n’a été changé&#xa0;; mettez à jour le programme, puis réessayez.</translation>
    </message>
    <message>
        <source>This record holds something in a closed compartment, which cannot be moved. Nothing was changed; open the compartment with your passphrase, then try again.</source>
        <translation>Cette fiche contient quelque chose dans un compartiment fermé, qui ne peut pas être déplacé. Rien n’a été changé&#xa0;; ouvrez le compartiment avec votre phrase de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>This is the laptop you are working on. Nothing was changed; ask another coordinator to report it lost.</source>
        <translation>C’est l’ordinateur sur lequel vous travaillez. Rien n’a été changé&#xa0;; demandez à une autre coordinatrice de le déclarer perdu.</translation>
    </message>
    <message>
        <source>Cut so early, the order that made you a coordinator would fall too. Nothing was changed; choose a later day, or ask another coordinator.</source>
        <translation>Coupé si tôt, l’ordre qui a fait de vous une coordinatrice tomberait aussi. Rien n’a été changé&#xa0;; choisissez un jour plus tardif, ou demandez à une autre coordinatrice.</translation>
    </message>
    <message>
        <source>This laptop was not reported lost. Nothing was changed; choose one that stands as lost in the list of the office.</source>
        <translation>Cet ordinateur n’a pas été déclaré perdu. Rien n’a été changé&#xa0;; choisissez-en un qui est perdu dans la liste du bureau.</translation>
    </message>
    <message>
        <source>Another account of this fact stands beside it. Nothing was changed; look at both, then decide.</source>
        <translation>Une autre version de ce fait se trouve à côté. Rien n’a été changé&#xa0;; regardez les deux, puis décidez.</translation>
    </message>
    <message>
        <source>No single answer stood before this: it decided between accounts, or the one before never came here. Nothing was changed; write in the record what holds.</source>
        <translation>Il n’y avait pas une seule réponse avant celle-ci&#xa0;: elle a décidé entre des versions, ou la réponse d’avant n’est jamais arrivée ici. Rien n’a été changé&#xa0;; écrivez dans la fiche ce qui est juste.</translation>
    </message>
    <message>
        <source>The record was taken away since. Nothing was changed; bring it back first, then try again.</source>
        <translation>La fiche a été retirée depuis. Rien n’a été changé&#xa0;; remettez-la d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>This change of yours was packed into a bundle, so a colleague may have it already. Nothing was changed; choose to reverse it, which reaches her too.</source>
        <translation>Votre changement a été mis dans un paquet, une collègue l’a donc peut-être déjà. Rien n’a été changé&#xa0;; choisissez de l’annuler, ce qui l’atteint aussi.</translation>
    </message>
    <message>
        <source>This is about the people and laptops of the office, which nobody can set aside or reverse. Nothing was changed; speak with your coordinator.</source>
        <translation>Ceci concerne les personnes et les ordinateurs du bureau, que personne ne peut mettre de côté ni annuler. Rien n’a été changé&#xa0;; parlez avec votre coordinatrice.</translation>
    </message>
    <message>
        <source>Nothing of this is in force on this laptop now. Nothing was changed; look whether it is set aside already.</source>
        <translation>Rien de ceci n’est en vigueur sur cet ordinateur. Rien n’a été changé&#xa0;; regardez si c’est déjà mis de côté.</translation>
    </message>
    <message>
        <source>Nothing of this is set aside on this laptop. Nothing was changed; look at the list of what is set aside.</source>
        <translation>Rien de ceci n’est mis de côté sur cet ordinateur. Rien n’a été changé&#xa0;; regardez la liste de ce qui est mis de côté.</translation>
    </message>
    <message>
        <source>Nothing of this shows any more, so there is nothing to reverse: people wrote over it, or it was reversed. Nothing was changed; look at the history of the file.</source>
        <translation>Rien de ceci ne se voit plus, il n’y a donc rien à annuler&#xa0;: on a écrit par-dessus, ou c’est déjà annulé. Rien n’a été changé&#xa0;; regardez l’historique du dossier.</translation>
    </message>
    <message>
        <source>All of this has been written to since, or cannot be taken out without harm. Nothing was changed; look at each file, and write in it what holds.</source>
        <translation>Tout ceci a été modifié depuis, ou ne peut pas être enlevé sans dommage. Rien n’a été changé&#xa0;; regardez chaque dossier et écrivez-y ce qui vaut.</translation>
    </message>
    <message>
        <source>At most {limit} answers can be saved at one time. Nothing was saved and nothing was cut off; save a part of them first.</source>
        <translation>On peut enregistrer au plus {limit} réponses à la fois. Rien n’a été enregistré et rien n’a été coupé&#xa0;; enregistrez-en d’abord une partie.</translation>
    </message>
    <message>
        <source>One text is longer than a field can keep. Nothing was saved and nothing was cut off; shorten it, or write the rest into a note.</source>
        <translation>Un texte est plus long que ce qu’un champ peut garder. Rien n’a été enregistré et rien n’a été coupé&#xa0;; raccourcissez-le, ou écrivez le reste dans une note.</translation>
    </message>
    <message>
        <source>All texts together are too long to be saved at one time. Nothing was saved and nothing was cut off; save the longest text by itself.</source>
        <translation>Tous les textes ensemble sont trop longs pour être enregistrés en une fois. Rien n’a été enregistré et rien n’a été coupé&#xa0;; enregistrez à part le texte le plus long.</translation>
    </message>
    <message>
        <source>One table has more rows than a workbook can hold ({limit}). Nothing was written and nothing was cut off; save the tables as CSV files in a folder.</source>
        <translation>Un tableau a plus de lignes qu’un classeur ne peut en contenir ({limit}). Rien n’a été écrit et rien n’a été coupé&#xa0;; enregistrez les tableaux en fichiers CSV dans un répertoire.</translation>
    </message>
    <message>
        <source>One text is too long for a cell of a workbook. Nothing was written and nothing was cut off; save the tables as CSV files in a folder.</source>
        <translation>Un texte est trop long pour une case d’un classeur. Rien n’a été écrit et rien n’a été coupé&#xa0;; enregistrez les tableaux en fichiers CSV dans un répertoire.</translation>
    </message>
    <message>
        <source>There is no room left where this must go. What was saved before is safe; make room or take another stick, then try again.</source>
        <translation>Il n’y a plus de place là où cela doit aller. Ce qui était enregistré est en sécurité&#xa0;; faites de la place ou prenez une autre clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>Both are one record already. Nothing was changed; name another one.</source>
        <translation>C’est déjà un seul et même enregistrement. Rien n’a été changé&#xa0;; nommez-en un autre.</translation>
    </message>
    <message>
        <source>The checklist has no question “{wanted}” here. Nothing was saved; take the sign that stands before the question, or a newer version of the program if the question is newer.</source>
        <translation>La liste n’a pas de question «&#xa0;{wanted}&#xa0;» ici. Rien n’a été enregistré&#xa0;; prenez le signe qui précède la question, ou une version plus récente du programme si la question est plus récente.</translation>
    </message>
    <message>
        <source>No rule about time is called “{wanted}” here, or not in this version. Nothing was changed; take the name as it stands in the list of rules, or on the page that was printed.</source>
        <translation>Aucune règle de temps ne s’appelle «&#xa0;{wanted}&#xa0;» ici, ou pas dans cette version. Rien n’a été changé&#xa0;; prenez le nom tel qu’il est dans la liste des règles, ou sur la page imprimée.</translation>
    </message>
    <message>
        <source>No woman in this register answers to “{wanted}”. Look at the spelling, or try her code, another of her names or a number; her file may also lie on another laptop.</source>
        <translation>Aucune femme de ce registre ne répond à «&#xa0;{wanted}&#xa0;». Vérifiez l’orthographe, ou essayez son code, un autre de ses noms ou un numéro&#xa0;; son dossier peut aussi être sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>The account “{wanted}” is not one of those that stand now. Nothing was decided; look at the accounts again, because another may have come in.</source>
        <translation>La version «&#xa0;{wanted}&#xa0;» n’est pas une de celles qui valent maintenant. Rien n’a été décidé&#xa0;; regardez de nouveau les versions, car une autre est peut-être arrivée.</translation>
    </message>
    <message>
        <source>No two accounts of “{wanted}” stand against each other. Nothing was changed; look again, because somebody may have decided already.</source>
        <translation>Il n’y a pas deux versions de «&#xa0;{wanted}&#xa0;» qui s’opposent. Rien n’a été changé&#xa0;; regardez de nouveau, car quelqu’un a peut-être déjà décidé.</translation>
    </message>
    <message>
        <source>No bundle that was read here under the number “{wanted}” has anything to decide. Nothing was changed; look at the list again.</source>
        <translation>Aucun paquet lu ici sous le numéro «&#xa0;{wanted}&#xa0;» n’a de question à trancher. Rien n’a été changé&#xa0;; regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>No bundle was read here under the number “{wanted}”. Nothing was changed; look at the list of reports.</source>
        <translation>Aucun paquet n’a été lu ici sous le numéro «&#xa0;{wanted}&#xa0;». Rien n’a été changé&#xa0;; regardez la liste des rapports.</translation>
    </message>
    <message>
        <source>No change of this register answers to “{wanted}”. Nothing was changed; look at the number of the bundle or the change again.</source>
        <translation>Aucun changement de ce registre ne répond à «&#xa0;{wanted}&#xa0;». Rien n’a été changé&#xa0;; regardez de nouveau le numéro du paquet ou du changement.</translation>
    </message>
    <message>
        <source>This passphrase is too short to protect the women in the register. Nothing was changed; take at least five different words, or 16 characters.</source>
        <translation>Cette phrase de passe est trop courte pour protéger les femmes du registre. Rien n’a été changé&#xa0;; prenez au moins cinq mots différents, ou 16 caractères.</translation>
    </message>
    <message>
        <source>This passphrase is among the first that would be guessed, because it repeats itself or many people use it. Nothing was changed; take five words that do not belong together.</source>
        <translation>Cette phrase de passe est parmi les premières que l’on devinerait, parce qu’elle se répète ou que beaucoup de gens l’utilisent. Rien n’a été changé&#xa0;; prenez cinq mots qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The disk or stick reported a fault while it was read or written. Copy the register&apos;s folder to another disk as soon as you can, and tell your coordinator.</source>
        <translation>Le disque ou la clé USB a signalé un défaut pendant la lecture ou l’écriture. Copiez le répertoire du registre sur un autre disque dès que possible, et prévenez votre coordinatrice.</translation>
    </message>
    <message>
        <source>A scan is kept as a JPEG or PNG picture or a PDF, and this file is none of these. Nothing was changed; save it as one of them, or take a photo of the paper, then try again.</source>
        <translation>Une copie numérisée est gardée en image JPEG ou PNG ou en PDF, et ce fichier n’est rien de cela. Rien n’a été changé&#xa0;; enregistrez-le sous une de ces formes, ou prenez une photo du papier, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut short, so it cannot be read. Nothing was changed; copy it from where it was made once more, or take a new photo, then try again.</source>
        <translation>Ce fichier est abîmé ou a été coupé, donc on ne peut pas le lire. Rien n’a été changé&#xa0;; copiez-le encore une fois depuis l’endroit où il a été fait, ou prenez une nouvelle photo, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is larger than a scan may be. Nothing was changed; take a photo of the paper, or scan it with fewer dots, then try again.</source>
        <translation>Ce fichier est plus gros que ne peut l’être une copie numérisée. Rien n’a été changé&#xa0;; prenez une photo du papier, ou numérisez-le avec moins de points, puis réessayez.</translation>
    </message>
    <message>
        <source>This picture has more dots than this laptop can safely open. Nothing was changed; set the camera or scanner to a smaller picture, then try again.</source>
        <translation>Cette image a plus de points que cet ordinateur ne peut en ouvrir sans risque. Rien n’a été changé&#xa0;; réglez l’appareil photo ou le scanner sur une image plus petite, puis réessayez.</translation>
    </message>
    <message>
        <source>This PDF has more pages than are kept as one paper, or none. Nothing was changed; divide it, and record each part as a paper of its own.</source>
        <translation>Ce PDF a plus de pages que ce que l’on garde pour un papier, ou n’en a aucune. Rien n’a été changé&#xa0;; partagez-le, et enregistrez chaque partie comme un papier à part.</translation>
    </message>
    <message>
        <source>This PDF is locked with a password, so it cannot be read. Nothing was changed; print it and take a photo, or ask whoever made it for one without a password.</source>
        <translation>Ce PDF est fermé par un mot de passe, donc on ne peut pas le lire. Rien n’a été changé&#xa0;; imprimez-le et prenez une photo, ou demandez à la personne qui l’a fait un PDF sans mot de passe.</translation>
    </message>
    <message>
        <source>{label}: this could not be read. It is kept as you wrote it; write it another way if you can.</source>
        <translation>{label}&#xa0;: ceci n’a pas pu être lu. C’est gardé comme vous l’avez écrit&#xa0;; écrivez-le autrement si vous pouvez.</translation>
    </message>
    <message>
        <source>{label}: this could not be read as a date. It is kept as you wrote it; try “3 May 2023” or “about March 2023”.</source>
        <translation>{label}&#xa0;: ceci n’a pas pu être lu comme une date. C’est gardé comme vous l’avez écrit&#xa0;; essayez «&#xa0;3 mai 2023&#xa0;» ou «&#xa0;vers mars 2023&#xa0;».</translation>
    </message>
    <message>
        <source>{label}: this answer is not in the list. It is kept; choose the answer that fits best.</source>
        <translation>{label}&#xa0;: cette réponse n’est pas dans la liste. Elle est gardée&#xa0;; choisissez la réponse qui convient le mieux.</translation>
    </message>
    <message>
        <source>{label}: the office offers this answer no more. It is kept; choose the answer that fits best.</source>
        <translation>{label}&#xa0;: le bureau ne propose plus cette réponse. Elle est gardée&#xa0;; choisissez la réponse qui convient le mieux.</translation>
    </message>
    <message>
        <source>{label}: this does not name a record. It is kept; choose the record again.</source>
        <translation>{label}&#xa0;: ceci ne désigne aucune fiche. C’est gardé&#xa0;; choisissez de nouveau la fiche.</translation>
    </message>
    <message>
        <source>{label}: this number cannot be right. It is kept; look at it again.</source>
        <translation>{label}&#xa0;: ce nombre ne peut pas être juste. Il est gardé&#xa0;; regardez-le encore une fois.</translation>
    </message>
    <message>
        <source>{label}: there is more than one account of this. All are kept; decide when you know which is right.</source>
        <translation>{label}&#xa0;: il y a plus d’une version de ceci. Toutes sont gardées&#xa0;; décidez quand vous savez laquelle est juste.</translation>
    </message>
    <message>
        <source>{label}: this was written with a newer version of wipdesk. It is kept; bring the program up to date to change it.</source>
        <translation>{label}&#xa0;: ceci a été écrit avec une version plus récente de wipdesk. C’est gardé&#xa0;; mettez à jour le programme pour le changer.</translation>
    </message>
    <message>
        <source>{label}: this text is longer than it should be here. It is kept; write the rest into a note.</source>
        <translation>{label}&#xa0;: ce texte est plus long qu’il ne devrait l’être ici. Il est gardé&#xa0;; écrivez le reste dans une note.</translation>
    </message>
    <message>
        <source>{label}: this text is longer than a field can keep. Nothing is cut off; shorten it before you save, or write the rest into a note.</source>
        <translation>{label}&#xa0;: ce texte est plus long que ce qu’un champ peut garder. Rien n’est coupé&#xa0;; raccourcissez-le avant d’enregistrer, ou écrivez le reste dans une note.</translation>
    </message>
    <message>
        <source>{label}: this date lies before the one it must follow. Both are kept; look which of them is right.</source>
        <translation>{label}&#xa0;: cette date est avant celle qu’elle doit suivre. Les deux sont gardées&#xa0;; vérifiez laquelle est juste.</translation>
    </message>
    <message>
        <source>{label}: this date lies in days to come, and what it tells has happened. It is kept; look at the year.</source>
        <translation>{label}&#xa0;: cette date est à venir, et ce qu’elle dit a déjà eu lieu. Elle est gardée&#xa0;; regardez l’année.</translation>
    </message>
    <message>
        <source>{label}: this date lies longer ago than anybody lives. It is kept; look at the year.</source>
        <translation>{label}&#xa0;: cette date remonte plus loin qu’une vie humaine. Elle est gardée&#xa0;; regardez l’année.</translation>
    </message>
    <message>
        <source>{label}: something is unusual here. It is kept; look at it again.</source>
        <translation>{label}&#xa0;: il y a quelque chose d’inhabituel ici. C’est gardé&#xa0;; regardez de nouveau.</translation>
    </message>
    <message>
        <source>no record in this register has this id</source>
        <translation>aucune fiche de ce registre n’a cet identifiant</translation>
    </message>
    <message>
        <source>the id belongs to a record of another kind</source>
        <translation>cet identifiant est celui d’une fiche d’une autre sorte</translation>
    </message>
    <message>
        <source>it does not say which record this belongs to</source>
        <translation>il n’est pas dit à quelle fiche ceci appartient</translation>
    </message>
    <message>
        <source>the record this belongs to is not in this register</source>
        <translation>la fiche à laquelle ceci appartient n’est pas dans ce registre</translation>
    </message>
    <message>
        <source>this cell cannot be changed in a table</source>
        <translation>cette case ne peut pas être changée dans un tableau</translation>
    </message>
    <message>
        <source>there is no name, nickname or number</source>
        <translation>il n’y a ni nom, ni surnom, ni numéro</translation>
    </message>
    <message>
        <source>the text is longer than a field can keep</source>
        <translation>le texte est plus long que ce qu’un champ peut garder</translation>
    </message>
    <message>
        <source>the same record stands in another row too</source>
        <translation>la même fiche se trouve aussi dans une autre ligne</translation>
    </message>
    <message>
        <source>no field is kept under this heading</source>
        <translation>aucun champ n’est gardé sous ce titre</translation>
    </message>
    <message>
        <source>another column has the same heading</source>
        <translation>une autre colonne a le même titre</translation>
    </message>
    <message>
        <source>there is no kind of record of this name</source>
        <translation>il n’y a pas de sorte de fiche de ce nom</translation>
    </message>
    <message>
        <source>this register does not remember the mark in the last column; save the table out again</source>
        <translation>ce registre ne connaît pas la marque de la dernière colonne&#xa0;; sortez de nouveau le tableau</translation>
    </message>
    <message>
        <source>the mark in the last column is missing, so it is not known what you saw when you changed it</source>
        <translation>la marque de la dernière colonne manque, donc on ne sait pas ce que vous voyiez quand vous l’avez changée</translation>
    </message>
    <message>
        <source>this table was saved out of another register</source>
        <translation>ce tableau est sorti d’un autre registre</translation>
    </message>
    <message>
        <source>the table that this mark is of did not show this record</source>
        <translation>le tableau auquel cette marque appartient ne montrait pas cette fiche</translation>
    </message>
    <message>
        <source>a record cannot be moved to another one in a table</source>
        <translation>une fiche ne peut pas être déplacée vers une autre dans un tableau</translation>
    </message>
    <message>
        <source>the row says nothing about the new record</source>
        <translation>la ligne ne dit rien sur la nouvelle fiche</translation>
    </message>
    <message>
        <source>a formula of the spreadsheet failed here</source>
        <translation>une formule du tableur a échoué ici</translation>
    </message>
    <message>
        <source>the spreadsheet lost letters of what stood here</source>
        <translation>le tableur a perdu des lettres de ce qui était ici</translation>
    </message>
    <message>
        <source>somebody has taken this record away since</source>
        <translation>quelqu’un a retiré cette fiche depuis</translation>
    </message>
    <message>
        <source>this could not be read, and is kept as it was written</source>
        <translation>ceci n’a pas pu être lu, et est gardé comme c’était écrit</translation>
    </message>
    <message>
        <source>this could not be read as a date, and is kept as it was written</source>
        <translation>ceci n’a pas pu être lu comme une date, et est gardé comme c’était écrit</translation>
    </message>
    <message>
        <source>this answer is not in the list</source>
        <translation>cette réponse n’est pas dans la liste</translation>
    </message>
    <message>
        <source>the office offers this answer no more</source>
        <translation>le bureau ne propose plus cette réponse</translation>
    </message>
    <message>
        <source>this does not name a record</source>
        <translation>ceci ne désigne aucune fiche</translation>
    </message>
    <message>
        <source>this number cannot be right</source>
        <translation>ce nombre ne peut pas être juste</translation>
    </message>
    <message>
        <source>there is more than one account of this now</source>
        <translation>il y a maintenant plus d’une version de ceci</translation>
    </message>
    <message>
        <source>this was written with a newer version of wipdesk</source>
        <translation>ceci a été écrit avec une version plus récente de wipdesk</translation>
    </message>
    <message>
        <source>longer than a field can keep; shorten it before you save</source>
        <translation>plus long que ce qu’un champ peut garder&#xa0;; raccourcissez-le avant d’enregistrer</translation>
    </message>
    <message>
        <source>this date lies before the one it must follow</source>
        <translation>cette date est avant celle qu’elle doit suivre</translation>
    </message>
    <message>
        <source>this date lies in days to come</source>
        <translation>cette date est à venir</translation>
    </message>
    <message>
        <source>this date lies longer ago than anybody lives</source>
        <translation>cette date remonte plus loin qu’une vie humaine</translation>
    </message>
    <message>
        <source>the file cannot be read as a table</source>
        <translation>le fichier ne peut pas être lu comme un tableau</translation>
    </message>
    <message>
        <source>its letters cannot be read; save it again as CSV UTF-8 or as a workbook</source>
        <translation>ses lettres ne peuvent pas être lues&#xa0;; enregistrez-le de nouveau en CSV UTF-8 ou en classeur</translation>
    </message>
    <message>
        <source>this cannot be taken in as it is</source>
        <translation>ceci ne peut pas être repris tel quel</translation>
    </message>
    <message>
        <source>sheet {sheet}, row {row}, column {column}: {why}</source>
        <translation>feuille {sheet}, ligne {row}, colonne {column}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>sheet {sheet}, row {row}: {why}</source>
        <translation>feuille {sheet}, ligne {row}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>sheet {sheet}, column {column}: {why}</source>
        <translation>feuille {sheet}, colonne {column}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>sheet {sheet}: {why}</source>
        <translation>feuille {sheet}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {why}</source>
        <translation>ligne {row}, colonne {column}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>row {row}: {why}</source>
        <translation>ligne {row}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>column {column}: {why}</source>
        <translation>colonne {column}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the whole table: {why}</source>
        <translation>tout le tableau&#xa0;: {why}</translation>
    </message>
    <message>
        <source>further places: {count}</source>
        <translation>autres endroits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>changing what is recorded</source>
        <translation>changer ce qui est enregistré</translation>
    </message>
    <message>
        <source>deciding between two accounts</source>
        <translation>décider entre deux versions</translation>
    </message>
    <message>
        <source>taking in a bundle</source>
        <translation>recevoir un paquet</translation>
    </message>
    <message>
        <source>saying that two records are the same</source>
        <translation>dire que deux fiches sont la même</translation>
    </message>
    <message>
        <source>deciding who belongs to the office</source>
        <translation>décider qui fait partie du bureau</translation>
    </message>
    <message>
        <source>erasing a file for good</source>
        <translation>effacer un dossier pour toujours</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>saving tables and lists outside the register</source>
        <translation>enregistrer des tableaux et des listes hors du registre</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{label}: “{answer}” was retired by the office. It is kept as you wrote it; choose the answer of the list that fits best.</source>
        <translation>{label}&#xa0;: «&#xa0;{answer}&#xa0;» a été retirée par le bureau. Elle est gardée comme vous l’avez écrite&#xa0;; choisissez la réponse de la liste qui convient le mieux.</translation>
    </message>
    <message>
        <source>{label}: “{answer}” was retired by the office on {day}. It is kept as you wrote it; choose the answer of the list that fits best.</source>
        <translation>{label}&#xa0;: «&#xa0;{answer}&#xa0;» a été retirée par le bureau le {day}. Elle est gardée comme vous l’avez écrite&#xa0;; choisissez la réponse de la liste qui convient le mieux.</translation>
    </message>
    <message>
        <source>{label}: “{answer}” was retired by the office. It is kept as you wrote it; use “{first}” if it fits.</source>
        <translation>{label}&#xa0;: «&#xa0;{answer}&#xa0;» a été retirée par le bureau. Elle est gardée comme vous l’avez écrite&#xa0;; utilisez «&#xa0;{first}&#xa0;» si cela convient.</translation>
    </message>
    <message>
        <source>{label}: “{answer}” was retired by the office on {day}. It is kept as you wrote it; use “{first}” if it fits.</source>
        <translation>{label}&#xa0;: «&#xa0;{answer}&#xa0;» a été retirée par le bureau le {day}. Elle est gardée comme vous l’avez écrite&#xa0;; utilisez «&#xa0;{first}&#xa0;» si cela convient.</translation>
    </message>
    <message>
        <source>{label}: “{answer}” was retired by the office. It is kept as you wrote it; use “{first}” or “{second}” if one fits.</source>
        <translation>{label}&#xa0;: «&#xa0;{answer}&#xa0;» a été retirée par le bureau. Elle est gardée comme vous l’avez écrite&#xa0;; utilisez «&#xa0;{first}&#xa0;» ou «&#xa0;{second}&#xa0;» si l’une convient.</translation>
    </message>
    <message>
        <source>{label}: “{answer}” was retired by the office on {day}. It is kept as you wrote it; use “{first}” or “{second}” if one fits.</source>
        <translation>{label}&#xa0;: «&#xa0;{answer}&#xa0;» a été retirée par le bureau le {day}. Elle est gardée comme vous l’avez écrite&#xa0;; utilisez «&#xa0;{first}&#xa0;» ou «&#xa0;{second}&#xa0;» si l’une convient.</translation>
    </message>
</context>
<context>
    <name>event line</name>
    <message>
        <source>before {event}</source>
        <translation>avant {event}</translation>
    </message>
    <message>
        <source>during {event}</source>
        <translation>pendant {event}</translation>
    </message>
    <message>
        <source>after {event}</source>
        <translation>après {event}</translation>
    </message>
    <message>
        <source>the week before {event}</source>
        <translation>la semaine avant {event}</translation>
    </message>
    <message>
        <source>the week after {event}</source>
        <translation>la semaine après {event}</translation>
    </message>
    <message>
        <source>first child at about {age}, now {now}</source>
        <translation>premier enfant à environ {age} ans, qui a maintenant {now} ans</translation>
    </message>
    <message>
        <source>about {age} when {event}</source>
        <translation>environ {age} ans au moment de&#xa0;: {event}</translation>
    </message>
    <message>
        <source>in class {age} when {event}</source>
        <translation>en classe {age} au moment de&#xa0;: {event}</translation>
    </message>
    <message>
        <source>started school {event}</source>
        <translation>entrée à l’école&#xa0;: {event}</translation>
    </message>
</context>
<context>
    <name>file</name>
    <message>
        <source>known as {names}</source>
        <translation>connue aussi comme {names}</translation>
    </message>
    <message>
        <source>speaks {languages}</source>
        <translation>parle {languages}</translation>
    </message>
    <message>
        <source>also filed as {codes}</source>
        <translation>aussi dans le dossier {codes}</translation>
    </message>
    <message>
        <source>aged {age}</source>
        <translation>âge&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Not held now</source>
        <translation>Pas détenue actuellement</translation>
    </message>
    <message>
        <source>No detention recorded</source>
        <translation>Aucune détention enregistrée</translation>
    </message>
    <message>
        <source>Detention begins on a day to come</source>
        <translation>La détention commence un jour à venir</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenue</translation>
    </message>
    <message>
        <source>Perhaps held</source>
        <translation>Peut-être détenue</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Dossier fermé</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 enfant</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>{count} enfants</translation>
    </message>
    <message>
        <source>{children}, {count} inside</source>
        <translation>{children}, dont {count} avec elle en détention</translation>
    </message>
    <message>
        <source>{count} answers differ</source>
        <translation>{count} réponses diffèrent</translation>
    </message>
    <message>
        <source>1 answer differs</source>
        <translation>1 réponse diffère</translation>
    </message>
    <message>
        <source>{author}, {date}</source>
        <translation>{author}, {date}</translation>
    </message>
    <message>
        <source>Last written by {author}, {date}</source>
        <translation>Dernière écriture par {author}, {date}</translation>
    </message>
    <message>
        <source>Last written {date}</source>
        <translation>Dernière écriture {date}</translation>
    </message>
    <message>
        <source>Held in this matter before trial: {days}</source>
        <translation>Détenue dans cette affaire avant procès&#xa0;: {days}</translation>
    </message>
</context>
<context>
    <name>file menu</name>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Chef d’accusation</translation>
    </message>
    <message>
        <source>Bail decision</source>
        <translation>Décision de liberté provisoire</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Appeal or review</source>
        <translation>Appel ou réexamen</translation>
    </message>
    <message>
        <source>Custody move</source>
        <translation>Détention ou transfert</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>Meeting at a visit</source>
        <translation>Rencontre lors d’une visite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Flag with a day</source>
        <translation>Signal avec un jour</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>Ce qu’elle a accepté</translation>
    </message>
    <message>
        <source>Follow-up after release</source>
        <translation>Suivi après la libération</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
</context>
<context>
    <name>file sections</name>
    <message>
        <source>Other names and spellings</source>
        <translation>Autres noms et orthographes</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>No other name is recorded. Ask her what else she is called.</source>
        <translation>Aucun autre nom n’est enregistré. Demandez-lui comment on l’appelle aussi.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>No number is recorded. The prison register and the warrant hold one.</source>
        <translation>Aucun numéro n’est enregistré. Le registre de la prison et le mandat en portent un.</translation>
    </message>
    <message>
        <source>People who can be reached about her</source>
        <translation>Personnes à joindre pour elle</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Nobody is recorded. Ask her who may know where she is.</source>
        <translation>Personne n’est enregistré. Demandez-lui qui peut savoir où elle est.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ajouter un enfant</translation>
    </message>
    <message>
        <source>No child is recorded.</source>
        <translation>Aucun enfant n’est enregistré.</translation>
    </message>
    <message>
        <source>Meetings at visits</source>
        <translation>Rencontres lors des visites</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une rencontre</translation>
    </message>
    <message>
        <source>No meeting is recorded. Add one after each visit.</source>
        <translation>Aucune rencontre n’est enregistrée. Ajoutez-en une après chaque visite.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>No task is recorded. Add what somebody has to do for her.</source>
        <translation>Aucune tâche n’est enregistrée. Ajoutez ce que quelqu’un doit faire pour elle.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>No note is recorded.</source>
        <translation>Aucune note n’est enregistrée.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Put a flag on her file</source>
        <translation>Poser un signal sur son dossier</translation>
    </message>
    <message>
        <source>No flag is on her file.</source>
        <translation>Aucun signal sur son dossier.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Ajouter un document</translation>
    </message>
    <message>
        <source>No paper is recorded. Add the warrant, the charge sheet, a letter.</source>
        <translation>Aucun papier n’est enregistré. Ajoutez le mandat, la feuille d’accusation, une lettre.</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>Add a custody move</source>
        <translation>Ajouter une détention ou un transfert</translation>
    </message>
    <message>
        <source>No detention is recorded. The clock needs where she was held, and from when.</source>
        <translation>Aucune détention n’est enregistrée. Le décompte a besoin de savoir où elle était détenue, et depuis quand.</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>Add legal help</source>
        <translation>Ajouter une aide juridique</translation>
    </message>
    <message>
        <source>No legal help is recorded. Write down also that she has none.</source>
        <translation>Aucune aide juridique n’est enregistrée. Notez aussi qu’elle n’en a pas.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Chefs d’accusation</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Ajouter un chef d’accusation</translation>
    </message>
    <message>
        <source>No charge is recorded in this matter.</source>
        <translation>Aucun chef d’accusation n’est enregistré dans cette affaire.</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Ajouter une audience</translation>
    </message>
    <message>
        <source>No hearing is recorded in this matter.</source>
        <translation>Aucune audience n’est enregistrée dans cette affaire.</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Liberté provisoire</translation>
    </message>
    <message>
        <source>Add a bail decision</source>
        <translation>Ajouter une décision de liberté provisoire</translation>
    </message>
    <message>
        <source>No decision about bail is recorded in this matter.</source>
        <translation>Aucune décision de liberté provisoire n’est enregistrée dans cette affaire.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Ajouter une peine</translation>
    </message>
    <message>
        <source>No sentence is recorded in this matter.</source>
        <translation>Aucune peine n’est enregistrée dans cette affaire.</translation>
    </message>
    <message>
        <source>Paid on the fine</source>
        <translation>Payé sur l’amende</translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation>Ajouter un paiement</translation>
    </message>
    <message>
        <source>Nothing is recorded as paid.</source>
        <translation>Rien n’est enregistré comme payé.</translation>
    </message>
    <message>
        <source>Appeal and review</source>
        <translation>Appel et réexamen</translation>
    </message>
    <message>
        <source>Add an appeal</source>
        <translation>Ajouter un appel</translation>
    </message>
    <message>
        <source>No appeal is recorded. The days to give notice are few.</source>
        <translation>Aucun appel n’est enregistré. Il y a peu de jours pour donner l’avis.</translation>
    </message>
    <message>
        <source>What she agreed to, each time</source>
        <translation>Ce qu’elle a accepté, chaque fois</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>No answer is recorded here. Ask in her language, and read it back to her.</source>
        <translation>Aucune réponse n’est enregistrée ici. Demandez dans sa langue, et relisez-lui la réponse.</translation>
    </message>
    <message>
        <source>After release</source>
        <translation>Après la libération</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Ajouter un suivi</translation>
    </message>
    <message>
        <source>No follow-up is recorded. Look for her after 1, 3 and 6 months.</source>
        <translation>Aucun suivi n’est enregistré. Retrouvez-la après 1, 3 et 6 mois.</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Add a matter</source>
        <translation>Ajouter une affaire</translation>
    </message>
    <message>
        <source>No matter is recorded. Charges, hearings and bail hang on a matter.</source>
        <translation>Aucune affaire n’est enregistrée. Les chefs d’accusation, les audiences et la liberté provisoire se rattachent à une affaire.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Add a health need</source>
        <translation>Ajouter un besoin de santé</translation>
    </message>
    <message>
        <source>Nothing is recorded. Write only what must be known to help her.</source>
        <translation>Rien n’est enregistré. N’écrivez que ce qu’il faut savoir pour l’aider.</translation>
    </message>
    <message>
        <source>Complaints and violence</source>
        <translation>Plaintes et violences</translation>
    </message>
    <message>
        <source>Add a complaint</source>
        <translation>Ajouter une plainte</translation>
    </message>
    <message>
        <source>Nothing is recorded. Not asked is not the same as no.</source>
        <translation>Rien n’est enregistré. Pas demandé n’est pas la même chose que non.</translation>
    </message>
</context>
<context>
    <name>file tabs</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Matters and court</source>
        <translation>Affaires et tribunal</translation>
    </message>
    <message>
        <source>Visits and notes</source>
        <translation>Visites et notes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Held before trial</source>
        <translation>Détenue avant procès</translation>
    </message>
    <message>
        <source>No legal help</source>
        <translation>Sans aide juridique</translation>
    </message>
    <message>
        <source>Child inside</source>
        <translation>Enfant en détention</translation>
    </message>
    <message>
        <source>In court within 14 days</source>
        <translation>Au tribunal d’ici 14 jours</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses divergentes</translation>
    </message>
    <message>
        <source>No longer held</source>
        <translation>Plus détenue</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>Dossiers fermés</translation>
    </message>
    <message>
        <source>Where she is or was last</source>
        <translation>Lieu où elle est ou était en dernier</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Where she is or was last</source>
        <translation>Où elle est ou était en dernier</translation>
    </message>
    <message>
        <source>What stands on Today, and how her file stands</source>
        <translation>Ce qui est à Aujourd’hui, et où en est son dossier</translation>
    </message>
    <message>
        <source>Days held before trial, more or fewer than</source>
        <translation>Jours de détention avant le procès, plus ou moins que</translation>
    </message>
    <message>
        <source>In court within so many days</source>
        <translation>Au tribunal dans tant de jours</translation>
    </message>
    <message>
        <source>How she is held now, or her legal status</source>
        <translation>À quel titre elle est détenue, ou sa situation juridique</translation>
    </message>
    <message>
        <source>What she is charged with</source>
        <translation>De quoi elle est accusée</translation>
    </message>
    <message>
        <source>One charge and what became of that charge</source>
        <translation>Un chef d’accusation et ce qu’il est devenu</translation>
    </message>
    <message>
        <source>A child is inside with her</source>
        <translation>Un enfant est à l’intérieur avec elle</translation>
    </message>
    <message>
        <source>No legal help</source>
        <translation>Pas d’aide juridique</translation>
    </message>
    <message>
        <source>Whose file it is</source>
        <translation>À qui est le dossier</translation>
    </message>
    <message>
        <source>Whose caseload it is in: assigned, or recorded and nobody’s</source>
        <translation>Dans quels dossiers à soi&#xa0;: confiés, ou enregistrés et à personne</translation>
    </message>
    <message>
        <source>What was not asked yet</source>
        <translation>Ce qui n’a pas encore été demandé</translation>
    </message>
    <message>
        <source>A flag that is on her file</source>
        <translation>Un signal posé sur son dossier</translation>
    </message>
    <message>
        <source>Words in notes and meetings</source>
        <translation>Mots des notes et des rencontres</translation>
    </message>
    <message>
        <source>An answer to a field of the office</source>
        <translation>Une réponse à un champ du bureau</translation>
    </message>
    <message>
        <source>A day has passed</source>
        <translation>Un jour est passé</translation>
    </message>
    <message>
        <source>Stands on Today</source>
        <translation>Est à Aujourd’hui</translation>
    </message>
    <message>
        <source>Limits of time</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>Court this week</source>
        <translation>Tribunal cette semaine</translation>
    </message>
    <message>
        <source>Bail and legal help</source>
        <translation>Liberté provisoire et aide juridique</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Promesses et tâches</translation>
    </message>
    <message>
        <source>Held before trial</source>
        <translation>Détenue avant le procès</translation>
    </message>
    <message>
        <source>No longer held</source>
        <translation>Plus détenue</translation>
    </message>
    <message>
        <source>Closed files</source>
        <translation>Dossiers fermés</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>Réponses qui diffèrent</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Qui me sont confiées</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mes dossiers</translation>
    </message>
    <message>
        <source>Nobody’s files</source>
        <translation>Dossiers de personne</translation>
    </message>
    <message>
        <source>“{typed}” is no word that narrows the list; it is searched as text.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas un mot qui réduit la liste&#xa0;; il est cherché comme texte.</translation>
    </message>
    <message>
        <source>Nothing here answers to “{typed}”; it is searched as text.</source>
        <translation>Rien ici ne répond à «&#xa0;{typed}&#xa0;»&#xa0;; il est cherché comme texte.</translation>
    </message>
    <message>
        <source>Write what you mean right after “{typed}”, without a space.</source>
        <translation>Écrivez ce que vous voulez dire juste après «&#xa0;{typed}&#xa0;», sans espace.</translation>
    </message>
    <message>
        <source>“{typed}” is not known; did you mean “{nearest}”?</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas connu&#xa0;; vouliez-vous dire «&#xa0;{nearest}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Write what you mean right after “{typed}”, without a space: “{nearest}”.</source>
        <translation>Écrivez ce que vous voulez dire juste après «&#xa0;{typed}&#xa0;», sans espace&#xa0;: «&#xa0;{nearest}&#xa0;».</translation>
    </message>
    <message>
        <source>No name, number or town: these files say it in an offence, a note or a field of the office.</source>
        <translation>Ni nom, ni numéro, ni ville&#xa0;: ces dossiers le disent dans une infraction, une note ou un champ du bureau.</translation>
    </message>
    <message>
        <source>No name is written like this; these names sound like it.</source>
        <translation>Aucun nom ne s’écrit ainsi&#xa0;; ces noms se prononcent à peu près ainsi.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>What she agreed to</source>
        <translation>Ce qu’elle a accepté</translation>
    </message>
    <message>
        <source>Papers and age</source>
        <translation>Papiers et âge</translation>
    </message>
    <message>
        <source>About her</source>
        <translation>À propos d’elle</translation>
    </message>
    <message>
        <source>Release and closing</source>
        <translation>Libération et fermeture</translation>
    </message>
    <message>
        <source>If the status worked out is not right</source>
        <translation>Si le statut calculé n’est pas juste</translation>
    </message>
    <message>
        <source>Closed: background</source>
        <translation>Fermé&#xa0;: vie et origine</translation>
    </message>
    <message>
        <source>Closed: health</source>
        <translation>Fermé&#xa0;: santé</translation>
    </message>
    <message>
        <source>Closed: safety</source>
        <translation>Fermé&#xa0;: sécurité</translation>
    </message>
    <message>
        <source>Closed: after release</source>
        <translation>Fermé&#xa0;: après la libération</translation>
    </message>
    <message>
        <source>In prison with her</source>
        <translation>En prison avec elle</translation>
    </message>
    <message>
        <source>Closed: the child</source>
        <translation>Fermé&#xa0;: l’enfant</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>At the police station</source>
        <translation>Au poste de police</translation>
    </message>
    <message>
        <source>How the matter goes on</source>
        <translation>Comment l’affaire continue</translation>
    </message>
    <message>
        <source>Closed: at the arrest</source>
        <translation>Fermé&#xa0;: à l’arrestation</translation>
    </message>
    <message>
        <source>If what the offence says is not right here</source>
        <translation>Si ce que dit l’infraction n’est pas juste ici</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>If a condition was not kept</source>
        <translation>Si une condition n’a pas été respectée</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Release, as the prison has it</source>
        <translation>Libération, d’après la prison</translation>
    </message>
    <message>
        <source>Review and mercy</source>
        <translation>Réexamen et grâce</translation>
    </message>
    <message>
        <source>The officer&apos;s count</source>
        <translation>Le compte de l’agent</translation>
    </message>
    <message>
        <source>The new visit</source>
        <translation>La nouvelle visite</translation>
    </message>
    <message>
        <source>Pregnancy and birth</source>
        <translation>Grossesse et naissance</translation>
    </message>
    <message>
        <source>Further needs</source>
        <translation>Autres besoins</translation>
    </message>
    <message>
        <source>The complaint</source>
        <translation>La plainte</translation>
    </message>
    <message>
        <source>Record her</source>
        <translation>L’enregistrer</translation>
    </message>
    <message>
        <source>Save changes to her details</source>
        <translation>Enregistrer les changements (la femme)</translation>
    </message>
    <message>
        <source>Record name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Save changes to name</source>
        <translation>Enregistrer les changements (nom)</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Enregistrer le numéro</translation>
    </message>
    <message>
        <source>Save changes to number</source>
        <translation>Enregistrer les changements (numéro)</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Save changes to contact</source>
        <translation>Enregistrer les changements (contact)</translation>
    </message>
    <message>
        <source>Record child</source>
        <translation>Enregistrer l’enfant</translation>
    </message>
    <message>
        <source>Save changes to child</source>
        <translation>Enregistrer les changements (enfant)</translation>
    </message>
    <message>
        <source>Record detention</source>
        <translation>Enregistrer la détention</translation>
    </message>
    <message>
        <source>Save changes to detention</source>
        <translation>Enregistrer les changements (détention)</translation>
    </message>
    <message>
        <source>Record matter</source>
        <translation>Enregistrer l’affaire</translation>
    </message>
    <message>
        <source>Save changes to matter</source>
        <translation>Enregistrer les changements (affaire)</translation>
    </message>
    <message>
        <source>Record charge</source>
        <translation>Enregistrer le chef d’accusation</translation>
    </message>
    <message>
        <source>Save changes to charge</source>
        <translation>Enregistrer les changements (chef d’accusation)</translation>
    </message>
    <message>
        <source>Record hearing</source>
        <translation>Enregistrer l’audience</translation>
    </message>
    <message>
        <source>Save changes to hearing</source>
        <translation>Enregistrer les changements (audience)</translation>
    </message>
    <message>
        <source>Record bail</source>
        <translation>Enregistrer la liberté provisoire</translation>
    </message>
    <message>
        <source>Save changes to bail</source>
        <translation>Enregistrer les changements (liberté provisoire)</translation>
    </message>
    <message>
        <source>Record sentence</source>
        <translation>Enregistrer la peine</translation>
    </message>
    <message>
        <source>Save changes to sentence</source>
        <translation>Enregistrer les changements (peine)</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>Save changes to payment</source>
        <translation>Enregistrer les changements (paiement)</translation>
    </message>
    <message>
        <source>Record appeal</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Save changes to appeal</source>
        <translation>Enregistrer les changements (appel)</translation>
    </message>
    <message>
        <source>Record her answer</source>
        <translation>Enregistrer sa réponse</translation>
    </message>
    <message>
        <source>Save changes to her answer</source>
        <translation>Enregistrer les changements (réponse)</translation>
    </message>
    <message>
        <source>Record follow-up</source>
        <translation>Enregistrer le suivi</translation>
    </message>
    <message>
        <source>Save changes to follow-up</source>
        <translation>Enregistrer les changements (suivi)</translation>
    </message>
    <message>
        <source>Record legal help</source>
        <translation>Enregistrer l’aide juridique</translation>
    </message>
    <message>
        <source>Save changes to legal help</source>
        <translation>Enregistrer les changements (aide juridique)</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Enregistrer la visite</translation>
    </message>
    <message>
        <source>Save changes to visit</source>
        <translation>Enregistrer les changements (visite)</translation>
    </message>
    <message>
        <source>Record meeting</source>
        <translation>Enregistrer la rencontre</translation>
    </message>
    <message>
        <source>Save changes to meeting</source>
        <translation>Enregistrer les changements (rencontre)</translation>
    </message>
    <message>
        <source>Record task</source>
        <translation>Enregistrer la tâche</translation>
    </message>
    <message>
        <source>Save changes to task</source>
        <translation>Enregistrer les changements (tâche)</translation>
    </message>
    <message>
        <source>Put flag on her file</source>
        <translation>Poser le signal</translation>
    </message>
    <message>
        <source>Save changes to flag</source>
        <translation>Enregistrer le signal</translation>
    </message>
    <message>
        <source>Record note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save changes to note</source>
        <translation>Enregistrer les changements (note)</translation>
    </message>
    <message>
        <source>Record document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save changes to document</source>
        <translation>Enregistrer les changements (document)</translation>
    </message>
    <message>
        <source>Record health need</source>
        <translation>Enregistrer le besoin de santé</translation>
    </message>
    <message>
        <source>Save changes to health need</source>
        <translation>Enregistrer les changements (besoin de santé)</translation>
    </message>
    <message>
        <source>Record complaint</source>
        <translation>Enregistrer la plainte</translation>
    </message>
    <message>
        <source>Save changes to complaint</source>
        <translation>Enregistrer les changements (plainte)</translation>
    </message>
    <message>
        <source>Record move</source>
        <translation>Enregistrer le transfert</translation>
    </message>
    <message>
        <source>{label}: while you wrote, another account came from a colleague. Both are kept; decide when you know which is right.</source>
        <translation>{label}&#xa0;: pendant que vous écriviez, une autre version est arrivée d’une collègue. Les deux sont gardées&#xa0;; décidez quand vous savez laquelle est juste.</translation>
    </message>
    <message>
        <source>{label}: another account came meanwhile. Both are kept.</source>
        <translation>{label}&#xa0;: une autre version est arrivée entre-temps. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>{count} characters that cannot be kept were left out of what you typed.</source>
        <translation>{count} caractères qui ne peuvent pas être gardés ont été laissés de côté dans ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>1 character that cannot be kept was left out of what you typed.</source>
        <translation>1 caractère qui ne peut pas être gardé a été laissé de côté dans ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{kind}: taken away meanwhile. If you record this, it comes back for somebody to decide.</source>
        <translation>{kind}&#xa0;: retiré entre-temps. Si vous enregistrez ceci, il revient pour que quelqu’un décide.</translation>
    </message>
    <message>
        <source>{kind}: taken away meanwhile by {who}. If you record this, it comes back for somebody to decide.</source>
        <translation>{kind}&#xa0;: retiré entre-temps par {who}. Si vous enregistrez ceci, il revient pour que quelqu’un décide.</translation>
    </message>
    <message>
        <source>{kind}: taken away meanwhile. You can still record this in her file.</source>
        <translation>{kind}&#xa0;: retiré entre-temps. Vous pouvez quand même enregistrer ceci dans son dossier.</translation>
    </message>
    <message>
        <source>{kind}: taken away meanwhile by {who}. You can still record this in her file.</source>
        <translation>{kind}&#xa0;: retiré entre-temps par {who}. Vous pouvez quand même enregistrer ceci dans son dossier.</translation>
    </message>
    <message>
        <source>Fields of this office</source>
        <translation>Champs de ce bureau</translation>
    </message>
</context>
<context>
    <name>hands</name>
    <message>
        <source>Assigned to nobody</source>
        <translation>Confiés à personne</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>Held {most} days before trial</source>
        <translation>Détenue {most} jours avant procès</translation>
    </message>
    <message>
        <source>Held {least} to {most} days before trial</source>
        <translation>Détenue {least} à {most} jours avant procès</translation>
    </message>
    <message>
        <source>Held at least {least} days before trial</source>
        <translation>Détenue au moins {least} jours avant procès</translation>
    </message>
    <message>
        <source>Held at most {most} days before trial</source>
        <translation>Détenue au plus {most} jours avant procès</translation>
    </message>
    <message>
        <source>Days held cannot be told: dates are missing</source>
        <translation>On ne peut pas dire les jours de détention&#xa0;: des dates manquent</translation>
    </message>
    <message>
        <source>Not held before trial</source>
        <translation>Pas détenue avant procès</translation>
    </message>
    <message>
        <source>Held 1 day before trial</source>
        <translation>Détenue 1 jour avant procès</translation>
    </message>
    <message>
        <source>Held at least 1 day before trial</source>
        <translation>Détenue au moins 1 jour avant procès</translation>
    </message>
    <message>
        <source>Held at most 1 day before trial</source>
        <translation>Détenue au plus 1 jour avant procès</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>decided between accounts</source>
        <translation>décidé entre des versions</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>quelqu’un qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>something that has not come here</source>
        <translation>quelque chose qui n’est pas arrivé ici</translation>
    </message>
    <message>
        <source>sealed entry changed</source>
        <translation>entrée scellée changée</translation>
    </message>
    <message>
        <source>Something from a newer version</source>
        <translation>Quelque chose d’une version plus récente</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What is she called?</source>
        <translation>Comment s’appelle-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>One name, a nickname or a number is enough. Everything else can be added later.</source>
        <translation>Un nom, un surnom ou un numéro suffit. Tout le reste peut être ajouté plus tard.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Does she agree that we help her?</source>
        <translation>Accepte-t-elle que nous l’aidions&#xa0;?</translation>
    </message>
    <message>
        <source>Say what is written down and who will read it. She can say no to one part and yes to another.</source>
        <translation>Dites ce qui est écrit et qui le lira. Elle peut refuser une partie et accepter une autre.</translation>
    </message>
    <message>
        <source>Arrest</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>When was she arrested?</source>
        <translation>Quand a-t-elle été arrêtée&#xa0;?</translation>
    </message>
    <message>
        <source>Write the date as she says it: “about March 2023”, “3 May”, “after Easter, at night”.</source>
        <translation>Écrivez la date comme elle la dit&#xa0;: «&#xa0;vers mars 2023&#xa0;», «&#xa0;3 mai&#xa0;», «&#xa0;après Pâques, la nuit&#xa0;».</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>What is she accused of?</source>
        <translation>De quoi est-elle accusée&#xa0;?</translation>
    </message>
    <message>
        <source>The words of the paper count more than the list; write both if you can.</source>
        <translation>Les mots du papier comptent plus que la liste&#xa0;; écrivez les deux si vous pouvez.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>Where is she held, and since when?</source>
        <translation>Où est-elle détenue, et depuis quand&#xa0;?</translation>
    </message>
    <message>
        <source>The place she is in now. Earlier places can be added in her file.</source>
        <translation>Le lieu où elle est maintenant. Les lieux d’avant peuvent être ajoutés dans son dossier.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Whom can we reach about her?</source>
        <translation>Qui pouvons-nous joindre pour elle&#xa0;?</translation>
    </message>
    <message>
        <source>Ask whether a call is safe before you call. Children are added in her file, without names.</source>
        <translation>Demandez si un appel est sans danger avant d’appeler. Les enfants sont ajoutés dans son dossier, sans noms.</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>Who helps her with her case, and what did you promise?</source>
        <translation>Qui l’aide dans son affaire, et qu’avez-vous promis&#xa0;?</translation>
    </message>
    <message>
        <source>Only what she was told you would do: it comes up again until it is done.</source>
        <translation>Seulement ce qu’on lui a dit que vous feriez&#xa0;: cela revient jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Leave; what is typed is kept</source>
        <translation>Quitter&#xa0;; ce qui est tapé est gardé</translation>
    </message>
    <message>
        <source>Discard what is half typed</source>
        <translation>Jeter ce qui n’est pas terminé</translation>
    </message>
    <message>
        <source>Form on paper</source>
        <translation>Formulaire papier</translation>
    </message>
    <message>
        <source>Discard what is half typed?</source>
        <translation>Jeter ce qui n’est pas terminé&#xa0;?</translation>
    </message>
    <message>
        <source>What was saved stays in her file. What is half typed cannot be brought back.</source>
        <translation>Ce qui a été enregistré reste dans son dossier. Ce qui n’est pas terminé ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <source>Nothing of her was saved, and what is typed cannot be brought back.</source>
        <translation>Rien d’elle n’a été enregistré, et ce qui est tapé ne peut pas être retrouvé.</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Jeter ce qui est tapé</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer à taper</translation>
    </message>
</context>
<context>
    <name>intake form</name>
    <message>
        <source>Intake form</source>
        <translation>Formulaire d’accueil</translation>
    </message>
    <message>
        <source>Closed page</source>
        <translation>Page fermée</translation>
    </message>
    <message>
        <source>Empty: not asked. DK: she does not know. DC: she prefers not to say.</source>
        <translation>Vide&#xa0;: pas demandé. NSP&#xa0;: elle ne sait pas. RD&#xa0;: elle préfère ne pas dire.</translation>
    </message>
    <message>
        <source>In an envelope of its own, never with the other page. No name: only the number that she and you agree on.</source>
        <translation>Dans sa propre enveloppe, jamais avec l’autre page. Aucun nom&#xa0;: seulement le numéro dont vous convenez avec elle.</translation>
    </message>
    <message>
        <source>Prison or station</source>
        <translation>Prison ou poste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vues par</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Children: {label}</source>
        <translation>Enfants&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Her account, shortly. Nothing here about violence, health or officers: that goes on the closed page.</source>
        <translation>Son récit, en bref. Rien ici sur les violences, la santé ou les agents&#xa0;: cela va sur la page fermée.</translation>
    </message>
    <message>
        <source>Her account, only what is needed to help her.</source>
        <translation>Son récit, seulement ce qu’il faut pour l’aider.</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>by (date)</source>
        <translation>pour le (date)</translation>
    </message>
    <message>
        <source>typed up</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>The questions stand in the order of the screen. Destroy after typing up.</source>
        <translation>Les questions sont dans l’ordre de l’écran. À détruire après la saisie.</translation>
    </message>
    <message>
        <source>Printed {at}, {author}.</source>
        <translation>Imprimé le {at}, {author}.</translation>
    </message>
    <message>
        <source>What do people call you? How old are you?</source>
        <translation>Comment vous appelle-t-on&#xa0;? Quel âge avez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>May we write this down? Who may read it?</source>
        <translation>Pouvons-nous l’écrire&#xa0;? Qui peut le lire&#xa0;?</translation>
    </message>
    <message>
        <source>When did they take you? Where?</source>
        <translation>Quand vous a-t-on arrêtée&#xa0;? Où&#xa0;?</translation>
    </message>
    <message>
        <source>What do they say you did?</source>
        <translation>De quoi vous accuse-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>Since when are you here?</source>
        <translation>Depuis quand êtes-vous ici&#xa0;?</translation>
    </message>
    <message>
        <source>Whom may we telephone? Who is with your children? No names of children.</source>
        <translation>Qui pouvons-nous appeler&#xa0;? Qui est avec vos enfants&#xa0;? Aucun nom d’enfant.</translation>
    </message>
    <message>
        <source>Is somebody helping you? Did anybody speak of bail?</source>
        <translation>Quelqu’un vous aide-t-il&#xa0;? A-t-on parlé de liberté provisoire&#xa0;?</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Only if she wishes, alone, and never twice.</source>
        <translation>Seulement si elle le veut, seule, et jamais deux fois.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>What do you need to stay well? Nothing more.</source>
        <translation>De quoi avez-vous besoin pour aller bien&#xa0;? Rien de plus.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>How were you treated when they took you?</source>
        <translation>Comment vous a-t-on traitée à l’arrestation&#xa0;?</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lien avec l’enfant</translation>
    </message>
    <message>
        <source>Stretch of detention</source>
        <translation>Période de détention</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Chef d’accusation</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Bail decision</source>
        <translation>Décision de liberté provisoire</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Payment of a fine</source>
        <translation>Paiement d’une amende</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Answer about a place</source>
        <translation>Réponse sur un lieu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Follow-up after release</source>
        <translation>Suivi après la libération</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>What is half typed could not be kept.</source>
        <translation>Ce qui n’est pas terminé n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Adjourned {count} times: {reasons}</source>
        <translation>Reportée {count} fois&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>Adjourned once: {reasons}</source>
        <translation>Reportée une fois&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>{days} days from the first hearing to the last</source>
        <translation>{days} jours de la première audience à la dernière</translation>
    </message>
    <message>
        <source>{least} to {most} days from the first hearing to the last</source>
        <translation>{least} à {most} jours de la première audience à la dernière</translation>
    </message>
    <message>
        <source>1 day from the first hearing to the last</source>
        <translation>1 jour de la première audience à la dernière</translation>
    </message>
    <message>
        <source>at least 1 day from the first hearing to the last</source>
        <translation>au moins 1 jour de la première audience à la dernière</translation>
    </message>
    <message>
        <source>at least {least} days from the first hearing to the last</source>
        <translation>au moins {least} jours de la première audience à la dernière</translation>
    </message>
    <message>
        <source>adjourned or not, in dispute: {count}</source>
        <translation>versions différentes sur le report&#xa0;: {count}</translation>
    </message>
    <message>
        <source>not brought to court {count} of {known} times</source>
        <translation>pas amenée au tribunal&#xa0;: {count} fois sur {known}</translation>
    </message>
    <message>
        <source>not brought to court, of 1 time that is known</source>
        <translation>pas amenée au tribunal, sur 1 fois connue</translation>
    </message>
    <message>
        <source>said to be adjourned on a day still to come, not counted; look at its date: {count}</source>
        <translation>dites renvoyées à un jour encore à venir, non comptées&#xa0;; regardez leur date&#xa0;: {count}</translation>
    </message>
    <message>
        <source>reason in dispute</source>
        <translation>versions différentes sur la raison</translation>
    </message>
    <message>
        <source>reason not recorded</source>
        <translation>raison non enregistrée</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Counted, softer than a limit</source>
        <translation>Comptée, moins ferme qu’une limite</translation>
    </message>
    <message>
        <source>Counted, provisional</source>
        <translation>Comptée, provisoire</translation>
    </message>
    <message>
        <source>Counted as a benchmark</source>
        <translation>Comptée comme repère</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Texte seulement</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>In the list, nothing is counted</source>
        <translation>Dans la liste, rien n’est compté</translation>
    </message>
    <message>
        <source>read in the text of the law (A)</source>
        <translation>lue dans le texte de la loi (A)</translation>
    </message>
    <message>
        <source>found in another source, the text not read (B)</source>
        <translation>trouvée dans une autre source, texte non lu (B)</translation>
    </message>
    <message>
        <source>not verified (C+)</source>
        <translation>non vérifiée (C+)</translation>
    </message>
    <message>
        <source>not verified (C)</source>
        <translation>non vérifiée (C)</translation>
    </message>
    <message>
        <source>looked for and not found (C-)</source>
        <translation>cherchée et non trouvée (C-)</translation>
    </message>
    <message>
        <source>no law, a choice of the office</source>
        <translation>aucune loi, un choix du bureau</translation>
    </message>
    <message>
        <source>{name} was changed in two ways at once: choose once more, and that will hold.</source>
        <translation>{name} a été changé de deux façons à la fois&#xa0;: choisissez encore une fois, et cela vaudra.</translation>
    </message>
    <message>
        <source>A change of {name} cannot be read (line {line}). The rule as it is shipped stays in force.</source>
        <translation>Un changement de {name} ne peut pas être lu (ligne {line}). La règle telle qu’elle est fournie reste en vigueur.</translation>
    </message>
    <message>
        <source>The law of the country</source>
        <translation>La loi du pays</translation>
    </message>
    <message>
        <source>Appeals, remission, fines</source>
        <translation>Appels, remises de peine, amendes</translation>
    </message>
    <message>
        <source>International benchmarks</source>
        <translation>Repères internationaux</translation>
    </message>
    <message>
        <source>Reminders of the office</source>
        <translation>Rappels du bureau</translation>
    </message>
</context>
<context>
    <name>list.action_kind</name>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Legal information or clinic</source>
        <translation>Information juridique ou séance juridique</translation>
    </message>
    <message>
        <source>Bail form</source>
        <translation>Formulaire de caution</translation>
    </message>
    <message>
        <source>Search for a surety</source>
        <translation>Recherche d’une caution</translation>
    </message>
    <message>
        <source>Search for the family</source>
        <translation>Recherche de la famille</translation>
    </message>
    <message>
        <source>Question to police or prosecutor</source>
        <translation>Question à la police ou au parquet</translation>
    </message>
    <message>
        <source>Name to the Law Officers for an indictment</source>
        <translation>Nom transmis au parquet général pour un acte d’accusation</translation>
    </message>
    <message>
        <source>Going to court</source>
        <translation>Présence au tribunal</translation>
    </message>
    <message>
        <source>Talk with magistrate or registrar</source>
        <translation>Entretien avec le magistrat ou le greffier</translation>
    </message>
    <message>
        <source>Referral to a lawyer or legal aid</source>
        <translation>Orientation vers un avocat ou l’aide juridique</translation>
    </message>
    <message>
        <source>Request for a summary review</source>
        <translation>Demande de révision sommaire</translation>
    </message>
    <message>
        <source>Payment of a fine or compensation</source>
        <translation>Paiement d’une amende ou d’une indemnité</translation>
    </message>
    <message>
        <source>Release order, to the prison</source>
        <translation>Ordre de libération, à la prison</translation>
    </message>
    <message>
        <source>Referral to a clinic or nurse</source>
        <translation>Orientation vers un dispensaire ou une infirmière</translation>
    </message>
    <message>
        <source>Soap, pads or baby things</source>
        <translation>Savon, serviettes ou affaires de bébé</translation>
    </message>
    <message>
        <source>Visit to the children</source>
        <translation>Visite aux enfants</translation>
    </message>
    <message>
        <source>Referral to the ministry of social welfare</source>
        <translation>Orientation vers le ministère des affaires sociales</translation>
    </message>
    <message>
        <source>Message to the consulate</source>
        <translation>Message au consulat</translation>
    </message>
    <message>
        <source>Search for a proof of age</source>
        <translation>Recherche d’une preuve d’âge</translation>
    </message>
    <message>
        <source>Help home, escort or grant</source>
        <translation>Aide au retour, accompagnement ou allocation</translation>
    </message>
    <message>
        <source>Follow-up after release</source>
        <translation>Suivi après la libération</translation>
    </message>
    <message>
        <source>Talk in the office</source>
        <translation>Entretien au bureau</translation>
    </message>
    <message>
        <source>Habeas corpus or urgent application</source>
        <translation>Habeas corpus ou requête urgente</translation>
    </message>
    <message>
        <source>Appeal or mitigation form</source>
        <translation>Formulaire d’appel ou de réduction de peine</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Soutien moral</translation>
    </message>
    <message>
        <source>Letter or press work, without her name</source>
        <translation>Courrier ou presse, sans son nom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.adjournment_reason</name>
    <message>
        <source>Prosecution not ready, or investigation not finished</source>
        <translation>Accusation pas prête, ou enquête non terminée</translation>
    </message>
    <message>
        <source>Prosecutor or State Counsel absent</source>
        <translation>Procureur ou avocat de l’État absent</translation>
    </message>
    <message>
        <source>Prosecution witness absent</source>
        <translation>Témoin de l’accusation absent</translation>
    </message>
    <message>
        <source>Complainant absent</source>
        <translation>Partie plaignante absente</translation>
    </message>
    <message>
        <source>Indictment not filed, or legal advice awaited</source>
        <translation>Acte d’accusation non déposé, ou avis juridique attendu</translation>
    </message>
    <message>
        <source>Post-mortem, doctor&apos;s or laboratory report or exhibit not there</source>
        <translation>Autopsie, rapport du médecin ou du laboratoire, ou pièce à conviction manquants</translation>
    </message>
    <message>
        <source>Magistrate or judge absent or moved</source>
        <translation>Magistrat ou juge absent ou muté</translation>
    </message>
    <message>
        <source>No jurors or assessors</source>
        <translation>Pas de jurés ou d’assesseurs</translation>
    </message>
    <message>
        <source>List too long, not reached</source>
        <translation>Rôle trop chargé, affaire non appelée</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Dossier manquant</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Pas d’interprète</translation>
    </message>
    <message>
        <source>Record or ruling not ready</source>
        <translation>Procès-verbal ou décision pas prêts</translation>
    </message>
    <message>
        <source>Vacation, public holiday, election or strike</source>
        <translation>Vacances judiciaires, jour férié, élections ou grève</translation>
    </message>
    <message>
        <source>She was not brought to court</source>
        <translation>Elle n’a pas été amenée au tribunal</translation>
    </message>
    <message>
        <source>Defence lawyer absent</source>
        <translation>Avocat de la défense absent</translation>
    </message>
    <message>
        <source>Defence asked for time</source>
        <translation>La défense a demandé du temps</translation>
    </message>
    <message>
        <source>No lawyer for her in a serious case</source>
        <translation>Pas d’avocat pour elle dans une affaire grave</translation>
    </message>
    <message>
        <source>She was not well enough to come</source>
        <translation>Elle n’était pas assez bien portante pour venir</translation>
    </message>
    <message>
        <source>Co-accused absent</source>
        <translation>Personne accusée avec elle absente</translation>
    </message>
    <message>
        <source>Epidemic or emergency</source>
        <translation>Épidémie ou urgence</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucune raison donnée</translation>
    </message>
</context>
<context>
    <name>list.age_evidence</name>
    <message>
        <source>Birth certificate</source>
        <translation>Acte de naissance</translation>
    </message>
    <message>
        <source>National identity card or number</source>
        <translation>Carte ou numéro d’identité nationale</translation>
    </message>
    <message>
        <source>Voter card</source>
        <translation>Carte d’électeur</translation>
    </message>
    <message>
        <source>School record</source>
        <translation>Document scolaire</translation>
    </message>
    <message>
        <source>Clinic or under-five card</source>
        <translation>Carnet de santé ou carte de vaccination</translation>
    </message>
    <message>
        <source>Statement of her family</source>
        <translation>Déclaration de sa famille</translation>
    </message>
    <message>
        <source>A doctor&apos;s estimate of her age</source>
        <translation>Âge estimé par un médecin</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Pas de preuve</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.alias_kind</name>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Married name</source>
        <translation>Nom de mariage</translation>
    </message>
    <message>
        <source>Name before marriage</source>
        <translation>Nom avant le mariage</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Manière de l’appeler</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Autre orthographe</translation>
    </message>
    <message>
        <source>Name given to the police</source>
        <translation>Nom donné à la police</translation>
    </message>
    <message>
        <source>Another name she uses</source>
        <translation>Autre nom qu’elle utilise</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.appeal_kind</name>
    <message>
        <source>Appeal against the conviction</source>
        <translation>Appel contre la condamnation</translation>
    </message>
    <message>
        <source>Appeal against the sentence</source>
        <translation>Appel contre la peine</translation>
    </message>
    <message>
        <source>Appeal against both</source>
        <translation>Appel contre les deux</translation>
    </message>
    <message>
        <source>Appeal by the prosecution</source>
        <translation>Appel de l’accusation</translation>
    </message>
    <message>
        <source>Review by a higher court</source>
        <translation>Réexamen par un tribunal supérieur</translation>
    </message>
    <message>
        <source>Another application</source>
        <translation>Autre demande</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.appeal_status</name>
    <message>
        <source>Nothing done yet</source>
        <translation>Rien de fait encore</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Avis donné</translation>
    </message>
    <message>
        <source>Too late, leave of the court needed</source>
        <translation>Trop tard, autorisation du tribunal nécessaire</translation>
    </message>
    <message>
        <source>Waiting for the record</source>
        <translation>En attente du dossier d’appel</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Inscrit au rôle</translation>
    </message>
    <message>
        <source>Heard, decision awaited</source>
        <translation>Entendu, décision attendue</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Accueilli</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Sentence made shorter</source>
        <translation>Peine réduite</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.arrest_agency</name>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Police Family Support Unit</source>
        <translation>Unité d’aide aux familles de la police (Family Support Unit)</translation>
    </message>
    <message>
        <source>Investigation department of the police (CID)</source>
        <translation>Service d’enquête de la police (CID)</translation>
    </message>
    <message>
        <source>Drug law enforcement agency</source>
        <translation>Agence de lutte contre la drogue</translation>
    </message>
    <message>
        <source>Army</source>
        <translation>Armée</translation>
    </message>
    <message>
        <source>Chiefdom police or local unit</source>
        <translation>Police de chefferie ou unité locale</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Services d’immigration</translation>
    </message>
    <message>
        <source>Private person or a crowd</source>
        <translation>Particulier ou foule</translation>
    </message>
    <message>
        <source>Chief or local court</source>
        <translation>Chef ou Local Court</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.authority_document</name>
    <message>
        <source>Remand warrant</source>
        <translation>Mandat de détention provisoire</translation>
    </message>
    <message>
        <source>Commitment warrant</source>
        <translation>Mandat d’incarcération</translation>
    </message>
    <message>
        <source>Conviction warrant</source>
        <translation>Mandat après condamnation</translation>
    </message>
    <message>
        <source>Transfer warrant</source>
        <translation>Mandat de transfert</translation>
    </message>
    <message>
        <source>Order of the government</source>
        <translation>Ordre du gouvernement</translation>
    </message>
    <message>
        <source>No paper seen</source>
        <translation>Aucun papier vu</translation>
    </message>
    <message>
        <source>Paper lost</source>
        <translation>Papier perdu</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Autre papier</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.bail_breach</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Court day missed</source>
        <translation>Jour de tribunal manqué</translation>
    </message>
    <message>
        <source>Did not report to the police</source>
        <translation>Ne s’est pas présentée à la police</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Autre condition</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.bail_condition</name>
    <message>
        <source>One surety</source>
        <translation>Un garant</translation>
    </message>
    <message>
        <source>Two or more sureties</source>
        <translation>Deux garants ou plus</translation>
    </message>
    <message>
        <source>Surety who lives in the area</source>
        <translation>Garant qui habite le secteur</translation>
    </message>
    <message>
        <source>Surety who owns property</source>
        <translation>Garant propriétaire d’un bien</translation>
    </message>
    <message>
        <source>Surety who is a civil servant</source>
        <translation>Garant fonctionnaire</translation>
    </message>
    <message>
        <source>Surety checked by the registrar</source>
        <translation>Garant vérifié par le greffier</translation>
    </message>
    <message>
        <source>Cash deposit</source>
        <translation>Dépôt d’argent</translation>
    </message>
    <message>
        <source>Title deed</source>
        <translation>Titre de propriété</translation>
    </message>
    <message>
        <source>Passport handed in</source>
        <translation>Passeport remis</translation>
    </message>
    <message>
        <source>Report to the police</source>
        <translation>Se présenter à la police</translation>
    </message>
    <message>
        <source>No contact with somebody</source>
        <translation>Pas de contact avec quelqu’un</translation>
    </message>
    <message>
        <source>Stay at an address</source>
        <translation>Rester à une adresse</translation>
    </message>
    <message>
        <source>Her own promise to come</source>
        <translation>Sa propre promesse de venir</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Papiers d’identité</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>Autre condition</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.bail_refusal_reason</name>
    <message>
        <source>Charge too serious</source>
        <translation>Accusation trop grave</translation>
    </message>
    <message>
        <source>Court feared she would not come back</source>
        <translation>Le tribunal a craint qu’elle ne revienne pas</translation>
    </message>
    <message>
        <source>Court feared for witnesses or evidence</source>
        <translation>Le tribunal a craint pour les témoins ou les preuves</translation>
    </message>
    <message>
        <source>No fixed address</source>
        <translation>Pas d’adresse fixe</translation>
    </message>
    <message>
        <source>Court feared another charge</source>
        <translation>Le tribunal a craint une nouvelle accusation</translation>
    </message>
    <message>
        <source>For her own protection</source>
        <translation>Pour sa propre protection</translation>
    </message>
    <message>
        <source>Public order</source>
        <translation>Ordre public</translation>
    </message>
    <message>
        <source>Prosecution objected</source>
        <translation>L’accusation s’y est opposée</translation>
    </message>
    <message>
        <source>The law allows no bail</source>
        <translation>La loi ne permet pas la liberté provisoire</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucune raison donnée</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.bail_state</name>
    <message>
        <source>Not asked for</source>
        <translation>Pas demandée</translation>
    </message>
    <message>
        <source>Asked for, not decided</source>
        <translation>Demandée, pas décidée</translation>
    </message>
    <message>
        <source>Released on police bail</source>
        <translation>Libérée par la police sous conditions</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>This court may not grant it (judge only)</source>
        <translation>Ce tribunal ne peut pas l’accorder (seulement un juge)</translation>
    </message>
    <message>
        <source>Granted, conditions not met</source>
        <translation>Accordée, conditions non remplies</translation>
    </message>
    <message>
        <source>Granted, and released</source>
        <translation>Accordée, et libérée</translation>
    </message>
    <message>
        <source>Conditions changed</source>
        <translation>Conditions changées</translation>
    </message>
    <message>
        <source>Bail on her own word, no surety</source>
        <translation>Liberté provisoire sur sa parole, sans garant</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Surety withdrew</source>
        <translation>Garant retiré</translation>
    </message>
    <message>
        <source>The law allows no bail on this charge</source>
        <translation>La loi ne permet pas la liberté provisoire pour cette accusation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.bail_unmet_reason</name>
    <message>
        <source>No surety found</source>
        <translation>Aucun garant trouvé</translation>
    </message>
    <message>
        <source>Family does not want to, or is ashamed</source>
        <translation>La famille ne veut pas, ou a honte</translation>
    </message>
    <message>
        <source>Family not found</source>
        <translation>Famille non retrouvée</translation>
    </message>
    <message>
        <source>Surety lives too far away</source>
        <translation>Le garant habite trop loin</translation>
    </message>
    <message>
        <source>Surety has no property</source>
        <translation>Le garant n’a pas de bien</translation>
    </message>
    <message>
        <source>Amount too high</source>
        <translation>Montant trop élevé</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Papiers manquants</translation>
    </message>
    <message>
        <source>Papers not signed, or registrar absent</source>
        <translation>Papiers non signés, ou greffier absent</translation>
    </message>
    <message>
        <source>Order has not reached the prison</source>
        <translation>L’ordre n’est pas arrivé à la prison</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Pas d’adresse</translation>
    </message>
    <message>
        <source>Another matter holds her</source>
        <translation>Une autre affaire la retient</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.bailable</name>
    <message>
        <source>Bail is her right</source>
        <translation>La liberté provisoire est son droit</translation>
    </message>
    <message>
        <source>The magistrate may grant bail</source>
        <translation>Le magistrat peut accorder la liberté provisoire</translation>
    </message>
    <message>
        <source>Only a judge may grant bail</source>
        <translation>Seul un juge peut accorder la liberté provisoire</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.birth_place</name>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre de santé</translation>
    </message>
    <message>
        <source>Prison</source>
        <translation>Prison</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.birth_registered</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.bribe</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rapports sexuels</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Biens</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.charge_status</name>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Changed by the prosecution</source>
        <translation>Changé par l’accusation</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Radié</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Fin des poursuites devant ce tribunal (discharge)</translation>
    </message>
    <message>
        <source>Acquitted</source>
        <translation>Acquittement</translation>
    </message>
    <message>
        <source>Convicted</source>
        <translation>Condamnation</translation>
    </message>
    <message>
        <source>Stopped by the State (nolle prosequi)</source>
        <translation>Arrêté par l’État (nolle prosequi)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.child_condition</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.child_contact</name>
    <message>
        <source>Lives with her</source>
        <translation>Vit avec elle</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vient la voir</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>None, too far</source>
        <translation>Aucun, trop loin</translation>
    </message>
    <message>
        <source>None, costs too much</source>
        <translation>Aucun, coûte trop cher</translation>
    </message>
    <message>
        <source>None, for shame</source>
        <translation>Aucun, par honte</translation>
    </message>
    <message>
        <source>None, somebody does not allow it</source>
        <translation>Aucun, quelqu’un l’interdit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.child_custody</name>
    <message>
        <source>She alone</source>
        <translation>Elle seule</translation>
    </message>
    <message>
        <source>She and the father</source>
        <translation>Elle et le père</translation>
    </message>
    <message>
        <source>The father</source>
        <translation>Le père</translation>
    </message>
    <message>
        <source>Guardian named by a court</source>
        <translation>Tuteur désigné par un tribunal</translation>
    </message>
    <message>
        <source>In the care of the State</source>
        <translation>Confié à l’État</translation>
    </message>
    <message>
        <source>Relatives, without papers</source>
        <translation>Parents proches, sans papiers</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestée</translation>
    </message>
    <message>
        <source>Taken from her by a court</source>
        <translation>Retirée à la mère par un tribunal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.child_risk</name>
    <message>
        <source>None known</source>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seul</translation>
    </message>
    <message>
        <source>Neglected</source>
        <translation>Négligé</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Used for work or worse</source>
        <translation>Utilisé pour du travail ou pire</translation>
    </message>
    <message>
        <source>Nobody knows where the child is</source>
        <translation>Personne ne sait où est l’enfant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.child_where</name>
    <message>
        <source>In prison with her</source>
        <translation>En prison avec elle</translation>
    </message>
    <message>
        <source>In a police cell with her</source>
        <translation>Dans une cellule de police avec elle</translation>
    </message>
    <message>
        <source>With the father</source>
        <translation>Chez le père</translation>
    </message>
    <message>
        <source>With a grandmother</source>
        <translation>Chez une grand-mère</translation>
    </message>
    <message>
        <source>With another relative</source>
        <translation>Chez quelqu’un d’autre de la famille</translation>
    </message>
    <message>
        <source>With a co-wife or stepmother</source>
        <translation>Chez une coépouse ou une belle-mère</translation>
    </message>
    <message>
        <source>With a neighbour or friend</source>
        <translation>Chez une personne voisine ou amie</translation>
    </message>
    <message>
        <source>With an older brother or sister, no adult</source>
        <translation>Avec un grand frère ou une grande sœur, sans adulte</translation>
    </message>
    <message>
        <source>In a children&apos;s home</source>
        <translation>Dans un foyer pour enfants</translation>
    </message>
    <message>
        <source>In foster care, or placed by the ministry</source>
        <translation>En famille d’accueil, ou placé par le ministère</translation>
    </message>
    <message>
        <source>Alone or on the street</source>
        <translation>Seul ou dans la rue</translation>
    </message>
    <message>
        <source>Grown up, on their own</source>
        <translation>Adulte, vit de son côté</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Not born yet</source>
        <translation>Pas encore né</translation>
    </message>
    <message>
        <source>Nobody knows where (urgent)</source>
        <translation>Personne ne sait où (urgent)</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.clemency</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Petition sent</source>
        <translation>Demande envoyée</translation>
    </message>
    <message>
        <source>Pardon</source>
        <translation>Grâce</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remise de peine</translation>
    </message>
    <message>
        <source>Sentence changed to a lighter one</source>
        <translation>Peine changée en une plus légère</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.complainant_relation</name>
    <message>
        <source>Somebody she owes, or a supplier</source>
        <translation>Quelqu’un à qui elle doit de l’argent, ou un fournisseur</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin ou voisine</translation>
    </message>
    <message>
        <source>Co-wife</source>
        <translation>Coépouse</translation>
    </message>
    <message>
        <source>Husband or partner</source>
        <translation>Mari ou compagnon</translation>
    </message>
    <message>
        <source>Former husband or partner</source>
        <translation>Ancien mari ou compagnon</translation>
    </message>
    <message>
        <source>Family of her husband</source>
        <translation>Famille de son mari</translation>
    </message>
    <message>
        <source>Her own family</source>
        <translation>Sa propre famille</translation>
    </message>
    <message>
        <source>Police or the State</source>
        <translation>Police ou État</translation>
    </message>
    <message>
        <source>Somebody she did not know</source>
        <translation>Quelqu’un qu’elle ne connaissait pas</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.complaint_status</name>
    <message>
        <source>No complaint</source>
        <translation>Aucune plainte</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>En cours de rédaction</translation>
    </message>
    <message>
        <source>Made, no answer yet</source>
        <translation>Faite, pas encore de réponse</translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation>À l’examen</translation>
    </message>
    <message>
        <source>Found to be right</source>
        <translation>Reconnue fondée</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Withdrawn by her</source>
        <translation>Retirée par elle</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.complaint_to</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Responsable de la prison</translation>
    </message>
    <message>
        <source>Prison inspectorate</source>
        <translation>Inspection des prisons</translation>
    </message>
    <message>
        <source>Independent Police Complaints Board</source>
        <translation>Plaintes contre la police (Independent Police Complaints Board)</translation>
    </message>
    <message>
        <source>Human rights commission</source>
        <translation>Commission des droits de l’homme</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Médiateur</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.condition_answer</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Could not be seen</source>
        <translation>N’a pu être vu</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.condition_how</name>
    <message>
        <source>Seen by us</source>
        <translation>Vu par nous</translation>
    </message>
    <message>
        <source>From a register or paper</source>
        <translation>D’un registre ou papier</translation>
    </message>
    <message>
        <source>Women said so</source>
        <translation>Des femmes l’ont dit</translation>
    </message>
    <message>
        <source>Staff said so</source>
        <translation>Le personnel l’a dit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.confirmation</name>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Waiting for the High Court</source>
        <translation>En attente de la High Court</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Changed by the High Court</source>
        <translation>Changée par la High Court</translation>
    </message>
    <message>
        <source>Set aside by the High Court</source>
        <translation>Annulée par la High Court</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consent_about</name>
    <message>
        <source>Our help</source>
        <translation>Notre aide</translation>
    </message>
    <message>
        <source>Telling a lawyer</source>
        <translation>Le dire à un avocat</translation>
    </message>
    <message>
        <source>Telling the Legal Aid Board</source>
        <translation>Le dire au Legal Aid Board</translation>
    </message>
    <message>
        <source>Telling her family</source>
        <translation>Le dire à sa famille</translation>
    </message>
    <message>
        <source>Telling a nurse or doctor</source>
        <translation>Le dire à une infirmière ou un médecin</translation>
    </message>
    <message>
        <source>Telling another organisation</source>
        <translation>Le dire à une autre organisation</translation>
    </message>
    <message>
        <source>Telling prison, police or court</source>
        <translation>Le dire à la prison, à la police ou au tribunal</translation>
    </message>
    <message>
        <source>Being counted, without her name</source>
        <translation>Être comptée, sans son nom</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consent_answer</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask her each time</source>
        <translation>Lui demander chaque fois</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Could not be asked, emergency</source>
        <translation>On n’a pas pu lui demander, urgence</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.consent_how</name>
    <message>
        <source>Said so</source>
        <translation>Elle l’a dit</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte du pouce</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consent_research</name>
    <message>
        <source>Yes, counted without her name</source>
        <translation>Oui, comptée sans son nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consent_service</name>
    <message>
        <source>Yes, said so</source>
        <translation>Oui, elle l’a dit</translation>
    </message>
    <message>
        <source>Yes, with her thumbprint</source>
        <translation>Oui, avec l’empreinte de son pouce</translation>
    </message>
    <message>
        <source>Yes, signed</source>
        <translation>Oui, signé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Accord retiré</translation>
    </message>
    <message>
        <source>Could not be asked, emergency</source>
        <translation>On n’a pas pu lui demander, urgence</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consent_share</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Ask her each time</source>
        <translation>Lui demander chaque fois</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consent_witness</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>An officer who could hear</source>
        <translation>Agent qui pouvait entendre</translation>
    </message>
    <message>
        <source>An officer who could see, not hear</source>
        <translation>Agent qui pouvait voir, pas entendre</translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Women of her cell</source>
        <translation>Femmes de sa cellule</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.considered</name>
    <message>
        <source>Yes, in the sentence</source>
        <translation>Oui, dans la peine</translation>
    </message>
    <message>
        <source>Raised, and not taken up</source>
        <translation>Soulevé, et pas retenu</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>Pas soulevé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.consular_notified</name>
    <message>
        <source>Consulate told</source>
        <translation>Consulat informé</translation>
    </message>
    <message>
        <source>Consulate not told</source>
        <translation>Consulat non informé</translation>
    </message>
    <message>
        <source>She did not want the consulate told</source>
        <translation>Elle n’a pas voulu que le consulat soit informé</translation>
    </message>
    <message>
        <source>Not needed, citizen of this country</source>
        <translation>Pas nécessaire, citoyenne de ce pays</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.contact_relation</name>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Husband or partner</source>
        <translation>Mari ou compagnon</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Sœur</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Frère</translation>
    </message>
    <message>
        <source>Grown daughter</source>
        <translation>Fille adulte</translation>
    </message>
    <message>
        <source>Grown son</source>
        <translation>Fils adulte</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>Grand-mère</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>Grand-père</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>Tante</translation>
    </message>
    <message>
        <source>Uncle</source>
        <translation>Oncle</translation>
    </message>
    <message>
        <source>Co-wife</source>
        <translation>Coépouse</translation>
    </message>
    <message>
        <source>Family of her husband</source>
        <translation>Famille de son mari</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Autre parent</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ami ou amie</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin ou voisine</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Surety, not a relative</source>
        <translation>Garant, hors de la famille</translation>
    </message>
    <message>
        <source>Chief or leader of the community</source>
        <translation>Chef ou responsable de la communauté</translation>
    </message>
    <message>
        <source>Children&apos;s home or social worker</source>
        <translation>Foyer pour enfants ou travailleur social</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.context_gbv</name>
    <message>
        <source>She defended herself</source>
        <translation>Elle s’est défendue</translation>
    </message>
    <message>
        <source>Long abuse by the person harmed</source>
        <translation>Longues violences de la personne lésée</translation>
    </message>
    <message>
        <source>Forced by her partner</source>
        <translation>Forcée par son compagnon</translation>
    </message>
    <message>
        <source>She defended a child</source>
        <translation>Elle a défendu un enfant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.court</name>
    <message>
        <source>Local Court (chiefdom)</source>
        <translation>Local Court (chefferie)</translation>
    </message>
    <message>
        <source>District Appeal Court</source>
        <translation>District Appeal Court</translation>
    </message>
    <message>
        <source>Court of Justices of the Peace</source>
        <translation>Court of Justices of the Peace</translation>
    </message>
    <message>
        <source>Magistrates&apos; Court</source>
        <translation>Magistrates’ Court</translation>
    </message>
    <message>
        <source>Juvenile Court</source>
        <translation>Juvenile Court</translation>
    </message>
    <message>
        <source>High Court</source>
        <translation>High Court</translation>
    </message>
    <message>
        <source>District Tribunal</source>
        <translation>Tribunal de district</translation>
    </message>
    <message>
        <source>Cadi Court</source>
        <translation>Tribunal du cadi</translation>
    </message>
    <message>
        <source>High Court, Special Criminal Division</source>
        <translation>Haute Cour, division criminelle spéciale</translation>
    </message>
    <message>
        <source>Kadhi&apos;s Court</source>
        <translation>Tribunal du kadhi</translation>
    </message>
    <message>
        <source>Children&apos;s Court</source>
        <translation>Tribunal pour enfants</translation>
    </message>
    <message>
        <source>Third Grade Magistrate</source>
        <translation>Magistrat de troisième grade</translation>
    </message>
    <message>
        <source>Second Grade Magistrate</source>
        <translation>Magistrat de deuxième grade</translation>
    </message>
    <message>
        <source>First Grade Magistrate</source>
        <translation>Magistrat de premier grade</translation>
    </message>
    <message>
        <source>Resident Magistrate (Senior, Principal or Chief)</source>
        <translation>Magistrat résident (principal ou en chef)</translation>
    </message>
    <message>
        <source>Child Justice Court</source>
        <translation>Tribunal de justice des enfants</translation>
    </message>
    <message>
        <source>Camp court (sits in a prison)</source>
        <translation>Audience foraine (siège dans une prison)</translation>
    </message>
    <message>
        <source>Supreme Court of Appeal</source>
        <translation>Cour suprême d’appel</translation>
    </message>
    <message>
        <source>Area Court</source>
        <translation>Tribunal de zone</translation>
    </message>
    <message>
        <source>Customary Court</source>
        <translation>Tribunal coutumier</translation>
    </message>
    <message>
        <source>Sharia Court</source>
        <translation>Tribunal de la charia</translation>
    </message>
    <message>
        <source>State High Court</source>
        <translation>Haute Cour d’État</translation>
    </message>
    <message>
        <source>Federal High Court</source>
        <translation>Haute Cour fédérale</translation>
    </message>
    <message>
        <source>High Court, Sexual Offences Model Court</source>
        <translation>High Court, Sexual Offences Model Court</translation>
    </message>
    <message>
        <source>High Court, Anti-Corruption Division</source>
        <translation>High Court, Anti-Corruption Division</translation>
    </message>
    <message>
        <source>Prison Court or Judicial Week sitting</source>
        <translation>Prison Court ou session de la Judicial Week</translation>
    </message>
    <message>
        <source>Primary Court</source>
        <translation>Tribunal primaire</translation>
    </message>
    <message>
        <source>District Court</source>
        <translation>Tribunal de district</translation>
    </message>
    <message>
        <source>Resident Magistrate&apos;s Court</source>
        <translation>Tribunal du magistrat résident</translation>
    </message>
    <message>
        <source>Court of Appeal</source>
        <translation>Court of Appeal</translation>
    </message>
    <message>
        <source>Supreme Court</source>
        <translation>Supreme Court</translation>
    </message>
    <message>
        <source>ECOWAS Community Court of Justice</source>
        <translation>Cour de justice de la CEDEAO</translation>
    </message>
    <message>
        <source>Another court</source>
        <translation>Autre tribunal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.court_stage</name>
    <message>
        <source>First time in court</source>
        <translation>Première fois au tribunal</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Appel de l’affaire (mention)</translation>
    </message>
    <message>
        <source>Bail application</source>
        <translation>Demande de liberté provisoire</translation>
    </message>
    <message>
        <source>Preliminary investigation</source>
        <translation>Instruction préliminaire</translation>
    </message>
    <message>
        <source>Committal</source>
        <translation>Renvoi devant la High Court</translation>
    </message>
    <message>
        <source>Arraignment (charge read, plea taken)</source>
        <translation>Lecture de l’accusation, réponse de l’accusée</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Procès</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Habeas corpus</source>
        <translation>Habeas corpus</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Autre étape</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.currency</name>
    <message>
        <source>New leones (NLe)</source>
        <translation>Nouveaux leones (NLe)</translation>
    </message>
    <message>
        <source>Old leones (Le, before 2022)</source>
        <translation>Anciens leones (Le, avant 2022)</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars américains</translation>
    </message>
    <message>
        <source>Dalasi</source>
        <translation>Dalasi</translation>
    </message>
    <message>
        <source>Not known which money</source>
        <translation>Monnaie non connue</translation>
    </message>
    <message>
        <source>Kenya shillings</source>
        <translation>Shillings kényans</translation>
    </message>
    <message>
        <source>Kwacha</source>
        <translation>Kwacha</translation>
    </message>
    <message>
        <source>Naira</source>
        <translation>Naira</translation>
    </message>
    <message>
        <source>Tanzania shillings</source>
        <translation>Shillings tanzaniens</translation>
    </message>
</context>
<context>
    <name>list.custody_regime</name>
    <message>
        <source>In police custody</source>
        <translation>En garde à vue</translation>
    </message>
    <message>
        <source>On remand</source>
        <translation>En détention provisoire</translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation>Condamnée à une peine</translation>
    </message>
    <message>
        <source>In hospital under guard</source>
        <translation>À l’hôpital sous garde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.date_precision</name>
    <message>
        <source>Day and hour known</source>
        <translation>Jour et heure connus</translation>
    </message>
    <message>
        <source>Day known, hour not</source>
        <translation>Jour connu, pas l’heure</translation>
    </message>
    <message>
        <source>Month known</source>
        <translation>Mois connu</translation>
    </message>
    <message>
        <source>Year known</source>
        <translation>Année connue</translation>
    </message>
    <message>
        <source>About, from something she remembers</source>
        <translation>À peu près, d’après un souvenir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.date_source</name>
    <message>
        <source>She says so</source>
        <translation>Elle le dit</translation>
    </message>
    <message>
        <source>Family or surety says so</source>
        <translation>La famille ou le garant le dit</translation>
    </message>
    <message>
        <source>Warrant seen</source>
        <translation>Mandat vu</translation>
    </message>
    <message>
        <source>Prison register</source>
        <translation>Registre de la prison</translation>
    </message>
    <message>
        <source>Police diary, charge sheet or bail book</source>
        <translation>Registre de police, feuille d’accusation ou registre des libérations</translation>
    </message>
    <message>
        <source>Court file, record book or cause list</source>
        <translation>Dossier du tribunal, registre d’audience ou rôle</translation>
    </message>
    <message>
        <source>Her lawyer or the Legal Aid Board</source>
        <translation>Son avocat ou le Legal Aid Board</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Autre organisation</translation>
    </message>
    <message>
        <source>Worked out by the program</source>
        <translation>Calculé par le programme</translation>
    </message>
    <message>
        <source>Not known who says so</source>
        <translation>On ne sait pas qui le dit</translation>
    </message>
</context>
<context>
    <name>list.difficulty</name>
    <message>
        <source>No difficulty</source>
        <translation>Aucune difficulté</translation>
    </message>
    <message>
        <source>Some difficulty</source>
        <translation>Quelques difficultés</translation>
    </message>
    <message>
        <source>A lot of difficulty</source>
        <translation>Beaucoup de difficultés</translation>
    </message>
    <message>
        <source>Cannot do it at all</source>
        <translation>N’y arrive pas du tout</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.discipline</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Kept alone</source>
        <translation>Gardée seule</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Pas de visites</translation>
    </message>
    <message>
        <source>Less food</source>
        <translation>Moins de nourriture</translation>
    </message>
    <message>
        <source>Chained or tied</source>
        <translation>Enchaînée ou attachée</translation>
    </message>
    <message>
        <source>Beaten</source>
        <translation>Battue</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.document_kind</name>
    <message>
        <source>Charge sheet</source>
        <translation>Feuille d’accusation</translation>
    </message>
    <message>
        <source>Remand warrant</source>
        <translation>Mandat de détention provisoire</translation>
    </message>
    <message>
        <source>Commitment warrant</source>
        <translation>Mandat d’incarcération</translation>
    </message>
    <message>
        <source>Conviction warrant</source>
        <translation>Mandat après condamnation</translation>
    </message>
    <message>
        <source>Transfer warrant</source>
        <translation>Mandat de transfert</translation>
    </message>
    <message>
        <source>Indictment</source>
        <translation>Acte d’accusation</translation>
    </message>
    <message>
        <source>Statement to the police</source>
        <translation>Déclaration à la police</translation>
    </message>
    <message>
        <source>Bail form or bond</source>
        <translation>Formulaire ou engagement de liberté provisoire</translation>
    </message>
    <message>
        <source>Court order or ruling</source>
        <translation>Ordonnance ou décision du tribunal</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>Release order</source>
        <translation>Ordre de mise en liberté</translation>
    </message>
    <message>
        <source>Appeal or review paper</source>
        <translation>Papier d’appel ou de réexamen</translation>
    </message>
    <message>
        <source>Identity paper or proof of age</source>
        <translation>Papier d’identité ou preuve de l’âge</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formulaire de consentement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.education</name>
    <message>
        <source>No school</source>
        <translation>Pas d’école</translation>
    </message>
    <message>
        <source>Primary school, not finished</source>
        <translation>Primaire, non terminé</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>Primaire</translation>
    </message>
    <message>
        <source>Junior secondary school</source>
        <translation>Collège (premier cycle du secondaire)</translation>
    </message>
    <message>
        <source>Senior secondary school</source>
        <translation>Lycée (second cycle du secondaire)</translation>
    </message>
    <message>
        <source>Technical or vocational school</source>
        <translation>École technique ou professionnelle</translation>
    </message>
    <message>
        <source>College or university</source>
        <translation>École supérieure ou université</translation>
    </message>
    <message>
        <source>Other schooling</source>
        <translation>Autre école</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.episode_end</name>
    <message>
        <source>Taken to court and sent elsewhere</source>
        <translation>Amenée au tribunal et envoyée ailleurs</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Transférée dans un autre lieu</translation>
    </message>
    <message>
        <source>Sentenced, same place</source>
        <translation>Peine prononcée, même lieu</translation>
    </message>
    <message>
        <source>Taken to hospital under guard</source>
        <translation>Amenée à l’hôpital sous garde</translation>
    </message>
    <message>
        <source>Brought back from hospital</source>
        <translation>Ramenée de l’hôpital</translation>
    </message>
    <message>
        <source>Released on bail</source>
        <translation>Mise en liberté provisoire</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Évadée</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédée</translation>
    </message>
    <message>
        <source>Not known how it ended</source>
        <translation>On ne sait pas comment cela a fini</translation>
    </message>
</context>
<context>
    <name>list.facility</name>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Freetown Female Correctional Centre</source>
        <translation>Freetown Female Correctional Centre</translation>
    </message>
    <message>
        <source>Kenema Female Correctional Centre</source>
        <translation>Kenema Female Correctional Centre</translation>
    </message>
    <message>
        <source>Waterloo Correctional Centre (before trial)</source>
        <translation>Waterloo Correctional Centre (avant procès)</translation>
    </message>
    <message>
        <source>Bo Correctional Centre</source>
        <translation>Bo Correctional Centre</translation>
    </message>
    <message>
        <source>Makeni Correctional Centre</source>
        <translation>Makeni Correctional Centre</translation>
    </message>
    <message>
        <source>Kono Correctional Centre (Koidu, Sefadu)</source>
        <translation>Kono Correctional Centre (Koidu, Sefadu)</translation>
    </message>
    <message>
        <source>Port Loko Correctional Centre</source>
        <translation>Port Loko Correctional Centre</translation>
    </message>
    <message>
        <source>Magburaka Correctional Centre (Central and Local)</source>
        <translation>Magburaka Correctional Centre (Central and Local)</translation>
    </message>
    <message>
        <source>Moyamba Correctional Centre</source>
        <translation>Moyamba Correctional Centre</translation>
    </message>
    <message>
        <source>Pujehun Correctional Centre</source>
        <translation>Pujehun Correctional Centre</translation>
    </message>
    <message>
        <source>Kailahun Correctional Centre</source>
        <translation>Kailahun Correctional Centre</translation>
    </message>
    <message>
        <source>Kabala Correctional Centre</source>
        <translation>Kabala Correctional Centre</translation>
    </message>
    <message>
        <source>Kambia Correctional Centre</source>
        <translation>Kambia Correctional Centre</translation>
    </message>
    <message>
        <source>Bonthe Correctional Centre</source>
        <translation>Bonthe Correctional Centre</translation>
    </message>
    <message>
        <source>Mattru Jong Correctional Centre</source>
        <translation>Mattru Jong Correctional Centre</translation>
    </message>
    <message>
        <source>Freetown Male Correctional Centre (Pademba Road)</source>
        <translation>Freetown Male Correctional Centre (Pademba Road)</translation>
    </message>
    <message>
        <source>Freetown Reintegration Centre</source>
        <translation>Freetown Reintegration Centre</translation>
    </message>
    <message>
        <source>Mafanta Correctional Centre</source>
        <translation>Mafanta Correctional Centre</translation>
    </message>
    <message>
        <source>Masanki Correctional Centre (Masanke)</source>
        <translation>Masanki Correctional Centre (Masanke)</translation>
    </message>
    <message>
        <source>Kenema Male Correctional Centre</source>
        <translation>Kenema Male Correctional Centre</translation>
    </message>
    <message>
        <source>Remand Home Kingtom</source>
        <translation>Remand Home Kingtom</translation>
    </message>
    <message>
        <source>Remand Home Bo</source>
        <translation>Remand Home Bo</translation>
    </message>
    <message>
        <source>Approved School Wellington</source>
        <translation>Approved School Wellington</translation>
    </message>
    <message>
        <source>Hospital, under guard</source>
        <translation>Hôpital, sous garde</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Not known where</source>
        <translation>Lieu non connu</translation>
    </message>
    <message>
        <source>Police station {name}</source>
        <translation>Poste de police {name}</translation>
    </message>
</context>
<context>
    <name>list.fear_after_release</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Neighbours and community</source>
        <translation>Voisins et communauté</translation>
    </message>
    <message>
        <source>The other side of the case</source>
        <translation>L’autre partie de l’affaire</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.file_closed</name>
    <message>
        <source>Released, and nothing more to do</source>
        <translation>Libérée, et plus rien à faire</translation>
    </message>
    <message>
        <source>All her matters have ended</source>
        <translation>Toutes ses affaires sont terminées</translation>
    </message>
    <message>
        <source>Another office or organisation took over</source>
        <translation>Un autre bureau ou une autre organisation a pris la suite</translation>
    </message>
    <message>
        <source>Moved to another country</source>
        <translation>Partie dans un autre pays</translation>
    </message>
    <message>
        <source>She does not want our help any more</source>
        <translation>Elle ne veut plus de notre aide</translation>
    </message>
    <message>
        <source>Contact with her was lost</source>
        <translation>Contact perdu avec elle</translation>
    </message>
    <message>
        <source>She died</source>
        <translation>Elle est décédée</translation>
    </message>
    <message>
        <source>Recorded twice, her other file goes on</source>
        <translation>Enregistrée deux fois, son autre dossier continue</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Not known why</source>
        <translation>Raison non connue</translation>
    </message>
</context>
<context>
    <name>list.flag</name>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Look at again</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Dates to be checked</source>
        <translation>Dates à vérifier</translation>
    </message>
    <message>
        <source>Family not found yet</source>
        <translation>Famille pas encore trouvée</translation>
    </message>
    <message>
        <source>Nobody visits her</source>
        <translation>Personne ne la visite</translation>
    </message>
    <message>
        <source>May help other women too</source>
        <translation>Peut aider d’autres femmes</translation>
    </message>
    <message>
        <source>Not to be spoken of outside</source>
        <translation>À ne pas évoquer dehors</translation>
    </message>
    <message>
        <source>Conflict of interest in the office</source>
        <translation>Conflit d’intérêts au bureau</translation>
    </message>
    <message>
        <source>Related to somebody on the staff</source>
        <translation>Parente d’un membre du personnel</translation>
    </message>
    <message>
        <source>Much spoken of in public</source>
        <translation>Dont on parle beaucoup en public</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.follow_up</name>
    <message>
        <source>Safe</source>
        <translation>En sécurité</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En danger</translation>
    </message>
    <message>
        <source>Arrested again</source>
        <translation>Arrêtée de nouveau</translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation>Contact perdu</translation>
    </message>
    <message>
        <source>Nobody followed up</source>
        <translation>Personne n’a fait de suivi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.follow_up_after</name>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.follow_up_how</name>
    <message>
        <source>Visited</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>She came to the office</source>
        <translation>Elle est venue au bureau</translation>
    </message>
    <message>
        <source>Through somebody she named</source>
        <translation>Par quelqu’un qu’elle a nommé</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas jointe</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.gender</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Trans woman</source>
        <translation>Femme trans</translation>
    </message>
    <message>
        <source>Trans man</source>
        <translation>Homme trans</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Autre réponse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.harmed_relation</name>
    <message>
        <source>Her own child</source>
        <translation>Son propre enfant</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Autre enfant</translation>
    </message>
    <message>
        <source>Husband or partner</source>
        <translation>Mari ou compagnon</translation>
    </message>
    <message>
        <source>Former husband or partner</source>
        <translation>Ancien mari ou compagnon</translation>
    </message>
    <message>
        <source>Co-wife</source>
        <translation>Coépouse</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Autre parent</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Employeur</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Voisin ou voisine</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Somebody she did not know</source>
        <translation>Quelqu’un qu’elle ne connaissait pas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.health_need</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Urgent: a doctor now</source>
        <translation>Urgent&#xa0;: un médecin maintenant</translation>
    </message>
    <message>
        <source>Medicine every day</source>
        <translation>Médicament chaque jour</translation>
    </message>
    <message>
        <source>An aid (glasses, stick, chair)</source>
        <translation>Appareil (lunettes, canne, fauteuil)</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Dents</translation>
    </message>
    <message>
        <source>Eyes</source>
        <translation>Yeux</translation>
    </message>
    <message>
        <source>Skin, scabies</source>
        <translation>Peau, gale</translation>
    </message>
    <message>
        <source>Malaria or fever</source>
        <translation>Paludisme ou fièvre</translation>
    </message>
    <message>
        <source>Long cough, perhaps TB</source>
        <translation>Toux longue, peut-être tuberculose</translation>
    </message>
    <message>
        <source>Food, weight</source>
        <translation>Nourriture, poids</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Sugar (diabetes)</source>
        <translation>Sucre (diabète)</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <translation>Épilepsie</translation>
    </message>
    <message>
        <source>Sickle cell</source>
        <translation>Drépanocytose</translation>
    </message>
    <message>
        <source>Women’s health</source>
        <translation>Santé des femmes</translation>
    </message>
    <message>
        <source>An injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.hearing_outcome</name>
    <message>
        <source>Adjourned to a date</source>
        <translation>Reportée à une date</translation>
    </message>
    <message>
        <source>Adjourned without a date</source>
        <translation>Reportée sans date</translation>
    </message>
    <message>
        <source>Not on the list, or file not found</source>
        <translation>Pas inscrite au rôle, ou dossier non trouvé</translation>
    </message>
    <message>
        <source>Bail granted</source>
        <translation>Liberté provisoire accordée</translation>
    </message>
    <message>
        <source>Bail conditions changed</source>
        <translation>Conditions de la liberté provisoire changées</translation>
    </message>
    <message>
        <source>Bail refused, back to remand</source>
        <translation>Liberté provisoire refusée, retour en détention provisoire</translation>
    </message>
    <message>
        <source>Bail taken back, or bench warrant</source>
        <translation>Liberté provisoire retirée, ou mandat d’arrêt du tribunal</translation>
    </message>
    <message>
        <source>Remanded, bail not considered</source>
        <translation>Maintenue en détention provisoire, liberté provisoire non examinée</translation>
    </message>
    <message>
        <source>Plea taken</source>
        <translation>Réponse à l’accusation reçue</translation>
    </message>
    <message>
        <source>Charge changed or reduced</source>
        <translation>Accusation changée ou réduite</translation>
    </message>
    <message>
        <source>Evidence heard, not finished</source>
        <translation>Preuves entendues, pas terminé</translation>
    </message>
    <message>
        <source>Sent to the High Court for trial</source>
        <translation>Envoyée devant la High Court pour le procès</translation>
    </message>
    <message>
        <source>Moved to another court</source>
        <translation>Transmise à un autre tribunal</translation>
    </message>
    <message>
        <source>Discharged, no case to answer (she can be arrested again)</source>
        <translation>Libérée faute d’accusation suffisante (elle peut être arrêtée de nouveau)</translation>
    </message>
    <message>
        <source>Struck out, prosecution did not go on</source>
        <translation>Radiée, l’accusation n’a pas continué</translation>
    </message>
    <message>
        <source>Withdrawn by complainant or prosecution</source>
        <translation>Retirée par la partie plaignante ou l’accusation</translation>
    </message>
    <message>
        <source>Stopped by the State (nolle prosequi)</source>
        <translation>Arrêtée par l’État (nolle prosequi)</translation>
    </message>
    <message>
        <source>Settled or reconciled</source>
        <translation>Réglée à l’amiable ou réconciliation</translation>
    </message>
    <message>
        <source>Sent to a programme instead of trial</source>
        <translation>Envoyée dans un programme au lieu d’un procès</translation>
    </message>
    <message>
        <source>Acquitted and discharged</source>
        <translation>Acquittée et libérée</translation>
    </message>
    <message>
        <source>Convicted on her own plea</source>
        <translation>Condamnée d’après sa réponse à l’accusation</translation>
    </message>
    <message>
        <source>Convicted after trial</source>
        <translation>Condamnée après un procès</translation>
    </message>
    <message>
        <source>Cautioned and discharged</source>
        <translation>Avertissement, puis libérée</translation>
    </message>
    <message>
        <source>Bound over</source>
        <translation>Engagement de bonne conduite</translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation>Peine prononcée</translation>
    </message>
    <message>
        <source>Found unfit to plead, or special verdict</source>
        <translation>Déclarée inapte à répondre à l’accusation, ou verdict spécial</translation>
    </message>
    <message>
        <source>Released on habeas corpus</source>
        <translation>Libérée par habeas corpus</translation>
    </message>
    <message>
        <source>Appeal allowed</source>
        <translation>Appel accueilli</translation>
    </message>
    <message>
        <source>Appeal dismissed</source>
        <translation>Appel rejeté</translation>
    </message>
    <message>
        <source>Sentence changed on appeal or review</source>
        <translation>Peine changée en appel ou en réexamen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Outcome not known to us</source>
        <translation>Issue non connue de nous</translation>
    </message>
</context>
<context>
    <name>list.held_with</name>
    <message>
        <source>Women only, a place for women</source>
        <translation>Femmes seulement, un lieu pour femmes</translation>
    </message>
    <message>
        <source>Women only, a wing of their own</source>
        <translation>Femmes seulement, une aile à elles</translation>
    </message>
    <message>
        <source>Women and men not kept apart</source>
        <translation>Femmes et hommes non séparés</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.iccs</name>
    <message>
        <source>Acts leading to death or intending to cause death</source>
        <translation>Actes entraînant la mort ou visant à entraîner la mort</translation>
    </message>
    <message>
        <source>Intentional homicide</source>
        <translation>Homicide intentionnel</translation>
    </message>
    <message>
        <source>Attempted intentional homicide</source>
        <translation>Tentative d’homicide intentionnel</translation>
    </message>
    <message>
        <source>Non-intentional homicide</source>
        <translation>Homicide non intentionnel</translation>
    </message>
    <message>
        <source>Non-negligent manslaughter</source>
        <translation>Homicide non intentionnel sans négligence</translation>
    </message>
    <message>
        <source>Negligent manslaughter</source>
        <translation>Homicide par négligence</translation>
    </message>
    <message>
        <source>Assisting or instigating suicide</source>
        <translation>Aide ou incitation au suicide</translation>
    </message>
    <message>
        <source>Euthanasia</source>
        <translation>Euthanasie</translation>
    </message>
    <message>
        <source>Illegal feticide</source>
        <translation>Fœticide illégal</translation>
    </message>
    <message>
        <source>Unlawful killing associated with armed conflict</source>
        <translation>Mort illicite donnée dans le cadre d’un conflit armé</translation>
    </message>
    <message>
        <source>Other acts leading to death or intending to cause death</source>
        <translation>Autres actes entraînant la mort ou visant à entraîner la mort</translation>
    </message>
    <message>
        <source>Acts causing harm or intending to cause harm to the person</source>
        <translation>Actes causant un dommage ou visant à causer un dommage à la personne</translation>
    </message>
    <message>
        <source>Assaults and threats</source>
        <translation>Agressions et menaces</translation>
    </message>
    <message>
        <source>Assault</source>
        <translation>Agression</translation>
    </message>
    <message>
        <source>Serious assault</source>
        <translation>Agression grave</translation>
    </message>
    <message>
        <source>Minor assault</source>
        <translation>Agression mineure</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <source>Acts against liberty</source>
        <translation>Actes contre la liberté</translation>
    </message>
    <message>
        <source>Abduction of a minor</source>
        <translation>Enlèvement de mineur</translation>
    </message>
    <message>
        <source>Deprivation of liberty</source>
        <translation>Privation de liberté</translation>
    </message>
    <message>
        <source>Kidnapping</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Slavery and exploitation</source>
        <translation>Esclavage et exploitation</translation>
    </message>
    <message>
        <source>Trafficking in persons</source>
        <translation>Traite des personnes</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Negligence</source>
        <translation>Négligence</translation>
    </message>
    <message>
        <source>Negligence in situations of persons under care</source>
        <translation>Négligence envers des personnes à charge</translation>
    </message>
    <message>
        <source>Dangerous acts</source>
        <translation>Actes dangereux</translation>
    </message>
    <message>
        <source>Acts intended to induce fear or emotional distress</source>
        <translation>Actes visant à provoquer la peur ou la détresse</translation>
    </message>
    <message>
        <source>Defamation or insult</source>
        <translation>Diffamation ou insulte</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Discrimination</translation>
    </message>
    <message>
        <source>Acts that trespass against the person</source>
        <translation>Actes d’intrusion contre la personne</translation>
    </message>
    <message>
        <source>Other acts causing harm to the person</source>
        <translation>Autres actes causant un dommage à la personne</translation>
    </message>
    <message>
        <source>Injurious acts of a sexual nature</source>
        <translation>Actes préjudiciables à caractère sexuel</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violence sexuelle</translation>
    </message>
    <message>
        <source>Rape</source>
        <translation>Viol</translation>
    </message>
    <message>
        <source>Sexual assault</source>
        <translation>Agression sexuelle</translation>
    </message>
    <message>
        <source>Sexual exploitation</source>
        <translation>Exploitation sexuelle</translation>
    </message>
    <message>
        <source>Other injurious acts of a sexual nature</source>
        <translation>Autres actes préjudiciables à caractère sexuel</translation>
    </message>
    <message>
        <source>Acts against property involving violence or threat against a person</source>
        <translation>Actes contre les biens avec violence ou menace envers une personne</translation>
    </message>
    <message>
        <source>Robbery</source>
        <translation>Vol avec violence</translation>
    </message>
    <message>
        <source>Other acts against property involving violence or threat</source>
        <translation>Autres actes contre les biens avec violence ou menace</translation>
    </message>
    <message>
        <source>Acts against property only</source>
        <translation>Actes contre les biens uniquement</translation>
    </message>
    <message>
        <source>Burglary</source>
        <translation>Cambriolage</translation>
    </message>
    <message>
        <source>Burglary of private residential premises</source>
        <translation>Cambriolage d’une habitation privée</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Theft of a motorized land vehicle</source>
        <translation>Vol d’un véhicule terrestre à moteur</translation>
    </message>
    <message>
        <source>Theft of personal property</source>
        <translation>Vol de biens personnels</translation>
    </message>
    <message>
        <source>Theft of business property</source>
        <translation>Vol de biens d’une entreprise</translation>
    </message>
    <message>
        <source>Theft of livestock</source>
        <translation>Vol de bétail</translation>
    </message>
    <message>
        <source>Intellectual property offences</source>
        <translation>Atteintes à la propriété intellectuelle</translation>
    </message>
    <message>
        <source>Property damage</source>
        <translation>Dommages aux biens</translation>
    </message>
    <message>
        <source>Other acts against property only</source>
        <translation>Autres actes contre les biens uniquement</translation>
    </message>
    <message>
        <source>Acts involving controlled psychoactive substances or other drugs</source>
        <translation>Actes liés à des substances psychoactives placées sous contrôle ou à d’autres drogues</translation>
    </message>
    <message>
        <source>Unlawful acts involving controlled drugs or precursors</source>
        <translation>Actes illicites liés à des drogues placées sous contrôle ou à des précurseurs</translation>
    </message>
    <message>
        <source>Possession, purchase, use, cultivation or production for personal consumption</source>
        <translation>Possession, achat, usage, culture ou production pour la consommation personnelle</translation>
    </message>
    <message>
        <source>Trafficking, cultivation or production not for personal consumption</source>
        <translation>Trafic, culture ou production non destinés à la consommation personnelle</translation>
    </message>
    <message>
        <source>Unlawful acts involving alcohol, tobacco or other controlled substances</source>
        <translation>Actes illicites liés à l’alcool, au tabac ou à d’autres substances placées sous contrôle</translation>
    </message>
    <message>
        <source>Other acts involving controlled drugs or other psychoactive substances</source>
        <translation>Autres actes liés à des drogues placées sous contrôle ou à d’autres substances psychoactives</translation>
    </message>
    <message>
        <source>Acts involving fraud, deception or corruption</source>
        <translation>Actes de fraude, de tromperie ou de corruption</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Finance fraud</source>
        <translation>Fraude financière</translation>
    </message>
    <message>
        <source>Other acts of fraud</source>
        <translation>Autres actes de fraude</translation>
    </message>
    <message>
        <source>Forgery/counterfeiting</source>
        <translation>Faux/contrefaçon</translation>
    </message>
    <message>
        <source>Corruption</source>
        <translation>Corruption</translation>
    </message>
    <message>
        <source>Acts involving the proceeds of crime</source>
        <translation>Actes liés au produit d’infractions</translation>
    </message>
    <message>
        <source>Other acts involving fraud, deception or corruption</source>
        <translation>Autres actes de fraude, de tromperie ou de corruption</translation>
    </message>
    <message>
        <source>Acts against public order, authority and provisions of the State</source>
        <translation>Actes contre l’ordre public, l’autorité et les dispositions de l’État</translation>
    </message>
    <message>
        <source>Acts against public order behavioural standards</source>
        <translation>Actes contraires aux règles de conduite de l’ordre public</translation>
    </message>
    <message>
        <source>Violent public disorder offences</source>
        <translation>Troubles violents à l’ordre public</translation>
    </message>
    <message>
        <source>Acts related to social and religious public order norms and standards</source>
        <translation>Actes liés aux normes sociales et religieuses de l’ordre public</translation>
    </message>
    <message>
        <source>Acts against public order sexual standards</source>
        <translation>Actes contraires aux normes sexuelles de l’ordre public</translation>
    </message>
    <message>
        <source>Prostitution offences</source>
        <translation>Infractions liées à la prostitution</translation>
    </message>
    <message>
        <source>Pornography offences</source>
        <translation>Infractions liées à la pornographie</translation>
    </message>
    <message>
        <source>Acts related to freedom or control of expression</source>
        <translation>Actes liés à la liberté d’expression ou à son contrôle</translation>
    </message>
    <message>
        <source>Acts contrary to public revenue or regulatory provisions</source>
        <translation>Actes contraires aux règles sur les recettes publiques ou à la réglementation</translation>
    </message>
    <message>
        <source>Acts related to migration</source>
        <translation>Actes liés à la migration</translation>
    </message>
    <message>
        <source>Acts against the justice system</source>
        <translation>Actes contre le système de justice</translation>
    </message>
    <message>
        <source>Acts related to democratic elections</source>
        <translation>Actes liés aux élections démocratiques</translation>
    </message>
    <message>
        <source>Acts contrary to labour law</source>
        <translation>Actes contraires au droit du travail</translation>
    </message>
    <message>
        <source>Other acts against public order, authority and provisions of the State</source>
        <translation>Autres actes contre l’ordre public, l’autorité et les dispositions de l’État</translation>
    </message>
    <message>
        <source>Acts against public safety and state security</source>
        <translation>Actes contre la sécurité publique et la sûreté de l’État</translation>
    </message>
    <message>
        <source>Acts involving weapons, explosives and other destructive materials</source>
        <translation>Actes liés à des armes, des explosifs et d’autres matières destructrices</translation>
    </message>
    <message>
        <source>Acts against health and safety</source>
        <translation>Actes contre la santé et la sécurité</translation>
    </message>
    <message>
        <source>Acts against computer systems</source>
        <translation>Actes contre les systèmes informatiques</translation>
    </message>
    <message>
        <source>Acts against state security</source>
        <translation>Actes contre la sûreté de l’État</translation>
    </message>
    <message>
        <source>Acts related to an organized criminal group</source>
        <translation>Actes liés à un groupe criminel organisé</translation>
    </message>
    <message>
        <source>Terrorism</source>
        <translation>Terrorisme</translation>
    </message>
    <message>
        <source>Other acts against public safety and state security</source>
        <translation>Autres actes contre la sécurité publique et la sûreté de l’État</translation>
    </message>
    <message>
        <source>Acts against the natural environment</source>
        <translation>Actes contre l’environnement naturel</translation>
    </message>
    <message>
        <source>Acts that cause environmental pollution or degradation</source>
        <translation>Actes causant la pollution ou la dégradation de l’environnement</translation>
    </message>
    <message>
        <source>Acts involving the movement or dumping of waste</source>
        <translation>Actes liés au mouvement ou au rejet de déchets</translation>
    </message>
    <message>
        <source>Trade or possession of protected or prohibited species</source>
        <translation>Commerce ou possession d’espèces protégées ou interdites</translation>
    </message>
    <message>
        <source>Acts that result in the depletion or degradation of natural resources</source>
        <translation>Actes entraînant l’épuisement ou la dégradation des ressources naturelles</translation>
    </message>
    <message>
        <source>Other acts against the natural environment</source>
        <translation>Autres actes contre l’environnement naturel</translation>
    </message>
    <message>
        <source>Other criminal acts not elsewhere classified</source>
        <translation>Autres actes criminels non classés ailleurs</translation>
    </message>
    <message>
        <source>Acts under universal jurisdiction</source>
        <translation>Actes relevant de la compétence universelle</translation>
    </message>
    <message>
        <source>Acts contrary to youth regulations and acts on minors</source>
        <translation>Actes contraires aux règles sur les jeunes et actes concernant des mineurs</translation>
    </message>
    <message>
        <source>Other acts not elsewhere classified</source>
        <translation>Autres actes non classés ailleurs</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.id_number_kind</name>
    <message>
        <source>Prison number on remand</source>
        <translation>Numéro de prison en détention provisoire</translation>
    </message>
    <message>
        <source>Prison number after conviction</source>
        <translation>Numéro de prison après condamnation</translation>
    </message>
    <message>
        <source>Police case number</source>
        <translation>Numéro d’affaire de la police</translation>
    </message>
    <message>
        <source>Court case number</source>
        <translation>Numéro d’affaire du tribunal</translation>
    </message>
    <message>
        <source>Indictment number</source>
        <translation>Numéro de l’acte d’accusation</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Numéro national d’identification</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Voter card number</source>
        <translation>Numéro de carte d’électeur</translation>
    </message>
    <message>
        <source>Legal aid file number</source>
        <translation>Numéro de dossier d’assistance judiciaire</translation>
    </message>
    <message>
        <source>Number of our old paper file</source>
        <translation>Numéro de notre ancien dossier papier</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre numéro</translation>
    </message>
    <message>
        <source>Not known what number this is</source>
        <translation>On ne sait pas de quel numéro il s’agit</translation>
    </message>
</context>
<context>
    <name>list.income_band</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Less than the price of a day’s food</source>
        <translation>Moins que le prix de la nourriture d’un jour</translation>
    </message>
    <message>
        <source>Enough for one day’s food</source>
        <translation>Assez pour la nourriture d’un jour</translation>
    </message>
    <message>
        <source>More than a day’s food</source>
        <translation>Plus que la nourriture d’un jour</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.language</name>
    <message>
        <source>Krio</source>
        <translation>Krio</translation>
    </message>
    <message>
        <source>Mende</source>
        <translation>Mende</translation>
    </message>
    <message>
        <source>Temne</source>
        <translation>Temne</translation>
    </message>
    <message>
        <source>Limba</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Kono</source>
        <translation>Kono</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Peul</translation>
    </message>
    <message>
        <source>Susu</source>
        <translation>Soussou</translation>
    </message>
    <message>
        <source>Mandingo</source>
        <translation>Mandingue</translation>
    </message>
    <message>
        <source>Loko</source>
        <translation>Loko</translation>
    </message>
    <message>
        <source>Sherbro</source>
        <translation>Sherbro</translation>
    </message>
    <message>
        <source>Kissi</source>
        <translation>Kissi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chichewa</source>
        <translation>Chichewa</translation>
    </message>
    <message>
        <source>Tumbuka</source>
        <translation>Tumbuka</translation>
    </message>
    <message>
        <source>Yao</source>
        <translation>Yao</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>Kikuyu</translation>
    </message>
    <message>
        <source>Luo</source>
        <translation>Luo</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Haoussa</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Yoruba</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Pidgin</source>
        <translation>Pidgin</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>Mandinka</translation>
    </message>
    <message>
        <source>Jola</source>
        <translation>Diola</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Langue des signes</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.lawyer_at_police</name>
    <message>
        <source>Lawyer came</source>
        <translation>Un avocat est venu</translation>
    </message>
    <message>
        <source>Paralegal came</source>
        <translation>Un parajuriste est venu</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n’est venu</translation>
    </message>
    <message>
        <source>Somebody came and was not let in</source>
        <translation>Quelqu’un est venu et n’a pas pu entrer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.legal_aid_status</name>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>Pas encore proposée</translation>
    </message>
    <message>
        <source>Looked at, not decided</source>
        <translation>Examinée, pas décidée</translation>
    </message>
    <message>
        <source>Advice only</source>
        <translation>Conseil seulement</translation>
    </message>
    <message>
        <source>Referred, no answer yet</source>
        <translation>Orientée, pas encore de réponse</translation>
    </message>
    <message>
        <source>Accepted, lawyer assigned</source>
        <translation>Acceptée, avocat désigné</translation>
    </message>
    <message>
        <source>Lawyer at work</source>
        <translation>Avocat au travail</translation>
    </message>
    <message>
        <source>She did not want it</source>
        <translation>Elle n’en a pas voulu</translation>
    </message>
    <message>
        <source>Not taken, no lawyer free</source>
        <translation>Pas prise en charge, aucun avocat libre</translation>
    </message>
    <message>
        <source>Not taken, lawyer acts for the other side</source>
        <translation>Pas prise en charge, l’avocat agit pour l’autre partie</translation>
    </message>
    <message>
        <source>Not taken, for her means or the merits</source>
        <translation>Pas prise en charge, à cause de ses moyens ou du fond de l’affaire</translation>
    </message>
    <message>
        <source>Lawyer withdrew or cannot be found</source>
        <translation>L’avocat s’est retiré ou est introuvable</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.legal_status</name>
    <message>
        <source>In police custody, not yet before a court</source>
        <translation>En garde à vue, pas encore présentée à un tribunal</translation>
    </message>
    <message>
        <source>On remand, charge or plea not complete</source>
        <translation>En détention provisoire, accusation ou réponse à l’accusation pas complète</translation>
    </message>
    <message>
        <source>On remand, preliminary investigation or committal going on</source>
        <translation>En détention provisoire, instruction préliminaire ou renvoi en cours</translation>
    </message>
    <message>
        <source>Sent to the High Court, waiting for the indictment</source>
        <translation>Envoyée devant la High Court, attend l’acte d’accusation</translation>
    </message>
    <message>
        <source>Indicted, trial not begun</source>
        <translation>Acte d’accusation déposé, procès pas commencé</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Procès en cours</translation>
    </message>
    <message>
        <source>Trial does not go on (no jurors, judge, prosecutor or file)</source>
        <translation>Le procès n’avance pas (pas de jurés, de juge, de procureur ou de dossier)</translation>
    </message>
    <message>
        <source>Bail granted, conditions not met, still inside</source>
        <translation>Liberté provisoire accordée, conditions non remplies, encore en prison</translation>
    </message>
    <message>
        <source>Trial finished, waiting for judgment</source>
        <translation>Procès terminé, attend le jugement</translation>
    </message>
    <message>
        <source>Convicted, waiting for sentence</source>
        <translation>Condamnée, attend la peine</translation>
    </message>
    <message>
        <source>Serving a sentence of fixed length</source>
        <translation>Purge une peine à durée fixée</translation>
    </message>
    <message>
        <source>Inside because a fine is not paid</source>
        <translation>En prison parce qu’une amende n’est pas payée</translation>
    </message>
    <message>
        <source>Serving life imprisonment</source>
        <translation>Purge une peine d’emprisonnement à vie</translation>
    </message>
    <message>
        <source>Under sentence of death</source>
        <translation>Condamnée à mort</translation>
    </message>
    <message>
        <source>Sentenced, appeal going on</source>
        <translation>Peine prononcée, appel en cours</translation>
    </message>
    <message>
        <source>Sentenced, waiting for the High Court to confirm</source>
        <translation>Peine prononcée, attend la confirmation de la High Court</translation>
    </message>
    <message>
        <source>Found unfit for trial, special verdict, or held at pleasure</source>
        <translation>Déclarée inapte au procès, verdict spécial, ou détenue sans terme fixé (at pleasure)</translation>
    </message>
    <message>
        <source>Held for contempt of court or a civil debt</source>
        <translation>Détenue pour outrage au tribunal ou dette civile</translation>
    </message>
    <message>
        <source>Held by order of the government, without charge</source>
        <translation>Détenue sur ordre du gouvernement, sans accusation</translation>
    </message>
    <message>
        <source>Held for immigration reasons</source>
        <translation>Détenue pour des raisons d’immigration</translation>
    </message>
    <message>
        <source>Held as a witness or for her own protection</source>
        <translation>Détenue comme témoin ou pour sa propre protection</translation>
    </message>
    <message>
        <source>Held with no order, or a lost or expired one</source>
        <translation>Détenue sans ordre, ou avec un ordre perdu ou expiré</translation>
    </message>
    <message>
        <source>Girl in a remand home or approved school</source>
        <translation>Fille dans un foyer de détention provisoire ou un centre de rééducation</translation>
    </message>
    <message>
        <source>Out on bail</source>
        <translation>Dehors, en liberté provisoire</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Moved to another place, here or abroad</source>
        <translation>Transférée dans un autre lieu, ici ou à l’étranger</translation>
    </message>
    <message>
        <source>In hospital under guard</source>
        <translation>À l’hôpital sous garde</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Évadée</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.link_verdict</name>
    <message>
        <source>The same</source>
        <translation>La même chose</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même chose</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Peut-être la même chose</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Personne n’a encore regardé</translation>
    </message>
</context>
<context>
    <name>list.literacy</name>
    <message>
        <source>Does not read</source>
        <translation>Ne lit pas</translation>
    </message>
    <message>
        <source>Signs her name</source>
        <translation>Signe son nom</translation>
    </message>
    <message>
        <source>Reads a little</source>
        <translation>Lit un peu</translation>
    </message>
    <message>
        <source>Reads well</source>
        <translation>Lit bien</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.local_event</name>
    <message>
        <source>Easter</source>
        <translation>Pâques</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>New Year</source>
        <translation>Nouvel An</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>End of Ramadan (Eid)</source>
        <translation>Fin du Ramadan (Aïd)</translation>
    </message>
    <message>
        <source>Tabaski (feast of sacrifice)</source>
        <translation>Tabaski (fête du sacrifice)</translation>
    </message>
    <message>
        <source>Eid, either of the two</source>
        <translation>L’Aïd, l’une des deux fêtes</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Fête de l’Indépendance</translation>
    </message>
    <message>
        <source>The rains</source>
        <translation>Les pluies</translation>
    </message>
    <message>
        <source>The dry season</source>
        <translation>La saison sèche</translation>
    </message>
    <message>
        <source>General election</source>
        <translation>Élections générales</translation>
    </message>
    <message>
        <source>The war</source>
        <translation>La guerre</translation>
    </message>
    <message>
        <source>The war declared over</source>
        <translation>La fin de la guerre proclamée</translation>
    </message>
    <message>
        <source>Ebola</source>
        <translation>Ebola</translation>
    </message>
    <message>
        <source>The mudslide</source>
        <translation>Le glissement de terrain</translation>
    </message>
    <message>
        <source>Corona, when it came</source>
        <translation>Corona, à son arrivée</translation>
    </message>
    <message>
        <source>The tanker fire</source>
        <translation>L’incendie du camion-citerne</translation>
    </message>
    <message>
        <source>The protest of 10 August</source>
        <translation>La manifestation du 10 août</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Autre événement</translation>
    </message>
</context>
<context>
    <name>list.marital_status</name>
    <message>
        <source>Not married</source>
        <translation>Pas mariée</translation>
    </message>
    <message>
        <source>Married at a registry</source>
        <translation>Mariée à l’état civil</translation>
    </message>
    <message>
        <source>Married by custom</source>
        <translation>Mariée selon la coutume</translation>
    </message>
    <message>
        <source>Married in a religious ceremony</source>
        <translation>Mariée religieusement</translation>
    </message>
    <message>
        <source>Lives with a partner</source>
        <translation>Vit avec un compagnon</translation>
    </message>
    <message>
        <source>Separated</source>
        <translation>Séparée</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Divorcée</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>Veuve</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.meals_per_day</name>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three or more</source>
        <translation>Trois ou plus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.means_test</name>
    <message>
        <source>Cannot pay</source>
        <translation>Ne peut pas payer</translation>
    </message>
    <message>
        <source>Can pay</source>
        <translation>Peut payer</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.mental_health</name>
    <message>
        <source>Nothing seen</source>
        <translation>Rien de visible</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Détresse</translation>
    </message>
    <message>
        <source>Very low or very anxious</source>
        <translation>Très abattue ou très anxieuse</translation>
    </message>
    <message>
        <source>Confused, hears or sees what others do not</source>
        <translation>Confuse, entend ou voit ce que d’autres ne perçoivent pas</translation>
    </message>
    <message>
        <source>May harm herself</source>
        <translation>Pourrait se faire du mal</translation>
    </message>
    <message>
        <source>Under treatment</source>
        <translation>Sous traitement</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.nationality</name>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Libéria</translation>
    </message>
    <message>
        <source>The Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinée équatoriale</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>République du Congo</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé-et-Príncipe</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Sahara occidental</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua-et-Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Saint-Siège</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint-Kitts-et-Nevis</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint-Vincent-et-les-Grenadines</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States of America</source>
        <translation>États-Unis d’Amérique</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>No nationality</source>
        <translation>Sans nationalité</translation>
    </message>
    <message>
        <source>Another country or territory</source>
        <translation>Autre pays ou territoire</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.note_kind</name>
    <message>
        <source>What she said</source>
        <translation>Ce qu’elle a dit</translation>
    </message>
    <message>
        <source>From court</source>
        <translation>Du tribunal</translation>
    </message>
    <message>
        <source>From the police</source>
        <translation>De la police</translation>
    </message>
    <message>
        <source>From the prison</source>
        <translation>De la prison</translation>
    </message>
    <message>
        <source>From the family</source>
        <translation>De la famille</translation>
    </message>
    <message>
        <source>From a lawyer</source>
        <translation>D’un avocat</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Conseil donné</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ce qu’il faut faire ensuite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.occupation</name>
    <message>
        <source>Small trading</source>
        <translation>Petit commerce</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Work in other people&apos;s homes</source>
        <translation>Travail chez d’autres personnes</translation>
    </message>
    <message>
        <source>Paid employment</source>
        <translation>Emploi salarié</translation>
    </message>
    <message>
        <source>At school or college</source>
        <translation>À l’école ou aux études</translation>
    </message>
    <message>
        <source>No paid work</source>
        <translation>Pas de travail payé</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Autre travail</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.offence</name>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Murder</source>
        <translation>Meurtre</translation>
    </message>
    <message>
        <source>Attempted murder</source>
        <translation>Tentative de meurtre</translation>
    </message>
    <message>
        <source>Manslaughter</source>
        <translation>Homicide sans intention de meurtre (manslaughter)</translation>
    </message>
    <message>
        <source>Infanticide, killing of a newborn child</source>
        <translation>Infanticide, mort donnée à un nouveau-né</translation>
    </message>
    <message>
        <source>Concealment of birth</source>
        <translation>Dissimulation de naissance</translation>
    </message>
    <message>
        <source>Procuring abortion</source>
        <translation>Avortement provoqué</translation>
    </message>
    <message>
        <source>Wounding with intent</source>
        <translation>Blessures avec intention</translation>
    </message>
    <message>
        <source>Unlawful wounding</source>
        <translation>Blessures illicites</translation>
    </message>
    <message>
        <source>Assault causing actual bodily harm</source>
        <translation>Violences ayant causé des lésions corporelles</translation>
    </message>
    <message>
        <source>Common assault</source>
        <translation>Violences simples (common assault)</translation>
    </message>
    <message>
        <source>Threatening language or intimidation</source>
        <translation>Propos menaçants ou intimidation</translation>
    </message>
    <message>
        <source>Cruelty to a child, or neglect</source>
        <translation>Cruauté envers un enfant, ou manque de soins</translation>
    </message>
    <message>
        <source>Human trafficking</source>
        <translation>Traite des êtres humains</translation>
    </message>
    <message>
        <source>Sexual penetration, or aiding it</source>
        <translation>Pénétration sexuelle, ou aide à celle-ci</translation>
    </message>
    <message>
        <source>Robbery with aggravation</source>
        <translation>Vol avec violence aggravé</translation>
    </message>
    <message>
        <source>Burglary, or housebreaking and larceny</source>
        <translation>Cambriolage, ou vol avec effraction d’une maison</translation>
    </message>
    <message>
        <source>Larceny (simple, in a dwelling, from the person, by a servant)</source>
        <translation>Vol (simple, dans une habitation, sur la personne, par une personne employée)</translation>
    </message>
    <message>
        <source>Receiving stolen property</source>
        <translation>Recel d’objets volés</translation>
    </message>
    <message>
        <source>Fraudulent conversion</source>
        <translation>Détournement frauduleux (fraudulent conversion)</translation>
    </message>
    <message>
        <source>Obtaining money, goods or credit by false pretences</source>
        <translation>Argent, biens ou crédit obtenus par de faux prétextes</translation>
    </message>
    <message>
        <source>Possession of cannabis</source>
        <translation>Possession de cannabis</translation>
    </message>
    <message>
        <source>Drug trafficking (also kush, tramadol)</source>
        <translation>Trafic de drogue (aussi kush, tramadol)</translation>
    </message>
    <message>
        <source>Loitering, idle and disorderly</source>
        <translation>Vagabondage, oisiveté et désordre (loitering)</translation>
    </message>
    <message>
        <source>Disorderly or riotous behaviour</source>
        <translation>Conduite désordonnée ou tumultueuse</translation>
    </message>
    <message>
        <source>Insulting or abusive conduct or language</source>
        <translation>Conduite ou propos insultants ou injurieux</translation>
    </message>
    <message>
        <source>Street trading without a permit</source>
        <translation>Vente dans la rue sans autorisation</translation>
    </message>
    <message>
        <source>Arson</source>
        <translation>Incendie volontaire</translation>
    </message>
    <message>
        <source>Malicious damage</source>
        <translation>Dommages volontaires aux biens</translation>
    </message>
    <message>
        <source>Conspiracy</source>
        <translation>Entente pour commettre une infraction (conspiracy)</translation>
    </message>
    <message>
        <source>Obstructing or assaulting the police</source>
        <translation>Entrave ou violences envers la police</translation>
    </message>
    <message>
        <source>Contempt, or breach of an order</source>
        <translation>Outrage au tribunal, ou non-respect d’une ordonnance</translation>
    </message>
    <message>
        <source>Cyber stalking or bullying, insult on the internet</source>
        <translation>Harcèlement ou intimidation en ligne, insulte sur internet</translation>
    </message>
    <message>
        <source>Trespass</source>
        <translation>Intrusion sur la propriété d’autrui</translation>
    </message>
    <message>
        <source>Traffic offences</source>
        <translation>Infractions routières</translation>
    </message>
    <message>
        <source>Witchcraft or secret society (local court)</source>
        <translation>Sorcellerie ou société secrète (Local Court)</translation>
    </message>
    <message>
        <source>Adultery, &quot;woman damage&quot; (local court)</source>
        <translation>Adultère, «&#xa0;woman damage&#xa0;» (Local Court)</translation>
    </message>
    <message>
        <source>No offence, order of the government</source>
        <translation>Aucune infraction, ordre du gouvernement</translation>
    </message>
    <message>
        <source>Another offence</source>
        <translation>Autre infraction</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.offence_family</name>
    <message>
        <source>Murder, manslaughter, infanticide</source>
        <translation>Meurtre, homicide, infanticide</translation>
    </message>
    <message>
        <source>Wounding, assault, threats</source>
        <translation>Blessures, violences, menaces</translation>
    </message>
    <message>
        <source>Child cruelty, neglect, abandonment or cutting</source>
        <translation>Cruauté envers un enfant, manque de soins, abandon ou excision</translation>
    </message>
    <message>
        <source>Trafficking, slavery, kidnapping</source>
        <translation>Traite, esclavage, enlèvement</translation>
    </message>
    <message>
        <source>Sexual offences, also aiding</source>
        <translation>Infractions sexuelles, aide comprise</translation>
    </message>
    <message>
        <source>Robbery</source>
        <translation>Vol avec violence</translation>
    </message>
    <message>
        <source>Theft, burglary, receiving, damage, arson</source>
        <translation>Vol, cambriolage, recel, dommages, incendie</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogues</translation>
    </message>
    <message>
        <source>Brewing or selling alcohol without a licence</source>
        <translation>Fabrication ou vente d’alcool sans licence</translation>
    </message>
    <message>
        <source>Debt, cheques, false pretences, fraudulent conversion</source>
        <translation>Dettes, chèques, faux prétextes, détournement frauduleux</translation>
    </message>
    <message>
        <source>Loitering, idle and disorderly, insulting, hawking</source>
        <translation>Vagabondage, oisiveté et désordre, insultes, vente ambulante</translation>
    </message>
    <message>
        <source>Sex work, adultery, abortion</source>
        <translation>Travail du sexe, adultère, avortement</translation>
    </message>
    <message>
        <source>Perjury, contempt, obstruction, migration, elections</source>
        <translation>Faux témoignage, outrage, entrave, migration, élections</translation>
    </message>
    <message>
        <source>Weapons, internet, state security</source>
        <translation>Armes, internet, sûreté de l’État</translation>
    </message>
    <message>
        <source>Forest, wildlife, mining</source>
        <translation>Forêt, faune, mines</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.plea</name>
    <message>
        <source>No plea taken yet</source>
        <translation>Pas encore de réponse à l’accusation</translation>
    </message>
    <message>
        <source>Pleaded guilty</source>
        <translation>A plaidé coupable</translation>
    </message>
    <message>
        <source>Pleaded not guilty</source>
        <translation>A plaidé non coupable</translation>
    </message>
    <message>
        <source>Changed her plea to guilty</source>
        <translation>A changé pour plaider coupable</translation>
    </message>
    <message>
        <source>Changed her plea to not guilty</source>
        <translation>A changé pour plaider non coupable</translation>
    </message>
    <message>
        <source>Found unfit to plead</source>
        <translation>Déclarée inapte à répondre à l’accusation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.police_bail</name>
    <message>
        <source>Given, and she went home</source>
        <translation>Accordée, et elle est rentrée chez elle</translation>
    </message>
    <message>
        <source>Given, conditions not met</source>
        <translation>Accordée, conditions non remplies</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Pas examinée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.pregnant</name>
    <message>
        <source>Yes, confirmed</source>
        <translation>Oui, confirmé</translation>
    </message>
    <message>
        <source>She says so</source>
        <translation>Elle le dit</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.prior_imprisonment</name>
    <message>
        <source>Never in prison before</source>
        <translation>Jamais en prison avant</translation>
    </message>
    <message>
        <source>Before, on the same kind of charge</source>
        <translation>Déjà, pour le même genre d’accusation</translation>
    </message>
    <message>
        <source>Before, on another kind of charge</source>
        <translation>Déjà, pour un autre genre d’accusation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.produced</name>
    <message>
        <source>Brought to court</source>
        <translation>Amenée au tribunal</translation>
    </message>
    <message>
        <source>Not brought, no transport</source>
        <translation>Pas amenée, pas de transport</translation>
    </message>
    <message>
        <source>Not brought, no fuel or escort</source>
        <translation>Pas amenée, pas de carburant ou d’escorte</translation>
    </message>
    <message>
        <source>Not brought, said to be ill</source>
        <translation>Pas amenée, dite malade</translation>
    </message>
    <message>
        <source>Not brought, no production order</source>
        <translation>Pas amenée, pas d’ordre d’extraction</translation>
    </message>
    <message>
        <source>Not brought, another or no reason given</source>
        <translation>Pas amenée, autre raison ou aucune raison donnée</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Par vidéo</translation>
    </message>
    <message>
        <source>On bail, and came</source>
        <translation>En liberté provisoire, et venue</translation>
    </message>
    <message>
        <source>On bail, and did not come</source>
        <translation>En liberté provisoire, et pas venue</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.release_mode</name>
    <message>
        <source>Released by the police, no charge</source>
        <translation>Libérée par la police, sans accusation</translation>
    </message>
    <message>
        <source>Police bail</source>
        <translation>Libérée par la police sous conditions</translation>
    </message>
    <message>
        <source>Bail by a court, conditions met</source>
        <translation>Liberté provisoire par un tribunal, conditions remplies</translation>
    </message>
    <message>
        <source>Bail conditions changed and then met</source>
        <translation>Conditions de la liberté provisoire changées, puis remplies</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Fin des poursuites devant le tribunal (discharge)</translation>
    </message>
    <message>
        <source>Case struck out, withdrawn or stopped by the State</source>
        <translation>Affaire radiée, retirée ou arrêtée par l’État</translation>
    </message>
    <message>
        <source>Acquitted</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Settled out of court</source>
        <translation>Réglé hors du tribunal</translation>
    </message>
    <message>
        <source>Sent to a programme instead of trial</source>
        <translation>Envoyée dans un programme au lieu d’un procès</translation>
    </message>
    <message>
        <source>Sentence without prison</source>
        <translation>Peine sans prison</translation>
    </message>
    <message>
        <source>Fine paid</source>
        <translation>Amende payée</translation>
    </message>
    <message>
        <source>Habeas corpus, or the custody limit had run out</source>
        <translation>Habeas corpus, ou délai de détention dépassé</translation>
    </message>
    <message>
        <source>Appeal or review succeeded</source>
        <translation>Appel ou réexamen réussi</translation>
    </message>
    <message>
        <source>Time inside counted as the sentence</source>
        <translation>Temps passé en prison compté comme peine</translation>
    </message>
    <message>
        <source>Sentence finished, remission counted</source>
        <translation>Peine terminée, remise comptée</translation>
    </message>
    <message>
        <source>Pardon or decision of the President</source>
        <translation>Grâce ou décision du Président</translation>
    </message>
    <message>
        <source>Emergency release to empty the prisons</source>
        <translation>Libération d’urgence pour vider les prisons</translation>
    </message>
    <message>
        <source>Medical or compassionate release</source>
        <translation>Libération médicale ou humanitaire</translation>
    </message>
    <message>
        <source>Moved to another country or institution</source>
        <translation>Transférée dans un autre pays ou un autre établissement</translation>
    </message>
    <message>
        <source>Deported</source>
        <translation>Expulsée du pays</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Évadée</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décédée</translation>
    </message>
    <message>
        <source>No longer inside, not known how</source>
        <translation>Plus en prison, on ne sait pas comment</translation>
    </message>
</context>
<context>
    <name>list.release_our_action</name>
    <message>
        <source>Yes, directly</source>
        <translation>Oui, directement</translation>
    </message>
    <message>
        <source>Our work helped</source>
        <translation>Notre travail a aidé</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Cannot be said</source>
        <translation>On ne peut pas le dire</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.religion</name>
    <message>
        <source>Muslim</source>
        <translation>Musulmane</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation>Chrétienne</translation>
    </message>
    <message>
        <source>Traditional belief</source>
        <translation>Croyance traditionnelle</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation>Sans religion</translation>
    </message>
    <message>
        <source>Another religion</source>
        <translation>Autre religion</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.representation</name>
    <message>
        <source>Nobody, she speaks for herself</source>
        <translation>Personne, elle parle pour elle-même</translation>
    </message>
    <message>
        <source>Lawyer of the Legal Aid Board or state legal aid</source>
        <translation>Avocat du Legal Aid Board ou de l’assistance judiciaire de l’État</translation>
    </message>
    <message>
        <source>Paralegal of the Legal Aid Board</source>
        <translation>Parajuriste du Legal Aid Board</translation>
    </message>
    <message>
        <source>Lawyer of an organisation</source>
        <translation>Avocat d’une organisation</translation>
    </message>
    <message>
        <source>Paralegal of an organisation (helps, does not speak in court)</source>
        <translation>Parajuriste d’une organisation (aide, ne parle pas au tribunal)</translation>
    </message>
    <message>
        <source>Duty lawyer paid by an organisation</source>
        <translation>Avocat de permanence payé par une organisation</translation>
    </message>
    <message>
        <source>Private lawyer, paid</source>
        <translation>Avocat privé, payé</translation>
    </message>
    <message>
        <source>Private lawyer, without pay</source>
        <translation>Avocat privé, sans paiement</translation>
    </message>
    <message>
        <source>Lawyer assigned by the court</source>
        <translation>Avocat désigné par le tribunal</translation>
    </message>
    <message>
        <source>University law clinic</source>
        <translation>Clinique juridique d’une université</translation>
    </message>
    <message>
        <source>Only a lawyer watching for the other side</source>
        <translation>Seulement un avocat qui observe pour l’autre partie</translation>
    </message>
    <message>
        <source>Family, chief or union speaks for her</source>
        <translation>La famille, un chef ou un syndicat parle pour elle</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.retaliation</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Menacée</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.reunified</name>
    <message>
        <source>With all of them</source>
        <translation>Avec tous</translation>
    </message>
    <message>
        <source>With some of them</source>
        <translation>Avec certains</translation>
    </message>
    <message>
        <source>Not with them</source>
        <translation>Pas avec eux</translation>
    </message>
    <message>
        <source>She does not want it now</source>
        <translation>Elle ne le veut pas maintenant</translation>
    </message>
    <message>
        <source>She has no children</source>
        <translation>Elle n’a pas d’enfants</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.role</name>
    <message>
        <source>Paralegal</source>
        <translation>Parajuriste</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatrice</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.school</name>
    <message>
        <source>In school</source>
        <translation>À l’école</translation>
    </message>
    <message>
        <source>Left school since the arrest</source>
        <translation>A quitté l’école depuis l’arrestation</translation>
    </message>
    <message>
        <source>Too young for school</source>
        <translation>Trop jeune pour l’école</translation>
    </message>
    <message>
        <source>Never in school</source>
        <translation>Jamais à l’école</translation>
    </message>
    <message>
        <source>Has finished school</source>
        <translation>A terminé l’école</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.seen_state</name>
    <message>
        <source>Seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Seen, no change</source>
        <translation>Vue, sans changement</translation>
    </message>
    <message>
        <source>Not seen, said to be released</source>
        <translation>Pas vue, dite libérée</translation>
    </message>
    <message>
        <source>Not seen, said to be moved</source>
        <translation>Pas vue, dite transférée</translation>
    </message>
    <message>
        <source>Not seen, said to be at court</source>
        <translation>Pas vue, dite au tribunal</translation>
    </message>
    <message>
        <source>Not seen, we were not let in</source>
        <translation>Pas vue, on ne nous a pas laissé entrer</translation>
    </message>
    <message>
        <source>She did not want to talk</source>
        <translation>Elle n’a pas voulu parler</translation>
    </message>
    <message>
        <source>Not seen, said to be ill</source>
        <translation>Pas vue, dite malade</translation>
    </message>
    <message>
        <source>Not seen, not known why</source>
        <translation>Pas vue, on ne sait pas pourquoi</translation>
    </message>
</context>
<context>
    <name>list.sentence_kind</name>
    <message>
        <source>Caution, then discharged</source>
        <translation>Avertissement, puis libérée</translation>
    </message>
    <message>
        <source>Absolute discharge</source>
        <translation>Dispense de peine sans condition</translation>
    </message>
    <message>
        <source>Conditional discharge, or bound over</source>
        <translation>Dispense de peine sous conditions, ou engagement de bonne conduite</translation>
    </message>
    <message>
        <source>Fine only</source>
        <translation>Amende seulement</translation>
    </message>
    <message>
        <source>Fine, or prison if not paid</source>
        <translation>Amende, ou prison si elle n’est pas payée</translation>
    </message>
    <message>
        <source>Compensation or giving back</source>
        <translation>Indemnisation ou restitution</translation>
    </message>
    <message>
        <source>Community service</source>
        <translation>Travail d’intérêt général</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Mise à l’épreuve</translation>
    </message>
    <message>
        <source>Suspended sentence</source>
        <translation>Peine avec sursis</translation>
    </message>
    <message>
        <source>Prison, fixed length</source>
        <translation>Prison, durée fixée</translation>
    </message>
    <message>
        <source>Prison, 30 years or more</source>
        <translation>Prison, 30 ans ou plus</translation>
    </message>
    <message>
        <source>Life imprisonment</source>
        <translation>Prison à vie</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Hospital order, or held at pleasure</source>
        <translation>Ordre d’hospitalisation, ou détenue sans terme fixé (at pleasure)</translation>
    </message>
    <message>
        <source>Approved school (child)</source>
        <translation>Centre de rééducation (enfant)</translation>
    </message>
    <message>
        <source>Placed with a relative or fit person (child)</source>
        <translation>Confiée à un parent ou à une personne apte (enfant)</translation>
    </message>
    <message>
        <source>Deportation after the sentence</source>
        <translation>Expulsion du pays après la peine</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.sentence_runs</name>
    <message>
        <source>It is the only one</source>
        <translation>C’est la seule</translation>
    </message>
    <message>
        <source>At the same time as another</source>
        <translation>En même temps qu’une autre</translation>
    </message>
    <message>
        <source>After another</source>
        <translation>Après une autre</translation>
    </message>
    <message>
        <source>The court did not say</source>
        <translation>Le tribunal ne l’a pas dit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.separation_plan</name>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>Being made with her</source>
        <translation>Se prépare avec elle</translation>
    </message>
    <message>
        <source>Agreed with her</source>
        <translation>Convenu avec elle</translation>
    </message>
    <message>
        <source>Ordered by a court</source>
        <translation>Ordonné par un tribunal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.sex</name>
    <message>
        <source>Girl</source>
        <translation>Fille</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Garçon</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.statement_taken</name>
    <message>
        <source>No statement</source>
        <translation>Pas de déclaration</translation>
    </message>
    <message>
        <source>Statement taken after a caution</source>
        <translation>Déclaration prise après avertissement de ses droits</translation>
    </message>
    <message>
        <source>Statement that admits the charge</source>
        <translation>Déclaration qui reconnaît l’accusation</translation>
    </message>
    <message>
        <source>Thumbprinted, not read to her</source>
        <translation>Empreinte du pouce, sans lecture à elle</translation>
    </message>
    <message>
        <source>She kept silent</source>
        <translation>Elle a gardé le silence</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.substance_dependency</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogues</translation>
    </message>
    <message>
        <source>Alcohol and drugs</source>
        <translation>Alcool et drogues</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.summary_review</name>
    <message>
        <source>Not asked for</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Looked at, not changed</source>
        <translation>Examiné, pas changé</translation>
    </message>
    <message>
        <source>Sentence made shorter</source>
        <translation>Peine réduite</translation>
    </message>
    <message>
        <source>She was let go</source>
        <translation>Elle a été libérée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.support_given</name>
    <message>
        <source>Way home</source>
        <translation>Trajet de retour</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Nourriture</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Abri</translation>
    </message>
    <message>
        <source>A telephone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Vêtements</translation>
    </message>
    <message>
        <source>Money to trade with</source>
        <translation>Argent pour commercer</translation>
    </message>
    <message>
        <source>School fees</source>
        <translation>Frais d’école</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Soutien moral</translation>
    </message>
    <message>
        <source>Way to a clinic</source>
        <translation>Trajet vers un centre de santé</translation>
    </message>
    <message>
        <source>Several of these</source>
        <translation>Plusieurs de ces aides</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.task_state</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Waiting for somebody</source>
        <translation>Attend quelqu’un</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Tried, without success</source>
        <translation>Essayé, sans succès</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Pas possible</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.tie_relation</name>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>Grand-mère</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Tutrice</translation>
    </message>
    <message>
        <source>Aunt</source>
        <translation>Tante</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Sœur</translation>
    </message>
    <message>
        <source>Stepmother or father&apos;s other wife</source>
        <translation>Belle-mère ou autre épouse du père</translation>
    </message>
    <message>
        <source>Foster mother</source>
        <translation>Mère d’accueil</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Autre parente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.triable</name>
    <message>
        <source>By a magistrate</source>
        <translation>Par un magistrat</translation>
    </message>
    <message>
        <source>By a magistrate or the High Court</source>
        <translation>Par un magistrat ou la High Court</translation>
    </message>
    <message>
        <source>Only by the High Court, on indictment</source>
        <translation>Seulement par la High Court, sur acte d’accusation</translation>
    </message>
    <message>
        <source>By a local court</source>
        <translation>Par une Local Court</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.unfit_to_plead</name>
    <message>
        <source>Not raised</source>
        <translation>Pas soulevé</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Soulevé</translation>
    </message>
    <message>
        <source>Assessment ordered</source>
        <translation>Évaluation ordonnée</translation>
    </message>
    <message>
        <source>Found unfit to plead</source>
        <translation>Déclarée inapte à répondre à l’accusation</translation>
    </message>
    <message>
        <source>Special verdict</source>
        <translation>Verdict spécial</translation>
    </message>
    <message>
        <source>Held at the pleasure of the State</source>
        <translation>Détenue sans terme fixé (at pleasure)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.verdict</name>
    <message>
        <source>Convicted</source>
        <translation>Condamnée</translation>
    </message>
    <message>
        <source>Acquitted</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Convicted on her own plea</source>
        <translation>Condamnée d’après sa réponse à l’accusation</translation>
    </message>
    <message>
        <source>Special verdict</source>
        <translation>Verdict spécial</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.violence</name>
    <message>
        <source>Rape</source>
        <translation>Viol</translation>
    </message>
    <message>
        <source>Sexual assault</source>
        <translation>Agression sexuelle</translation>
    </message>
    <message>
        <source>Physical assault</source>
        <translation>Agression physique</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Mariage forcé</translation>
    </message>
    <message>
        <source>Denial of money, food or means</source>
        <translation>Privation d’argent, de nourriture ou de moyens</translation>
    </message>
    <message>
        <source>Psychological abuse</source>
        <translation>Violence psychologique</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.violence_actor</name>
    <message>
        <source>Husband or partner</source>
        <translation>Mari ou compagnon</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Prison staff</source>
        <translation>Personnel de la prison</translation>
    </message>
    <message>
        <source>Somebody held there too</source>
        <translation>Une autre personne détenue</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.violence_asked</name>
    <message>
        <source>Asked, she did not want to speak of it</source>
        <translation>On lui a demandé, elle n’a pas voulu en parler</translation>
    </message>
    <message>
        <source>She told of violence</source>
        <translation>Elle a parlé de violences</translation>
    </message>
    <message>
        <source>Asked, she told of none</source>
        <translation>On lui a demandé, elle n’en a pas signalé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to be asked</source>
        <translation>Elle n’a pas voulu qu’on lui demande</translation>
    </message>
</context>
<context>
    <name>list.violence_wants</name>
    <message>
        <source>Nothing for now</source>
        <translation>Rien pour le moment</translation>
    </message>
    <message>
        <source>Medical help</source>
        <translation>Aide médicale</translation>
    </message>
    <message>
        <source>Somebody to talk to</source>
        <translation>Quelqu’un à qui parler</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>To go to court</source>
        <translation>Aller en justice</translation>
    </message>
    <message>
        <source>To be moved to safety</source>
        <translation>Être mise en sécurité</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.violence_when</name>
    <message>
        <source>As a child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>As a grown woman, before the arrest</source>
        <translation>Adulte, avant l’arrestation</translation>
    </message>
    <message>
        <source>At the arrest</source>
        <translation>À l’arrestation</translation>
    </message>
    <message>
        <source>In police custody</source>
        <translation>En garde à vue</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>In prison</source>
        <translation>En prison</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.visible_injuries</name>
    <message>
        <source>None seen</source>
        <translation>Aucune vue</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Personne n’a regardé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.visit_kind</name>
    <message>
        <source>Regular visit</source>
        <translation>Visite régulière</translation>
    </message>
    <message>
        <source>Urgent visit</source>
        <translation>Visite urgente</translation>
    </message>
    <message>
        <source>Round of the police cells</source>
        <translation>Tour des cellules de police</translation>
    </message>
    <message>
        <source>Day in court</source>
        <translation>Journée au tribunal</translation>
    </message>
    <message>
        <source>Legal clinic or group talk</source>
        <translation>Séance juridique ou causerie de groupe</translation>
    </message>
    <message>
        <source>Together with another organisation</source>
        <translation>Avec une autre organisation</translation>
    </message>
    <message>
        <source>Visit after release</source>
        <translation>Visite après la libération</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Autre sorte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.visits_received</name>
    <message>
        <source>Every week or more often</source>
        <translation>Chaque semaine ou plus souvent</translation>
    </message>
    <message>
        <source>About every month</source>
        <translation>Environ chaque mois</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Moins souvent</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She did not want to say</source>
        <translation>Elle n’a pas voulu le dire</translation>
    </message>
</context>
<context>
    <name>list.why_inside</name>
    <message>
        <source>Waiting for trial, no indictment</source>
        <translation>Attend le procès, pas d’acte d’accusation</translation>
    </message>
    <message>
        <source>No bail, though the law allows it</source>
        <translation>Pas de liberté provisoire, alors que la loi le permet</translation>
    </message>
    <message>
        <source>Put off again and again, no jurors</source>
        <translation>Reportée encore et encore, pas de jurés</translation>
    </message>
    <message>
        <source>Has bail, cannot meet the conditions</source>
        <translation>A la liberté provisoire, ne peut pas remplir les conditions</translation>
    </message>
    <message>
        <source>Sentence too long and not reviewed</source>
        <translation>Peine trop longue et pas réexaminée</translation>
    </message>
    <message>
        <source>Held longer than the longest sentence</source>
        <translation>Détenue plus longtemps que la peine la plus longue</translation>
    </message>
    <message>
        <source>File lost or not found</source>
        <translation>Dossier perdu ou introuvable</translation>
    </message>
    <message>
        <source>Post-mortem or doctor&apos;s report not ready</source>
        <translation>Autopsie ou rapport du médecin pas prêts</translation>
    </message>
    <message>
        <source>Remand warrant has run out</source>
        <translation>Mandat de détention provisoire expiré</translation>
    </message>
    <message>
        <source>Court does not sit (no judge, circuit or vacation)</source>
        <translation>Le tribunal ne siège pas (pas de juge, tournée ou vacances judiciaires)</translation>
    </message>
    <message>
        <source>Not taken to court</source>
        <translation>Pas amenée au tribunal</translation>
    </message>
    <message>
        <source>Prosecution witnesses do not come</source>
        <translation>Les témoins de l’accusation ne viennent pas</translation>
    </message>
    <message>
        <source>Record for the appeal not ready</source>
        <translation>Dossier d’appel pas prêt</translation>
    </message>
    <message>
        <source>Cannot pay the fine</source>
        <translation>Ne peut pas payer l’amende</translation>
    </message>
    <message>
        <source>Release date worked out wrongly</source>
        <translation>Date de libération mal calculée</translation>
    </message>
    <message>
        <source>No family found to stand surety</source>
        <translation>Aucune famille trouvée pour servir de garant</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>list.yes_no_unknown</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Nothing new: everything in this bundle was here already.</source>
        <translation>Rien de nouveau&#xa0;: tout ce que contient ce paquet était déjà ici.</translation>
    </message>
    <message>
        <source>No change could be read in this file, because it was cut short. Ask for it again.</source>
        <translation>Aucun changement n’a pu être lu dans ce fichier, parce qu’il a été coupé. Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file asks for changes that its sender has not got. It brings nothing itself; make the answer to it and send that back.</source>
        <translation>Ce fichier demande des changements que son expéditrice n’a pas. Il n’apporte rien lui-même&#xa0;; préparez la réponse et renvoyez-la.</translation>
    </message>
    <message>
        <source>This is what merging would do; nothing was changed.</source>
        <translation>Voici ce que ferait la mise en commun&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Packed by {who}.</source>
        <translation>Préparé par {who}.</translation>
    </message>
    <message>
        <source>Packed by a laptop this office has not enrolled.</source>
        <translation>Préparé par un ordinateur que ce bureau n’a pas inscrit.</translation>
    </message>
    <message>
        <source>New changes: {count}</source>
        <translation>Nouveaux changements&#xa0;: {count}</translation>
    </message>
    <message>
        <source>New women: {count}</source>
        <translation>Nouvelles femmes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Facts written: {count}</source>
        <translation>Faits écrits&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Facts with two accounts, for somebody to decide: {count}</source>
        <translation>Faits avec deux versions, que quelqu’un doit décider&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Records taken away: {count}</source>
        <translation>Fiches retirées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes that had waited and count from now on: {count}</source>
        <translation>Changements qui attendaient et comptent désormais&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes written by a newer version, kept and passed on: {count}</source>
        <translation>Changements écrits par une version plus récente, gardés et transmis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes from a laptop whose clock looks wrong: {count}</source>
        <translation>Changements d’un ordinateur dont l’horloge semble fausse&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Files erased for good, as a coordinator ordered: {count} (links and children counted too).</source>
        <translation>Dossiers effacés pour toujours, comme une coordinatrice l’a ordonné&#xa0;: {count} (liens et enfants comptés aussi).</translation>
    </message>
    <message>
        <source>Changes about what the office has erased, of which nothing was kept: {count}. This file still holds them; destroy it when you no longer need it.</source>
        <translation>Changements sur ce que le bureau a effacé, dont rien n’a été gardé&#xa0;: {count}. Ce fichier les contient encore&#xa0;; détruisez-le quand vous n’en avez plus besoin.</translation>
    </message>
    <message>
        <source>Orders to erase that came from somebody who may not give one: {count}. Nothing was erased; tell your coordinator.</source>
        <translation>Ordres d’effacer venus de quelqu’un qui n’a pas le droit d’en donner&#xa0;: {count}. Rien n’a été effacé&#xa0;; dites-le à votre coordinatrice.</translation>
    </message>
    <message>
        <source>Changes that wait until their laptop is enrolled: {count}</source>
        <translation>Changements qui attendent que leur ordinateur soit inscrit&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes refused because they were altered or forged: {count}. The others are safe.</source>
        <translation>Changements refusés parce qu’ils ont été modifiés ou falsifiés&#xa0;: {count}. Les autres sont en sécurité.</translation>
    </message>
    <message>
        <source>The file is damaged: {count} of {all} parts could not be read. Ask for it again; the rest was taken.</source>
        <translation>Le fichier est abîmé&#xa0;: {count} parties sur {all} n’ont pas pu être lues. Demandez-le de nouveau&#xa0;; le reste a été pris.</translation>
    </message>
    <message>
        <source>This copy is damaged: {count} of {all} parts could not be read. A whole copy of the same bundle was read here before, so nothing is lacking.</source>
        <translation>Cette copie est abîmée&#xa0;: {count} parties sur {all} n’ont pas pu être lues. Une copie entière du même paquet a été lue ici auparavant, donc rien ne manque.</translation>
    </message>
    <message>
        <source>Pictures of papers that came: {count}</source>
        <translation>Images de documents arrivées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Pictures of papers that were damaged or not what they should be, and were refused: {count}.</source>
        <translation>Images de documents abîmées ou qui ne sont pas ce qu’elles devraient être, et refusées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Pictures of papers that lie on other laptops only: {count}. The next bundle made here asks for them.</source>
        <translation>Images de documents qui ne sont que sur d’autres ordinateurs&#xa0;: {count}. Le prochain paquet fait ici les demande.</translation>
    </message>
    <message>
        <source>This is part {number} of {count}; the parts can be read in any order.</source>
        <translation>Ceci est la partie {number} sur {count}&#xa0;; les parties peuvent être lues dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>The list of contents is lost, so what is missing cannot be said.</source>
        <translation>La liste du contenu est perdue, donc on ne peut pas dire ce qui manque.</translation>
    </message>
    <message>
        <source>From {who}: changes {ranges} never arrived. Ask for them.</source>
        <translation>De {who}&#xa0;: les changements {ranges} ne sont jamais arrivés. Demandez-les.</translation>
    </message>
    <message>
        <source>From {who}: change {ranges} never arrived. Ask for it.</source>
        <translation>De {who}&#xa0;: le changement {ranges} n’est jamais arrivé. Demandez-le.</translation>
    </message>
    <message>
        <source>Changes that a lost laptop wrote after its cut: {count}. They are kept, and do not count until a coordinator accepts them.</source>
        <translation>Changements qu’un ordinateur perdu a écrits après sa coupure&#xa0;: {count}. Ils sont gardés et ne comptent pas tant qu’une coordinatrice ne les accepte pas.</translation>
    </message>
    <message>
        <source>Changes that counted here and do not any more, since their laptop was reported lost: {count}</source>
        <translation>Changements qui comptaient ici et ne comptent plus, depuis que leur ordinateur est déclaré perdu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Packed by a laptop that was reported lost.</source>
        <translation>Fait par un ordinateur déclaré perdu.</translation>
    </message>
    <message>
        <source>This register had been put back to an earlier state; what was lost came back with this bundle.</source>
        <translation>Ce registre avait été remis à un état plus ancien&#xa0;; ce qui était perdu est revenu avec ce paquet.</translation>
    </message>
    <message>
        <source>A laptop wrote two histories (a copy was put back). Both are kept.</source>
        <translation>Un ordinateur a écrit deux historiques (une copie a été remise). Les deux sont gardées.</translation>
    </message>
    <message>
        <source>a laptop not known yet</source>
        <translation>un ordinateur pas encore connu</translation>
    </message>
</context>
<context>
    <name>missing</name>
    <message>
        <source>{met} of {of} points</source>
        <translation>{met} points sur {of}</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>{count} things in it do not fit together</source>
        <translation>{count} choses n’y vont pas ensemble</translation>
    </message>
    <message>
        <source>one thing in it does not fit together</source>
        <translation>une chose n’y va pas ensemble</translation>
    </message>
</context>
<context>
    <name>moved</name>
    <message>
        <source>Yes, this laptop replaces it</source>
        <translation>Oui, cet ordinateur le remplace</translation>
    </message>
    <message>
        <source>You go on here. Nobody opens this register on the other laptop any more; what was written there after the copy was made can still come as a bundle.</source>
        <translation>Vous continuez ici. Personne n’ouvre plus ce registre sur l’autre ordinateur&#xa0;; ce qui y a été écrit après la copie peut encore venir par un paquet.</translation>
    </message>
    <message>
        <source>No, both stay in use</source>
        <translation>Non, les deux restent en usage</translation>
    </message>
    <message>
        <source>This copy is closed again, as it was. You make a register of its own for this laptop, your coordinator lets it in, and the files come as a bundle.</source>
        <translation>Cette copie est refermée, telle qu’elle était. Vous créez un registre propre à cet ordinateur, votre coordinatrice le fait entrer, et les dossiers viennent par un paquet.</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>numéro {number}</translation>
    </message>
    <message>
        <source>name not known ({code})</source>
        <translation>nom non connu ({code})</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>,</source>
        <translation>&#x202f;</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>{most}</source>
        <translation>{most}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>au moins {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>au plus {most}</translation>
    </message>
    <message>
        <source>counted from {date}</source>
        <translation>compté à partir de&#xa0;: {date}</translation>
    </message>
    <message>
        <source>the dates come from: {sources}</source>
        <translation>les dates viennent de&#xa0;: {sources}</translation>
    </message>
    <message>
        <source>Police custody, {days}</source>
        <translation>Garde à vue, {days}</translation>
    </message>
    <message>
        <source>Remand, {days}</source>
        <translation>Détention provisoire, {days}</translation>
    </message>
    <message>
        <source>Perhaps held</source>
        <translation>Peut-être détenue</translation>
    </message>
    <message>
        <source>charged, day {day}</source>
        <translation>accusée, jour {day}</translation>
    </message>
    <message>
        <source>first court, day {day}</source>
        <translation>première présentation, jour {day}</translation>
    </message>
    <message>
        <source>hearing, day {day}</source>
        <translation>audience, jour {day}</translation>
    </message>
    <message>
        <source>charged, between day {day} and day {last}</source>
        <translation>accusée, entre le jour {day} et le jour {last}</translation>
    </message>
    <message>
        <source>first court, between day {day} and day {last}</source>
        <translation>première présentation, entre le jour {day} et le jour {last}</translation>
    </message>
    <message>
        <source>hearing, between day {day} and day {last}</source>
        <translation>audience, entre le jour {day} et le jour {last}</translation>
    </message>
    <message>
        <source>From {first} to {last} no stretch of detention is recorded.</source>
        <translation>Du {first} au {last}, aucune période de détention n’est enregistrée.</translation>
    </message>
    <message>
        <source>Two stretches of detention cover the same days; those days are counted once.</source>
        <translation>Deux périodes de détention couvrent les mêmes jours&#xa0;; ces jours sont comptés une fois.</translation>
    </message>
    <message>
        <source>A stretch of detention begins on a day to come: {date}. It is not counted.</source>
        <translation>Une période de détention commence un jour à venir&#xa0;: {date}. Elle n’est pas comptée.</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Statut juridique</translation>
    </message>
    <message>
        <source>what may keep her inside: {reasons}</source>
        <translation>ce qui la retient peut-être&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{reason} ({which})</source>
        <translation>{reason} ({which})</translation>
    </message>
    <message>
        <source>Alleged offence</source>
        <translation>Infraction reprochée</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Détenue à</translation>
    </message>
    <message>
        <source>Last held at</source>
        <translation>En dernier détenue à</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>nobody helps her now</source>
        <translation>personne ne l’aide maintenant</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Liberté provisoire</translation>
    </message>
    <message>
        <source>Plea</source>
        <translation>Réponse à l’accusation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Prochaine audience</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>safe to call</source>
        <translation>on peut appeler sans danger</translation>
    </message>
    <message>
        <source>NOT safe to call</source>
        <translation>NE PAS appeler&#xa0;: danger</translation>
    </message>
    <message>
        <source>do not call yet: she was not asked if it is safe</source>
        <translation>ne pas encore appeler&#xa0;: on ne lui a pas demandé si c’est sans danger</translation>
    </message>
    <message>
        <source>do not call yet: safe to call? {answer}</source>
        <translation>ne pas encore appeler&#xa0;: appel sans danger&#xa0;? {answer}</translation>
    </message>
    <message>
        <source>{words} and {count} more</source>
        <translation>{words} et {count} de plus</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 enfant</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>{count} enfants</translation>
    </message>
    <message>
        <source>{count} with her inside</source>
        <translation>{count} en détention avec elle</translation>
    </message>
    <message>
        <source>She says she has none</source>
        <translation>Elle dit qu’elle n’en a pas</translation>
    </message>
    <message>
        <source>She has children, none is recorded yet</source>
        <translation>Elle a des enfants, aucun n’est encore enregistré</translation>
    </message>
    <message>
        <source>Look at a limit of time in the law</source>
        <translation>Regarder une limite de temps de la loi</translation>
    </message>
    <message>
        <source>Ask why she is still held</source>
        <translation>Demander pourquoi elle est toujours détenue</translation>
    </message>
    <message>
        <source>Ask for the paper she is held on</source>
        <translation>Demander le papier sur lequel elle est détenue</translation>
    </message>
    <message>
        <source>Look at the paper she is held on</source>
        <translation>Regarder le papier sur lequel elle est détenue</translation>
    </message>
    <message>
        <source>Find out whether she is still held</source>
        <translation>Savoir si elle est encore détenue</translation>
    </message>
    <message>
        <source>Find out what happened in court</source>
        <translation>Chercher ce qui s’est passé au tribunal</translation>
    </message>
    <message>
        <source>Prepare the next hearing</source>
        <translation>Préparer la prochaine audience</translation>
    </message>
    <message>
        <source>Help her meet the bail conditions</source>
        <translation>L’aider à remplir les conditions de la liberté provisoire</translation>
    </message>
    <message>
        <source>Record the outcome of the last hearing</source>
        <translation>Enregistrer l’issue de la dernière audience</translation>
    </message>
    <message>
        <source>Ask the registry for the next date</source>
        <translation>Demander la prochaine date au greffe</translation>
    </message>
    <message>
        <source>Ask why the matter does not come up</source>
        <translation>Demander pourquoi l’affaire ne passe pas</translation>
    </message>
    <message>
        <source>Find legal help for her</source>
        <translation>Trouver une aide juridique pour elle</translation>
    </message>
    <message>
        <source>Look how she is after release</source>
        <translation>Voir comment elle va après la libération</translation>
    </message>
    <message>
        <source>Say whether this file must still be kept</source>
        <translation>Dire si ce dossier doit encore être gardé</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Keep a promise: {what}</source>
        <translation>Tenir une promesse&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Flag on her file: {what}</source>
        <translation>Signal sur son dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Decide between two accounts: {label}</source>
        <translation>Décider entre deux versions&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Ask what is still missing: {count} facts</source>
        <translation>Demander ce qui manque encore&#xa0;: {count} faits</translation>
    </message>
    <message>
        <source>Ask what is still missing: 1 fact</source>
        <translation>Demander ce qui manque encore&#xa0;: 1 fait</translation>
    </message>
    <message>
        <source>By this file every matter against her has ended ({matters}), and she is still held</source>
        <translation>D’après ce dossier, toutes les affaires contre elle sont terminées ({matters}), et elle est toujours détenue</translation>
    </message>
    <message>
        <source>By this file the paper she is held on ran out: {date}</source>
        <translation>D’après ce dossier, le papier sur lequel elle est détenue a expiré&#xa0;: {date}</translation>
    </message>
    <message>
        <source>By this file the paper she is held on runs to: {date}</source>
        <translation>D’après ce dossier, le papier sur lequel elle est détenue court jusqu’au&#xa0;: {date}</translation>
    </message>
    <message>
        <source>By its dates it ended before it began ({stretch})</source>
        <translation>D’après ses dates, elle s’est terminée avant d’avoir commencé ({stretch})</translation>
    </message>
    <message>
        <source>It was to come up in court: {date}. No hearing is recorded since</source>
        <translation>L’affaire devait passer au tribunal&#xa0;: {date}. Aucune audience n’est enregistrée depuis</translation>
    </message>
    <message>
        <source>It comes up in court: {date}</source>
        <translation>L’affaire passe au tribunal&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{hearing}: no outcome is recorded</source>
        <translation>{hearing}&#xa0;: aucune issue n’est enregistrée</translation>
    </message>
    <message>
        <source>{hearing}: adjourned, with no next date and no reason why there is none</source>
        <translation>{hearing}&#xa0;: reportée, sans prochaine date et sans raison de son absence</translation>
    </message>
    <message>
        <source>Bail was granted, but she is still inside: {reason}</source>
        <translation>La liberté provisoire a été accordée, mais elle est encore en prison&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{meeting}: no task of these words is done</source>
        <translation>{meeting}&#xa0;: aucune tâche de ces mots n’est faite</translation>
    </message>
    <message>
        <source>Closed {date}, five years ago or more. A coordinator says whether it is kept or erased</source>
        <translation>Clos {date}, il y a cinq ans ou plus. Une coordinatrice dit s’il est gardé ou effacé</translation>
    </message>
    <message>
        <source>{which}: {accounts}</source>
        <translation>{which}&#xa0;: {accounts}</translation>
    </message>
    <message>
        <source>Held before trial for at least {days} days, and no hearing is recorded</source>
        <translation>Détenue avant procès depuis au moins {days} jours, et aucune audience n’est enregistrée</translation>
    </message>
    <message>
        <source>{which}: {why}</source>
        <translation>{which}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No hearing is recorded for {days} days</source>
        <translation>Aucune audience n’est enregistrée depuis {days} jours</translation>
    </message>
    <message>
        <source>Arrested at least {days} days ago; no detention, no day in court, no bail and no release is recorded since</source>
        <translation>Arrêtée il y a au moins {days} jours&#xa0;; depuis, ni détention, ni jour au tribunal, ni liberté provisoire, ni libération n’est enregistré</translation>
    </message>
    <message>
        <source>Find out where she is</source>
        <translation>Savoir où elle est</translation>
    </message>
    <message>
        <source>Ask about her release</source>
        <translation>Demander sa libération</translation>
    </message>
    <message>
        <source>Ask her about an appeal</source>
        <translation>Lui demander pour un appel</translation>
    </message>
    <message>
        <source>No legal help is recorded in this file</source>
        <translation>Aucune aide juridique n’est enregistrée dans ce dossier</translation>
    </message>
    <message>
        <source>By this file nobody helps her in law now</source>
        <translation>D’après ce dossier, personne ne l’aide en justice maintenant</translation>
    </message>
    <message>
        <source>{after} after her release: {how}</source>
        <translation>{after} après sa libération&#xa0;: {how}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>rien d’enregistré</translation>
    </message>
    <message>
        <source>Look at what else holds her</source>
        <translation>Voir ce qui la retient encore</translation>
    </message>
    <message>
        <source>Bail was granted ({bail}), but by this file she is held in another matter too: {others}. A surety alone does not free her</source>
        <translation>La liberté provisoire a été accordée ({bail}), mais d’après ce dossier elle est détenue aussi dans une autre affaire&#xa0;: {others}. Un garant seul ne la libère pas</translation>
    </message>
    <message>
        <source>{why}. Of bail in another matter nothing is recorded: {others}</source>
        <translation>{why}. De la liberté provisoire dans une autre affaire rien n’est enregistré&#xa0;: {others}</translation>
    </message>
    <message>
        <source>{which}, {what}</source>
        <translation>{which}, {what}</translation>
    </message>
    <message>
        <source>why is not recorded</source>
        <translation>la raison n’est pas enregistrée</translation>
    </message>
    <message>
        <source>{state}, {who}</source>
        <translation>{state}, {who}</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>personne n’est désigné pour cela</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Due {date}, {distance}</source>
        <translation>Pour&#xa0;: {date}, {distance}</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>Pour&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{date}, {distance}</source>
        <translation>{date}, {distance}</translation>
    </message>
    <message>
        <source>A complete file holds these facts; nobody has asked yet</source>
        <translation>Un dossier complet contient ces faits&#xa0;; personne n’a encore demandé</translation>
    </message>
    <message>
        <source>{kind}: none recorded</source>
        <translation>{kind}&#xa0;: rien d’enregistré</translation>
    </message>
    <message>
        <source>{which}, {label}</source>
        <translation>{which}, {label}</translation>
    </message>
    <message>
        <source>accounts differ</source>
        <translation>les versions diffèrent</translation>
    </message>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{title}, {what}</source>
        <translation>{title}, {what}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{least} days with nothing recorded</source>
        <translation>{least} jours sans rien d’enregistré</translation>
    </message>
    <message>
        <source>{least} to {most} days with nothing recorded</source>
        <translation>{least} à {most} jours sans rien d’enregistré</translation>
    </message>
    <message>
        <source>{least} days with no entry that has a date</source>
        <translation>{least} jours sans rien qui porte une date</translation>
    </message>
    <message>
        <source>adjournment number {count} in this matter</source>
        <translation>report numéro {count} dans cette affaire</translation>
    </message>
    <message>
        <source>Arrested</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>First brought before a court</source>
        <translation>Première présentation à un tribunal</translation>
    </message>
    <message>
        <source>Trial began</source>
        <translation>Début du procès</translation>
    </message>
    <message>
        <source>Convicted</source>
        <translation>Condamnation</translation>
    </message>
    <message>
        <source>Outcome of the matter</source>
        <translation>Issue de l’affaire</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Accusation</translation>
    </message>
    <message>
        <source>Detention began</source>
        <translation>Début de la détention</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Detention ended</source>
        <translation>Fin de la détention</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>To come up in court; no hearing is recorded since</source>
        <translation>Devait passer au tribunal&#xa0;; aucune audience n’est enregistrée depuis</translation>
    </message>
    <message>
        <source>Bail applied for</source>
        <translation>Liberté provisoire demandée</translation>
    </message>
    <message>
        <source>Bail conditions met</source>
        <translation>Conditions de la liberté provisoire remplies</translation>
    </message>
    <message>
        <source>Bail taken back</source>
        <translation>Liberté provisoire retirée</translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation>Condamnée à une peine</translation>
    </message>
    <message>
        <source>Paid on the fine</source>
        <translation>Payé sur l’amende</translation>
    </message>
    <message>
        <source>Notice of appeal</source>
        <translation>Avis d’appel</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>Appel décidé</translation>
    </message>
    <message>
        <source>Follow-up after release</source>
        <translation>Suivi après la libération</translation>
    </message>
    <message>
        <source>Legal help ended</source>
        <translation>Fin de l’aide juridique</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tâche faite</translation>
    </message>
    <message>
        <source>A child with her inside from here</source>
        <translation>Un enfant est en détention avec elle à partir d’ici</translation>
    </message>
    <message>
        <source>A child left the prison</source>
        <translation>Un enfant a quitté la prison</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Dossier fermé</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Adjourned without a date</source>
        <translation>Reportée sans date</translation>
    </message>
    <message>
        <source>outcome not recorded</source>
        <translation>issue non enregistrée</translation>
    </message>
    <message>
        <source>Held; why stands in the part about detention</source>
        <translation>Détenue&#xa0;; la raison est dans la partie sur la détention</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>dans {count} jours</translation>
    </message>
    <message>
        <source>in {least} to {most} days</source>
        <translation>dans {least} à {most} jours</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>il y a {count} jours</translation>
    </message>
    <message>
        <source>at least {count} days ago</source>
        <translation>il y a au moins {count} jours</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{kind} of {date}</source>
        <translation>{kind} ({date})</translation>
    </message>
</context>
<context>
    <name>own_fields</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Choix dans une liste</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Events by which people date things</source>
        <translation>Événements d’après lesquels on date</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Case summary</source>
        <translation>Résumé du dossier</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} sur {pages}</translation>
    </message>
    <message>
        <source>PRACTICE. Invented person.</source>
        <translation>EXERCICE. Personne inventée.</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>New women</source>
        <translation>Nouvelles femmes</translation>
    </message>
    <message>
        <source>May be here already</source>
        <translation>Peut-être déjà ici</translation>
    </message>
    <message>
        <source>Answers that differ, for somebody to decide</source>
        <translation>Réponses divergentes, à trancher par quelqu’un</translation>
    </message>
    <message>
        <source>Facts that change</source>
        <translation>Faits qui changent</translation>
    </message>
    <message>
        <source>Records added to files that are here</source>
        <translation>Fiches ajoutées à des dossiers d’ici</translation>
    </message>
    <message>
        <source>Records taken away</source>
        <translation>Fiches retirées</translation>
    </message>
    <message>
        <source>What has not arrived</source>
        <translation>Ce qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>Laptops that are not known here</source>
        <translation>Ordinateurs non connus ici</translation>
    </message>
    <message>
        <source>Clocks that look wrong</source>
        <translation>Horloges qui semblent fausses</translation>
    </message>
    <message>
        <source>{label}: {now} (before: {before})</source>
        <translation>{label}&#xa0;: {now} (avant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>{label}: {now}</source>
        <translation>{label}&#xa0;: {now}</translation>
    </message>
    <message>
        <source>{kind} taken away</source>
        <translation>{kind}&#xa0;: retiré</translation>
    </message>
    <message>
        <source>{kind} added</source>
        <translation>{kind}&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>Taken away by one, written to by another</source>
        <translation>Retiré par l’un, modifié par l’autre</translation>
    </message>
    <message>
        <source>May be {name}, {code}. {reasons}</source>
        <translation>Peut-être {name}, {code}. {reasons}</translation>
    </message>
    <message>
        <source>Changes {ranges} never came here: ask for them.</source>
        <translation>Les changements {ranges} ne sont jamais arrivés ici&#xa0;: demandez-les.</translation>
    </message>
    <message>
        <source>Change {ranges} never came here: ask for it.</source>
        <translation>Le changement {ranges} n’est jamais arrivé ici&#xa0;: demandez-le.</translation>
    </message>
    <message>
        <source>1 change waits until this laptop is enrolled.</source>
        <translation>1 changement attend que cet ordinateur soit admis.</translation>
    </message>
    <message>
        <source>{count} changes wait until this laptop is enrolled.</source>
        <translation>{count} changements attendent que cet ordinateur soit admis.</translation>
    </message>
    <message>
        <source>1 change says {first}. What it says counts; only its place in lists is off.</source>
        <translation>1 changement dit {first}. Ce qu’il dit compte&#xa0;; seule sa place dans les listes est décalée.</translation>
    </message>
    <message>
        <source>{count} changes say {first} to {last}. What they say counts; only their place in lists is off.</source>
        <translation>{count} changements disent {first} à {last}. Ce qu’ils disent compte&#xa0;; seule leur place dans les listes est décalée.</translation>
    </message>
    <message>
        <source>Laptop {number}</source>
        <translation>Ordinateur {number}</translation>
    </message>
    <message>
        <source>not shown here now ({code})</source>
        <translation>ne se montre pas ici ({code})</translation>
    </message>
</context>
<context>
    <name>quarantine</name>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{kind}, {field}: {value}</source>
        <translation>{kind}, {field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{kind}: added</source>
        <translation>{kind}&#xa0;: ajouté</translation>
    </message>
    <message>
        <source>{kind}: taken away</source>
        <translation>{kind}&#xa0;: retiré</translation>
    </message>
    <message>
        <source>{kind}: brought back</source>
        <translation>{kind}&#xa0;: remis</translation>
    </message>
    <message>
        <source>An order about the people and laptops of the office</source>
        <translation>Un ordre sur les personnes et les ordinateurs du bureau</translation>
    </message>
    <message>
        <source>Something from a newer version</source>
        <translation>Quelque chose d’une version plus récente</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Round sheet</source>
        <translation>Feuille de tournée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vues par</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Women held, officer’s count</source>
        <translation>Femmes détenues, compte de l’agent</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>avec enfants</translation>
    </message>
    <message>
        <source>newly admitted</source>
        <translation>nouvelles entrées</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Demander&#xa0;: {question}</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>by (date)</source>
        <translation>pour le (date)</translation>
    </message>
    <message>
        <source>Not seen:</source>
        <translation>Pas vue&#xa0;:</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libérée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>transférée</translation>
    </message>
    <message>
        <source>at court</source>
        <translation>au tribunal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>a refusé</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>malade</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>child inside</source>
        <translation>enfant en détention</translation>
    </message>
    <message>
        <source>Somebody who is not on the list. Name as she says it, age:</source>
        <translation>Une femme qui n’est pas sur la liste. Nom comme elle le dit, âge&#xa0;:</translation>
    </message>
    <message>
        <source>Codes, no full names: for the gate. In order of urgency. No health or complaint is written on this sheet before the visit. Destroy after typing up.</source>
        <translation>Des codes, pas de noms entiers&#xa0;: pour le portail. Par ordre d’urgence. Ni santé ni plainte ne sont écrites sur cette feuille avant la visite. À détruire après la saisie.</translation>
    </message>
    <message>
        <source>This sheet names women: keep it on you. In order of urgency. No health or complaint is written on it before the visit. Destroy after typing up.</source>
        <translation>Cette feuille nomme des femmes&#xa0;: gardez-la sur vous. Par ordre d’urgence. Ni santé ni plainte n’y sont écrites avant la visite. À détruire après la saisie.</translation>
    </message>
    <message>
        <source>Printed {at}, {author}.</source>
        <translation>Imprimé le {at}, {author}.</translation>
    </message>
    <message>
        <source>Was she let out in court? Why is she still here?</source>
        <translation>A-t-elle été libérée au tribunal&#xa0;? Pourquoi est-elle encore ici&#xa0;?</translation>
    </message>
    <message>
        <source>On which paper is she held, and until when?</source>
        <translation>Sur quel papier est-elle détenue, et jusqu’à quand&#xa0;?</translation>
    </message>
    <message>
        <source>Will the officer show the paper? Is there a new order?</source>
        <translation>L’agent montrera-t-il le papier&#xa0;? Y a-t-il un nouvel ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Will she be taken to court before the paper ends?</source>
        <translation>Sera-t-elle amenée au tribunal avant la fin du papier&#xa0;?</translation>
    </message>
    <message>
        <source>Is she here? Since which day?</source>
        <translation>Est-elle ici&#xa0;? Depuis quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Was she taken to court? What was said?</source>
        <translation>A-t-elle été amenée au tribunal&#xa0;? Qu’a-t-on dit&#xa0;?</translation>
    </message>
    <message>
        <source>Does she know the day? Will the prison bring her?</source>
        <translation>Connaît-elle le jour&#xa0;? La prison l’amènera-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Who could stand surety for her?</source>
        <translation>Qui pourrait se porter garant pour elle&#xa0;?</translation>
    </message>
    <message>
        <source>What did the court say last time?</source>
        <translation>Qu’a dit le tribunal la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>When is she to go to court again?</source>
        <translation>Quand doit-elle retourner au tribunal&#xa0;?</translation>
    </message>
    <message>
        <source>When was she last taken to court?</source>
        <translation>Quand a-t-elle été amenée au tribunal la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>Does anybody speak for her in court?</source>
        <translation>Quelqu’un parle-t-il pour elle au tribunal&#xa0;?</translation>
    </message>
    <message>
        <source>Two answers are recorded. Which one is right?</source>
        <translation>Deux réponses sont enregistrées. Laquelle est juste&#xa0;?</translation>
    </message>
    <message>
        <source>Tell her how far it is.</source>
        <translation>Dites-lui où cela en est.</translation>
    </message>
    <message>
        <source>What was said in the other matter?</source>
        <translation>Qu’a-t-on dit dans l’autre affaire&#xa0;?</translation>
    </message>
    <message>
        <source>Is anything new? When is she to go to court?</source>
        <translation>Y a-t-il du nouveau&#xa0;? Quand doit-elle aller au tribunal&#xa0;?</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <source>An encrypted backup is made first, in the folder “{folder}” beside the register; the newest {count} are kept.</source>
        <translation>Une sauvegarde chiffrée est faite d’abord, dans le dossier «&#xa0;{folder}&#xa0;» à côté du registre&#xa0;; les {count} plus récentes sont gardées.</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>You work alone on this register.</source>
        <translation>Vous travaillez seule sur ce registre.</translation>
    </message>
    <message>
        <source>1 change not yet given to anybody.</source>
        <translation>1 changement pas encore transmis.</translation>
    </message>
    <message>
        <source>{count} changes not yet given to anybody.</source>
        <translation>{count} changements pas encore transmis.</translation>
    </message>
    <message>
        <source>1 change is packed, and nobody has confirmed it yet.</source>
        <translation>1 changement dans un paquet, pas encore confirmé.</translation>
    </message>
    <message>
        <source>{count} changes are packed, and nobody has confirmed them yet.</source>
        <translation>{count} changements dans un paquet, pas encore confirmés.</translation>
    </message>
    <message>
        <source>A colleague has all your changes.</source>
        <translation>Une collègue a tous vos changements.</translation>
    </message>
    <message>
        <source>Last exchange with {who}: {day}.</source>
        <translation>Dernier échange avec {who}&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>No exchange yet.</source>
        <translation>Pas encore d’échange.</translation>
    </message>
</context>
<context>
    <name>settings in words</name>
    <message>
        <source>still offered</source>
        <translation>toujours proposé</translation>
    </message>
    <message>
        <source>not offered any more</source>
        <translation>plus proposé</translation>
    </message>
    <message>
        <source>{name}: not said</source>
        <translation>{name}&#xa0;: non dit</translation>
    </message>
    <message>
        <source>Answer {name} of the list {of}</source>
        <translation>Réponse {name} de la liste {of}</translation>
    </message>
    <message>
        <source>Own field {name} of {of}</source>
        <translation>Champ propre {name} de {of}</translation>
    </message>
    <message>
        <source>Question {name} about a place</source>
        <translation>Question {name} sur un lieu</translation>
    </message>
    <message>
        <source>Rule of time {name}</source>
        <translation>Règle de délai {name}</translation>
    </message>
    <message>
        <source>{now} (before: {before})</source>
        <translation>{now} (avant&#xa0;: {before})</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Name, as she says it</source>
        <translation>Nom, comme elle le dit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Seen?</source>
        <translation>Vue&#xa0;?</translation>
    </message>
    <message>
        <source>What is new, or why not seen</source>
        <translation>Ce qui est nouveau, ou pourquoi pas vue</translation>
    </message>
    <message>
        <source>You promised, by when</source>
        <translation>Vous avez promis, pour quand</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>Practice register {number}: the coordinator&apos;s</source>
        <translation>Registre d’exercice {number}&#xa0;: celui de la coordinatrice</translation>
    </message>
    <message>
        <source>Practice register {number}: the first paralegal&apos;s</source>
        <translation>Registre d’exercice {number}&#xa0;: celui de la première parajuriste</translation>
    </message>
    <message>
        <source>Practice register {number}: the second paralegal&apos;s</source>
        <translation>Registre d’exercice {number}&#xa0;: celui de la deuxième parajuriste</translation>
    </message>
    <message>
        <source>Register {number}</source>
        <translation>Registre {number}</translation>
    </message>
    <message>
        <source>Practice register {number}</source>
        <translation>Registre d’exercice {number}</translation>
    </message>
</context>
<context>
    <name>short dates</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>In dispute: {possible}</source>
        <translation>Versions différentes&#xa0;: {possible}</translation>
    </message>
    <message>
        <source>Not known: {possible}</source>
        <translation>Non connu&#xa0;: {possible}</translation>
    </message>
    <message>
        <source>{one} or: {other}</source>
        <translation>{one} ou&#xa0;: {other}</translation>
    </message>
    <message>
        <source>Accounts differ, and the difference decides</source>
        <translation>Les versions diffèrent, et la différence décide</translation>
    </message>
    <message>
        <source>The dates in this file leave it open</source>
        <translation>Les dates de ce dossier ne permettent pas de le dire</translation>
    </message>
    <message>
        <source>{reason} ({date})</source>
        <translation>{reason} ({date})</translation>
    </message>
    <message>
        <source>apart from that: {status}</source>
        <translation>à part cela&#xa0;: {status}</translation>
    </message>
    <message>
        <source>said by hand; the file by itself gives: {status}</source>
        <translation>dit à la main&#xa0;; le dossier seul donne&#xa0;: {status}</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>parce que&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>by how she was released</source>
        <translation>d’après la façon dont elle a été libérée</translation>
    </message>
    <message>
        <source>by how the last detention ended</source>
        <translation>d’après la fin de sa dernière détention</translation>
    </message>
    <message>
        <source>no longer held by this file; how she left is not recorded</source>
        <translation>plus détenue d’après ce dossier&#xa0;; comment elle est sortie n’est pas enregistré</translation>
    </message>
    <message>
        <source>the detention recorded begins on a day to come</source>
        <translation>la détention enregistrée commence un jour à venir</translation>
    </message>
    <message>
        <source>no detention is recorded</source>
        <translation>aucune détention n’est enregistrée</translation>
    </message>
    <message>
        <source>by what she is held as</source>
        <translation>d’après son régime de détention</translation>
    </message>
    <message>
        <source>by the place where she is held</source>
        <translation>d’après le lieu où elle est détenue</translation>
    </message>
    <message>
        <source>by the paper she is held on</source>
        <translation>d’après le papier sur lequel elle est détenue</translation>
    </message>
    <message>
        <source>by this file the paper she is held on has run out</source>
        <translation>d’après ce dossier, le papier sur lequel elle est détenue a expiré</translation>
    </message>
    <message>
        <source>by this file every matter has ended, and no end of her detention is recorded</source>
        <translation>d’après ce dossier, toutes les affaires sont terminées, et aucune fin de sa détention n’est enregistrée</translation>
    </message>
    <message>
        <source>by what a court decided</source>
        <translation>d’après la décision d’un tribunal</translation>
    </message>
    <message>
        <source>by the sentence recorded</source>
        <translation>d’après la peine enregistrée</translation>
    </message>
    <message>
        <source>a conviction is recorded, and no sentence</source>
        <translation>une condamnation est enregistrée, et aucune peine</translation>
    </message>
    <message>
        <source>by the plea or what a court found</source>
        <translation>d’après la réponse à l’accusation ou ce qu’un tribunal a conclu</translation>
    </message>
    <message>
        <source>by the stage of a hearing</source>
        <translation>d’après l’étape d’une audience</translation>
    </message>
    <message>
        <source>by the appeal recorded, which is not decided</source>
        <translation>par l’appel enregistré, qui n’est pas tranché</translation>
    </message>
    <message>
        <source>by the last decision on bail</source>
        <translation>d’après la dernière décision de liberté provisoire</translation>
    </message>
    <message>
        <source>the last two hearings were put off because court, prosecutor, jurors or file were not there</source>
        <translation>les deux dernières audiences ont été reportées car tribunal, procureur, jurés ou dossier manquaient</translation>
    </message>
    <message>
        <source>the trial has begun</source>
        <translation>le procès a commencé</translation>
    </message>
    <message>
        <source>the file does not tell</source>
        <translation>le dossier ne le dit pas</translation>
    </message>
    <message>
        <source>said by hand</source>
        <translation>dit à la main</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Versions différentes</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Prepared {date}</source>
        <translation>Préparé le {date}</translation>
    </message>
    <message>
        <source>Printed {at}, by {author}, from record version {version}. Confidential.</source>
        <translation>Imprimé le {at}, par {author}, à partir de la version {version} du dossier. Confidentiel.</translation>
    </message>
    <message>
        <source>Printed {at}, from record version {version}. Confidential.</source>
        <translation>Imprimé le {at}, à partir de la version {version} du dossier. Confidentiel.</translation>
    </message>
    <message>
        <source>Characters that no font here has stand as empty boxes: {places}.</source>
        <translation>Les caractères qu’aucune police d’écriture n’a ici sont remplacés par des cases vides&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>{where} {count}</source>
        <translation>{where} {count}</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>Haut et bas de page</translation>
    </message>
    <message>
        <source>Respectfully put before the court</source>
        <translation>Respectueusement soumis au tribunal</translation>
    </message>
    <message>
        <source>What is asked: {blank}</source>
        <translation>Ce qui est demandé&#xa0;: {blank}</translation>
    </message>
    <message>
        <source>Written by {author}, {office}, from the file of this office.</source>
        <translation>Écrit par {author}, {office}, d’après le dossier de ce bureau.</translation>
    </message>
    <message>
        <source>Signature {long}{gap}Date {short}{gap}Received by the registry {short}</source>
        <translation>Signature {long}{gap}Date {short}{gap}Reçu par le greffe {short}</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Nobody has decided between these; both are counted with.</source>
        <translation>Personne n’a décidé entre elles&#xa0;; les deux sont comptées.</translation>
    </message>
    <message>
        <source>{kind}, {label}</source>
        <translation>{kind}, {label}</translation>
    </message>
    <message>
        <source>{kind} of {date}, {label}</source>
        <translation>{kind} ({date}), {label}</translation>
    </message>
    <message>
        <source>{value} ({author}, written {date})</source>
        <translation>{value} ({author}, écrit le {date})</translation>
    </message>
    <message>
        <source>{value} ({author})</source>
        <translation>{value} ({author})</translation>
    </message>
    <message>
        <source>{value} (written {date})</source>
        <translation>{value} (écrit le {date})</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Pas dans ce dossier</translation>
    </message>
    <message>
        <source>Every fact that a complete file needs was asked.</source>
        <translation>Tous les faits nécessaires à un dossier complet ont été demandés.</translation>
    </message>
    <message>
        <source>{fact}: not recorded for {missing} of {count}</source>
        <translation>{fact}&#xa0;: pas enregistré pour {missing} sur {count}</translation>
    </message>
    <message>
        <source>{fact}: {blank}</source>
        <translation>{fact}&#xa0;: {blank}</translation>
    </message>
    <message>
        <source>Entries written by a newer version of the program, not shown here: {count}</source>
        <translation>Entrées écrites par une version plus récente du programme, non montrées ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Le décompte</translation>
    </message>
    <message>
        <source>Arithmetic from the dates in this file, not legal advice.</source>
        <translation>Calcul à partir des dates de ce dossier, pas un avis juridique.</translation>
    </message>
    <message>
        <source>Rules counted with: {rules}.</source>
        <translation>Règles qui ont servi au calcul&#xa0;: {rules}.</translation>
    </message>
    <message>
        <source>Lacking: {facts}.</source>
        <translation>Il manque&#xa0;: {facts}.</translation>
    </message>
    <message>
        <source>first court, {date}</source>
        <translation>première présentation, {date}</translation>
    </message>
    <message>
        <source>{days} days with no hearing recorded</source>
        <translation>{days} jours sans audience enregistrée</translation>
    </message>
    <message>
        <source>police custody, {days}</source>
        <translation>garde à vue, {days}</translation>
    </message>
    <message>
        <source>prison, on remand, {days}</source>
        <translation>prison, en détention provisoire, {days}</translation>
    </message>
    <message>
        <source>perhaps held</source>
        <translation>peut-être détenue</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>No hearing is recorded in this file.</source>
        <translation>Aucune audience n’est enregistrée dans ce dossier.</translation>
    </message>
    <message>
        <source>{matter}: no hearing is recorded in this file.</source>
        <translation>{matter}&#xa0;: aucune audience n’est enregistrée dans ce dossier.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason, as given</source>
        <translation>Raison, telle que donnée</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Brought?</source>
        <translation>Amenée&#xa0;?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation>accusation</translation>
    </message>
    <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>prison</translation>
    </message>
    <message>
        <source>defence</source>
        <translation>défense</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>side not known</source>
        <translation>partie non connue</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>versions différentes</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>on bail, came</source>
        <translation>en liberté provisoire, venue</translation>
    </message>
    <message>
        <source>on bail, absent</source>
        <translation>en liberté provisoire, absente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Adjourned to {date}</source>
        <translation>Reportée&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{outcome}; next {date}</source>
        <translation>{outcome}&#xa0;; suite&#xa0;: {date}</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date non enregistrée</translation>
    </message>
    <message>
        <source>{days} days since with no hearing recorded</source>
        <translation>{days} jours depuis, sans audience enregistrée</translation>
    </message>
    <message>
        <source>{hearings} recorded</source>
        <translation>audiences enregistrées&#xa0;: {hearings}</translation>
    </message>
    <message>
        <source>adjourned {count} times</source>
        <translation>reportée {count} fois</translation>
    </message>
    <message>
        <source>adjourned once</source>
        <translation>reportée une fois</translation>
    </message>
    <message>
        <source>not brought to court on {count} of {known}</source>
        <translation>pas amenée au tribunal&#xa0;: {count} sur {known}</translation>
    </message>
    <message>
        <source>adjourned or not in dispute {count}</source>
        <translation>versions différentes sur le report&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} on a day still to come, not counted</source>
        <translation>{count} un jour encore à venir, non comptées</translation>
    </message>
    <message>
        <source>Adjournments: {reasons}.</source>
        <translation>Reports&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>By side: {sides}.</source>
        <translation>Par partie&#xa0;: {sides}.</translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message>
        <source>{days} days from the first hearing to the last.</source>
        <translation>{days} jours de la première audience à la dernière.</translation>
    </message>
    <message>
        <source>{least} to {most} days from the first hearing to the last.</source>
        <translation>{least} à {most} jours de la première audience à la dernière.</translation>
    </message>
    <message>
        <source>At least {least} days from the first hearing to the last.</source>
        <translation>Au moins {least} jours de la première audience à la dernière.</translation>
    </message>
    <message>
        <source>1 day from the first hearing to the last.</source>
        <translation>1 jour de la première audience à la dernière.</translation>
    </message>
    <message>
        <source>At least 1 day from the first hearing to the last.</source>
        <translation>Au moins 1 jour de la première audience à la dernière.</translation>
    </message>
    <message>
        <source>Next date: {date}.</source>
        <translation>Prochaine date&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>It was to come up again on {date}; no hearing is recorded since.</source>
        <translation>L’affaire devait repasser à cette date&#xa0;: {date}&#xa0;; aucune audience n’est enregistrée depuis.</translation>
    </message>
    <message>
        <source>No next date is recorded.</source>
        <translation>Aucune prochaine date n’est enregistrée.</translation>
    </message>
    <message>
        <source>At every hearing: </source>
        <translation>À chaque audience&#xa0;: </translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>No name recorded</source>
        <translation>Aucun nom enregistré</translation>
    </message>
    <message>
        <source>Also known as {names}.</source>
        <translation>Connue aussi comme {names}.</translation>
    </message>
    <message>
        <source>Age: {age}.</source>
        <translation>Âge&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>Born {date}, age {age}.</source>
        <translation>Naissance&#xa0;: {date}, âge&#xa0;: {age}.</translation>
    </message>
    <message>
        <source>Speaks {language}.</source>
        <translation>Parle&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Needs an interpreter.</source>
        <translation>A besoin d’un interprète.</translation>
    </message>
    <message>
        <source>Needs no interpreter.</source>
        <translation>N’a pas besoin d’interprète.</translation>
    </message>
    <message>
        <source>Held since {date} ({regime}): {place}.</source>
        <translation>Détenue depuis&#xa0;: {date} ({regime})&#xa0;; lieu&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Held since {date} ({regime}).</source>
        <translation>Détenue depuis&#xa0;: {date} ({regime}).</translation>
    </message>
    <message>
        <source>Last recorded as held from {date} ({regime}): {place}.</source>
        <translation>Dernière détention enregistrée, à partir de&#xa0;: {date} ({regime})&#xa0;; lieu&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>Last recorded as held from {date} ({regime}).</source>
        <translation>Dernière détention enregistrée, à partir de&#xa0;: {date} ({regime}).</translation>
    </message>
    <message>
        <source>Released: {date}.</source>
        <translation>Libérée&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Where she is held is not recorded in this file.</source>
        <translation>Le lieu où elle est détenue n’est pas enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>Legal status, by this file: {status} ({reason}).</source>
        <translation>Statut juridique, d’après ce dossier&#xa0;: {status} ({reason}).</translation>
    </message>
    <message>
        <source>Also filed as {codes}; this page is drawn from all these files.</source>
        <translation>Aussi dans le dossier {codes}&#xa0;; cette page est tirée de tous ces dossiers.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>Matter {number} of {count}</source>
        <translation>Affaire {number} sur {count}</translation>
    </message>
    <message>
        <source>Of a matter that is not in this file</source>
        <translation>D’une affaire qui n’est pas dans ce dossier</translation>
    </message>
    <message>
        <source>Charge and arrest</source>
        <translation>Accusation et arrestation</translation>
    </message>
    <message>
        <source>No police or court file is recorded in this file.</source>
        <translation>Aucun dossier de police ou de tribunal n’est enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>No charge is recorded in this file.</source>
        <translation>Aucun chef d’accusation n’est enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>No decision on bail is recorded in this file.</source>
        <translation>Aucune décision de liberté provisoire n’est enregistrée dans ce dossier.</translation>
    </message>
    <message>
        <source>Offence not recorded</source>
        <translation>Infraction non enregistrée</translation>
    </message>
    <message>
        <source>{offence} (attempt)</source>
        <translation>{offence} (tentative)</translation>
    </message>
    <message>
        <source>Count {number}: {offence}</source>
        <translation>Chef {number}&#xa0;: {offence}</translation>
    </message>
    <message>
        <source>Trial not begun</source>
        <translation>Procès non commencé</translation>
    </message>
    <message>
        <source>Held before trial while this matter ran</source>
        <translation>Détenue avant procès pendant cette affaire</translation>
    </message>
    <message>
        <source>Bail</source>
        <translation>Liberté provisoire</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Aide juridique</translation>
    </message>
    <message>
        <source>No legal help is recorded in this file.</source>
        <translation>Aucune aide juridique n’est enregistrée dans ce dossier.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>No child is recorded in this file.</source>
        <translation>Aucun enfant n’est enregistré dans ce dossier.</translation>
    </message>
    <message>
        <source>She says she has no children.</source>
        <translation>Elle dit qu’elle n’a pas d’enfants.</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation>1 enfant</translation>
    </message>
    <message>
        <source>{count} children</source>
        <translation>{count} enfants</translation>
    </message>
    <message>
        <source>{children}; ages: {ages}.</source>
        <translation>{children}&#xa0;; âges&#xa0;: {ages}.</translation>
    </message>
    <message>
        <source>{children}; age: {ages}.</source>
        <translation>{children}&#xa0;; âge&#xa0;: {ages}.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>People who can be reached</source>
        <translation>Personnes à joindre</translation>
    </message>
    <message>
        <source>Stretches of detention</source>
        <translation>Périodes de détention</translation>
    </message>
    <message>
        <source>No stretch of detention is recorded in this file.</source>
        <translation>Aucune période de détention n’est enregistrée dans ce dossier.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>no end recorded</source>
        <translation>aucune fin enregistrée</translation>
    </message>
    <message>
        <source>What was done and what is open</source>
        <translation>Ce qui a été fait et ce qui reste à faire</translation>
    </message>
    <message>
        <source>No task and no meeting is recorded in this file.</source>
        <translation>Aucune tâche et aucune rencontre ne sont enregistrées dans ce dossier.</translation>
    </message>
    <message>
        <source>{kind}: {what}</source>
        <translation>{kind}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiers</translation>
    </message>
    <message>
        <source>days held without trial</source>
        <translation>jours de détention sans procès</translation>
    </message>
    <message>
        <source>days held without a conviction</source>
        <translation>jours de détention sans condamnation</translation>
    </message>
    <message>
        <source>days held before conviction</source>
        <translation>jours de détention avant condamnation</translation>
    </message>
    <message>
        <source>On the dates in this file, up to {until}, she has been held without trial for {days}.</source>
        <translation>D’après les dates de ce dossier, jusqu’au {until}, elle a été détenue sans procès pendant {days}.</translation>
    </message>
    <message>
        <source>On the dates in this file, up to {until}, she has been held without a conviction for {days}.</source>
        <translation>D’après les dates de ce dossier, jusqu’au {until}, elle a été détenue sans condamnation pendant {days}.</translation>
    </message>
    <message>
        <source>On the dates in this file, up to {until}, she was held before a conviction for {days}.</source>
        <translation>D’après les dates de ce dossier, jusqu’au {until}, elle a été détenue avant une condamnation pendant {days}.</translation>
    </message>
    <message>
        <source>On the dates in this file she was held without trial for {days}.</source>
        <translation>D’après les dates de ce dossier, elle a été détenue sans procès pendant {days}.</translation>
    </message>
    <message>
        <source>On the dates in this file she was held without a conviction for {days}.</source>
        <translation>D’après les dates de ce dossier, elle a été détenue sans condamnation pendant {days}.</translation>
    </message>
    <message>
        <source>On the dates in this file she was held before a conviction for {days}.</source>
        <translation>D’après les dates de ce dossier, elle a été détenue avant une condamnation pendant {days}.</translation>
    </message>
    <message>
        <source>Her detention began: {start}.</source>
        <translation>Début de sa détention&#xa0;: {start}.</translation>
    </message>
    <message>
        <source>accounts differ</source>
        <translation>les versions diffèrent</translation>
    </message>
    <message>
        <source>{date} ({source})</source>
        <translation>{date} ({source})</translation>
    </message>
    <message>
        <source>{most} days</source>
        <translation>{most} jours</translation>
    </message>
    <message>
        <source>at least {least} and at most {most} days</source>
        <translation>au moins {least} et au plus {most} jours</translation>
    </message>
    <message>
        <source>at least {least} days</source>
        <translation>au moins {least} jours</translation>
    </message>
    <message>
        <source>at most {most} days</source>
        <translation>au plus {most} jours</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>{most}</source>
        <translation>{most}</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>{least}</source>
        <translation>{least}</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>On ne peut pas le dire</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Rien d’enregistré</translation>
    </message>
    <message>
        <source>exact, on the dates in this file</source>
        <translation>exact, d’après les dates de ce dossier</translation>
    </message>
    <message>
        <source>not less than {least},
not more than {most}</source>
        <translation>pas moins de {least},
pas plus de {most}</translation>
    </message>
    <message>
        <source>at least; the most cannot be told</source>
        <translation>au moins&#xa0;; le maximum ne peut pas être dit</translation>
    </message>
    <message>
        <source>at most; the least cannot be told</source>
        <translation>au plus&#xa0;; le minimum ne peut pas être dit</translation>
    </message>
    <message>
        <source>not enough dates in this file</source>
        <translation>pas assez de dates dans ce dossier</translation>
    </message>
    <message>
        <source>no police custody and no remand in this file</source>
        <translation>ni garde à vue ni détention provisoire dans ce dossier</translation>
    </message>
    <message>
        <source>How long she has been held cannot be told: no stretch of detention is recorded in this file.</source>
        <translation>On ne peut pas dire combien de temps elle a été détenue&#xa0;: aucune période de détention n’est enregistrée dans ce dossier.</translation>
    </message>
    <message>
        <source>How long she has been held cannot be told: the day on which it began is not known.</source>
        <translation>On ne peut pas dire combien de temps elle a été détenue&#xa0;: le jour où cela a commencé n’est pas connu.</translation>
    </message>
    <message>
        <source>How long she has been held cannot be told: the year in which it began was not said.</source>
        <translation>On ne peut dire depuis combien de temps elle est détenue&#xa0;: l’année où cela a commencé n’a pas été dite.</translation>
    </message>
    <message>
        <source>How long she has been held cannot be told: a stretch of detention ends before it begins.</source>
        <translation>On ne peut pas dire combien de temps elle a été détenue&#xa0;: une période de détention finit avant de commencer.</translation>
    </message>
    <message>
        <source>How long she has been held cannot be told from this file.</source>
        <translation>On ne peut pas dire d’après ce dossier combien de temps elle a été détenue.</translation>
    </message>
    <message>
        <source>At most cannot be told: the day on which a stretch began is not known.</source>
        <translation>Le maximum ne peut pas être dit&#xa0;: le jour où une période a commencé n’est pas connu.</translation>
    </message>
    <message>
        <source>At most cannot be told: the year in which a stretch began was not said.</source>
        <translation>Le maximum ne peut être dit&#xa0;: l’année où une période a commencé n’a pas été dite.</translation>
    </message>
    <message>
        <source>At most cannot be told: a stretch of detention ends before it begins.</source>
        <translation>Le maximum ne peut pas être dit&#xa0;: une période de détention finit avant de commencer.</translation>
    </message>
    <message>
        <source>No police custody and no remand is recorded in this file, and no date of arrest.</source>
        <translation>Ni garde à vue ni détention provisoire ne sont enregistrées dans ce dossier, ni date d’arrestation.</translation>
    </message>
    <message>
        <source>A stretch without an end is counted up to the day on which the next one begins.</source>
        <translation>Une période sans fin est comptée jusqu’au jour où la suivante commence.</translation>
    </message>
    <message>
        <source>A stretch without an end is counted up to the day of her release.</source>
        <translation>Une période sans fin est comptée jusqu’au jour de sa libération.</translation>
    </message>
    <message>
        <source>A stretch is over, but the day on which it ended is not known.</source>
        <translation>Une période est finie, mais le jour où elle a fini n’est pas connu.</translation>
    </message>
    <message>
        <source>Bail is recorded as met, but no end of her detention: she may have been out since then.</source>
        <translation>Les conditions de la liberté provisoire sont enregistrées comme remplies, mais pas la fin de sa détention&#xa0;: elle est peut-être dehors depuis.</translation>
    </message>
    <message>
        <source>For a stretch it is not sure what she was held as: it counts to the most only.</source>
        <translation>Pour une période, on n’est pas sûr du régime sous lequel elle était détenue&#xa0;: elle compte seulement dans le maximum.</translation>
    </message>
    <message>
        <source>Only an arrest is recorded, no stretch of detention: she was held for at most so long.</source>
        <translation>Seule une arrestation est enregistrée, aucune période de détention&#xa0;: elle a été détenue au plus cette durée.</translation>
    </message>
    <message>
        <source>The day of the arrest in this matter is not known.</source>
        <translation>Le jour de l’arrestation dans cette affaire n’est pas connu.</translation>
    </message>
    <message>
        <source>The arrest lies before the first stretch of detention in this file; those days are not counted.</source>
        <translation>L’arrestation est avant la première période de détention de ce dossier&#xa0;; ces jours ne sont pas comptés.</translation>
    </message>
    <message>
        <source>A conviction is spoken of, but its day is not known: nothing after it is counted for sure.</source>
        <translation>Il est question d’une condamnation, mais son jour n’est pas connu&#xa0;: rien de ce qui suit n’est compté comme sûr.</translation>
    </message>
    <message>
        <source>Arrest: {arrest}. First court appearance: {court}. Between them lie {time}.</source>
        <translation>Arrestation&#xa0;: {arrest}. Première présentation au tribunal&#xa0;: {court}. Temps entre les deux&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>The time from arrest to first court appearance cannot be told: the day of arrest is not known.</source>
        <translation>Le temps entre l’arrestation et la première présentation au tribunal ne peut pas être dit&#xa0;: le jour de l’arrestation n’est pas connu.</translation>
    </message>
    <message>
        <source>The time from arrest to first court appearance cannot be told: the day in court is not known.</source>
        <translation>Le temps entre l’arrestation et la première présentation au tribunal ne peut pas être dit&#xa0;: le jour au tribunal n’est pas connu.</translation>
    </message>
    <message>
        <source>The time from arrest to first court appearance cannot be told: neither day is known.</source>
        <translation>Le temps entre l’arrestation et la première présentation au tribunal ne peut pas être dit&#xa0;: aucun des deux jours n’est connu.</translation>
    </message>
    <message>
        <source>The time from arrest to first court appearance cannot be told: the year of one of the days was not said.</source>
        <translation>Le temps de l’arrestation à la première comparution ne peut être dit&#xa0;: l’année d’un des jours n’a pas été dite.</translation>
    </message>
    <message>
        <source>The first court appearance is dated before the arrest, so the time between cannot be told.</source>
        <translation>La première présentation au tribunal est datée avant l’arrestation, donc le temps entre les deux ne peut pas être dit.</translation>
    </message>
    <message>
        <source>{least} hours</source>
        <translation>{least} heures</translation>
    </message>
    <message>
        <source>at least {least} and at most {most} hours</source>
        <translation>au moins {least} et au plus {most} heures</translation>
    </message>
    <message>
        <source>{least} days</source>
        <translation>{least} jours</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation>Résumé du dossier</translation>
    </message>
    <message>
        <source>Case summary for the court</source>
        <translation>Résumé du dossier pour le tribunal</translation>
    </message>
    <message>
        <source>Case summary without names</source>
        <translation>Résumé du dossier sans noms</translation>
    </message>
    <message>
        <source>Face: full. For the office only: holds names, telephones and notes.</source>
        <translation>Forme&#xa0;: complète. Pour le bureau seulement&#xa0;: contient noms, téléphones et notes.</translation>
    </message>
    <message>
        <source>Face: for the court. Left out: health, relatives, telephones, notes, children’s details, own fields.</source>
        <translation>Version&#xa0;: pour le tribunal. Laissés de côté&#xa0;: santé, proches, téléphones, notes, détail des enfants, champs du bureau.</translation>
    </message>
    <message>
        <source>Face: without names. Names, places, numbers and all that was written freely are left out.</source>
        <translation>Forme&#xa0;: sans noms. Les noms, les lieux, les numéros et tout ce qui a été écrit librement sont laissés de côté.</translation>
    </message>
    <message>
        <source>(not on this page)</source>
        <translation>(pas sur cette page)</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
    <message>
        <source>about {age}</source>
        <translation>environ {age}</translation>
    </message>
    <message>
        <source>{age} months</source>
        <translation>{age} mois</translation>
    </message>
    <message>
        <source>at least {age}</source>
        <translation>au moins {age}</translation>
    </message>
    <message>
        <source>at most {age}</source>
        <translation>au plus {age}</translation>
    </message>
    <message>
        <source>{ages} (accounts differ)</source>
        <translation>{ages} (les versions diffèrent)</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>Sentence and appeal</source>
        <translation>Peine et appel</translation>
    </message>
    <message>
        <source>Paid on the fine</source>
        <translation>Payé sur l’amende</translation>
    </message>
    <message>
        <source>1 change to this file is set aside on this laptop and is not shown.</source>
        <translation>1 changement de ce dossier est mis de côté sur cet ordinateur et n’est pas montré.</translation>
    </message>
    <message>
        <source>{count} changes to this file are set aside on this laptop and are not shown.</source>
        <translation>{count} changements de ce dossier sont mis de côté sur cet ordinateur et ne sont pas montrés.</translation>
    </message>
    <message>
        <source>1 answer in this file differs, and nobody has decided.</source>
        <translation>1 réponse de ce dossier diffère, et personne n’a décidé.</translation>
    </message>
    <message>
        <source>{count} answers in this file differ, and nobody has decided.</source>
        <translation>{count} réponses de ce dossier diffèrent, et personne n’a décidé.</translation>
    </message>
    <message>
        <source>1 change from another laptop has not arrived; it may be about this file.</source>
        <translation>1 changement d’un autre ordinateur n’est pas arrivé&#xa0;; il peut toucher ce dossier.</translation>
    </message>
    <message>
        <source>{count} changes from other laptops have not arrived; some may be about this file.</source>
        <translation>{count} changements d’autres ordinateurs ne sont pas arrivés&#xa0;; certains peuvent toucher ce dossier.</translation>
    </message>
    <message>
        <source>Fields of this office</source>
        <translation>Champs de ce bureau</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>This was a trial: nothing was written.</source>
        <translation>C’était un essai&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nothing in the table was changed.</source>
        <translation>Rien n’a été changé dans le tableau.</translation>
    </message>
    <message>
        <source>New records: {count}</source>
        <translation>Nouvelles fiches&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Records changed: {count}</source>
        <translation>Fiches changées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Control characters taken out of texts: {count}</source>
        <translation>Caractères de commande retirés des textes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>sheet {sheet}, row {row}, column {column}</source>
        <translation>feuille {sheet}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>somebody else wrote here meanwhile, and both accounts are kept</source>
        <translation>quelqu’un d’autre a écrit ici entre-temps, et les deux versions sont gardées</translation>
    </message>
    <message>
        <source>the record was taken away meanwhile; somebody must decide about it</source>
        <translation>la fiche a été retirée entre-temps&#xa0;; quelqu’un doit décider</translation>
    </message>
    <message>
        <source>Left out: {place}</source>
        <translation>Laissé de côté&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Court today</source>
        <translation>Tribunal aujourd’hui</translation>
    </message>
    <message>
        <source>Court tomorrow</source>
        <translation>Tribunal demain</translation>
    </message>
    <message>
        <source>Court in {days} days</source>
        <translation>Tribunal dans {days} jours</translation>
    </message>
    <message>
        <source>Child inside</source>
        <translation>Enfant en détention</translation>
    </message>
    <message>
        <source>No legal help</source>
        <translation>Sans aide juridique</translation>
    </message>
    <message>
        <source>No longer held</source>
        <translation>Plus détenue</translation>
    </message>
</context>
<context>
    <name>text editor</name>
    <message>
        <source>1 character that cannot be kept is left out.</source>
        <translation>1 caractère qui ne peut pas être gardé est laissé de côté.</translation>
    </message>
    <message>
        <source>{count} characters that cannot be kept are left out.</source>
        <translation>{count} caractères qui ne peuvent pas être gardés sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Files of {author}</source>
        <translation>Dossiers de {author}</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Tout le bureau</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>Nothing is late and nothing is due.</source>
        <translation>Rien n’est en retard et rien n’est à faire.</translation>
    </message>
    <message>
        <source>1 line is put off and does not stand here.</source>
        <translation>1 ligne est remise et n’est pas ici.</translation>
    </message>
    <message>
        <source>{count} lines are put off and do not stand here.</source>
        <translation>{count} lignes sont remises et ne sont pas ici.</translation>
    </message>
    <message>
        <source>Arithmetic on the dates in the files, not legal advice. Destroy when done.</source>
        <translation>Calcul à partir des dates des dossiers, pas un avis juridique. À détruire après usage.</translation>
    </message>
    <message>
        <source>Printed {at}, {author}.</source>
        <translation>Imprimé le {at}, {author}.</translation>
    </message>
    <message>
        <source>Her child inside is {age} months old on {day} ({rule})</source>
        <translation>Son enfant en détention avec elle a {age} mois le {day} ({rule})</translation>
    </message>
    <message>
        <source>Her child inside is {age} months old between {first} and {last} ({rule})</source>
        <translation>Son enfant en détention avec elle a {age} mois entre le {first} et le {last} ({rule})</translation>
    </message>
    <message>
        <source>Her child inside was {age} months old on {day} ({rule})</source>
        <translation>Son enfant en détention avec elle avait {age} mois le {day} ({rule})</translation>
    </message>
    <message>
        <source>the office’s planning age</source>
        <translation>l’âge prévu par le bureau</translation>
    </message>
    <message>
        <source>{citation}; provisional</source>
        <translation>{citation}&#xa0;; provisoire</translation>
    </message>
    <message>
        <source>She expects to give birth on {day}</source>
        <translation>Elle attend un accouchement le {day}</translation>
    </message>
    <message>
        <source>She expects to give birth between {first} and {last}</source>
        <translation>Elle attend un accouchement entre le {first} et le {last}</translation>
    </message>
    <message>
        <source>A birth was expected by {last}; no birth is recorded</source>
        <translation>Un accouchement était attendu au plus tard le {last}&#xa0;; aucun n’est enregistré</translation>
    </message>
    <message>
        <source>Plan with her</source>
        <translation>Prévoir avec elle</translation>
    </message>
    <message>
        <source>{count} answers that differ</source>
        <translation>{count} réponses divergentes</translation>
    </message>
    <message>
        <source>1 answer that differs</source>
        <translation>1 réponse divergente</translation>
    </message>
    <message>
        <source>Every value is kept; nothing is lost. Somebody must say which holds.</source>
        <translation>Chaque valeur est gardée&#xa0;; rien n’est perdu. Quelqu’un doit dire laquelle vaut.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>{count} changes never arrived</source>
        <translation>{count} changements ne sont jamais arrivés</translation>
    </message>
    <message>
        <source>1 change never arrived</source>
        <translation>1 changement n’est jamais arrivé</translation>
    </message>
    <message>
        <source>Ask for them</source>
        <translation>Les demander</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>{count} forms half typed</source>
        <translation>{count} formulaires non terminés</translation>
    </message>
    <message>
        <source>1 form half typed</source>
        <translation>1 formulaire non terminé</translation>
    </message>
    <message>
        <source>What was typed is kept in the register until you go on or discard it.</source>
        <translation>Ce qui a été tapé est gardé dans le registre jusqu’à ce que vous continuiez ou le jetiez.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer à taper</translation>
    </message>
    <message>
        <source>This register came here from another laptop</source>
        <translation>Ce registre est venu ici d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Only one of the two should go on with it. If the other one is still in use, begin a new register here and have it enrolled. Nothing that was written is lost either way.</source>
        <translation>Un seul des deux devrait continuer avec lui. Si l’autre est encore utilisé, commencez ici un nouveau registre et faites-le inscrire. Rien de ce qui a été écrit n’est perdu dans un cas comme dans l’autre.</translation>
    </message>
    <message>
        <source>Look at the laptops</source>
        <translation>Voir les ordinateurs</translation>
    </message>
    <message>
        <source>Limits of time</source>
        <translation>Limites de temps</translation>
    </message>
    <message>
        <source>Court this week</source>
        <translation>Tribunal cette semaine</translation>
    </message>
    <message>
        <source>Bail and legal help</source>
        <translation>Liberté provisoire et aide juridique</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Promises and tasks</source>
        <translation>Promesses et tâches</translation>
    </message>
    <message>
        <source>Waiting for the team</source>
        <translation>En attente de l’équipe</translation>
    </message>
    <message>
        <source>Look at the dates</source>
        <translation>Regarder les dates</translation>
    </message>
    <message>
        <source>Ask for the paper</source>
        <translation>Demander le papier</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>Regarder le papier</translation>
    </message>
    <message>
        <source>Record a hearing</source>
        <translation>Enregistrer une audience</translation>
    </message>
    <message>
        <source>Prepare hearing</source>
        <translation>Préparer l’audience</translation>
    </message>
    <message>
        <source>Record the hearing</source>
        <translation>Enregistrer l’audience</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Enregistrer l’issue</translation>
    </message>
    <message>
        <source>Record next date</source>
        <translation>Enregistrer la prochaine date</translation>
    </message>
    <message>
        <source>Look at bail</source>
        <translation>Regarder la liberté provisoire</translation>
    </message>
    <message>
        <source>Record legal help</source>
        <translation>Enregistrer l’aide juridique</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation>En faire une tâche</translation>
    </message>
    <message>
        <source>Look at the flag</source>
        <translation>Voir le signal</translation>
    </message>
    <message>
        <source>Record follow-up</source>
        <translation>Enregistrer le suivi</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>Regarder le dossier</translation>
    </message>
    <message>
        <source>Somebody else must act first</source>
        <translation>Quelqu’un d’autre doit agir d’abord</translation>
    </message>
    <message>
        <source>Nobody can go there before</source>
        <translation>Personne ne peut y aller avant</translation>
    </message>
    <message>
        <source>Agreed with her</source>
        <translation>Convenu avec elle</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Somebody else sees to it</source>
        <translation>Quelqu’un d’autre s’en occupe</translation>
    </message>
    <message>
        <source>It does not apply to her</source>
        <translation>Cela ne la concerne pas</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>Elle ne le veut pas</translation>
    </message>
    <message>
        <source>Put off until {day} by {person}: {reason}</source>
        <translation>Remise au {day} par {person}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not needed, said {person}: {reason}</source>
        <translation>Pas nécessaire, dit {person}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not needed, said {person}: {reason}. Asked again on {day}.</source>
        <translation>Pas nécessaire, dit {person}&#xa0;: {reason}. Question reposée le {day}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La ramener</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{reason} ({words})</source>
        <translation>{reason} ({words})</translation>
    </message>
    <message>
        <source>{why} (and 1 more)</source>
        <translation>{why} (et 1 autre)</translation>
    </message>
    <message>
        <source>{why} (and {count} more)</source>
        <translation>{why} (et {count} autres)</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>These women are invented. Type three letters of a name, and press Enter to open a file.</source>
        <translation>Ces femmes sont inventées. Tapez trois lettres d’un nom, et appuyez sur Entrée pour ouvrir un dossier.</translation>
    </message>
    <message>
        <source>The big number is the days she has been held before trial. “At least” and “at most” are honest bounds.</source>
        <translation>Le grand nombre dit combien de jours elle a été détenue avant procès. «&#xa0;Au moins&#xa0;» et «&#xa0;au plus&#xa0;» sont des limites honnêtes.</translation>
    </message>
    <message>
        <source>Press Record…, then Hearing. Write a date as you would say it: 12 November, or about March 2026.</source>
        <translation>Appuyez sur Ajouter…, puis Audience. Écrivez une date comme vous la diriez&#xa0;: 12 novembre, ou vers mars 2026.</translation>
    </message>
    <message>
        <source>Half way through, press Ctrl+L. Unlock again: what you had typed is still there.</source>
        <translation>Au milieu, appuyez sur Ctrl+L. Déverrouillez&#xa0;: ce que vous aviez tapé est encore là.</translation>
    </message>
    <message>
        <source>Today lists what is due and what is late, over all files. Each line opens where it is put right.</source>
        <translation>Aujourd’hui montre ce qui est à faire et en retard, dans tous les dossiers. Chaque ligne mène où cela se règle.</translation>
    </message>
    <message>
        <source>Choose a prison and print its round sheet. After it, one key for each woman: seen, released, moved.</source>
        <translation>Choisissez une prison et imprimez sa feuille de tournée. Au retour, une touche par femme&#xa0;: vue, libérée, transférée.</translation>
    </message>
    <message>
        <source>Two paralegals heard two different dates. Nothing was overwritten: read both, and decide with 1 or 2.</source>
        <translation>Deux parajuristes ont entendu deux dates différentes. Rien n’a été écrasé&#xa0;: lisez les deux, et décidez avec 1 ou 2.</translation>
    </message>
    <message>
        <source>This is what a magistrate would be handed. Look at what each of its faces leaves out.</source>
        <translation>Voici ce que l’on remettrait à un magistrat. Regardez ce que chacune de ses versions laisse de côté.</translation>
    </message>
    <message>
        <source>That is the main job. F1 explains any page; Ctrl+K finds any woman and any command.</source>
        <translation>C’est le travail principal. F1 explique chaque page&#xa0;; Ctrl+K trouve chaque femme et chaque commande.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>1 change of it is in force here.</source>
        <translation>1 de ses changements est en vigueur ici.</translation>
    </message>
    <message>
        <source>{count} changes of it are in force here.</source>
        <translation>{count} de ses changements sont en vigueur ici.</translation>
    </message>
    <message>
        <source>1 change of it is set aside on this laptop, and shows nowhere.</source>
        <translation>1 de ses changements est mis de côté sur cet ordinateur et ne se voit nulle part.</translation>
    </message>
    <message>
        <source>{count} changes of it are set aside on this laptop, and show nowhere.</source>
        <translation>{count} de ses changements sont mis de côté sur cet ordinateur et ne se voient nulle part.</translation>
    </message>
    <message>
        <source>It brought no change that could be set aside or reversed.</source>
        <translation>Il n’a apporté aucun changement qui puisse être mis de côté ou annulé.</translation>
    </message>
    <message>
        <source>1 change of this file is set aside on this laptop, and does not show.</source>
        <translation>1 changement de ce dossier est mis de côté sur cet ordinateur et ne se voit pas.</translation>
    </message>
    <message>
        <source>{count} changes of this file are set aside on this laptop, and do not show.</source>
        <translation>{count} changements de ce dossier sont mis de côté sur cet ordinateur et ne se voient pas.</translation>
    </message>
    <message>
        <source>1 change is set aside on this laptop.</source>
        <translation>1 changement est mis de côté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} changes are set aside on this laptop.</source>
        <translation>{count} changements sont mis de côté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>1 change was set aside on this laptop.</source>
        <translation>1 changement a été mis de côté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{count} changes were set aside on this laptop.</source>
        <translation>{count} changements ont été mis de côté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>1 change is in force again.</source>
        <translation>1 changement est de nouveau en vigueur.</translation>
    </message>
    <message>
        <source>{count} changes are in force again.</source>
        <translation>{count} changements sont de nouveau en vigueur.</translation>
    </message>
    <message>
        <source>It no longer shows or counts here, and is not passed on from here. Colleagues notice nothing, and what they have stays. Nothing is lost: you can take it back into force at any time.</source>
        <translation>Cela ne se voit plus et ne compte plus ici, et n’est pas transmis d’ici. Les collègues ne remarquent rien, et ce qu’ils ont reste. Rien n’est perdu&#xa0;: vous pouvez le remettre en vigueur à tout moment.</translation>
    </message>
    <message>
        <source>What stood before is written again in your name, as new changes. They reach your colleagues with your next bundles, and the history keeps both.</source>
        <translation>Ce qui était avant est écrit de nouveau en votre nom, comme nouveaux changements. Ils atteignent vos collègues avec vos prochains paquets, et l’historique garde les deux.</translation>
    </message>
    <message>
        <source>Facts written again as they stood before: {count}</source>
        <translation>Faits écrits de nouveau comme avant&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Records taken away: {count}</source>
        <translation>Fiches retirées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Records brought back: {count}</source>
        <translation>Fiches remises&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Left as they are, because somebody wrote to them since: {count}</source>
        <translation>Laissés tels quels, parce que quelqu’un les a modifiés depuis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Left as they are, because people differ over whether they were taken away: {count}</source>
        <translation>Laissés tels quels, parce qu’on n’est pas d’accord sur leur retrait&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Left as they are, because only a newer version knows them: {count}</source>
        <translation>Laissés tels quels, parce que seule une version plus récente les connaît&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Names left as they are, because a woman would have none without them: {count}</source>
        <translation>Noms laissés tels quels, parce qu’une femme n’en aurait plus sans eux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Left as they are, because they are about people and laptops of the office: {count}</source>
        <translation>Laissés tels quels, parce qu’ils concernent les personnes et les ordinateurs du bureau&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Seen</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Seen, no change</source>
        <translation>Vue, sans changement</translation>
    </message>
    <message>
        <source>Not seen: released</source>
        <translation>Pas vue&#xa0;: libérée</translation>
    </message>
    <message>
        <source>Not seen: moved</source>
        <translation>Pas vue&#xa0;: transférée</translation>
    </message>
    <message>
        <source>Not seen: at court</source>
        <translation>Pas vue&#xa0;: au tribunal</translation>
    </message>
    <message>
        <source>Refused to talk</source>
        <translation>N’a pas voulu parler</translation>
    </message>
    <message>
        <source>Not seen: ill</source>
        <translation>Pas vue&#xa0;: malade</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>On ne nous a pas laissé entrer</translation>
    </message>
    <message>
        <source>Not seen: not known why</source>
        <translation>Pas vue&#xa0;: raison inconnue</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libérée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>transférée</translation>
    </message>
    <message>
        <source>at court</source>
        <translation>au tribunal</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>a refusé</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>malade</translation>
    </message>
    <message>
        <source>S, N, R, M, C, F, I …</source>
        <translation>S, N, R, M, C, F, I …</translation>
    </message>
    <message>
        <source>Seen? {state}. Keys: {keys}</source>
        <translation>Vue&#xa0;? {state}. Touches&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>A new woman needs a name or nickname. What you typed stands here.</source>
        <translation>Une nouvelle femme a besoin d’un nom ou d’un surnom. Ce que vous avez tapé reste ici.</translation>
    </message>
    <message>
        <source>A day alone is not kept: write what you promised her by then.</source>
        <translation>Un jour seul n’est pas gardé&#xa0;: écrivez ce que vous lui avez promis pour ce jour.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
</context>
<context>
    <name>woman_row</name>
    <message>
        <source>{number} day</source>
        <translation>{number} jour</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} jours</translation>
    </message>
    <message>
        <source>at least {number} day</source>
        <translation>au moins {number} jour</translation>
    </message>
    <message>
        <source>at least {number} days</source>
        <translation>au moins {number} jours</translation>
    </message>
    <message>
        <source>at most {number} day</source>
        <translation>au plus {number} jour</translation>
    </message>
    <message>
        <source>at most {number} days</source>
        <translation>au plus {number} jours</translation>
    </message>
    <message>
        <source>dates missing</source>
        <translation>dates manquantes</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>1 differs</source>
        <translation>1 diffère</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} diffèrent</translation>
    </message>
    <message>
        <source>also known as {names}</source>
        <translation>connue aussi comme {names}</translation>
    </message>
    <message>
        <source>one answer differs</source>
        <translation>une réponse diffère</translation>
    </message>
    <message>
        <source>{count} answers differ</source>
        <translation>{count} réponses diffèrent</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>None</source>
        <translation>Néant</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>She preferred not to say</source>
        <translation>Elle a préféré ne pas le dire</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>her account</source>
        <translation>ce qu’elle dit</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>warrant</source>
        <translation>mandat</translation>
    </message>
    <message>
        <source>prison register</source>
        <translation>registre de la prison</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>court file</source>
        <translation>dossier du tribunal</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>avocat</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>autre organisation</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>source not known</source>
        <translation>source non connue</translation>
    </message>
    <message>
        <source>NLe {amount}</source>
        <translation>NLe {amount}</translation>
    </message>
    <message>
        <source>Le {amount} (old leones, before 2022)</source>
        <translation>Le {amount} (anciens leones, avant 2022)</translation>
    </message>
    <message>
        <source>{amount} (not known which money)</source>
        <translation>{amount} (monnaie non connue)</translation>
    </message>
    <message>
        <source>{amount} (currency not stated)</source>
        <translation>{amount} (monnaie non indiquée)</translation>
    </message>
    <message>
        <source>{currency} {amount}</source>
        <translation>{currency} {amount}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} ans</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} mois</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>aucune durée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Attached (1 page)</source>
        <translation>Joint (1 page)</translation>
    </message>
    <message>
        <source>Attached ({count} pages)</source>
        <translation>Joint ({count} pages)</translation>
    </message>
    <message>
        <source>“{text}” (not read)</source>
        <translation>«&#xa0;{text}&#xa0;» (pas lu)</translation>
    </message>
    <message>
        <source>From a newer version</source>
        <translation>D’une version plus récente</translation>
    </message>
    <message>
        <source>Kept in a closed compartment</source>
        <translation>Gardé dans un compartiment fermé</translation>
    </message>
    <message>
        <source>{code} (not in the list)</source>
        <translation>{code} (pas dans la liste)</translation>
    </message>
    <message>
        <source>{earlier} or {last}</source>
        <translation>{earlier} ou {last}</translation>
    </message>
    <message>
        <source>{values}: two accounts</source>
        <translation>{values}&#xa0;: deux versions</translation>
    </message>
    <message>
        <source>{values}: three accounts</source>
        <translation>{values}&#xa0;: trois versions</translation>
    </message>
    <message>
        <source>{values}: {count} accounts</source>
        <translation>{values}&#xa0;: {count} versions</translation>
    </message>
    <message>
        <source>{count} sealed entries</source>
        <translation>{count} entrées scellées</translation>
    </message>
</context>
</TS>
