<#-- drift.ftlx as plain text; lines are wrapped afterwards. -->
${view.intro}
<#list view.advice as line>

${line}
</#list>

<#list view.told as line>
* ${line}
</#list>
<#if view.counts?has_content>

${t('operator.counts')}
<#list view.counts as line>
* ${line}
</#list>
</#if>

${t('mail.closing')}
${view.sender}
