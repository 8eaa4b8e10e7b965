<#-- drift.ftlx as plain text; lines are wrapped afterwards. -->
${view.intro}
<#list view.advice as line>

${line}
</#list>

<#list view.lines as line>
* ${line}
</#list>

${t('mail.closing')}
${view.sender}
