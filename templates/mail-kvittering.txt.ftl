<#-- mail-kvittering.ftlx as plain text; lines are wrapped afterwards. -->
${view.letter.salutation}

${view.letter.intro}
<#list view.told as sentence>

${sentence}
</#list>

${view.mendLead}
<#list view.mend as remark>
* ${remark}
</#list>

${view.place}

${t('mail.closing')}
${view.letter.sender}

--
${view.letter.why}
